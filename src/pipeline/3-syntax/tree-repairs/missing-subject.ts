import { TEMPORAL_NOUNS } from '../../language/closed-classes.ts';
import { wordAt } from '../../language/token-words.ts';
import { isPredicate } from '../relations/predicates.ts';
import { childBy, headOf, relationOf, type Tree } from '../relations/tree.ts';
import { groupOf, voiceOf } from '../relations/verb-form.ts';
import { openVerbs } from './open-verbs.ts';
import type { Arc, Proposal, RepairFinder } from './repair.ts';

/** What the parser makes of a subject that a comma parts from its verb. */
const UNATTACHED = new Set(
  'dep dislocated parataxis vocative nmod:unmarked obl:unmarked appos list root nsubj:outer'.split(' '),
);

/**
 * "An explosion at a depot near the town, Lima, left 20 dead": the first noun of the clause, on which nothing else has a
 * claim, is the subject of a finite verb behind a comma that has none.
 */
export const missingSubject: RepairFinder = (tree) =>
  openVerbs(tree).flatMap((verb): readonly Proposal[] => {
    const { first } = groupOf(tree, verb);
    if (!hasCommaBefore(tree, first)) return [];
    const subject = candidate(tree, verb, first);
    if (subject === null) return [];
    const relation = voiceOf(tree, verb) === 'passive' ? 'nsubj:pass' : 'nsubj';
    return [{ arcs: arcsFor(tree, verb, subject, relation), rule: 'syntax/tree-repairs/missing-subject' }];
  });

/** Adverbs may stand between comma and verb. */
function hasCommaBefore(tree: Tree, first: number): boolean {
  let at = first - 1;
  while (at >= 0 && tree.tokens[at]?.upos === 'ADV') at -= 1;
  return wordAt(tree.tokens, at) === ',';
}

/** The leftmost noun before the verb that hangs on it, or on which it hangs, without a preposition. */
function candidate(tree: Tree, verb: number, first: number): number | null {
  for (let at = 0; at < first; at += 1) {
    const token = tree.tokens[at];
    if (!token || !/^(?:NOUN|PROPN|NUM|PRON)$/.test(token.upos) || isPredicate(tree, at)) continue;
    if (childBy(tree, at, 'case', 'mark') !== undefined || isTime(tree, at)) continue;
    const hangs = token.head === verb && UNATTACHED.has(token.relation);
    const carries =
      headOf(tree, verb) === at &&
      /^(?:root|ccomp|parataxis|dep)$/.test(token.relation) &&
      relationOf(tree, verb) !== 'acl:relcl';
    if (hangs || carries) return at;
  }
  return null;
}

const isTime = (tree: Tree, at: number): boolean =>
  TEMPORAL_NOUNS.has(tree.tokens[at]?.lemma.toLowerCase() ?? '') || tree.tokens[at]?.upos === 'NUM';

/** Where the verb hangs on its subject, it takes the subject's place in the sentence. */
function arcsFor(tree: Tree, verb: number, subject: number, relation: string): readonly Arc[] {
  const arc = { at: subject, head: verb, relation };
  if (headOf(tree, verb) !== subject) return [arc];
  return [{ at: verb, head: headOf(tree, subject), relation: relationOf(tree, subject) }, arc];
}
