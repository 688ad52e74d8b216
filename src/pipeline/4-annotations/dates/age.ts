import type { Passage, Refusal } from './passage.ts';
import { lowerAt } from './passage.ts';
import type { UnitPhrase } from './unit-phrase.ts';

/** Affairs, whose age is how long they have lasted: "the 8-month-old truce". */
const LASTING = new Set(
  (
    'truce ceasefire cease-fire peace war conflict insurgency uprising rebellion siege blockade embargo boycott ban strike ' +
    'dispute feud standoff crisis alliance agreement accord treaty pact government administration rule campaign investigation ' +
    'inquiry trial partnership tradition policy law'
  ).split(' '),
);

/**
 * In: a phrase of a unit. Out: a refusal where it tells an age: "90-year-old", "52 years old", "four-day old",
 * "10 months of age", "aged 78 years". Not: "20 years older", which no news dates anything by; the age of an
 * affair, which is a length.
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
  if (old && word === 'old' && LASTING.has(lowerAt(words, at + 1))) return null;
  return { first: phrase.first, last: ofAge ? at + 1 : at, refused: 'an age, not a time', rule: 'dates/age' };
}
