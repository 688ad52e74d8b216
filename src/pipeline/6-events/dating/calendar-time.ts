import type { Day } from '../../../model/day.ts';
import { addDays, dayNumber, dayOf, dayOfNumber, daysInMonth, weekdayOf } from '../../../model/day.ts';
import { edtfBounds } from '../../../model/edtf.ts';
import type { TimePrecision } from '../../../model/time.ts';
import type { TimeUnit } from '../../../model/time-expression.ts';

/**
 * A stretch of the calendar with its names: `value` as TIMEX3 writes it (TimeML 1.2.1), `edtf` as EDTF does. `unit` is
 * what it is one of; null for a stretch that is no unit.
 */
export interface CalendarTime {
  readonly value: string;
  readonly edtf: string;
  readonly earliest: Day;
  readonly latest: Day;
  readonly precision: TimePrecision;
  readonly unit: TimeUnit | null;
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));
const two = (number: number): string => String(number).padStart(2, '0');
const four = (number: number): string => String(number).padStart(4, '0');

export const dayTime = (day: Day): CalendarTime => ({
  value: day,
  edtf: day,
  earliest: day,
  latest: day,
  precision: 'day',
  unit: 'day',
});

export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** ISO 8601 week: the one with the year's first Thursday is the first. */
export function weekTime(day: Day): CalendarTime {
  const monday = mondayOf(day);
  const sunday = addDays(monday, 6);
  return {
    value: weekName(monday),
    edtf: `${monday}/${sunday}`,
    earliest: monday,
    latest: sunday,
    precision: 'week',
    unit: 'week',
  };
}

function weekName(monday: Day): string {
  const thursday = addDays(monday, 3);
  const year = yearOf(thursday);
  const week = Math.floor((dayNumber(thursday) - dayNumber(dayOf(year, 1, 1))) / 7) + 1;
  return `${four(year)}-W${two(week)}`;
}

export function weekendTime(day: Day): CalendarTime {
  const monday = mondayOf(day);
  const saturday = addDays(monday, 5);
  const sunday = addDays(monday, 6);
  return {
    value: `${weekName(monday)}-WE`,
    edtf: `${saturday}/${sunday}`,
    earliest: saturday,
    latest: sunday,
    precision: 'range',
    unit: 'weekend',
  };
}

export const monthTime = (year: number, month: number): CalendarTime => ({
  value: `${four(year)}-${two(month)}`,
  edtf: `${four(year)}-${two(month)}`,
  earliest: dayOf(year, month, 1),
  latest: dayOf(year, month, daysInMonth(year, month)),
  precision: 'month',
  unit: 'month',
});

/** TIMEX3 suffix, first month and number of months of EDTF's parts of the year 21 to 24, 33 to 36, 40 and 41. */
const PARTS: ReadonlyMap<number, readonly [string, number, number, TimeUnit]> = new Map<
  number,
  readonly [string, number, number, TimeUnit]
>([
  [21, ['SP', 3, 3, 'season']],
  [22, ['SU', 6, 3, 'season']],
  [23, ['FA', 9, 3, 'season']],
  [24, ['WI', 12, 3, 'season']],
  [33, ['Q1', 1, 3, 'quarter']],
  [34, ['Q2', 4, 3, 'quarter']],
  [35, ['Q3', 7, 3, 'quarter']],
  [36, ['Q4', 10, 3, 'quarter']],
  [40, ['H1', 1, 6, 'half']],
  [41, ['H2', 7, 6, 'half']],
]);

/** TIMEX3 name of a part of a year: `-09`, `-SU`, `-Q3`. */
export const partName = (part: number): string => PARTS.get(part)?.[0] ?? two(part);

/** A month or another part of a year, by EDTF's number for it. A winter has the year in which it begins. */
export function partOfYearTime(year: number, part: number): CalendarTime {
  const row = PARTS.get(part);
  if (row === undefined) return monthTime(year, part);
  const [name, month, months, unit] = row;
  const lastMonth = month + months - 1;
  const endYear = lastMonth > 12 ? year + 1 : year;
  const endMonth = lastMonth > 12 ? lastMonth - 12 : lastMonth;
  return {
    value: `${four(year)}-${name}`,
    edtf: `${four(year)}-${part}`,
    earliest: dayOf(year, month, 1),
    latest: dayOf(endYear, endMonth, daysInMonth(endYear, endMonth)),
    precision: unit === 'quarter' ? 'quarter' : 'range',
    unit,
  };
}

export const quarterOf = (day: Day): number => 33 + Math.floor((monthOf(day) - 1) / 3);

/** The quarter that is `offset` quarters from the one of a day. */
export function quarterTime(day: Day, offset: number): CalendarTime {
  const index = yearOf(day) * 4 + (quarterOf(day) - 33) + offset;
  return partOfYearTime(Math.floor(index / 4), 33 + (((index % 4) + 4) % 4));
}

export const yearTime = (year: number): CalendarTime => ({
  value: four(year),
  edtf: four(year),
  earliest: dayOf(year, 1, 1),
  latest: dayOf(year, 12, 31),
  precision: 'year',
  unit: 'year',
});

