import type { Passage, Refusal } from './passage.ts';
import { lowerAt } from './passage.ts';
import type { UnitPhrase } from './unit-phrase.ts';

/**
 * In: a phrase of a unit. Out: a refusal where it tells an age: "90-year-old", "52 years old", "four-day old",
 * "10 months of age", "aged 78 years". Not: "20 years older", which no news dates anything by.
 */
export function age({ words }: Passage, phrase: UnitPhrase): Refusal | null {
  let at = phrase.last + 1;
  if (lowerAt(words, at) === '-' || lowerAt(words, at) === '–') at++;
  const word = lowerAt(words, at);
  const old = word === 'old' || word === 'olds';
  const ofAge = word === 'of' && lowerAt(words, at + 1) === 'age';
  if (lowerAt(words, phrase.first - 1) === 'aged')
    return { first: phrase.first, last: phrase.last, refused: 'an age, not a time', rule: 'dates/age' };
  if (!old && !ofAge) return null;
  return { first: phrase.first, last: ofAge ? at + 1 : at, refused: 'an age, not a time', rule: 'dates/age' };
}
