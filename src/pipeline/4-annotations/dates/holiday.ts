import type { Feast, TimeDirection, TimeExpression } from '../../../model/time-expression.ts';
import { tenseAround } from './direction.ts';
import { yearBehind } from './month-date.ts';
import type { Candidate, Finder, Passage } from './passage.ts';
import { isPossessive, lowerAt, oneOf } from './passage.ts';
import { WHICH_ONE } from './vocabulary.ts';
import type { Word } from './words.ts';

/**
 * In: the last or only word of a feast's name. Out: its day, fixed or movable: "Christmas Eve", "last Thanksgiving",
 * "Easter Monday", "Good Friday", "New Year's Day", "Labor Day". Not: seasons around a feast ("the Christmas trade");
 * days that two countries keep on different dates ("Independence Day", "Labour Day").
 */
export const holiday: Finder = {
  heads: ['other', 'unit', 'weekday'],
  find(passage: Passage, at: number): Candidate | null {
    const { words } = passage;
    if (words[at]?.capital !== true) return null;
    const named = namedDay(words, at);
    if (named !== null) return feast(passage, named.first, at, named.day);
    const day = BARE.get(lowerAt(words, at));
    if (day === undefined) return null;
    const next = lowerAt(words, at + 1);
    const last = next === 'day' || next === 'sunday' ? at + 1 : at;
    // Another capital behind makes it a name: "Christmas Island", "Easter Rising".
    return last === at && words[at + 1]?.capital === true ? null : feast(passage, at, last, day);
  },
};

type FeastDay = Feast | readonly [month: number, date: number];

/** Feasts of one word. */
const BARE: ReadonlyMap<string, FeastDay> = new Map<string, FeastDay>([
  ['christmas', [12, 25]],
  ['halloween', [10, 31]],
  ['easter', 'easter'],
  ['thanksgiving', 'thanksgiving'],
]);

/** Feasts by their words, the possessive left out. */
const NAMED: ReadonlyMap<string, FeastDay> = new Map<string, FeastDay>([
  ['new year day', [1, 1]],
  ['new year eve', [12, 31]],
  ['christmas eve', [12, 24]],
  ['christmas day', [12, 25]],
  ['boxing day', [12, 26]],
  ['valentine day', [2, 14]],
  ['patrick day', [3, 17]],
  ['women day', [3, 8]],
  ['fools day', [4, 1]],
  ['anzac day', [4, 25]],
  ['may day', [5, 1]],
  ['canada day', [7, 1]],
  ['bastille day', [7, 14]],
  ['armistice day', [11, 11]],
  ['veterans day', [11, 11]],
  ['palm sunday', 'palm-sunday'],
  ['good friday', 'good-friday'],
  ['easter monday', 'easter-monday'],
  ['memorial day', 'memorial-day'],
  ['labor day', 'labor-day'],
  ['columbus day', 'columbus-day'],
  ['election day', 'election-day'],
]);

/** The feast whose last word stands at `at`, "New Year's Day" with its possessive. */
function namedDay(words: readonly Word[], at: number): { readonly first: number; readonly day: FeastDay } | null {
  const plural = lowerAt(words, at - 1) === '’' || lowerAt(words, at - 1) === "'" ? 1 : 0;
  const owner = lowerAt(words, at - 1) === 's' && isPossessive(words, at - 2) ? at - 3 : at - 1 - plural;
  if (words[owner]?.capital !== true) return null;
  const last = lowerAt(words, at);
  const two = NAMED.get(`${lowerAt(words, owner)} ${last}`);
  if (two !== undefined) return { first: withEpithet(words, owner), day: two };
  const three = NAMED.get(`${lowerAt(words, owner - 1)} ${lowerAt(words, owner)} ${last}`);
  return three === undefined ? null : { first: owner - 1, day: three };
}

/** "April" Fools' Day, "International" Women's Day, "St." Patrick's Day. */
function withEpithet(words: readonly Word[], first: number): number {
  const at = lowerAt(words, first - 1) === '.' ? first - 2 : first - 1;
  return words[at]?.capital === true && oneOf(lowerAt(words, at), 'april', 'international', 'st', 'saint') ? at : first;
}

function feast(passage: Passage, first: number, last: number, day: FeastDay): Candidate {
  const { words } = passage;
  const year = yearBehind(words, last + 1);
  if (year !== null) {
    const inYear: TimeExpression = { kind: 'absolute', edtf: String(year.year) };
    const expression = dayExpression(day, 'nearest', inYear);
    return { first, last: year.edge, type: 'DATE', expression, rule: 'dates/holiday#year' };
  }
  const which = WHICH_ONE.get(lowerAt(words, first - 1));
  const tense = tenseAround(passage, words[first]?.start ?? 0, words[last]?.end ?? 0);
  return {
    first: which === undefined ? first : first - 1,
    last,
    type: 'DATE',
    expression: dayExpression(day, which ?? tense ?? 'nearest'),
    rule: 'dates/holiday',
  };
}

const dayExpression = (day: FeastDay, direction: TimeDirection, year: TimeExpression | null = null): TimeExpression =>
  typeof day === 'string'
    ? { kind: 'feast', feast: day, direction, year }
    : { kind: 'calendar', part: day[0], date: day[1], weekday: null, direction, year };
