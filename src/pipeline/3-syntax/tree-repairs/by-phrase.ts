import { TEMPORAL_NOUNS } from '../../language/closed-classes.ts';
import { isPredicate, predicateOver } from '../../relations/predicates.ts';
import { prepositionOf } from '../../relations/prepositions.ts';
import { childBy, relationOf, type Tree } from '../../relations/tree.ts';
import { voiceOf } from '../../relations/verb-form.ts';
import { isDeedOrWork } from './deeds-and-works.ts';
import type { RepairFinder } from './repair.ts';

/**
 * "The road was blocked for ten months by farmers": a by-phrase behind a passive without an agent is its agent, whatever
 * stands between, in three of four sentences of the treebanks. The fourth has a noun that somebody does or makes:
 * "killed in an attack by rebels", "based on a novel by Lee" are left alone.
 */
export const byPhrase: RepairFinder = (tree) =>
  tree.tokens.flatMap((token, at) => {
    if ((token.relation !== 'nmod' && token.relation !== 'obl:agent') || prepositionOf(tree, at)?.text !== 'by')
      return [];
    const noun = token.head;
    const verb = predicateOver(tree, at);
    if (verb === null || verb > noun || noun > at || isPredicate(tree, noun) || isMeasure(tree, at)) return [];
    // A parser that calls it an agent on a noun means a verb's.
    if (token.relation === 'nmod' && isDeedOrWork(tree, noun)) return [];
    if (voiceOf(tree, verb) !== 'passive' || childBy(tree, verb, 'obl:agent') !== undefined) return [];
    return [{ arcs: [{ at, head: verb, relation: 'obl:agent' }], rule: 'syntax/tree-repairs/by-phrase' }];
  });

/** "by Monday", "by ten miles", "case by case": who does something is no time and no size. */
function isMeasure(tree: Tree, at: number): boolean {
  const lemma = tree.tokens[at]?.lemma.toLowerCase() ?? '';
  const same = tree.tokens[tree.tokens[at]?.head ?? -1]?.lemma.toLowerCase() === lemma;
  return same || TEMPORAL_NOUNS.has(lemma) || tree.tokens[at]?.upos === 'NUM' || relationOf(tree, at) === 'nummod';
}
