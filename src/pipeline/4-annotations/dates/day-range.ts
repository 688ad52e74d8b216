import { daysInMonth } from '../../../model/day.ts';
import type { TimeDirection, TimeExpression } from '../../../model/time-expression.ts';
import { tenseAround } from './direction.ts';
import { dayNumber, edtfOf, yearBehind } from './month-date.ts';
import type { Candidate, Finder, Passage } from './passage.ts';
import { lowerAt, oneOf, skipStop } from './passage.ts';
import { MONTHS } from './vocabulary.ts';
import type { Word } from './words.ts';

/**
 * In: a month's name between or beside two days. Out: the stretch from one to the other: "3-7 March", "March 3 to 7,
 * 2024", "between 3 and 7 March". Not: two days told apart ("on 3 and 7 March"), ranges over two months (wrap-interval).
 */
export const dayRange: Finder = { heads: ['month'], find: findDayRange };

interface Range {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

/** The joint between two days; "and" joins a stretch only behind "between". */
const isJoint = (words: readonly Word[], at: number, first: number): boolean =>
  oneOf(lowerAt(words, at), '-', '–', '—', 'to', 'through', 'until') ||
  (lowerAt(words, at) === 'and' && lowerAt(words, first - 1) === 'between');

function rangeBefore(words: readonly Word[], at: number): Range | null {
  const from = dayNumber(words, at - 3);
  const to = dayNumber(words, at - 1);
  return from !== null && to !== null && isJoint(words, at - 2, at - 3) ? { first: at - 3, last: at, from, to } : null;
}

function rangeBehind(words: readonly Word[], at: number): Range | null {
  const start = skipStop(words, at + 1);
  const from = dayNumber(words, start);
  const to = dayNumber(words, start + 2);
  return from !== null && to !== null && isJoint(words, start + 1, at)
    ? { first: at, last: start + 2, from, to }
    : null;
}

function findDayRange(passage: Passage, at: number): Candidate | null {
  const { words } = passage;
  const month = MONTHS.get(lowerAt(words, at));
  if (month === undefined || words[at]?.capital !== true) return null;
  const range = rangeBefore(words, at) ?? rangeBehind(words, at);
  if (range === null || range.from >= range.to) return null;
  const year = yearBehind(words, range.last + 1);
  if (range.to > daysInMonth(year?.year ?? 2000, month)) return null;
  const last = year?.edge ?? range.last;
  const tense = tenseAround(passage, words[range.first]?.start ?? 0, words[last]?.end ?? 0);
  const direction: TimeDirection = tense ?? 'nearest';
  const day = (date: number): TimeExpression =>
    year === null
      ? { kind: 'calendar', part: month, date, weekday: null, direction, year: null }
      : { kind: 'absolute', edtf: edtfOf(year.year, month, date) };
  return {
    first: range.first,
    last,
    type: 'DATE',
    expression: { kind: 'interval', from: day(range.from), to: day(range.to), named: 'from' },
    rule: 'dates/day-range',
  };
}
