import { ancestorsOf, childrenBy, headOf, relationOf, type Tree } from './tree.ts';

/** The nouns that rename a noun: "head" for "Lee" in "Ann Lee, the head of the agency". */
export const appositionsOf = (tree: Tree, noun: number): readonly number[] => childrenBy(tree, noun, 'appos');

/** The noun that an apposition renames; the noun itself where it renames none. */
export function renamedBy(tree: Tree, noun: number): number {
  let named = noun;
  for (const above of ancestorsOf(tree, noun)) {
    if (relationOf(tree, named) !== 'appos' || headOf(tree, named) !== above) break;
    named = above;
  }
  return named;
}
