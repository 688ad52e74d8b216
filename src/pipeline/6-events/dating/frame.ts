import type { Day } from '../../../model/day.ts';
import type { CalendarTime } from './calendar-time.ts';

/** What expressions are counted from. `document` is null where nothing dates it. */
export interface Frame {
  readonly document: Day | null;
  /** The time told last before, and the last that was a day. */
  readonly context: CalendarTime | null;
  readonly contextDay: CalendarTime | null;
  /** The same, of those that were not ahead when the document was written. */
  readonly past: CalendarTime | null;
  readonly pastDay: CalendarTime | null;
  /** Whether the context was said whole, without counting from anything. */
  readonly contextSaid: boolean;
  /** The quarter that a report speaks of, for "a year earlier". */
  readonly period: CalendarTime | null;
}

/** Where a resolved time was counted from. */
export type Ground = 'said' | 'document' | 'context';

export interface Resolution {
  readonly time: CalendarTime;
  readonly ground: Ground;
}
