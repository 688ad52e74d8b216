import { childBy, type Tree } from './tree.ts';

/** The particle that makes another verb of a verb ("carried out attacks"), in lower case; null without one. */
export function particleOf(tree: Tree, predicate: number): string | null {
  const particle = childBy(tree, predicate, 'compound:prt');
  return particle === undefined ? null : (tree.tokens[particle]?.text.toLowerCase() ?? null);
}
