import { renderJson } from '../../feeds/render-json.ts';
import type { QueryProblem } from '../../query/query.ts';
import { CACHE_NEVER, SHARED_HEADERS } from './shared-headers.ts';

/** What went wrong, for whoever reads the answer. */
export interface Problem {
  readonly status: number;
  /** The status in words, the same for every problem of that status. */
  readonly title: string;
  /** This case, in a sentence. */
  readonly detail: string;
  /** Every parameter that is wrong. */
  readonly errors?: readonly QueryProblem[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** An error as `application/problem+json` (RFC 9457), never to be cached. */
export function problem({ headers, ...members }: Problem): Response {
  return new Response(renderJson({ type: 'about:blank', ...members }), {
    status: members.status,
    headers: {
      ...SHARED_HEADERS,
      'Cache-Control': CACHE_NEVER,
      'Content-Type': 'application/problem+json; charset=utf-8',
      ...headers,
    },
  });
}

export const notFound = (detail: string): Problem => ({ status: 404, title: 'Not Found', detail });

export const badParameters = (errors: readonly QueryProblem[]): Problem => ({
  status: 400,
  title: 'Bad Request',
  detail: errors.map((e) => `${e.parameter}: expected ${e.expected}, received "${e.received}"`).join('; '),
  errors,
});

/** Seconds after which a reader may try again: KV shows a new key everywhere within a minute. */
const RETRY_SECONDS = 60;

export const unavailable = (detail: string): Problem => ({
  status: 503,
  title: 'Service Unavailable',
  detail,
  headers: { 'Retry-After': String(RETRY_SECONDS) },
});
