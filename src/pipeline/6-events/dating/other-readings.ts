/**
 * In: a time expression and what it is counted from. Out: the other days that the same words may mean. Not: choosing
 * between them (pick-date.ts); the other readings of an ambiguous figure date, whose EDTF holds both.
 */
import type { TimeExpression } from '../../../model/time-expression.ts';
import type { CalendarTime } from './calendar-time.ts';
import type { Frame } from './frame.ts';
import { resolveExpression } from './resolve-expression.ts';

export interface OtherReading {
  readonly time: CalendarTime;
  readonly rule: string;
}

type Way = 'back' | 'ahead';

/**
 * A bare weekday or a date without a year has a second reading in two cases: where no tense and no preposition says
 * which way it looks, the other way; and where the weekday is that of the document itself, a week on in the way that it
 * looks. At most one back and one ahead, in this order; a reading that comes to the same day as the first is among them,
 * as is one so far away that pick-date.ts does not believe it ("2 April" of a March is not that of the year before).
 */
export function otherReadings(expression: TimeExpression, frame: Frame): readonly OtherReading[] {
  return WAYS.flatMap(({ way, rule }) => {
    const turned = turn(expression, way, false);
    const time = turned === null ? null : (resolveExpression(turned, frame)?.time ?? null);
    return time === null ? [] : [{ time, rule }];
  });
}

const WAYS: readonly { readonly way: Way; readonly rule: string }[] = [
  { way: 'back', rule: 'dating/other-readings#back' },
  { way: 'ahead', rule: 'dating/other-readings#ahead' },
];

const pastOrFuture = (way: Way) => (way === 'back' ? 'past' : 'future');

/** The expression looking the given way; null where its words do not allow that. `placed` by "since", "by", "until". */
function turn(expression: TimeExpression, way: Way, placed: boolean): TimeExpression | null {
  switch (expression.kind) {
    case 'weekday':
      return turnWeekday(expression, way, placed);
    case 'calendar':
      return turnDate(expression, way, placed);
    case 'feast':
      return expression.year === null && expression.direction === 'nearest' && !placed
        ? { ...expression, direction: pastOrFuture(way) }
        : null;
    case 'clock':
      return inside(expression.day, way, placed, (day) => ({ ...expression, day }));
    case 'part':
      return inside(expression.of, way, placed, (of) => ({ ...expression, of }));
    case 'holding':
      return inside(expression.of, way, placed, (of) => ({ ...expression, of }));
    case 'interval':
      return turnInterval(expression, way);
    default:
      return null;
  }
}

const inside = (
  inner: TimeExpression | null,
  way: Way,
  placed: boolean,
  around: (turned: TimeExpression) => TimeExpression,
): TimeExpression | null => {
  const turned = inner === null ? null : turn(inner, way, placed);
  return turned === null ? null : around(turned);
};

type Of<K extends TimeExpression['kind']> = TimeExpression & { readonly kind: K };

/** "Before" and "after" leave out the document's own day: from any other day they come to what past and future do. */
function turnWeekday(expression: Of<'weekday'>, way: Way, placed: boolean): TimeExpression | null {
  const { week, anchor, direction, assumed } = expression;
  if (week !== null || anchor === 'context' || (direction !== 'past' && direction !== 'future')) return null;
  const looks: Way = direction === 'past' ? 'back' : 'ahead';
  const open = way === looks || (assumed === true && !placed);
  return open ? { ...expression, direction: way === 'back' ? 'before' : 'after' } : null;
}

/** Quarters, halves and seasons are told of after their end more often than not; EDTF's months are 1 to 12. */
const MONTHS_MAX = 12;

function turnDate(expression: Of<'calendar'>, way: Way, placed: boolean): TimeExpression | null {
  const { part, year, direction, assumed } = expression;
  const open = !placed && year === null && part <= MONTHS_MAX && (assumed === true || direction === 'nearest');
  return open ? { ...expression, direction: pastOrFuture(way) } : null;
}

/**
 * One end alone is placed by its preposition. Two dates turn together ("3 to 7 October"); two weekdays hold each other
 * ("from Wednesday to Friday"), and so have no second reading.
 */
function turnInterval(expression: Of<'interval'>, way: Way): TimeExpression | null {
  const { from, to } = expression;
  if (from === null) return inside(to, way, true, (turned) => ({ ...expression, to: turned }));
  if (to === null) return inside(from, way, true, (turned) => ({ ...expression, from: turned }));
  if (from.kind !== 'calendar' || to.kind !== 'calendar') return null;
  const start = turnDate(from, way, false);
  const end = turnDate(to, way, false);
  return start === null || end === null ? null : { ...expression, from: start, to: end };
}
