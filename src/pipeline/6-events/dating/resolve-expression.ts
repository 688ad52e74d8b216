import type { Day } from '../../../model/day.ts';
import { addDays, dayOf, daysBetween, daysInMonth } from '../../../model/day.ts';
import type { TimeExpression } from '../../../model/time-expression.ts';
import type { CalendarTime } from './calendar-time.ts';
import { dayMoved, dayTime, edtfTime, unitTime, yearOf } from './calendar-time.ts';
import type { Frame, Resolution } from './frame.ts';
import { feastOf, pickCalendar, pickFeast, pickWeekday } from './pick-date.ts';
import { approximated, resolveDistance, resolveSpan, resolveUnit } from './relative-time.ts';

const said = (time: CalendarTime | null): Resolution | null => (time === null ? null : { time, ground: 'said' });

// Matches "2023-09-26"; not "10000-01-01", "-001-01-01", which the calendar of days does not reach.
const WRITABLE_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The days that an expression means; null where it names no point, or its anchor is missing, or no day is so far. */
export function resolveExpression(expression: TimeExpression, frame: Frame): Resolution | null {
  const told = 'told' in expression && expression.told === true;
  const seen = told ? { ...frame, context: frame.past, contextDay: frame.pastDay } : frame;
  const resolution = resolveKind(expression, seen);
  return resolution !== null && WRITABLE_DAY.test(resolution.time.earliest) && WRITABLE_DAY.test(resolution.time.latest)
    ? resolution
    : null;
}

function resolveKind(expression: TimeExpression, frame: Frame): Resolution | null {
  switch (expression.kind) {
    case 'absolute':
      return said(edtfTime(expression.edtf));
    case 'calendar':
      return resolveCalendar(expression, frame);
    case 'feast': {
      const year = expression.year === null ? null : resolveExpression(expression.year, frame);
      if (year !== null) return said(feastOf(expression.feast, yearOf(year.time.earliest)));
      const feast = frame.document === null ? null : pickFeast(expression.feast, frame.document, expression.direction);
      return feast === null ? null : { time: feast, ground: 'document' };
    }
    case 'holding': {
      const inner = resolveExpression(expression.of, frame);
      return inner === null ? null : { ...inner, time: unitTime(expression.unit, inner.time.earliest, 0) };
    }
    case 'weekday':
      return resolveWeekday(expression, frame);
    case 'unit':
      return resolveUnit(expression, frame);
    case 'distance':
      return expression.of === undefined
        ? resolveDistance(expression, frame)
        : countedFrom(expression, resolveExpression(expression.of, frame));
    case 'clock':
      return resolveClock(expression, frame);
    case 'part':
      return resolvePart(expression, frame);
    case 'interval':
      return resolveInterval(expression, frame);
    case 'span':
      return resolveSpan(expression, frame);
    case 'reference':
      return expression.value === 'PRESENT_REF' && frame.document !== null
        ? {
            time: { ...dayTime(frame.document), edtf: `${frame.document}~`, value: expression.value },
            ground: 'document',
          }
        : null;
    case 'extent':
      return null;
  }
}

type Of<K extends TimeExpression['kind']> = TimeExpression & { readonly kind: K };

/** As fine as what it counts from: of "ten years ago today" a day, of "a year ago this week" a week. */
function countedFrom({ unit, amount, sign }: Of<'distance'>, from: Resolution | null): Resolution | null {
  if (from === null || amount === null) return null;
  // The Thursday of a week lies in the same week of another year, its Monday mostly does not.
  const inside = from.time.unit === 'week' ? addDays(from.time.earliest, 3) : from.time.earliest;
  const day = dayMoved(inside, unit, sign * amount);
  return { ...from, time: unitTime(from.time.unit ?? 'day', day, 0) };
}

