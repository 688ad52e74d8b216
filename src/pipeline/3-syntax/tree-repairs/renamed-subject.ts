import { TEMPORAL_NOUNS } from '../../language/closed-classes.ts';
import { wordAt } from '../../language/token-words.ts';
import { phraseSpanOf } from '../../relations/phrase-span.ts';
import { prepositionOf } from '../../relations/prepositions.ts';
import { isNoun, isNounLike, isSubjectRelation } from '../../relations/tag-classes.ts';
import { childrenBy, subtreeOf, type Tree } from '../../relations/tree.ts';
import { groupOf } from '../../relations/verb-form.ts';
import type { RepairFinder } from './repair.ts';

/**
 * "The governor of Louisiana, a state on the Gulf, declared": between commas stands what renames the subject, or a noun
 * in it, and not the subject. "My friends, they left" and "Last week, Lee, a guard, left" are left alone.
 */
export const renamedSubject: RepairFinder = (tree) =>
  tree.tokens.flatMap((token, at) => {
    if (!isSubjectRelation(token.relation) || !isNoun(token)) return [];
    if (!isBetweenCommas(tree, at, token.head)) return [];
    const subject = subjectBefore(tree, token.head, phraseSpanOf(tree, at).first);
    if (subject === undefined) return [];
    const arcs = [
      { at: subject, head: token.head, relation: token.relation },
      { at, head: subject, relation: 'appos' },
    ];
    return [{ arcs, rule: 'syntax/tree-repairs/renamed-subject' }];
  });

function isBetweenCommas(tree: Tree, at: number, verb: number): boolean {
  const last = subtreeOf(tree, at).at(-1) ?? at;
  const closes = wordAt(tree.tokens, last) === ',' || wordAt(tree.tokens, last + 1) === ',';
  return wordAt(tree.tokens, phraseSpanOf(tree, at).first - 1) === ',' && closes && last < groupOf(tree, verb).first;
}

/** A noun without a preposition that hangs on the same verb before the comma, and is no time and nobody addressed. */
const subjectBefore = (tree: Tree, verb: number, before: number): number | undefined =>
  childrenBy(tree, verb, 'obl:unmarked', 'dislocated', 'nmod:unmarked', 'dep').find((at) => {
    const token = tree.tokens[at];
    if (!isNounLike(token) || at >= before || token.upos === 'PRON') return false;
    return !TEMPORAL_NOUNS.has(token.lemma.toLowerCase()) && prepositionOf(tree, at) === null;
  });
