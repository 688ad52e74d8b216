import { childBy, headOf, relationOf, type Tree, xposOf } from '../../relations/tree.ts';
import type { RepairFinder } from './repair.ts';

/** Relations of what stands between the two halves of a perfect. */
const BETWEEN = new Set(['obl', 'obl:unmarked', 'advmod', 'nmod']);

/**
 * "Thousands have in recent days fled": a form of "have" without an object, and right behind a time or place of its own a
 * participle that was taken for that noun's, are one verb. "They have in Lee, elected twice, a friend" is left alone.
 */
export const splitPerfect: RepairFinder = (tree) =>
  tree.tokens.flatMap((token, have) => {
    if (token.lemma !== 'have' || token.upos !== 'VERB' || childBy(tree, have, 'obj', 'xcomp', 'ccomp')) return [];
    const verb = tree.tokens.findIndex((_, at) => at > have && isOtherHalf(tree, have, at));
    if (verb < 0) return [];
    const noun = headOf(tree, verb);
    const children = (tree.children[have] ?? []).filter((at) => at !== verb);
    const arcs = [
      { at: verb, head: token.head, relation: token.relation },
      { at: have, head: verb, relation: 'aux' },
      ...children.map((at) => ({ at, head: verb, relation: relationOf(tree, at) })),
    ];
    // What follows the verb hangs on the noun when the verb did.
    const behind = (tree.children[noun] ?? []).filter((at) => at > verb);
    return [
      {
        arcs: [...arcs, ...behind.map((at) => ({ at, head: verb, relation: relationOf(tree, at) }))],
        rule: 'syntax/tree-repairs/split-perfect',
      },
    ];
  });

/** A bare participle that hangs on the noun right before it, which is in a circumstance of "have". */
function isOtherHalf(tree: Tree, have: number, verb: number): boolean {
  const noun = headOf(tree, verb);
  if (xposOf(tree, verb) !== 'VBN' || relationOf(tree, verb) !== 'acl' || noun !== verb - 1) return false;
  let top = noun;
  for (let step = 0; step < tree.tokens.length && headOf(tree, top) !== have; step += 1) {
    if (!BETWEEN.has(relationOf(tree, top)) || headOf(tree, top) < 0) return false;
    top = headOf(tree, top);
  }
  // What hangs on the participle may stand before "have": only the phrase's own words count.
  const own = (tree.children[top] ?? []).filter((at) => at > have && at < top);
  return BETWEEN.has(relationOf(tree, top)) && Math.min(top, ...own) === have + 1;
}
