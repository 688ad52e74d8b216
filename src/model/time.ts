import type { Day } from './day.ts';
import type { RuleId } from './note.ts';

/** How fine a time is. `range` is any interval that is not one of the named units. */
export type TimePrecision = 'instant' | 'day' | 'range' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'unknown';

/**
 * Where a time comes from. `explicit`: the phrase says it whole. `relative`: the phrase says it against an anchor
 * ("on Tuesday"). `context`: taken over from another phrase of the text. `publication`: the document's date, for want
 * of anything better. `metadata`: given with the document. `inferred`: worked out from the text and its neighbours.
 */
export type TimeBasis = 'explicit' | 'relative' | 'context' | 'publication' | 'metadata' | 'inferred';

/** What a relative time was counted from. `text` is the document's id, or the phrase that gave the anchor. */
export interface TimeAnchor {
  readonly kind: 'document' | 'phrase' | 'event';
  readonly text: string;
  readonly edtf: string;
}

/** Another day or stretch that the same words may mean, and the rule that reads them so. */
export interface OtherTime {
  readonly edtf: string;
  readonly rule: RuleId;
}

/**
 * When something happened, as far as the evidence goes.
 *
 * `edtf` is for people and exports (EDTF, ISO 8601-2, levels 0 to 2); `earliest` and `latest` are the days between
 * which it lies, for filters and order, both null where there is no evidence at all. A day is never given a clock
 * time. `text` is the phrase that said it, `rule` the rule that read it. `alternatives` are there only where the words
 * support another reading as well ("Wednesday" in a report of a Wednesday); the fields before are of the likeliest.
 */
export interface Time {
  readonly edtf: string;
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly precision: TimePrecision;
  readonly basis: TimeBasis;
  readonly text: string;
  readonly anchor: TimeAnchor | null;
  readonly rule: RuleId;
  readonly alternatives?: readonly OtherTime[];
}

/** The time of which nothing is known. Its EDTF is the unspecified day of level 1. */
export const UNKNOWN_TIME: Time = {
  edtf: 'XXXX-XX-XX',
  earliest: null,
  latest: null,
  precision: 'unknown',
  basis: 'inferred',
  text: '',
  anchor: null,
  rule: 'dates/unknown',
};

/** Whether two times say the same when, whatever words and rules they come from. */
export const isSameTime = (a: Time, b: Time): boolean =>
  a.edtf === b.edtf && a.earliest === b.earliest && a.latest === b.latest && a.precision === b.precision;
