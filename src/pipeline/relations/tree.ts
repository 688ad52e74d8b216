import type { Token } from '../reading.ts';

/** A sentence's tokens with what depends on each: indexes into `tokens`, in the order of the text. */
export interface Tree {
  readonly tokens: readonly Token[];
  readonly children: readonly (readonly number[])[];
}

/** The tree that the heads of the tokens make. Any heads give one: what points outside of the sentence is a root. */
export function growTree(tokens: readonly Token[]): Tree {
  const children: number[][] = tokens.map(() => []);
  tokens.forEach(({ head }, at) => {
    children[head]?.push(at);
  });
  return { tokens, children };
}

export const relationOf = (tree: Tree, at: number): string => tree.tokens[at]?.relation ?? '';

export const headOf = (tree: Tree, at: number): number => tree.tokens[at]?.head ?? -1;

export const xposOf = (tree: Tree, at: number): string => tree.tokens[at]?.xpos ?? '';

/** The children of a word that hang on it by one of the relations, in the order of the text. */
export const childrenBy = (tree: Tree, at: number, ...relations: readonly string[]): readonly number[] =>
  (tree.children[at] ?? []).filter((child) => relations.includes(relationOf(tree, child)));

/** The first of them; undefined where there is none. */
export function childBy(tree: Tree, at: number, ...relations: readonly string[]): number | undefined {
  // Asked for every word many times over, so it makes no list.
  for (const child of tree.children[at] ?? []) {
    if (relations.includes(tree.tokens[child]?.relation ?? '')) return child;
  }
  return undefined;
}

/** The words above a word, nearest first. Ends even where wrong heads make a circle. */
export function ancestorsOf(tree: Tree, at: number): readonly number[] {
  const above: number[] = [];
  let next = headOf(tree, at);
  while (next >= 0 && next < tree.tokens.length && above.length < tree.tokens.length) {
    above.push(next);
    next = headOf(tree, next);
  }
  return above;
}

/** A word and all that hangs on it, directly or not, in the order of the text. */
export function subtreeOf(tree: Tree, at: number): readonly number[] {
  const reached = new Set([at]);
  // A set grows while it is walked, and holds each word once, so that a circle ends.
  for (const word of reached) for (const child of tree.children[word] ?? []) reached.add(child);
  return [...reached].sort((a, b) => a - b);
}
