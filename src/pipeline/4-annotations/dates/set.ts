import { lengthValue } from '../../../model/timex.ts';
import { parseNumberWords } from '../../language/number-words.ts';
import type { Candidate, Finder, Passage } from './passage.ts';
import { lowerAt, oneOf } from './passage.ts';
import type { UnitPhrase } from './unit-phrase.ts';
import { FREQUENCIES } from './vocabulary.ts';

/**
 * In: a phrase of a unit. Out: a repetition: "every day", "each of the two years", "every two weeks", "20 a day",
 * "twice a year", "per month". Not: adverbs such as "daily" (see `frequency`).
 */
export function set({ words }: Passage, phrase: UnitPhrase): Candidate | null {
  const left = lowerAt(words, phrase.first - 1);
  if (phrase.deictic === 'per' && CLOCK_UNITS.has(phrase.unit)) return null;
  const every = phrase.deictic === 'every' || phrase.deictic === 'each' || phrase.deictic === 'per';
  if (every || left === 'every' || left === 'each') {
    const amount = phrase.numbered && phrase.amount === null ? null : (repeatsEach(phrase) ?? 1);
    return candidate(every ? phrase.first : phrase.first - 1, phrase, amount, 'every');
  }
  if (left === 'other' && lowerAt(words, phrase.first - 2) === 'every')
    return candidate(phrase.first - 2, phrase, 2, 'every');
  if (phrase.article !== 'a' || phrase.plural || phrase.hyphenated || phrase.first !== phrase.last - 1) return null;
  if (!isRate(words, phrase.first)) return null;
  return candidate(phrase.first, phrase, 1, 'rate');
}

/** "every second year", "every other week", "every three days" */
const repeatsEach = (phrase: UnitPhrase): number | null =>
  phrase.deictic === 'other' ? 2 : (phrase.ordinal ?? phrase.amount);

/** "74 miles per hour" is a speed. */
const CLOCK_UNITS: ReadonlySet<string> = new Set(['second', 'minute', 'hour']);

const candidate = (first: number, phrase: UnitPhrase, amount: number | null, variant: string): Candidate => ({
  first,
  last: phrase.last,
  type: 'SET',
  expression: { kind: 'extent', value: lengthValue(phrase.unit, amount) },
  rule: `dates/set#${variant}`,
});

/** Words before "a year" that end a rate: "twice", "million", "times", "barrels", "3%". */
const RATES = new Set(
  (
    'once twice times thrice million billion trillion thousand hundred percent cent dollars euros pounds yen francs marks ' +
    'barrels tons tonnes flights interviews hours days people passengers'
  ).split(' '),
);

/** Shorter words behind a number are marks and prepositions. */
const NOUN_LENGTH_MIN = 3;

/** A number, or a number and its noun, in front: "$3 million a year", "20 trains a day". */
const isRate = (words: Passage['words'], at: number): boolean =>
  RATES.has(lowerAt(words, at - 1)) ||
  lowerAt(words, at - 1) === '%' ||
  (words[at - 1]?.head === 'digits' && lowerAt(words, at - 2) !== 'in') ||
  (words[at - 2]?.head === 'digits' && lowerAt(words, at - 1).length >= NOUN_LENGTH_MIN) ||
  parseNumberWords(lowerAt(words, at - 2)) !== null;

/** Nouns of accounts: a "quarterly dividend" or an "annual rate" is one of its kind, not a repetition of events. */
const KINDS = new Set(
  (
    'dividend dividends result results report reports profit profits income revenue revenues sales earnings loss losses ' +
    'rate rates growth budget payment payments cost costs interest volume turnover average meeting net cash share ' +
    'newspaper newspapers paper papers magazine magazines journal'
  ).split(' '),
);

/** "daily", "annual", "weekly": repetitions in one word. */
export const frequency: Finder = {
  heads: ['frequency'],
  find({ words }: Passage, at: number): Candidate | null {
    const value = FREQUENCIES.get(lowerAt(words, at));
    if (KINDS.has(lowerAt(words, at + 1))) return null;
    // "the daily Le Monde": a paper by its kind and name.
    if (oneOf(lowerAt(words, at), 'daily', 'weekly', 'monthly') && words[at + 1]?.capital === true) return null;
    if (value === undefined || (words[at]?.capital === true && at > 0 && lowerAt(words, at - 1) !== '.')) return null;
    return { first: at, last: at, type: 'SET', expression: { kind: 'extent', value }, rule: 'dates/set#adverb' };
  },
};
