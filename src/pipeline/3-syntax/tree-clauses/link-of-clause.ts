import { RELATIVE_WORDS, SUBORDINATORS } from '../../language/closed-classes.ts';
import { wordAt } from '../../language/token-words.ts';
import { SPEECH_VERBS } from '../../language/verb-classes.ts';
import type { Clause } from '../../reading.ts';
import { relativeWordOf } from '../../relations/antecedents.ts';
import { roleOf } from '../../relations/coordination.ts';
import { subjectOfModifier } from '../../relations/predicates.ts';
import { childrenBy, headOf, relationOf, type Tree, xposOf } from '../../relations/tree.ts';
import { formOf } from '../../relations/verb-form.ts';

/** How a clause hangs on the others: by its form where it is not finite, else by its relation. */
export function linkOfClause(tree: Tree, predicate: number): Clause['link'] {
  const form = formOf(tree, predicate);
  if (form === 'infinitive') return 'infinitive';
  if (form !== 'finite') return 'participial';
  // A verb that hangs on its own object has that one's place.
  const place = subjectOfModifier(tree, predicate) === undefined ? predicate : headOf(tree, predicate);
  switch (relationOf(tree, place)) {
    case 'root':
      return 'root';
    case 'conj':
    case 'list':
      return 'conjunct';
    case 'parataxis':
      return isSaid(tree, predicate) ? 'complement' : 'conjunct';
    case 'acl:relcl':
    case 'advcl:relcl':
      return 'relative';
    case 'advcl':
      return 'adverbial';
    default:
      return roleOf(tree, place) === 'root' ? 'root' : 'complement';
  }
}

/** "Lee tweeted: I left" is what Lee says; in "The bridge fell, police said" the saying stands beside the main clause. */
const isSaid = (tree: Tree, predicate: number): boolean =>
  headOf(tree, predicate) < predicate && SPEECH_VERBS.has(tree.tokens[headOf(tree, predicate)]?.lemma ?? '');

/** The word that opens a dependent clause, in lower case; the last of several ("even if", "so that"). */
export function markerOfClause(tree: Tree, predicate: number): string | null {
  const relative = relativeWordOf(tree, predicate);
  if (relative !== undefined) return wordAt(tree.tokens, relative);
  const marks = childrenBy(tree, predicate, 'mark')
    .flatMap((at) => [at, ...childrenBy(tree, at, 'fixed')])
    .filter((at) => xposOf(tree, at) !== 'TO' && SUBORDINATORS.has(wordAt(tree.tokens, at)));
  const mark = marks.at(-1);
  if (mark !== undefined) return wordAt(tree.tokens, mark);
  if (relationOf(tree, predicate) === 'root') return null;
  // "when it rained", "who had left" under a verb: the tree has them as adverbs and subjects of their clause.
  const inner = childrenBy(tree, predicate, 'advmod', 'nsubj', 'nsubj:pass', 'obj').find(
    (at) => at < predicate && xposOf(tree, at).startsWith('W') && RELATIVE_WORDS.has(wordAt(tree.tokens, at)),
  );
  return inner === undefined ? null : wordAt(tree.tokens, inner);
}
