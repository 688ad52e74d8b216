import type { Day, Instant } from '../model/day.ts';

/**
 * A set of accepted values and a set of refused ones ("!ASSAULT"), in lower case, sorted, without repeats. Empty `any`
 * accepts everything.
 */
export interface Choice {
  readonly any: readonly string[];
  readonly none: readonly string[];
}

/** A rectangle in WGS 84 degrees. `west` greater than `east` crosses the antimeridian (RFC 7946, section 5.2). */
export interface Bbox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export const SORTS = ['occurred', 'updated', 'logged'] as const;
export type Sort = (typeof SORTS)[number];
export type Order = 'desc' | 'asc';

/** What the API can write. Feeds are no formats of a list: they have addresses of their own. */
export const FORMATS = ['json'] as const;
export type Format = (typeof FORMATS)[number];

/**
 * Everything a caller can ask of the log. Field names are the names of the parameters; null means not asked. `choices`
 * holds the parameters that take a set of values, by name. `q` is in the canonical form of `parse-text.ts`, `cursor`
 * as `encodeCursor` wrote it.
 */
export interface Query {
  readonly choices: Readonly<Record<string, Choice>>;
  readonly since: Day | null;
  readonly until: Day | null;
  readonly match: 'possible' | 'certain';
  readonly updatedSince: Instant | null;
  readonly bbox: Bbox | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly minConfidence: number;
  readonly q: string | null;
  readonly sort: Sort;
  readonly order: Order;
  readonly limit: number;
  readonly cursor: string | null;
  readonly format: Format;
}

/** What holds where a caller says nothing; the rest of the defaults are the same everywhere. */
export interface QueryDefaults {
  readonly sort: Sort;
  readonly limit: number;
}

/** The API and the pages list by day of the event, feeds by when the log learned of it. */
export const API_DEFAULTS: QueryDefaults = { sort: 'occurred', limit: 50 };
export const FEED_DEFAULTS: QueryDefaults = { sort: 'logged', limit: 50 };

/** Events below this confidence are hidden unless asked for: below it a coding is wrong more often than right. */
export const MIN_CONFIDENCE = 0.5;

/** The largest page. 1,000 events are about 3 MB of JSON. */
export const LIMIT_MAX = 1000;

/** What is left out unless asked for: tombstones, history told as background, and what may never happen. */
export const DEFAULT_CHOICES: Readonly<Record<string, Choice>> = {
  factuality: { any: [], none: ['background', 'hypothetical'] },
  status: { any: ['current'], none: [] },
};

/** The query of a caller who says nothing. */
export const standardQuery = (defaults: QueryDefaults = API_DEFAULTS): Query => ({
  choices: DEFAULT_CHOICES,
  since: null,
  until: null,
  match: 'possible',
  updatedSince: null,
  bbox: null,
  min: null,
  max: null,
  minConfidence: MIN_CONFIDENCE,
  q: null,
  sort: defaults.sort,
  order: 'desc',
  limit: defaults.limit,
  cursor: null,
  format: 'json',
});

/** One thing wrong with a request's parameters. */
export interface QueryProblem {
  readonly parameter: string;
  readonly received: string;
  readonly expected: string;
}

export type ParsedQuery =
  | { readonly ok: true; readonly query: Query }
  | { readonly ok: false; readonly problems: readonly QueryProblem[] };