function resolveCalendar(expression: Of<'calendar'>, frame: Frame): Resolution | null {
  const { part, date } = expression;
  if (expression.year !== null) {
    const year = resolveExpression(expression.year, frame);
    if (year === null) return null;
    const number = yearOf(year.time.earliest);
    if (date !== null && date > daysInMonth(number, part)) return null;
    const time =
      date === null
        ? edtfTime(`${String(number).padStart(4, '0')}-${String(part).padStart(2, '0')}`)
        : dayTime(dayOf(number, part, date));
    return time === null ? null : { time, ground: year.ground };
  }
  const told = expression.anchor === 'context' ? frame.context : null;
  if (told !== null) {
    const time = pickCalendar(part, date, null, told.earliest, expression.direction);
    return time === null ? null : { time, ground: 'context' };
  }
  if (frame.document === null) return null;
  const time = pickCalendar(part, date, expression.weekday, frame.document, expression.direction);
  return time === null ? null : { time, ground: 'document' };
}

function resolveWeekday(expression: Of<'weekday'>, frame: Frame): Resolution | null {
  if (expression.week !== null) {
    const week = resolveExpression(expression.week, frame);
    return week === null
      ? null
      : { time: dayTime(pickWeekday(expression.weekday, week.time.earliest, 'same')), ground: week.ground };
  }
  if (expression.anchor === 'context' && frame.contextDay !== null) {
    return {
      time: dayTime(pickWeekday(expression.weekday, frame.contextDay.earliest, expression.direction)),
      ground: 'context',
    };
  }
  if (frame.document === null) return null;
  return { time: dayTime(pickWeekday(expression.weekday, frame.document, expression.direction)), ground: 'document' };
}

function resolveClock(expression: Of<'clock'>, frame: Frame): Resolution | null {
  const day =
    expression.day !== null
      ? resolveExpression(expression.day, frame)
      : frame.contextDay !== null
        ? { time: frame.contextDay, ground: 'context' as const }
        : frame.document === null
          ? null
          : { time: dayTime(frame.document), ground: 'document' as const };
  if (day === null || day.time.unit !== 'day') return null;
  const date = day.time.earliest;
  const value = `${date}T${expression.clock ?? expression.partOfDay ?? ''}`;
  const timed = expression.clock !== null && expression.clock !== '24:00';
  return {
    time: {
      ...day.time,
      value,
      edtf: timed ? `${date}T${expression.clock}` : date,
      precision: timed ? 'instant' : 'day',
    },
    ground: day.ground,
  };
}

/** The third of a stretch that "early", "mid" or "late" means, in the units below the stretch's own. */
function resolvePart(expression: Of<'part'>, frame: Frame): Resolution | null {
  const whole = resolveExpression(expression.of, frame);
  if (whole === null) return null;
  const { time } = whole;
  if (expression.part === 'about') return { ...whole, time: { ...time, edtf: approximated(time.edtf) } };
  if (time.earliest === time.latest) return whole;
  const [earliest, latest] = partBounds(time, expression.part);
  const digits = time.unit === 'decade' || time.unit === 'century' ? 4 : time.unit === 'year' ? 7 : 10;
  const edtf = `${earliest.slice(0, digits)}~/${latest.slice(0, digits)}~`;
  return { ...whole, time: { ...time, earliest, latest, edtf, precision: 'range' } };
}

function partBounds({ unit, earliest, latest }: CalendarTime, part: 'start' | 'mid' | 'end'): readonly [Day, Day] {
  const third = part === 'start' ? 0 : part === 'mid' ? 1 : 2;
  switch (unit) {
    case 'decade': {
      // The thirds of ten years: 0 to 3, 4 to 6, 7 to 9.
      const year = yearOf(earliest);
      return [
        dayOf(year + Math.ceil((10 * third) / 3), 1, 1),
        dayOf(year + Math.ceil((10 * third + 10) / 3) - 1, 12, 31),
      ];
    }
    case 'year': {
      const year = yearOf(earliest);
      const last = 4 * third + 4;
      return [dayOf(year, last - 3, 1), dayOf(year, last, daysInMonth(year, last))];
    }
    case 'month': {
      const from = addDays(earliest, 10 * third);
      return [from, third === 2 ? latest : addDays(from, 9)];
    }
    default: {
      const days = daysBetween(earliest, latest) + 1;
      const from = addDays(earliest, Math.floor((days * third) / 3));
      return [from, addDays(earliest, Math.max(Math.floor((days * (third + 1)) / 3) - 1, 0))];
    }
  }
}

