import { auxiliariesOf, isPredicate } from '../relations/predicates.ts';
import { childBy, relationOf, type Tree, xposOf } from '../relations/tree.ts';
import { formOf, groupOf } from '../relations/verb-form.ts';

/** Relations of clauses that need a subject of their own. A coordinated one shares, a relative one has its pronoun. */
const SUBJECT_NEEDED = new Set('root ccomp parataxis advcl acl acl:relcl appos dep'.split(' '));

/** The finite verbs of a sentence that have no subject and should have one; orders ("Leave now") need none. */
export const openVerbs = (tree: Tree): readonly number[] =>
  tree.tokens.flatMap((_, at) => (isOpen(tree, at) ? [at] : []));

function isOpen(tree: Tree, at: number): boolean {
  if (!SUBJECT_NEEDED.has(relationOf(tree, at)) || !isPredicate(tree, at)) return false;
  if (childBy(tree, at, 'nsubj', 'nsubj:pass', 'nsubj:outer', 'csubj', 'csubj:pass', 'expl') !== undefined)
    return false;
  const tag = xposOf(tree, groupOf(tree, at).first);
  if (!/^(?:VBD|VBZ|MD)$/.test(tag) && !(tag === 'VBP' && auxiliariesOf(tree, at).length > 0)) return false;
  return formOf(tree, at) === 'finite';
}
