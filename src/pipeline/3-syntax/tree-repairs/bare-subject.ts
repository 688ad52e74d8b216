import { TEMPORAL_NOUNS } from '../../language/closed-classes.ts';
import { isPredicate } from '../../relations/predicates.ts';
import { isFiniteTag, isNounLike } from '../../relations/tag-classes.ts';
import { childBy, relationOf, type Tree, xposOf } from '../../relations/tree.ts';
import { groupOf, voiceOf } from '../../relations/verb-form.ts';
import type { RepairFinder } from './repair.ts';

/** What a subject is taken for whose quantifier looks like an adverb or a preposition. */
const CIRCUMSTANCES = new Set(['obl', 'obl:unmarked', 'nmod:unmarked', 'dep']);

/**
 * "More than 900 of the villagers have left": the number before a verb that has no subject is its subject, where it has
 * no preposition and is no time. "Last week they left" has one, and "On Monday, 900 left" finds it.
 */
export const bareSubject: RepairFinder = (tree) =>
  tree.tokens.flatMap((_, verb) => {
    if (!isPredicate(tree, verb) || hasSubject(tree, verb)) return [];
    const { first } = groupOf(tree, verb);
    if (!isFiniteTag(xposOf(tree, first))) return [];
    const subject = (tree.children[verb] ?? []).findLast((at) => at < first && isBare(tree, at));
    if (subject === undefined) return [];
    const relation = voiceOf(tree, verb) === 'passive' ? 'nsubj:pass' : 'nsubj';
    return [{ arcs: [{ at: subject, head: verb, relation }], rule: 'syntax/tree-repairs/bare-subject' }];
  });

const hasSubject = (tree: Tree, verb: number): boolean =>
  childBy(tree, verb, 'nsubj', 'nsubj:pass', 'nsubj:outer', 'csubj', 'csubj:pass', 'expl') !== undefined ||
  relationOf(tree, verb) === 'conj';

const isBare = (tree: Tree, at: number): boolean => {
  const token = tree.tokens[at];
  return (
    isNounLike(token) &&
    CIRCUMSTANCES.has(token.relation) &&
    childBy(tree, at, 'case', 'mark') === undefined &&
    !TEMPORAL_NOUNS.has(token.lemma.toLowerCase()) &&
    !(token.upos === 'NUM' && childBy(tree, at, 'nmod') === undefined)
  );
};
