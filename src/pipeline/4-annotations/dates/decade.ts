import type { Candidate, Finder, Passage, Refusal } from './passage.ts';
import { gluedAt, isMark, lowerAt, oneOf } from './passage.ts';
import type { Word } from './words.ts';

/**
 * In: digits with an "s" behind. Out: a decade ("the 1980s", "the '90s", "the 80s"). Not: ages ("in her 70s"), which
 * are refused, and centuries, which have a unit word.
 */
export const decade: Finder = { heads: ['digits'], find: findDecade };

const OWNERS = new Set(['his', 'her', 'their', 'my', 'your', 'our']);

/** Index of the "s", with or without an apostrophe before it. */
function plural(words: readonly Word[], at: number): number | null {
  const quoted = lowerAt(words, at + 1) === "'" || lowerAt(words, at + 1) === '’';
  const s = quoted ? at + 2 : at + 1;
  return lowerAt(words, s) === 's' && gluedAt(words, s) && gluedAt(words, at + 1) ? s : null;
}

function findDecade(passage: Passage, at: number): Candidate | Refusal | null {
  const { words } = passage;
  const digits = lowerAt(words, at);
  if ((digits.length !== 4 && digits.length !== 2) || !digits.endsWith('0')) return null;
  const last = plural(words, at);
  if (last === null) return null;
  const apostrophe = gluedAt(words, at) && isMark(lowerAt(words, at - 1), "'’‘");
  const start = apostrophe ? at - 1 : at;
  const qualified = oneOf(lowerAt(words, start - 1), 'early', 'late', 'mid') ? start - 2 : start - 1;
  if (digits.length === 2) {
    if (OWNERS.has(lowerAt(words, start - 1)) || OWNERS.has(lowerAt(words, qualified))) {
      return { first: at, last, refused: 'an age, not a decade', rule: 'dates/decade#age' };
    }
    const the = lowerAt(words, start - 1) === 'the' || lowerAt(words, qualified) === 'the';
    if (!apostrophe && !the) return null;
  }
  // A decade without its century is the last one that had begun in the twentieth: nobody writes "the '10s" for 1910.
  const century = digits.length === 4 ? digits.slice(0, 2) : Number(digits) <= 20 ? '20' : '19';
  const tens = digits.length === 4 ? digits[2] : digits[0];
  const first = lowerAt(words, start - 1) === 'the' ? start - 1 : start;
  return {
    first,
    last,
    type: 'DATE',
    expression: {
      kind: 'absolute',
      edtf:
        digits.slice(-2) === '00' && digits.length === 4 && digits[1] !== '0' ? `${century}XX` : `${century}${tens}X`,
    },
    rule: 'dates/decade',
  };
}
