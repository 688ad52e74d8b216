import type { Candidate, Finder, Passage, Refusal } from './passage.ts';
import { gluedAt, isMark, lowerAt, oneOf } from './passage.ts';
import type { Word } from './words.ts';

/**
 * In: digits with an "s" behind. Out: a decade ("the 1980s", "the '90s", "the 80s"). Not: ages ("in her 70s"), which
 * are refused, and centuries, which have a unit word.
 */
export const decade: Finder = { heads: ['digits'], find: findDecade };

/** Decades by name; "the twenties" and "the thirties" are of two centuries by now, and are left alone. */
const SPELLED: ReadonlyMap<string, string> = new Map([
  ['forties', '194X'],
  ['fifties', '195X'],
  ['sixties', '196X'],
  ['seventies', '197X'],
  ['eighties', '198X'],
  ['nineties', '199X'],
]);

/**
 * In: "sixties" and its like. Out: the decade: "the sixties", "the nineteen eighties", "the late nineties". Not: ages
 * ("in her late sixties"), figures ("in the high eighties").
 */
export const spelledDecade: Finder = {
  heads: ['other'],
  find({ words }: Passage, at: number): Candidate | null {
    const edtf = SPELLED.get(lowerAt(words, at));
    if (edtf === undefined) return null;
    const inner = lowerAt(words, at - 1) === 'nineteen' ? at - 1 : at;
    const hyphen = lowerAt(words, inner - 1) === '-' ? inner - 2 : inner - 1;
    const outer = oneOf(lowerAt(words, hyphen), 'early', 'late', 'mid') ? hyphen : inner;
    if (lowerAt(words, outer - 1) !== 'the') return null;
    const first = outer === inner ? inner - 1 : inner;
    return { first, last: at, type: 'DATE', expression: { kind: 'absolute', edtf }, rule: 'dates/decade#spelled' };
  },
};

const OWNERS = new Set(['his', 'her', 'their', 'my', 'your', 'our']);

/** Index of the "s", with or without an apostrophe before it. */
function plural(words: readonly Word[], at: number): number | null {
  const quoted = lowerAt(words, at + 1) === "'" || lowerAt(words, at + 1) === '’';
  const s = quoted ? at + 2 : at + 1;
  return lowerAt(words, s) === 's' && gluedAt(words, s) && gluedAt(words, at + 1) ? s : null;
}

/** "the 60s and 70s" */
const followsDecade = (words: readonly Word[], at: number): boolean =>
  oneOf(lowerAt(words, at - 1), 'and', 'or', 'to', '-') &&
  lowerAt(words, at - 2) === 's' &&
  gluedAt(words, at - 2) &&
  words[at - 3]?.head === 'digits';

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
    if (!apostrophe && !the && !followsDecade(words, start)) return null;
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
