import type { RuleId } from './note.ts';
import type { Span } from './span.ts';
import type { Time } from './time.ts';
import type { TimeExpression, TimeUnit } from './time-expression.ts';

/** The four types of TimeML's TIMEX3. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A time expression as one document says it. What it points at is known once the document is dated. */
export interface Timex {
  readonly span: Span;
  readonly text: string;
  readonly type: TimexType;
  readonly expression: TimeExpression;
  readonly rule: RuleId;
}

/**
 * A time expression with what it points at. `value` is the TIMEX3 value (`2023-09-26`, `P3D`, `PRESENT_REF`);
 * `time` is null for durations, sets and references too vague to be put on a calendar.
 */
export interface ResolvedTimex extends Timex {
  readonly value: string;
  readonly time: Time | null;
}

/** Letter of ISO 8601 durations, with how many of it a unit has; hours and shorter stand behind a T. */
const LENGTH_UNITS: Readonly<Record<TimeUnit, { letter: string; times: number; clock: boolean }>> = {
  second: { letter: 'S', times: 1, clock: true },
  minute: { letter: 'M', times: 1, clock: true },
  hour: { letter: 'H', times: 1, clock: true },
  day: { letter: 'D', times: 1, clock: false },
  weekend: { letter: 'D', times: 2, clock: false },
  week: { letter: 'W', times: 1, clock: false },
  month: { letter: 'M', times: 1, clock: false },
  quarter: { letter: 'M', times: 3, clock: false },
  season: { letter: 'M', times: 3, clock: false },
  half: { letter: 'M', times: 6, clock: false },
  year: { letter: 'Y', times: 1, clock: false },
  decade: { letter: 'Y', times: 10, clock: false },
  century: { letter: 'Y', times: 100, clock: false },
};

/**
 * TIMEX3 value of a length: `P3D`, `PT16H`, `P40Y` for four decades, `PXW` where the number is not said. Halves of hours
 * and minutes are written out (`PT1M30S`), other fractions as decimals, which ISO 8601 allows in the last place.
 */
export function lengthValue(unit: TimeUnit, amount: number | null): string {
  const { letter, times, clock } = LENGTH_UNITS[unit];
  const prefix = clock ? 'PT' : 'P';
  if (amount === null) return `${prefix}X${unit === 'century' ? 'C' : letter}`;
  const whole = Math.floor(amount);
  if (clock && amount - whole === 0.5 && letter !== 'S') {
    return `PT${whole === 0 ? '' : `${whole}${letter}`}${letter === 'H' ? '30M' : '30S'}`;
  }
  if (unit === 'year' && amount - whole === 0.5) return whole === 0 ? 'P6M' : `P${whole}Y6M`;
  return `${prefix}${Number((amount * times).toFixed(3))}${letter}`;
}
