import { TEMPORAL_NOUNS } from '../../language/closed-classes.ts';
import { conjunctsOf } from '../../relations/coordination.ts';
import { isPredicate } from '../../relations/predicates.ts';
import { prepositionOf } from '../../relations/prepositions.ts';
import { childrenBy, type Tree } from '../../relations/tree.ts';
import { voiceOf } from '../../relations/verb-form.ts';
import { isDeedOrWork } from './deeds-and-works.ts';
import type { RepairFinder } from './repair.ts';

/**
 * "prompting rebukes by judges": right behind a deed that is the object of an active verb, a by-phrase says whose deed it
 * is. "won the vote by ten points" and "sent the report by ship" are left alone.
 */
export const deedOfSomebody: RepairFinder = (tree) =>
  tree.tokens.flatMap((token, at) => {
    const preposition = prepositionOf(tree, at);
    if (!token.relation.startsWith('obl') || preposition?.text !== 'by' || !isSomebody(tree, at)) return [];
    const verb = token.head;
    if (!isPredicate(tree, verb) || voiceOf(tree, verb) === 'passive') return [];
    const object = childrenBy(tree, verb, 'obj').find((one) => one === preposition.first - 1);
    if (object === undefined || !isDeedOrWork(tree, object) || conjunctsOf(tree, object).length > 1) return [];
    return [{ arcs: [{ at, head: object, relation: 'nmod' }], rule: 'syntax/tree-repairs/deed-of-somebody' }];
  });

const NO_BODIES = new Set(['end', 'middle', 'start', 'beginning', 'means', 'way']);

/** Names, and plurals or nouns with an article that measure nothing. */
function isSomebody(tree: Tree, at: number): boolean {
  const token = tree.tokens[at];
  if (!token || TEMPORAL_NOUNS.has(token.lemma.toLowerCase())) return false;
  // "by the end of the year" is a time as well.
  if (NO_BODIES.has(token.lemma) || childrenBy(tree, at, 'nummod').length > 0) return false;
  return token.upos === 'PROPN' || token.xpos === 'NNS' || childrenBy(tree, at, 'det').length > 0;
}
