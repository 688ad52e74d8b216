import { childrenBy, headOf, relationOf, type Tree } from './tree.ts';

/** The word that a list begins with: "Baku" for "Yerevan" in "Baku and Yerevan"; the word itself outside of lists. */
export function firstConjunct(tree: Tree, at: number): number {
  let first = at;
  for (let step = 0; relationOf(tree, first) === 'conj' && step < tree.tokens.length; step += 1) {
    if (headOf(tree, first) < 0) break;
    first = nameOf(tree, headOf(tree, first));
  }
  return first;
}

/** The first word of a name, on which its others hang: what is coordinated with "Lee" is so with "Ann Lee". */
const nameOf = (tree: Tree, at: number): number =>
  relationOf(tree, at) === 'flat' && headOf(tree, at) >= 0 ? headOf(tree, at) : at;

/** A word with all that is coordinated under it: "Baku", "Yerevan" for "Baku". */
export function conjunctsOf(tree: Tree, at: number): readonly number[] {
  const found = new Set([at]);
  for (const word of found) {
    for (const part of [word, ...childrenBy(tree, word, 'flat')]) {
      for (const other of childrenBy(tree, part, 'conj')) found.add(other);
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** All words of the list that a word stands in, itself among them. */
export const wholeListOf = (tree: Tree, at: number): readonly number[] => conjunctsOf(tree, firstConjunct(tree, at));

/** What a word is to the rest of the sentence: a later word of a list is what the first one is. */
export const roleOf = (tree: Tree, at: number): string => relationOf(tree, firstConjunct(tree, at));

/** The conjunction before a later word of a list, in lower case; null without one. */
export function conjunctionBefore(tree: Tree, at: number): string | null {
  const cc = childrenBy(tree, at, 'cc').at(0);
  return cc === undefined ? null : (tree.tokens[cc]?.text.toLowerCase() ?? null);
}
