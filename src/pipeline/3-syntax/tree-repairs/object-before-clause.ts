import { SPEECH_VERBS } from '../../language/verb-classes.ts';
import { isPredicate } from '../../relations/predicates.ts';
import { isFiniteTag } from '../../relations/tag-classes.ts';
import { childBy, type Tree, xposOf } from '../../relations/tree.ts';
import { groupOf, voiceOf } from '../../relations/verb-form.ts';
import type { RepairFinder } from './repair.ts';

/**
 * "Lima announced two of its guards died": the object of a verb of saying, before a finite clause of that verb that has no subject,
 * is the clause's subject. "told them that guards had died" has one.
 */
export const objectBeforeClause: RepairFinder = (tree) =>
  tree.tokens.flatMap(({ lemma }, verb) => {
    if (!SPEECH_VERBS.has(lemma)) return [];
    const object = childBy(tree, verb, 'obj');
    const clause = childBy(tree, verb, 'ccomp');
    if (object === undefined || clause === undefined || !isPredicate(tree, clause)) return [];
    const { first } = groupOf(tree, clause);
    // Behind a comma or a colon is what they are told: “Tell them: leave now”.
    if (tree.tokens.slice(verb, first).some(({ upos }) => upos === 'PUNCT')) return [];
    if (object < verb || first < object || hasSubject(tree, clause) || !isFiniteTag(xposOf(tree, first))) return [];
    const relation = voiceOf(tree, clause) === 'passive' ? 'nsubj:pass' : 'nsubj';
    return [{ arcs: [{ at: object, head: clause, relation }], rule: 'syntax/tree-repairs/object-before-clause' }];
  });

const hasSubject = (tree: Tree, clause: number): boolean =>
  childBy(tree, clause, 'nsubj', 'nsubj:pass', 'csubj', 'csubj:pass', 'expl', 'mark') !== undefined;
