import { daysInMonth } from '../../../model/day.ts';
import { dayNumber, edtfOf, yearBehind, yearless } from './month-date.ts';
import type { Candidate, Finder, Passage } from './passage.ts';
import { isMark, lowerAt, oneOf, skipStop } from './passage.ts';
import { MONTHS } from './vocabulary.ts';
import type { Word } from './words.ts';

/**
 * In: digits. Out: a day that shares its month with the days listed beside it: the "6" of "May 5 and 6", the "3" of "3
 * and 7 February". Not: the day that stands at the month itself (month-date), stretches ("May 5-6", day-range), numbers
 * that count ("On May 5 and 6 others …").
 */
export const dateList: Finder = {
  heads: ['digits'],
  find(passage: Passage, at: number): Candidate | null {
    const { words } = passage;
    const date = dayNumber(words, at);
    if (date === null) return null;
    const month = monthBehind(words, at) ?? monthBefore(words, at);
    if (month === null) return null;
    const year = yearBehind(words, month.yearAt);
    if (date > daysInMonth(year?.year ?? 2000, month.month)) return null;
    // The year of a list stands at its end, and is the last day's.
    const last = year !== null && month.yearAt === at + 1 ? year.edge : at;
    if (year === null) return { ...yearless(passage, at, at, month.month, date), rule: 'dates/date-list' };
    const edtf = edtfOf(year.year, month.month, date);
    return { first: at, last, type: 'DATE', expression: { kind: 'absolute', edtf }, rule: 'dates/date-list' };
  },
};

/** No list of days in one month is longer. */
const LIST_MAX = 4;

interface Found {
  readonly month: number;
  /** Where the list's year would stand. */
  readonly yearAt: number;
}

const isJoint = (word: string): boolean => word === 'and' || word === 'or';

/** "3 and 7 February", "3, 5 and 7 February": the month behind the last day. */
function monthBehind(words: readonly Word[], at: number): Found | null {
  let edge = at;
  for (let count = 0; count < LIST_MAX; count++) {
    const joint = lowerAt(words, edge + 1);
    if ((!isJoint(joint) && joint !== ',') || dayNumber(words, edge + 2) === null) return null;
    edge += 2;
    const month = MONTHS.get(lowerAt(words, edge + 1));
    // "between 3 and 7 February" is a stretch.
    if (month !== undefined && words[edge + 1]?.capital === true)
      return isJoint(joint) && lowerAt(words, at - 1) !== 'between'
        ? { month, yearAt: skipStop(words, edge + 2) }
        : null;
    if (joint !== ',') return null;
  }
  return null;
}

/** What stands behind the last day of a list, where it counts nothing: marks and small words. */
const ENDS = new Set(
  'in at on with for and or the from to when as but which who while after before of by they he she it we'.split(' '),
);

/** "May 5 and 6", "May 5, 6 and 7": the month before the first day. */
function monthBefore(words: readonly Word[], at: number): Found | null {
  let edge = at;
  for (let count = 0; count < LIST_MAX; count++) {
    const joint = lowerAt(words, edge - 1);
    if ((!isJoint(joint) && joint !== ',') || dayNumber(words, edge - 2) === null) return null;
    edge -= 2;
    const before = lowerAt(words, edge - 1) === '.' ? edge - 2 : edge - 1;
    const month = MONTHS.get(lowerAt(words, before));
    if (month !== undefined && words[before]?.capital === true) {
      const end = lastOfList(words, at);
      return end === null || lowerAt(words, before - 1) === 'between' ? null : { month, yearAt: end + 1 };
    }
  }
  return null;
}

/** Index of the last day of the list that holds the day at `at`; null where what follows may be counted by it. */
function lastOfList(words: readonly Word[], at: number): number | null {
  let edge = at;
  for (let count = 0; count < LIST_MAX && !isJoint(lowerAt(words, edge - 1)); count++) {
    const joint = lowerAt(words, edge + 1);
    if ((!isJoint(joint) && joint !== ',') || dayNumber(words, edge + 2) === null) return null;
    edge += 2;
  }
  const next = lowerAt(words, edge + 1);
  const ends = next === '' || isMark(next, '.,;:)”"—–') || ENDS.has(next) || yearBehind(words, edge + 1) !== null;
  return isJoint(lowerAt(words, edge - 1)) && ends && !oneOf(next, '%') ? edge : null;
}
