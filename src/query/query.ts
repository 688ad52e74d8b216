import type { Day } from '../model/day.ts';

/** A set of accepted values and a set of refused ones ("!ASSAULT"), in lower case; empty `any` accepts everything. */
export interface Choice {
  readonly any: readonly string[];
  readonly none: readonly string[];
}

/** Everything a caller can ask of the log. Field names are the names of the parameters. Null means not asked. */
export interface Query {
  readonly choices: Readonly<Record<string, Choice>>;
  readonly since: Day | null;
  readonly until: Day | null;
  readonly match: 'possible' | 'certain';
  readonly updatedSince: string | null;
  readonly minConfidence: number;
  readonly q: string | null;
  readonly sort: 'occurred' | 'updated' | 'logged';
  readonly order: 'desc' | 'asc';
  readonly limit: number;
  readonly cursor: string | null;
}

/** One thing wrong with a request's parameters. */
export interface QueryProblem {
  readonly parameter: string;
  readonly received: string;
  readonly expected: string;
}

export type ParsedQuery =
  | { readonly ok: true; readonly query: Query }
  | { readonly ok: false; readonly problems: readonly QueryProblem[] };
