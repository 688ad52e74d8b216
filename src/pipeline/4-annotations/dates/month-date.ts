import { daysInMonth } from '../../../model/day.ts';
import type { TimeDirection } from '../../../model/time-expression.ts';
import { parseOrdinal } from '../../language/number-words.ts';
import { cueBefore } from './cue-before.ts';
import { tenseAround } from './direction.ts';
import { eventNounBehind, isPlannedNoun } from './event-noun.ts';
import type { Candidate, Finder, Passage, Refusal } from './passage.ts';
import { gluedAt, isMark, lowerAt, oneOf, skipStop } from './passage.ts';
import { ordinalEndingAt } from './unit-phrase.ts';
import { MONTHS, WEEKDAYS, WHICH_ONE } from './vocabulary.ts';
import type { Word } from './words.ts';
import { yearAt } from './year.ts';

/**
 * In: a month's name. Out: a month, or a day of it, with or without its year, in every usual order: "26 September
 * 2023", "Sept. 26, 2023", "the 26th of September", "September 2023", "last April", "mid-May 2011".
 * Not: weekdays beside it, "early" and "late", which refiners join.
 */
export const monthDate: Finder = { heads: ['month'], find: findMonthDate };

/** Names that are other words as well: they need a capital, and where they stand alone a preposition or the like. */
const AMBIGUOUS = new Set(['may', 'march', 'mar', 'jan', 'dec', 'april', 'june', 'august', 'sep']);
const ALSO_WORDS = new Set(['may', 'march']);
const LEADS = new Set(
  'in of since until till by from to through during last next this following previous preceding early late mid and before after between for each every end - between following until beginning'.split(
    ' ',
  ),
);

/**
 * A capital word before a month's name in the middle of a sentence, and a small one or a mark behind. Matches "leader
 * Theresa May said", "by Elijah March,"; not "Iran May Strike" of a headline, "in May".
 */
const NAMED_MONTH = /[a-z,] ([A-Z][a-z]{1,15}) (March|April|May|June|August)(?= [a-z]|[.,;’'])/g;

/** The months that somebody in a text is called, in lower case: there, "to May" means the person. */
export function monthSurnames(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, before, month] of text.matchAll(NAMED_MONTH)) {
    const word = before?.toLowerCase() ?? '';
    if (!LEADS.has(word) && !WEEKDAYS.has(word) && !MONTHS.has(word)) found.add((month ?? '').toLowerCase());
  }
  return found;
}

/** Words behind which even a month that is a surname in the text is the month. */
const SURE_LEADS = new Set('in since until during last next this early late mid each every'.split(' '));

interface Day {
  readonly date: number;
  readonly edge: number;
}

/** "26", "26th", "the 26th of" ending before the month. */
function dayBefore(words: readonly Word[], at: number): Day | null {
  let edge = at - 1;
  if (lowerAt(words, edge) === 'of') edge--;
  const of = edge < at - 1;
  const suffix = oneOf(lowerAt(words, edge), 'st', 'nd', 'rd', 'th') && gluedAt(words, edge);
  if (suffix) edge--;
  const date = dayNumber(words, edge);
  if (date === null) {
    const ordinal = suffix ? null : ordinalEndingAt(words, edge);
    if (ordinal === null || !of || ordinal.value > 31) return null;
    const { first } = ordinal;
    return { date: ordinal.value, edge: lowerAt(words, first - 1) === 'the' ? first - 1 : first };
  }
  if (of && !suffix) return null;
  return { date, edge: lowerAt(words, edge - 1) === 'the' ? edge - 1 : edge };
}

