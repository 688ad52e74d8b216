import type { JSX } from 'hono/jsx/jsx-runtime';

/** A page as text. */
export const renderPage = async (page: JSX.Element): Promise<string> => `<!doctype html>${await page}`;
