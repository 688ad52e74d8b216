import { TEMPORAL_NOUNS } from '../../language/closed-classes.ts';
import { conjunctsOf } from '../../relations/coordination.ts';
import { isSubjectRelation } from '../../relations/tag-classes.ts';
import { childBy, childrenBy, headOf, relationOf, type Tree } from '../../relations/tree.ts';
import type { RepairFinder } from './repair.ts';

/**
 * "Lee, the mayor, speaking on Tuesday urged Oslo to act": a time is no subject where it has a preposition, or where the
 * verb has another subject. "Tuesday was quiet" is left alone.
 */
export const temporalSubject: RepairFinder = (tree) =>
  tree.tokens.flatMap((token, at) => {
    if (!isSubjectRelation(token.relation) || !isTime(tree, at)) return [];
    const preposition = childrenBy(tree, at, 'case').some((one) => one < at && tree.tokens[one]?.upos === 'ADP');
    if (!preposition && !hasRival(tree, at)) return [];
    const relation = preposition ? 'obl' : 'obl:unmarked';
    return [{ arcs: [{ at, head: token.head, relation }], rule: 'syntax/tree-repairs/temporal-subject' }];
  });

const isTime = (tree: Tree, at: number): boolean => {
  const token = tree.tokens[at];
  const counted = childBy(tree, at, 'nummod', 'nmod') !== undefined || conjunctsOf(tree, at).length > 1;
  return token !== undefined && TEMPORAL_NOUNS.has(token.lemma.toLowerCase()) && !counted;
};

/** Another subject of the same verb that is no time. */
const hasRival = (tree: Tree, at: number): boolean =>
  childrenBy(tree, headOf(tree, at), 'nsubj', 'nsubj:pass').some(
    (other) => other !== at && relationOf(tree, other) === relationOf(tree, at) && !isTime(tree, other),
  );
