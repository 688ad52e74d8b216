import { SHARED_HEADERS } from './shared-headers.ts';

/** A merged event's new address. Kept for minutes only, since a later split may give the event its own again. */
export const movedTo = (path: string): Response =>
  new Response(null, {
    status: 308,
    headers: { ...SHARED_HEADERS, 'Cache-Control': 'public, max-age=300', Location: path },
  });