/** The years that begin with three digits: 199 for the 1990s. */
export const decadeTime = (decade: number): CalendarTime => ({
  value: String(decade).padStart(3, '0'),
  edtf: `${String(decade).padStart(3, '0')}X`,
  earliest: dayOf(decade * 10, 1, 1),
  latest: dayOf(decade * 10 + 9, 12, 31),
  precision: 'decade',
  unit: 'decade',
});

export const centuryTime = (century: number): CalendarTime => ({
  value: two(century),
  edtf: `${two(century)}XX`,
  earliest: dayOf(century * 100, 1, 1),
  latest: dayOf(century * 100 + 99, 12, 31),
  precision: 'range',
  unit: 'century',
});

export function monthShifted(day: Day, months: number): { readonly year: number; readonly month: number } {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** The same date some months on, or the last of the month where it has no such date. */
export function dayShiftedByMonths(day: Day, months: number): Day {
  const { year, month } = monthShifted(day, months);
  return dayOf(year, month, Math.min(Number(day.slice(8, 10)), daysInMonth(year, month)));
}

/** The calendar's unit that holds a day, moved by `offset` units. */
export function unitTime(unit: TimeUnit, day: Day, offset: number): CalendarTime {
  switch (unit) {
    case 'week':
      return weekTime(addDays(day, 7 * offset));
    case 'weekend':
      return weekendTime(addDays(day, 7 * offset));
    case 'month': {
      const { year, month } = monthShifted(day, offset);
      return monthTime(year, month);
    }
    case 'season':
    case 'quarter':
      return quarterTime(day, offset);
    case 'half': {
      const index = yearOf(day) * 2 + (monthOf(day) > 6 ? 1 : 0) + offset;
      return partOfYearTime(Math.floor(index / 2), 40 + (((index % 2) + 2) % 2));
    }
    case 'year':
      return yearTime(yearOf(day) + offset);
    case 'decade':
      return decadeTime(Math.floor(yearOf(day) / 10) + offset);
    case 'century':
      return centuryTime(Math.floor(yearOf(day) / 100) + offset);
    default:
      return dayTime(addDays(day, offset));
  }
}

const DAYS_OF_UNIT: Partial<Readonly<Record<TimeUnit, number>>> = { day: 1, weekend: 2, week: 7 };
const MONTHS_OF_UNIT: Partial<Readonly<Record<TimeUnit, number>>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** A day moved by a number of units, which may be a fraction or negative; hours and shorter do not move it. */
export function dayMoved(day: Day, unit: TimeUnit, amount: number): Day {
  const days = DAYS_OF_UNIT[unit];
  if (days !== undefined) return addDays(day, Math.round(days * amount));
  const months = MONTHS_OF_UNIT[unit];
  if (months === undefined) return addDays(day, Math.trunc((unit === 'hour' ? amount : 0) / 24));
  // Beyond the years that days can be written in, only the clamp of dayOfNumber is left.
  const clamped = Math.max(-24_000, Math.min(24_000, Math.round(months * amount)));
  const { year } = monthShifted(day, clamped);
  return year < 0 || year > 9999
    ? dayOfNumber(clamped < 0 ? Number.MIN_SAFE_INTEGER : Number.MAX_SAFE_INTEGER)
    : dayShiftedByMonths(day, clamped);
}

/** What an EDTF date that a phrase said whole names; null for texts that are no EDTF. */
export function edtfTime(edtf: string): CalendarTime | null {
  const bounds = edtfBounds(edtf);
  if (bounds === null || bounds.earliest === null || bounds.latest === null) return null;
  const { earliest, latest } = bounds;
  // Matches "1998-35", "2023-09"; not "2023".
  const part = /^(\d{4})-(\d{2})$/.exec(edtf);
  if (part !== null) return partOfYearTime(Number(part[1]), Number(part[2]));
  // Matches "2023"; not "202X".
  if (/^\d{4}$/.test(edtf)) return yearTime(Number(edtf));
  // Matches "199X"; not "19XX".
  if (/^\d{3}X$/.test(edtf)) return decadeTime(Number(edtf.slice(0, 3)));
  // Matches "19XX"; not "XXXX".
  if (/^\d{2}XX$/.test(edtf)) return centuryTime(Number(edtf.slice(0, 2)));
  if (earliest === latest) return dayTime(earliest);
  return { value: maskedValue(earliest, latest), edtf, earliest, latest, precision: 'range', unit: null };
}

/** What two values have in common, field by field: `2023-09-25` and `2023-09-26` are `2023-09-XX`. */
export function maskedValue(a: string, b: string): string {
  if (a === b) return a;
  const left = a.split('-');
  const right = b.split('-');
  if (left.length !== right.length) return 'XXXX-XX-XX';
  return left
    .map((field, i) => (field === right[i] ? field : field.startsWith('W') ? 'WXX' : 'X'.repeat(field.length)))
    .join('-');
}
