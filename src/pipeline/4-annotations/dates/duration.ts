import { lengthValue } from '../../../model/timex.ts';
import type { Candidate, Finder, Passage } from './passage.ts';
import { gluedAt, lowerAt, oneOf } from './passage.ts';
import type { UnitPhrase } from './unit-phrase.ts';

/**
 * In: a phrase of a unit. Out: a length that is no point: "for 30 years", "nine-month", "10 months", "a year and a half",
 * "decades-long", "weeks". Not: "a day" after a rate (set), "the day" (relative-unit).
 */
export function duration({ words }: Passage, phrase: UnitPhrase): Candidate | null {
  const next = lowerAt(words, phrase.last + 1);
  // What "old" ages are refused before (age.ts): here it is how long an affair has lasted.
  const hyphenLong = (next === '-' && oneOf(lowerAt(words, phrase.last + 2), 'long', 'old')) || next === 'long';
  const counted = phrase.numbered || (phrase.plural && phrase.deictic === '') || phrase.amount !== null;
  if (!counted && !hyphenLong) return null;
  // "50 light years away" is a distance.
  if (lowerAt(words, phrase.last - 1) === 'light' || lowerAt(words, phrase.last - 2) === 'light') return null;
  if (phrase.ordinal !== null && !phrase.numbered && !phrase.plural && !hyphenLong) return null;
  if (
    (phrase.unit === 'quarter' && next === 'of') ||
    (phrase.unit === 'quarter' && phrase.article === 'a' && !phrase.hyphenated)
  )
    return null;
  // "a 24-hour-a-day service", "the once-a-year fair"
  if (phrase.article === 'a' && phrase.hyphenated && lowerAt(words, phrase.first - 1) === '-') return null;
  if (!phrase.numbered && phrase.plural && (isName(words, phrase) || isRecord(words, phrase))) return null;
  const half = next === 'and' && lowerAt(words, phrase.last + 2) === 'a' && lowerAt(words, phrase.last + 3) === 'half';
  const amount = phrase.numbered || phrase.amount !== null ? phrase.amount : phrase.plural ? null : 1;
  const last = hyphenLong ? phrase.last + (next === '-' ? 2 : 1) : half ? phrase.last + 3 : phrase.last;
  return {
    first: phrase.article === 'a' && phrase.hyphenated ? phrase.first : phrase.outer,
    last,
    type: 'DURATION',
    expression: { kind: 'extent', value: lengthValue(phrase.unit, half && amount !== null ? amount + 0.5 : amount) },
    rule: `dates/duration#${phrase.numbered ? 'counted' : 'bare'}`,
  };
}

/** "the minutes of the meeting" are written. */
const isRecord = (words: Passage['words'], phrase: UnitPhrase): boolean =>
  phrase.unit === 'minute' && phrase.article === 'the' && lowerAt(words, phrase.last + 1) === 'of';

/** "60 Minutes" and "Days of Our Lives" are titles, "working hours" and "days" of a kind no lengths. */
function isName(words: Passage['words'], phrase: UnitPhrase): boolean {
  const left = lowerAt(words, phrase.first - 1);
  return (
    (words[phrase.last]?.capital === true && phrase.first > 0 && left !== '.') ||
    (left === '-' && gluedAt(words, phrase.first))
  );
}

/** Lengths in one word; "daylong" talks last a day. */
const LONG_WORDS: ReadonlyMap<string, string> = new Map([
  ['hourlong', 'PT1H'],
  ['daylong', 'P1D'],
  ['weeklong', 'P1W'],
  ['monthlong', 'P1M'],
  ['yearlong', 'P1Y'],
]);

/** "a yearlong inquiry" */
export const longWord: Finder = {
  heads: ['other'],
  find({ words }: Passage, at: number): Candidate | null {
    const value = LONG_WORDS.get(lowerAt(words, at));
    if (value === undefined) return null;
    return {
      first: at,
      last: at,
      type: 'DURATION',
      expression: { kind: 'extent', value },
      rule: 'dates/duration#long',
    };
  },
};
