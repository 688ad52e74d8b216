/**
 * Extended Date/Time Format (ISO 8601-2:2019, annex A; loc.gov/standards/datetime), as far as the log and its queries
 * use it: levels 0 and 1, and of level 2 the sets, the qualifiers and unspecified digits in any place, the quarters,
 * quadrimesters and semesters. Not: years outside 0000 to 9999, exponents and significant digits.
 */
import type { Day } from './day.ts';
import { dayOf, daysInMonth, earlierDay, isDay, laterDay } from './day.ts';

/** The first and the last day that a date can mean; null where it is open or says nothing. */
export interface EdtfBounds {
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

/** Longer texts are not dates. The longest that a set of a dozen days needs is half of it. */
const EDTF_LENGTH_MAX = 256;

const OPEN: EdtfBounds = { earliest: null, latest: null };

/**
 * The days between which an EDTF date lies, both inclusive, or null when `edtf` is not one.
 * `2023-09` gives 2023-09-01 and 2023-09-30, `2023-09-19/..` gives 2023-09-19 and null, `XXXX-XX-XX` null and null.
 * Qualifiers do not widen the bounds: "about 2023" is still asked for as 2023. A time of day and its zone are checked
 * and left out: the day is the one that is written.
 */
export function edtfBounds(edtf: string): EdtfBounds | null {
  if (edtf.length > EDTF_LENGTH_MAX) return null;
  const slash = edtf.indexOf('/');
  if (slash >= 0) return intervalBounds(edtf.slice(0, slash), edtf.slice(slash + 1));
  // Matches "[2023,2024]", "{2023-05..}"; not "[2023".
  if (/^\[.*\]$|^\{.*\}$/.test(edtf)) return setBounds(edtf.slice(1, -1));
  return dateBounds(edtf);
}

/** `a/b`; an end may be `..` (open) or empty (unknown), which bound nothing. */
function intervalBounds(from: string, to: string): EdtfBounds | null {
  const start = endBounds(from);
  const end = endBounds(to);
  if (start === null || end === null || (from === '' && to === '')) return null;
  if (start.earliest !== null && end.latest !== null && start.earliest > end.latest) return null;
  return { earliest: start.earliest, latest: end.latest };
}

const endBounds = (text: string): EdtfBounds | null => (text === '' || text === '..' ? OPEN : dateBounds(text));

/** Members of `[a,b]` or `{a,b}`: dates, `a..b`, and an open `..b` or `a..` at the set's ends. */
function setBounds(text: string): EdtfBounds | null {
  let union: EdtfBounds | null = null;
  for (const member of text.split(',')) {
    const bounds = memberBounds(member.trim());
    if (bounds === null) return null;
    union = union === null ? bounds : unionOf(union, bounds);
  }
  return union;
}

function memberBounds(member: string): EdtfBounds | null {
  const dots = member.indexOf('..');
  if (dots < 0) return dateBounds(member);
  return intervalBounds(member.slice(0, dots), member.slice(dots + 2));
}

function unionOf(a: EdtfBounds, b: EdtfBounds): EdtfBounds {
  return {
    earliest: a.earliest === null || b.earliest === null ? null : earlierDay(a.earliest, b.earliest),
    latest: a.latest === null || b.latest === null ? null : laterDay(a.latest, b.latest),
  };
}

// Matches `2023`, `2023-09?`, `?2023-~09-1X`, `2023-21`; not `2023-9`, `09-2023`, `-0044`.
const DATE = /^[?~%]?([\dX]{4})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?)?)?$/;

// Matches `T18:00`, `T18:00:30.5Z`, `T18:00+04:00`; not `T24:01`, `T6pm`.
const CLOCK = /^T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-][01]\d(?::[0-5]\d)?)?$/;

