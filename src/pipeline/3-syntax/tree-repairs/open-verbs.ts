import { wordAt } from '../../language/token-words.ts';
import { auxiliariesOf, isPredicate } from '../../relations/predicates.ts';
import { childBy, relationOf, subtreeOf, type Tree, xposOf } from '../../relations/tree.ts';
import { groupOf } from '../../relations/verb-form.ts';

/** Relations of clauses that need a subject of their own; a relative one has its pronoun. */
const SUBJECT_NEEDED = new Set('root ccomp parataxis advcl acl acl:relcl appos dep conj nmod amod'.split(' '));

/**
 * The finite verbs of a sentence that have no subject and should have one. Orders ("Leave now") need none, nor does a
 * verb that "and" joins to another.
 */
export const openVerbs = (tree: Tree): readonly number[] =>
  tree.tokens.flatMap((_, at) => (isOpen(tree, at) ? [at] : []));

function isOpen(tree: Tree, at: number): boolean {
  if (!SUBJECT_NEEDED.has(relationOf(tree, at)) || !isPredicate(tree, at)) return false;
  if (childBy(tree, at, 'nsubj', 'nsubj:pass', 'nsubj:outer', 'csubj', 'csubj:pass', 'expl') !== undefined)
    return false;
  if (relationOf(tree, at) === 'conj' && joins(tree, at)) return false;
  const tag = xposOf(tree, groupOf(tree, at).first);
  // "In Lima, Lee, who leads the agency, called for calm": a root is no participle, whatever the tagger says.
  if (tag === 'VBN' && relationOf(tree, at) === 'root' && auxiliariesOf(tree, at).length === 0)
    return hasComma(tree, at);
  return FINITE.has(tag) || (tag === 'VBP' && (auxiliariesOf(tree, at).length > 0 || hasComma(tree, at)));
}

/** Tags of verbs that no order has; "leave" may be one. */
const FINITE = new Set(['VBD', 'VBZ', 'MD']);

/** Its own conjunction, or a list of verbs. */
const joins = (tree: Tree, at: number): boolean =>
  childBy(tree, at, 'cc') !== undefined ||
  childBy(tree, tree.tokens[at]?.head ?? -1, 'nsubj', 'nsubj:pass') === undefined;

/** What may stand between the comma and the verb: "…, on Friday also urged". */
const BETWEEN = new Set('obl obl:unmarked advmod'.split(' '));

/** Whether a comma stands before a verb group, or before adverbs, times and places that stand before it. */
export function hasComma(tree: Tree, verb: number): boolean {
  const between = new Set(
    (tree.children[verb] ?? []).filter((at) => BETWEEN.has(relationOf(tree, at))).flatMap((at) => subtreeOf(tree, at)),
  );
  let at = groupOf(tree, verb).first - 1;
  while (at >= 0 && (tree.tokens[at]?.upos === 'ADV' || (between.has(at) && wordAt(tree.tokens, at) !== ','))) at -= 1;
  return wordAt(tree.tokens, at) === ',';
}