/**
 * An open end closes at the document's date. A deadline before it has no stated beginning; the days of the deadline
 * itself are then the only ones that the text vouches for.
 */
function resolveInterval(expression: Of<'interval'>, frame: Frame): Resolution | null {
  const begun = begunBy(expression, frame);
  const to = expression.to === null ? null : resolveExpression(...endIn(expression.from, expression.to, begun, frame));
  const from = beginningBefore(expression.from, begun, to);
  const named = expression.named === 'from' ? from : to;
  if (named === null) return null;
  const document = frame.document;
  const start =
    from?.time.earliest ?? (document !== null && document < named.time.earliest ? document : named.time.earliest);
  const end = to?.time.latest ?? (document !== null && document > named.time.latest ? document : named.time.latest);
  if (end < start) return named;
  const edtf = `${from === null ? '..' : startOf(from.time)}/${to === null ? '..' : endOf(to.time)}`;
  return {
    time: { value: named.time.value, edtf, earliest: start, latest: end, precision: 'range', unit: named.time.unit },
    ground: named.ground,
  };
}

/** What has gone on "since July" began before the document: a month that is near but ahead is then that of last year. */
function begunBy({ from, to }: Of<'interval'>, frame: Frame): Resolution | null {
  const begun = from === null ? null : resolveExpression(from, frame);
  const document = frame.document;
  if (begun === null || to !== null || document === null || begun.time.earliest <= document) return begun;
  return from?.kind === 'calendar' ? resolveExpression({ ...from, direction: 'before' }, frame) : begun;
}

/** A stretch between days by name runs forward: of "from Thursday to Saturday", the first Saturday from that Thursday. */
function endIn(
  from: TimeExpression | null,
  to: TimeExpression,
  start: Resolution | null,
  frame: Frame,
): readonly [TimeExpression, Frame] {
  const end = to.kind === 'clock' ? to.day : to;
  const begin = from?.kind === 'clock' ? from.day : from;
  const named = begin?.kind === 'weekday' || (begin?.kind === 'unit' && begin.unit === 'day');
  if (start?.time.unit !== 'day' || !named || end?.kind !== 'weekday' || end.week !== null) return [to, frame];
  const later: TimeExpression = { ...end, direction: 'future', anchor: 'context' };
  return [to.kind === 'clock' ? { ...to, day: later } : later, { ...frame, contextDay: start.time }];
}

/** The same of months and dates: of "from April to May", where May is the last one, April is the one before it. */
function beginningBefore(
  from: TimeExpression | null,
  start: Resolution | null,
  end: Resolution | null,
): Resolution | null {
  if (from?.kind !== 'calendar' || from.year !== null || start === null || end === null) return start;
  if (start.time.earliest <= end.time.earliest) return start;
  const time = pickCalendar(from.part, from.date, null, end.time.earliest, 'before');
  return time === null ? start : { ...start, time };
}

/** EDTF intervals do not nest: of an end that is itself an interval, its own end is taken. */
const isPlain = (edtf: string): boolean => !edtf.includes('/') && !edtf.includes('[') && !edtf.includes('T');
const startOf = (time: CalendarTime): string => (isPlain(time.edtf) ? time.edtf : time.earliest);
const endOf = (time: CalendarTime): string => (isPlain(time.edtf) ? time.edtf : time.latest);
