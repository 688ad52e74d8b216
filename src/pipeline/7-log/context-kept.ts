import type { Evidence } from '../../model/evidence.ts';

/**
 * What must be left of the context: so many code units right next to the words ("people were ▢killed▢ when a" has 12),
 * or so large a share of its longer words ("A fuel ▢depot▢ blew up on Sunday near" for "The ▢depot▢ blew up on Monday
 * near" has 0.5). Two tellings with the same verb elsewhere in a document share less.
 */
const NEIGHBOURS_KEPT_MIN = 12;
const WORDS_KEPT_MIN = 0.35;

/** Code units of context on both sides together, as 6-events keeps them. */
const CONTEXT_LENGTH = 64;

/** A quote's context, and the longer words in it. */
export interface Context {
  readonly evidence: Evidence;
  readonly words: ReadonlySet<string>;
}

// Matches "depot" and "élan"; must not match "the", which every context has.
const LONG_WORD = /[\p{L}\p{N}]{4,}/gu;

export const contextOf = (evidence: Evidence): Context => ({
  evidence,
  words: new Set(`${evidence.prefix} ${evidence.suffix}`.match(LONG_WORD) ?? []),
});

/** How much of a context is left in another, from 0 to 2; null when it is too little for the same telling. */
export function contextKept(a: Context, b: Context): number | null {
  const neighbours = neighboursKept(a.evidence, b.evidence);
  const words = wordsKept(a.words, b.words);
  if (neighbours < NEIGHBOURS_KEPT_MIN && words < WORDS_KEPT_MIN) return null;
  return neighbours / CONTEXT_LENGTH + words;
}

/** How many code units right before and right after the words are as they were. */
function neighboursKept(a: Evidence, b: Evidence): number {
  let before = 0;
  while (
    before < a.prefix.length &&
    before < b.prefix.length &&
    a.prefix.at(-1 - before) === b.prefix.at(-1 - before)
  ) {
    before++;
  }
  let after = 0;
  while (after < a.suffix.length && after < b.suffix.length && a.suffix[after] === b.suffix[after]) after++;
  return before + after;
}

/** Share of the longer words of both contexts that both have (Dice's coefficient), 0 where there are none. */
function wordsKept(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size);
}
