import type { Day } from './day.ts';

/** Calendar units in which expressions count. */
export type TimeUnit = 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** Which way an incomplete date looks from its anchor; `nearest` where neither tense nor preposition says. */
export type TimeDirection = 'past' | 'future' | 'nearest';

/**
 * The meaning of a time expression, apart from any anchor, so that a document can be read before it is dated.
 * Resolving (6-events) turns it into days.
 */
export type TimeExpression =
  /** A date that the phrase says whole, as EDTF: `2023-09-26`, `2018`, `199X`, `2023-09-24T18:00`. */
  | { readonly kind: 'absolute'; readonly edtf: string }
  /** A month, or a day of a month, whose year is not said: "19 September". */
  | {
      readonly kind: 'yearless';
      readonly month: number;
      readonly date: number | null;
      readonly weekday: number | null;
      readonly direction: TimeDirection;
    }
  /** A weekday by name, Monday 1 to Sunday 7; `weeks` counts from the anchor's week when "last" or "next" says so. */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly direction: TimeDirection;
      readonly weeks: number | null;
      readonly partOfDay: string | null;
    }
  /** A whole calendar unit counted from the anchor's: "last week" is {week, -1}, "today" {day, 0}. */
  | {
      readonly kind: 'unit';
      readonly unit: TimeUnit;
      readonly offset: number;
      readonly anchor: 'document' | 'context';
      readonly partOfDay: string | null;
    }
  /** A distance from the anchor: "three days ago" is {day, -3}; `approximate` for "several days after". */
  | {
      readonly kind: 'distance';
      readonly unit: TimeUnit;
      readonly amount: number | null;
      readonly anchor: 'document' | 'context' | 'event';
      readonly anchorText: string | null;
    }
  /** A part of another time: "late September", "early 2022", "mid-week". */
  | {
      readonly kind: 'part';
      readonly part: 'start' | 'mid' | 'end' | 'first-half' | 'second-half';
      readonly of: TimeExpression;
    }
  /** From one time to another; an open end is null: "since Sunday", "by Thursday", "between 2019 and 2021". */
  | { readonly kind: 'interval'; readonly from: TimeExpression | null; readonly to: TimeExpression | null }
  /** A stretch that ends or begins at the anchor: "the past three weeks", "in recent days" (amount null). */
  | {
      readonly kind: 'span';
      readonly unit: TimeUnit;
      readonly amount: number | null;
      readonly direction: 'past' | 'future';
    }
  /** PAST_REF, PRESENT_REF or FUTURE_REF of TimeML: "recently", "now", "soon". */
  | { readonly kind: 'reference'; readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }
  /** A length or a repetition, with its TIMEX3 value: `P30Y`, `PXD`, `XXXX-WXX-1`. Never a point in time. */
  | { readonly kind: 'extent'; readonly value: string };

/** What an expression is counted from: the days between which its anchor lies. */
export interface TimeReference {
  readonly earliest: Day;
  readonly latest: Day;
}