/** "26", "26th", "twenty-sixth" behind the month. */
function dayAfter(words: readonly Word[], at: number): Day | null {
  const next = lowerAt(words, at) === 'the' ? at + 1 : at;
  const date = dayNumber(words, next);
  if (date !== null) {
    const suffix = oneOf(lowerAt(words, next + 1), 'st', 'nd', 'rd', 'th') && gluedAt(words, next + 1);
    const after = lowerAt(words, next + 1);
    // "May 10,000 people" and "March 3.5 per cent" are no dates, nor is "April 20 per cent".
    if (!suffix && (after === ',' || after === '.') && gluedAt(words, next + 2) && words[next + 2]?.head === 'digits')
      return null;
    if (!suffix && (after === '%' || after === 'percent' || after === 'per')) return null;
    if (after === ':' && gluedAt(words, next + 2) && words[next + 2]?.head === 'digits') return null;
    return { date, edge: suffix ? next + 1 : next };
  }
  const ordinal = parseOrdinal(lowerAt(words, next));
  if (ordinal === null || ordinal > 31) return null;
  const tail =
    lowerAt(words, next + 1) === '-' ? parseOrdinal(`${lowerAt(words, next)}-${lowerAt(words, next + 2)}`) : null;
  return tail === null ? { date: ordinal, edge: next } : { date: tail, edge: next + 2 };
}

export function dayNumber(words: readonly Word[], at: number): number | null {
  const word = words[at];
  if (word === undefined || word.head !== 'digits' || word.lower.length > 2) return null;
  const previous = lowerAt(words, at - 1);
  if (gluedAt(words, at) && (previous === '.' || previous === ',' || previous === ':' || previous === '$')) return null;
  const number = Number(word.lower);
  return number >= 1 && number <= 31 ? number : null;
}

/** A year behind the month or the day, with the comma of "Sept. 26, 2023". */
export function yearBehind(words: readonly Word[], at: number): { year: number; edge: number } | null {
  const plain = yearAt(words, at);
  if (plain !== null) return { year: plain, edge: at };
  const comma = lowerAt(words, at) === ',' || lowerAt(words, at) === 'of' ? yearAt(words, at + 1) : null;
  if (comma !== null) return { year: comma, edge: at + 1 };
  return null;
}

export const edtfOf = (year: number, month: number, date: number | null): string =>
  [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    ...(date === null ? [] : [String(date).padStart(2, '0')]),
  ].join('-');

function findMonthDate(passage: Passage, at: number): Candidate | Refusal | null {
  const { words } = passage;
  const word = words[at];
  const month = MONTHS.get(lowerAt(words, at));
  if (word === undefined || month === undefined || !word.capital) return null;
  const abbreviated = (word.lower.length < 4 && word.lower !== 'may') || word.lower === 'sept';
  const stopped = abbreviated ? skipStop(words, at + 1) : at + 1;
  const before = dayBefore(words, at);
  const after = before === null ? dayAfter(words, stopped) : null;
  const day = before ?? after;
  const edge = after?.edge ?? stopped - 1;
  const year = yearBehind(words, edge + 1);
  const first = before?.edge ?? at;
  const last = year?.edge ?? edge;
  // A leap year stands for all where none is said.
  if (day !== null && day.date > daysInMonth(year?.year ?? 2000, month)) {
    return { first, last, refused: 'no such day', rule: 'dates/month-date#no-day' };
  }
  if (year !== null) {
    return {
      first,
      last,
      type: 'DATE',
      expression: { kind: 'absolute', edtf: edtfOf(year.year, month, day?.date ?? null) },
      rule: 'dates/month-date#full',
    };
  }
  const left = lowerAt(words, first - 1);
  if (month === 9 && day?.date === 11 && namesAttacks(words, first, last)) {
    const expression = { kind: 'absolute', edtf: '2001-09-11' } as const;
    return { first, last, type: 'DATE', expression, rule: 'dates/month-date#attacks' };
  }
  if (day === null && abbreviated && stopped === at + 1) return null;
  if (day === null && passage.surnames.has(word.lower) && !SURE_LEADS.has(left)) return null;
  const named = left === 'the' && isPlannedNoun(lowerAt(words, at + 1));
  if (day === null && ALSO_WORDS.has(word.lower) && !LEADS.has(left) && !named) return null;
  if (day === null && AMBIGUOUS.has(word.lower) && words[at + 1]?.capital === true && !LEADS.has(left)) return null;
  if (left === 'every' || left === 'each') {
    const value = `XXXX-${String(month).padStart(2, '0')}${day === null ? '' : `-${String(day.date).padStart(2, '0')}`}`;
    return {
      first: first - 1,
      last,
      type: 'SET',
      expression: { kind: 'extent', value },
      rule: 'dates/month-date#repeated',
    };
  }
  return yearless(passage, first, last, month, day?.date ?? null);
}

