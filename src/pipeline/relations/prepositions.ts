import { COMPOUND_PREPOSITIONS } from '../language/closed-classes.ts';
import { wordAt } from '../language/token-words.ts';
import { phraseSpanOf } from './phrase-span.ts';
import { childBy, childrenBy, headOf, type Tree } from './tree.ts';

/** A preposition in lower case with its first token. */
export interface Preposition {
  readonly first: number;
  readonly text: string;
}

/**
 * The preposition of a noun, with all its words: "because of", "according to", "in front of". Null without one; the
 * "'s" of a possessor is none.
 */
export function prepositionOf(tree: Tree, noun: number): Preposition | null {
  const before = casesOf(tree, noun).filter((at) => at < noun);
  const cases = before.length > 0 && isCounted(tree, noun) ? outsideOfCount(tree, noun, before) : before;
  const last = cases.at(-1);
  if (last === undefined) return null;
  const whole = cases.flatMap((at) => [at, ...childrenBy(tree, at, 'fixed')]).sort((a, b) => a - b);
  const end = whole.at(-1) ?? last;
  const compound = compoundEndingAt(tree, end);
  if (compound !== null) return compound;
  const opening = firstOfRun(whole);
  return {
    first: opening,
    text: whole
      .filter((at) => at >= opening)
      .map((at) => wordAt(tree.tokens, at))
      .join(' '),
  };
}

/** "with vice president Mike Pence": a parser may hang the preposition on the title that opens the phrase. */
function casesOf(tree: Tree, noun: number): readonly number[] {
  const own = childrenBy(tree, noun, 'case');
  if (own.length > 0) return own;
  return childrenBy(tree, noun, 'nmod:desc', 'compound', 'flat').flatMap((at) =>
    childrenBy(tree, at, 'case').filter((one) => one < at),
  );
}

const isCounted = (tree: Tree, noun: number): boolean =>
  tree.tokens[noun]?.upos === 'NUM' || childBy(tree, noun, 'nummod') !== undefined;

/** "as many as 300 men": what belongs to the count is no preposition. */
function outsideOfCount(tree: Tree, noun: number, cases: readonly number[]): readonly number[] {
  const { first } = phraseSpanOf(tree, noun);
  return cases.filter((at) => at < first);
}

/** Where the run of neighbours begins that ends with the last of the tokens. */
function firstOfRun(tokens: readonly number[]): number {
  let at = tokens.length - 1;
  while (at > 0 && tokens[at - 1] === (tokens[at] ?? 0) - 1) at -= 1;
  return tokens[at] ?? 0;
}

/** Prepositions of several words are known by their words too, since part of them can be a noun of the tree. */
function compoundEndingAt(tree: Tree, end: number): Preposition | null {
  for (const compound of COMPOUND_PREPOSITIONS) {
    const first = end - compound.length + 1;
    if (first >= 0 && compound.every((word, i) => wordAt(tree.tokens, first + i) === word)) {
      return { first, text: compound.join(' ') };
    }
  }
  return null;
}

/**
 * The word that a noun hangs on by its preposition. Of "the house" in "stood in front of the house" that is "stood",
 * for "front" is part of the preposition.
 */
export function hostOf(tree: Tree, noun: number): number {
  const host = headOf(tree, noun);
  const preposition = prepositionOf(tree, noun);
  return preposition !== null && preposition.first < host && host < noun ? headOf(tree, host) : host;
}
