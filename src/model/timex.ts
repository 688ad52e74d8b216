import type { RuleId } from './note.ts';
import type { Span } from './span.ts';
import type { Time } from './time.ts';
import type { TimeExpression } from './time-expression.ts';

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
