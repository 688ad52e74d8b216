import { isMark, lowerAt } from './passage.ts';
import type { Word } from './words.ts';

/** Events that are called by their day or month before they are held. */
const PLANNED = new Set(
  (
    'election elections primary primaries vote ballot referendum runoff caucus caucuses midterms summit convention ' +
    'conference meeting session hearing debate game match final race rally ceremony funeral concert launch auction ' +
    'inauguration'
  ).split(' '),
);

/** Events that nobody names by their day before they have happened. */
const SUDDEN = new Set(
  (
    'attack attacks raid raids bombing bombings blast blasts explosion explosions shooting shootings killing killings ' +
    'massacre ambush crash accident collapse earthquake quake storm flood floods fire riot riots ruling decision ' +
    'announcement declaration arrest arrests resignation death deaths defeat loss close'
  ).split(' '),
);

/** How far the noun stands behind its day: "November's hotly contested general election". */
const REACH = 5;

/**
 * In: the index behind a day or month that qualifies a noun ("Tuesday's presidential primary"). Out: whether the noun is
 * planned or comes suddenly, null for all others. Not: the tense of the sentence.
 */
export function eventNounBehind(words: readonly Word[], from: number): 'planned' | 'sudden' | null {
  for (let at = from; at < from + REACH; at++) {
    const word = lowerAt(words, at);
    if (PLANNED.has(word)) return 'planned';
    if (SUDDEN.has(word)) return 'sudden';
    if (word === '' || isMark(word, '.,;:')) return null;
  }
  return null;
}

export const isPlannedNoun = (word: string): boolean => PLANNED.has(word);
