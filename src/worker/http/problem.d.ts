import type { QueryProblem } from '../../query/query.ts';
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
export declare function problem({ headers, ...members }: Problem): Response;
export declare const notFound: (detail: string) => Problem;
export declare const badParameters: (errors: readonly QueryProblem[]) => Problem;
export declare const unavailable: (detail: string) => Problem;