/** "the September 11 attacks", "the attacks of Sept. 11": a date that has become a name, and is always that of 2001. */
const namesAttacks = (words: readonly Word[], first: number, last: number): boolean =>
  oneOf(lowerAt(words, last + 1), 'attack', 'attacks', 'terror', 'terrorist', 'hijackers', 'hijackings') ||
  (lowerAt(words, first - 1) === 'of' && lowerAt(words, first - 2) === 'attacks');

/** "a summit in October" */
const isPlannedBefore = (words: readonly Word[], first: number): boolean =>
  lowerAt(words, first - 1) === 'in' && isPlannedNoun(lowerAt(words, first - 2));

/** A dateline's places have no more words than this: "SANTA CRUZ DE LA SIERRA, Bolivia, May 5". */
const PLACE_WORDS_MAX = 9;

/** "BAKU, September 26 (Agency) --": a block that begins with a place in capitals, a date and an agency or a dash. */
function opensDateline({ text, words }: Passage, first: number, last: number): boolean {
  if (first < 2 || first > PLACE_WORDS_MAX || lowerAt(words, first - 1) !== ',') return false;
  if (!isMark(lowerAt(words, last + 1), '(-–—_')) return false;
  const place = text.slice(words[0]?.start, words[0]?.end);
  if (place !== place.toUpperCase()) return false;
  return words.slice(0, first).every((word) => word.capital || isMark(word.lower, ',.-'));
}

export function yearless(passage: Passage, first: number, last: number, month: number, date: number | null): Candidate {
  const { words } = passage;
  const left = lowerAt(words, first - 1);
  if (oneOf(left, 'following', 'previous', 'preceding') && lowerAt(words, first - 2) === 'the') {
    const direction = left === 'following' ? 'after' : 'before';
    const expression = {
      kind: 'calendar',
      part: month,
      date,
      weekday: null,
      direction,
      year: null,
      anchor: 'context',
    } as const;
    return { first: first - 2, last, type: 'DATE', expression, rule: `dates/month-date#${left}` };
  }
  if (date !== null && opensDateline(passage, first, last)) {
    const expression = {
      kind: 'calendar',
      part: month,
      date,
      weekday: null,
      direction: 'nearest',
      year: null,
      dateline: true,
    } as const;
    return { first, last, type: 'DATE', expression, rule: 'dates/month-date#dateline' };
  }
  const which = WHICH_ONE.get(left);
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? 0;
  let direction: TimeDirection = which ?? 'nearest';
  let assumed = false;
  if (which === undefined) {
    const tense = cueBefore(words, first) ?? tenseAround(passage, start, end);
    // A month alone, or a date that qualifies a noun ("the Oct. 23 slaying"), is a known one unless a verb says otherwise.
    const known = date === null || left === 'the';
    const planned =
      tense === null &&
      date === null &&
      (eventNounBehind(words, last + 1) === 'planned' || isPlannedBefore(words, first));
    direction = tense === 'future' || planned ? 'future' : known ? 'past' : (tense ?? direction);
    assumed = tense === null && !(date !== null && known);
  }
  return {
    first: which === undefined ? first : first - 1,
    last,
    type: 'DATE',
    expression: {
      kind: 'calendar',
      part: month,
      date,
      weekday: null,
      direction,
      ...(assumed ? { assumed: true } : {}),
      year: null,
    },
    rule: `dates/month-date#${direction}`,
  };
}
