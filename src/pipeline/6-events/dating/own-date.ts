import type { Day } from '../../../model/day.ts';
import { addDays, dayOf, daysBetween, daysInMonth, weekdayOf } from '../../../model/day.ts';
import type { Clues, YearlessDay } from './clues.ts';

/** The days on which a document may have been published, and the phrase and rule that say so. */
export interface Estimate {
  readonly earliest: Day;
  readonly latest: Day;
  readonly text: string;
  readonly rule: string;
}

/** News tells of a day on that day or on the next. */
const PRINTED_AFTER_DAYS = 1;

/**
 * The days on which a text whose last day told is `day` may have been printed. A weekday told both as past and as to come
 * ("said on Tuesday", "will meet on Tuesday") is the day of writing itself.
 */
function printedFor(day: Day, clues: Clues): Day {
  const writing =
    clues.coming.includes(weekdayOf(day)) && clues.weekdays.some(({ weekday }) => weekday === weekdayOf(day));
  return writing ? day : addDays(day, PRINTED_AFTER_DAYS);
}

/** A whole date told as past, without a weekday: a report of the days before, not of years ago, is a guess. */
const TOLD_AFTER_DAYS = 6;

/**
 * A weekday fits a date again after five, six or eleven years: within six years of the floor there is always one that
 * fits, and beyond them the year is anybody's guess.
 */
const FLOOR_REACH_YEARS = 6;

/** The date that a document's own text gives, or null. `floor` is the latest year spoken of as past, here or nearby. */
export function ownDate(clues: Clues, floor: number | null): Estimate | null {
  if (clues.dateline !== null) {
    const { day, text } = clues.dateline;
    return { earliest: day, latest: day, text, rule: 'dating/own-date#dateline' };
  }
  const year = floor === null ? null : votedYear(clues.pairs, floor);
  if (year !== null) {
    const pair = latestOf(
      clues.pairs.filter((day) => fits(day, year)),
      year,
    );
    if (pair !== null) {
      const day = laterWeekday(pair.day, clues);
      return {
        earliest: day,
        latest: printedFor(day, clues),
        text: pair.text,
        rule: 'dating/own-date#weekday-vote',
      };
    }
  }
  const last = [...clues.days].sort((a, b) => (a.day < b.day ? 1 : -1))[0];
  if (last === undefined || last.day.slice(0, 4) !== String(floor)) return null;
  const inYear = latestOf(clues.yearless, Number(last.day.slice(0, 4)));
  const told = inYear !== null && inYear.day > last.day ? inYear : last;
  return {
    earliest: told.day,
    latest: addDays(told.day, TOLD_AFTER_DAYS),
    text: told.text,
    rule: 'dating/own-date#latest-day',
  };
}

const dayIn = ({ month, date }: YearlessDay, year: number): Day | null =>
  year >= 1 && year <= 9998 && date <= daysInMonth(year, month) ? dayOf(year, month, date) : null;

function fits(day: YearlessDay, year: number): boolean {
  const on = dayIn(day, year);
  return on !== null && weekdayOf(on) === day.weekday;
}

/** The year, from the floor on, in which most weekdays fit their dates; the first among equals. */
function votedYear(pairs: readonly YearlessDay[], floor: number): number | null {
  let best: number | null = null;
  let votes = 0;
  for (let year = floor; year <= floor + FLOOR_REACH_YEARS; year++) {
    const count = pairs.filter((day) => fits(day, year)).length;
    if (count > votes) {
      best = year;
      votes = count;
    }
  }
  return best;
}

interface DatedPhrase {
  readonly day: Day;
  readonly text: string;
}

function latestOf(days: readonly YearlessDay[], year: number): DatedPhrase | null {
  let latest: DatedPhrase | null = null;
  for (const candidate of days) {
    const day = dayIn(candidate, year);
    if (day !== null && (latest === null || day > latest.day)) latest = { day, text: candidate.text };
  }
  return latest;
}

/** A weekday told as past that comes soon after the dated one is later news: it moves the date on. */
function laterWeekday(day: Day, clues: Clues): Day {
  const last = lastWeekday(clues.weekdays.map(({ weekday }) => weekday));
  if (last === null) return day;
  const ahead = (last - weekdayOf(day) + 7) % 7;
  return ahead <= SAME_NEWS_DAYS ? addDays(day, ahead) : day;
}

/** Half a week: a weekday further ahead in the circle is nearer behind. */
const SAME_NEWS_DAYS = 3;

/**
 * The last of some weekdays told as past: the one before the longest gap in the circle of the week. Of Sunday, Monday
 * and Tuesday it is Tuesday. Null without weekdays, or where all seven stand.
 */
export function lastWeekday(weekdays: readonly number[]): number | null {
  const sorted = [...new Set(weekdays)].sort((a, b) => a - b);
  let last: number | null = null;
  let longest = 1;
  for (const [i, weekday] of sorted.entries()) {
    const next = sorted[(i + 1) % sorted.length] ?? weekday;
    const gap = (next - weekday + 6) % 7;
    if (gap + 1 > longest) {
      longest = gap + 1;
      last = weekday;
    }
  }
  return last;
}

/** How far the days of one batch's documents may lie from each other to date one another. */
const NEIGHBOUR_DAYS_MAX = 31;

/**
 * The date of a document that does not say its year, from a neighbour's day: its last weekday nearest to that day, or
 * its last date in the neighbour's year.
 */
export function dateByNeighbour(clues: Clues, neighbour: Day): Estimate | null {
  const floor = latestBefore(clues.yearless, neighbour);
  const last = lastWeekday(clues.weekdays.map(({ weekday }) => weekday));
  if (last !== null) {
    const back = (weekdayOf(neighbour) - last + 7) % 7;
    const nearest = addDays(neighbour, back <= SAME_NEWS_DAYS ? -back : 7 - back);
    const day = floor !== null && floor.day > nearest ? floor.day : nearest;
    const text = clues.weekdays.find(({ weekday }) => weekday === last)?.text ?? '';
    return { earliest: day, latest: printedFor(day, clues), text, rule: 'dating/own-date#neighbour-weekday' };
  }
  if (floor === null) return null;
  return {
    earliest: floor.day,
    latest: printedFor(floor.day, clues),
    text: floor.text,
    rule: 'dating/own-date#neighbour-date',
  };
}

/** The last yearless day told, in the year that brings it nearest to the neighbour, if it is near at all. */
function latestBefore(days: readonly YearlessDay[], neighbour: Day): DatedPhrase | null {
  let latest: DatedPhrase | null = null;
  const year = Number(neighbour.slice(0, 4));
  for (const candidate of days) {
    for (const around of [year - 1, year, year + 1]) {
      const day = dayIn(candidate, around);
      if (day === null || Math.abs(daysBetween(day, neighbour)) > NEIGHBOUR_DAYS_MAX) continue;
      if (latest === null || day > latest.day) latest = { day, text: candidate.text };
    }
  }
  return latest;
}
