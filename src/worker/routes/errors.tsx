import type { Site } from '../../model/site.ts';
import { SnapshotError } from '../../snapshot/snapshot-error.ts';
import { notFound, type Problem, problem, unavailable } from '../http/problem.ts';
import { CACHE_NEVER, PAGE_HEADERS, SHARED_HEADERS } from '../http/shared-headers.ts';
import { NoSnapshotError } from '../open-log.ts';
import { ProblemPage } from '../pages/problem-page.tsx';
import { renderPage } from '../pages/render-page.ts';
import { type AppContext, urlOf } from '../route.ts';

const METHODS = 'GET, HEAD, OPTIONS';

/**
 * Where programs ask: by the beginning of the path, or by an extension that a feed reader or a mirror would try. Matches
 * `/api/v1/events`, `/feed.rss/`, `/health`, `/changes.rss`; must not match `/`, `/events/ID`, `/rss`.
 */
const FOR_PROGRAMS = /^\/(?:api\/|feed|health)|\.(?:rss|atom|opml|xml|jsonl?)\/?$/i;

/** A problem as its reader wants it: a page for people, problem+json for programs. */
export async function explain(context: AppContext, site: Site | null, trouble: Problem): Promise<Response> {
  if (FOR_PROGRAMS.test(urlOf(context).pathname)) return problem(trouble);
  return new Response(await renderPage(<ProblemPage site={site} problem={trouble} />), {
    status: trouble.status,
    headers: {
      ...SHARED_HEADERS,
      ...PAGE_HEADERS,
      'Cache-Control': CACHE_NEVER,
      'Content-Type': 'text/html; charset=utf-8',
      ...trouble.headers,
    },
  });
}

export const nothingHere = (context: AppContext): Promise<Response> =>
  explain(context, null, notFound('There is nothing at this address.'));

/** The one place where an error becomes an answer. What the log lacks is told apart from what the code got wrong. */
export function reportError(error: Error, context: AppContext): Promise<Response> {
  if (error instanceof NoSnapshotError) {
    return explain(context, null, unavailable('No log was published here yet: the variable SNAPSHOT is empty.'));
  }
  if (error instanceof SnapshotError) {
    console.error({ message: error.message, key: error.key, path: urlOf(context).pathname });
    return explain(context, null, unavailable('The log cannot be read at the moment. Please try again in a minute.'));
  }
  console.error({ message: error.message, stack: error.stack, path: urlOf(context).pathname });
  const detail = 'Something went wrong here. It was written down.';
  return explain(context, null, { status: 500, title: 'Internal Server Error', detail });
}

/** CORS preflight and OPTIONS. Conditional headers are not on CORS's own list, so a reader in a browser must ask. */
export const sayMethods = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...SHARED_HEADERS,
      Allow: METHODS,
      'Access-Control-Allow-Methods': METHODS,
      'Access-Control-Allow-Headers': 'Accept, Content-Type, If-Modified-Since, If-None-Match',
      'Access-Control-Max-Age': '86400',
    },
  });

export const refuseMethod = (): Response =>
  problem({
    status: 405,
    title: 'Method Not Allowed',
    detail: 'The log is read-only here.',
    headers: { Allow: METHODS },
  });
