import type { Day } from '../../../model/day.ts';
import { addDays, dayOf, daysBetween, daysInMonth, weekdayOf } from '../../../model/day.ts';
import type { Feast, TimeDirection } from '../../../model/time-expression.ts';
import type { CalendarTime } from './calendar-time.ts';
import { dayTime, mondayOf, partOfYearTime, yearOf } from './calendar-time.ts';

/** The weekday that a name means, seen from a day. */
export function pickWeekday(weekday: number, from: Day, direction: TimeDirection): Day {
  const back = (weekdayOf(from) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  switch (direction) {
    case 'past':
      return addDays(from, -back);
    case 'before':
      return addDays(from, back === 0 ? -7 : -back);
    case 'future':
      return addDays(from, ahead);
    case 'after':
      return addDays(from, ahead === 0 ? 7 : ahead);
    case 'same':
      return addDays(mondayOf(from), weekday - 1);
    case 'nearest':
      return addDays(from, back <= ahead ? -back : ahead);
  }
}

/**
 * Tense is a hint, not a proof: "the hearing was to begin on March 6" written in January has a past verb. Where the
 * hinted date is farther than this and the other nearer than `NEAR_DAYS`, the other is taken.
 */
const FAR_DAYS = 300;
const NEAR_DAYS = 60;

/** Without a hint the nearer is taken, but plans are told months ahead at most, while news looks back a year. */
const PLANS_DAYS_MAX = 120;

/** EDTF's number of the season. */
const WINTER = 24;

/** Candidates for a day of a month, or a part of a year, in the years around. */
function candidatesAround(part: number, date: number | null, from: Day): CalendarTime[] {
  const year = yearOf(from);
  const found: CalendarTime[] = [];
  // A winter goes by the year that it begins in: in February, the last one that is over began two years before.
  for (const candidate of [...(part === WINTER ? [year - 2] : []), year - 1, year, year + 1]) {
    if (candidate < 0 || candidate > 9998) continue;
    if (date === null) found.push(partOfYearTime(candidate, part));
    else if (date <= daysInMonth(candidate, part)) found.push(dayTime(dayOf(candidate, part, date)));
  }
  return found;
}

/** Days from a day to a stretch: negative before, 0 inside, positive after. */
const gap = (from: Day, time: CalendarTime): number =>
  time.latest < from ? daysBetween(from, time.latest) : time.earliest > from ? daysBetween(from, time.earliest) : 0;

/**
 * The month, season, quarter or day of a month that a name without a year means, seen from a day. With a weekday, a
 * year in which it fits comes before one in which it does not.
 */
export function pickCalendar(
  part: number,
  date: number | null,
  weekday: number | null,
  from: Day,
  direction: TimeDirection,
): CalendarTime | null {
  let candidates = candidatesAround(part, date, from);
  const fitting = weekday === null ? [] : candidates.filter((time) => weekdayOf(time.earliest) === weekday);
  if (fitting.length > 0) candidates = fitting;
  return pickAmong(candidates, from, direction);
}

/** One of a date's candidates in order of time, by the way that it looks. */
function pickAmong(candidates: readonly CalendarTime[], from: Day, direction: TimeDirection): CalendarTime | null {
  const past = candidates.filter((time) => time.earliest <= from).at(-1);
  const future = candidates.find((time) => time.latest >= from);
  switch (direction) {
    case 'same':
      return candidates.find((time) => yearOf(time.earliest) === yearOf(from)) ?? past ?? future ?? null;
    case 'before':
      return candidates.filter((time) => time.latest < from).at(-1) ?? null;
    case 'after':
      return candidates.find((time) => time.earliest > from) ?? null;
    default:
      return hinted(past, future, from, direction) ?? past ?? future ?? null;
  }
}

function hinted(
  past: CalendarTime | undefined,
  future: CalendarTime | undefined,
  from: Day,
  direction: 'past' | 'future' | 'nearest',
): CalendarTime | null {
  if (past === undefined || future === undefined) return null;
  const back = -gap(from, past);
  const ahead = gap(from, future);
  if (direction === 'past') return back > FAR_DAYS && ahead < NEAR_DAYS ? future : past;
  // Of a month the other one is over: "expires in December", written in January, is nearly a year ahead.
  if (direction === 'future') return past.unit === 'day' && ahead > FAR_DAYS && back < NEAR_DAYS ? past : future;
  return back <= ahead || ahead > PLANS_DAYS_MAX ? past : future;
}

/** A movable feast, seen from a day. */
export function pickFeast(feast: Feast, from: Day, direction: TimeDirection): CalendarTime | null {
  const year = yearOf(from);
  if (year < 1 || year > 9998) return null;
  return pickAmong(
    [year - 1, year, year + 1].map((candidate) => dayTime(dayOfFeast(feast, candidate))),
    from,
    direction,
  );
}

/** A movable feast of a year. */
export const feastOf = (feast: Feast, year: number): CalendarTime | null =>
  year < 1 || year > 9998 ? null : dayTime(dayOfFeast(feast, year));

/** The nth weekday of a month, Monday 1 to Sunday 7. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  const first = dayOf(year, month, 1);
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
}

/** The holidays of the United States as its Code sets them (title 5, section 6103; Election Day title 3, section 1). */
function dayOfFeast(feast: Feast, year: number): Day {
  switch (feast) {
    case 'thanksgiving':
      return nthWeekday(year, 11, 4, 4);
    case 'election-day':
      return addDays(nthWeekday(year, 11, 1, 1), 1);
    case 'columbus-day':
      return nthWeekday(year, 10, 1, 2);
    case 'labor-day':
      return nthWeekday(year, 9, 1, 1);
    case 'memorial-day':
      return addDays(nthWeekday(year, 6, 1, 1), -7);
    case 'palm-sunday':
      return addDays(easterOf(year), -7);
    case 'good-friday':
      return addDays(easterOf(year), -2);
    case 'easter-monday':
      return addDays(easterOf(year), 1);
    case 'easter':
      return easterOf(year);
  }
}

/** Western Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const date = (h + l - 7 * m + 33 * month + 19) % 32;
  return dayOf(year, month, date);
}