function dateBounds(text: string): EdtfBounds | null {
  const clock = text.indexOf('T');
  if (clock >= 0 && !(CLOCK.test(text.slice(clock)) && isDay(text.slice(0, clock)))) return null;
  const parts = DATE.exec(clock >= 0 ? text.slice(0, clock) : text);
  if (parts === null) return null;
  const [, year = '', month, day] = parts;
  // Matches "21" to "41", the parts of a year; not "12", "20", "2X".
  if (month !== undefined && /^(?:2[1-9]|3\d|4[01])$/.test(month)) {
    return day === undefined && !year.includes('X') ? partOfYearBounds(Number(year), Number(month)) : null;
  }
  const earliest = firstDay(year, month ?? 'XX', day ?? 'XX', false);
  const latest = firstDay(year, month ?? 'XX', day ?? 'XX', true);
  if (earliest === null || latest === null) return null;
  return year === 'XXXX' ? OPEN : { earliest, latest };
}

/**
 * The first day that fits the digits given, or the last when `backwards`; null when none does (`2023-02-30`).
 * A year of four unspecified digits stands for any, so that `XXXX-02-29` is a date and `XXXX-02-30` is none.
 */
function firstDay(year: string, month: string, day: string, backwards: boolean): Day | null {
  for (const y of numbersLike(year, 0, 9999, backwards)) {
    for (const m of numbersLike(month, 1, 12, backwards)) {
      for (const d of numbersLike(day, 1, daysInMonthOf(y, m), backwards)) return dayOf(y, m, d);
    }
  }
  return null;
}

/** Numbers from `min` to `max` whose digits fit `pattern`, where X is any digit; counted down when `backwards`. */
function* numbersLike(pattern: string, min: number, max: number, backwards: boolean): Generator<number> {
  const low = Math.max(min, Number(pattern.replaceAll('X', '0')));
  const high = Math.min(max, Number(pattern.replaceAll('X', '9')));
  for (let step = 0; low + step <= high; step++) {
    const number = backwards ? high - step : low + step;
    if (fits(pattern, String(number).padStart(pattern.length, '0'))) yield number;
  }
}

function fits(pattern: string, digits: string): boolean {
  for (let i = 0; i < pattern.length; i++) {
    if (pattern[i] !== 'X' && pattern[i] !== digits[i]) return false;
  }
  return true;
}

/** As `daysInMonth`, which takes years below 100 for 19xx as `Date.UTC` does; 400 years on, the calendar is the same. */
const daysInMonthOf = (year: number, month: number): number => daysInMonth(year < 100 ? year + 400 : year, month);

/**
 * Where the parts of a year that ISO 8601-2 numbers 21 to 41 begin, and how many months they last. Seasons are the
 * meteorological ones (World Meteorological Organization): spring begins on 1 March in the north and on 1 September in
 * the south. 21 to 24 name no hemisphere and are read as northern. A winter in the north, or a summer in the south,
 * belongs to the year in which it begins.
 */
const PARTS_OF_YEAR: readonly (readonly [first: number, last: number, firstMonth: number, months: number])[] = [
  [21, 24, 3, 3],
  [25, 28, 3, 3],
  [29, 32, 9, 3],
  [33, 36, 1, 3],
  [37, 39, 1, 4],
  [40, 41, 1, 6],
];

function partOfYearBounds(year: number, code: number): EdtfBounds | null {
  const part = PARTS_OF_YEAR.find(([first, last]) => first <= code && code <= last);
  if (part === undefined) return null;
  const [first, , firstMonth, months] = part;
  // Southern autumn (31) and winter (32) come before spring in their year: their count from September wraps around.
  const begin = firstMonth - 1 + (code - first) * months;
  const southernTurn = first === 29 && begin >= 12 ? 12 : 0;
  const startMonth = begin - southernTurn;
  const endMonth = startMonth + months - 1;
  const endYear = year + Math.floor(endMonth / 12);
  if (endYear > 9999) return null;
  const lastMonth = (endMonth % 12) + 1;
  return {
    earliest: dayOf(year, startMonth + 1, 1),
    latest: dayOf(endYear, lastMonth, daysInMonthOf(endYear, lastMonth)),
  };
}
