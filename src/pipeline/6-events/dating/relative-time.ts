import type { Day } from '../../../model/day.ts';
import { weekdayOf } from '../../../model/day.ts';
import type { TimeExpression, TimeUnit } from '../../../model/time-expression.ts';
import { lengthValue } from '../../../model/timex.ts';
import type { CalendarTime } from './calendar-time.ts';
import {
  dayMoved,
  dayTime,
  maskedValue,
  partOfYearTime,
  quarterOf,
  quarterTime,
  unitTime,
  weekTime,
} from './calendar-time.ts';
import type { Frame, Resolution } from './frame.ts';
import { pickWeekday } from './pick-date.ts';

/**
 * Times that are counted from an anchor: units ("last week"), distances ("three days ago"), stretches ("in recent days").
 *
 * In: an expression and what it may be counted from. Out: its days. Not: names of days and months (pick-date).
 */
type Of<K extends TimeExpression['kind']> = TimeExpression & { readonly kind: K };

/** Units from fine to coarse: a context can give the anchor of its own unit and of every coarser one. */
const COARSENESS: Readonly<Record<TimeUnit, number>> = {
  second: 0,
  minute: 0,
  hour: 0,
  day: 1,
  weekend: 2,
  week: 2,
  month: 3,
  season: 4,
  quarter: 4,
  half: 5,
  year: 6,
  decade: 7,
  century: 8,
};

function contextFor(unit: TimeUnit, frame: Frame): Day | null {
  const { context, contextDay } = frame;
  if (context !== null && context.unit !== null && COARSENESS[context.unit] <= COARSENESS[unit])
    return context.earliest;
  return contextDay?.earliest ?? null;
}

export function resolveUnit({ unit, offset, anchor, year }: Of<'unit'>, frame: Frame): Resolution | null {
  if (anchor === 'context' && unit === 'quarter') {
    const compared = comparedQuarter(offset, frame);
    return compared === null || year === undefined
      ? compared
      : { ...compared, time: partOfYearTime(year, quarterOf(compared.time.earliest)) };
  }
  const context = anchor === 'context' ? contextFor(unit, frame) : null;
  const from = context ?? frame.document;
  if (from === null) return null;
  const ground = context === null ? 'document' : 'context';
  // "the weekend" of a report is the last that has begun; only on Saturday and Sunday is that this week's.
  if (unit === 'weekend' && offset === -1)
    return { time: unitTime('weekend', pickWeekday(6, from, 'past'), 0), ground };
  if (unit === 'weekend' && offset === 1) return { time: unitTime('weekend', from, 0), ground };
  // Said on a Sunday, "last week" is the one that this day ends: for half of the press a new week has begun.
  if (unit === 'week' && offset === -1 && anchor === 'document' && weekdayOf(from) === 7)
    return { time: weekTime(from), ground };
  return { time: unitTime(unit, from, offset), ground };
}

/** "the quarter" is the one that the report speaks of, else the last that was over when it was written. */
function comparedQuarter(offset: number, frame: Frame): Resolution | null {
  if (frame.period !== null) return { time: quarterTime(frame.period.earliest, offset), ground: 'context' };
  return frame.document === null ? null : { time: quarterTime(frame.document, offset - 1), ground: 'document' };
}

/** "Several" and "a few" are read as three to nine, as numbers in words are. */
const FEW_MIN = 3;
const FEW_MAX = 9;

export function resolveDistance(expression: Of<'distance'>, frame: Frame): Resolution | null {
  const { unit, amount, sign, anchor, approximate } = expression;
  if (anchor === 'event') return null;
  const compared = unit === 'year' && amount === 1 && sign === -1 && frame.period !== null;
  if (compared && frame.period !== null) return { time: quarterTime(frame.period.earliest, -4), ground: 'context' };
  // In reports each "a year earlier" compares with the year before this one, not with the last that was compared.
  const chained = unit === 'year' && sign < 0 && !frame.contextSaid && frame.document !== null;
  const context = anchor === 'context' && !chained ? contextFor(unit, frame) : null;
  // "Years later" of a story whose beginning is not told: counted from the document it would be a forecast.
  if (anchor === 'context' && sign > 0 && context === null) return null;
  const from = context ?? frame.document;
  if (from === null) return null;
  const ground = context === null ? 'document' : 'context';
  if (amount === null) return { time: vagueDistance(expression, from), ground };
  const day = dayMoved(from, unit, sign * amount);
  const time = distanceTime(unit, day, anchor === 'context' && context !== null);
  return { time: approximate ? { ...time, edtf: approximated(time.edtf) } : time, ground };
}

/** A distance is as fine as its unit: "two months ago" is a month, "a week later", told of a day, a day. */
function distanceTime(unit: TimeUnit, day: Day, fromDay: boolean): CalendarTime {
  switch (unit) {
    case 'year':
    case 'month':
    case 'decade':
    case 'century':
      return unitTime(unit, day, 0);
    case 'quarter':
      return quarterTime(day, 0);
    case 'week':
    case 'weekend':
      return fromDay ? dayTime(day) : weekTime(day);
    default:
      return dayTime(day);
  }
}

function vagueDistance({ unit, sign, anchor }: Of<'distance'>, from: Day): CalendarTime {
  const near = dayMoved(from, unit, sign * FEW_MIN);
  const far = dayMoved(from, unit, sign * FEW_MAX);
  const [earliest, latest] = sign < 0 ? [far, near] : [near, far];
  return {
    // "Some months later" is past or future as its context is; only from the document is it one of TimeML's references.
    value: anchor === 'context' ? lengthValue(unit, null) : sign < 0 ? 'PAST_REF' : 'FUTURE_REF',
    edtf: `${earliest}~/${latest}~`,
    earliest,
    latest,
    precision: 'range',
    unit: null,
  };
}

/**
 * How far "recent" and "coming" reach where no number says it. A week for days is what "in recent days" spans in news of
 * a running event; the others are a judgement in the same proportion.
 */
const VAGUE_REACH: Readonly<Record<TimeUnit, number>> = {
  second: 1,
  minute: 1,
  hour: 24,
  day: 6,
  weekend: 4,
  week: 4,
  month: 6,
  season: 2,
  quarter: 3,
  half: 2,
  year: 5,
  decade: 3,
  century: 2,
};

export function resolveSpan({ unit, amount, direction }: Of<'span'>, frame: Frame): Resolution | null {
  const { document } = frame;
  if (document === null) return null;
  const reach = amount ?? VAGUE_REACH[unit];
  const far = dayMoved(document, unit, direction === 'past' ? -reach : reach);
  const [earliest, latest] = direction === 'past' ? [far, document] : [document, far];
  const digits = COARSENESS[unit] >= COARSENESS.year ? 4 : COARSENESS[unit] >= COARSENESS.month ? 7 : 10;
  const edtf =
    direction === 'past'
      ? `${earliest.slice(0, digits)}~/${latest.slice(0, digits)}`
      : `${earliest.slice(0, digits)}/${latest.slice(0, digits)}~`;
  return {
    time: { value: maskedValue(earliest, latest), edtf, earliest, latest, precision: 'range', unit: null },
    ground: 'document',
  };
}

/** EDTF with its ends marked as approximate; sets and what is already marked stay. */
export const approximated = (edtf: string): string =>
  edtf.includes('[') || edtf.includes('~') ? edtf : `${edtf.replace('/', '~/')}~`;
