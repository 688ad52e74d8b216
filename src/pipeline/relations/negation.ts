import { wordAt } from '../language/token-words.ts';
import { NEGATIONS } from '../language/verb-forms.ts';
import { conjunctionBefore } from './coordination.ts';
import { copulaOf, sharesFormWith } from './predicates.ts';
import { childrenBy, type Tree } from './tree.ts';

/** Words that turn "not" into a part of a list: "not only", "not least". */
const LISTING = new Set(['only', 'just', 'least', 'merely']);

/**
 * Whether a clause denies its verb by its own words: "did not", "never", "nor", and a subject that there is none of ("no
 * such meeting took place") or an object ("found no weapons"). Two of them make up for each other.
 */
export function isNegated(tree: Tree, predicate: number): boolean {
  const denied = isDeniedByWord(tree, predicate) || isDeniedByFirst(tree, predicate);
  return denied !== (hasNone(tree, predicate, 'nsubj', 'nsubj:pass') || hasNone(tree, predicate, 'obj'));
}

function isDeniedByWord(tree: Tree, predicate: number): boolean {
  const copula = copulaOf(tree, predicate);
  return childrenBy(tree, predicate, 'advmod', 'cc', 'cc:preconj').some((at) => {
    if (!NEGATIONS.has(wordAt(tree.tokens, at)) || LISTING.has(wordAt(tree.tokens, at + 1))) return false;
    // "is a port, not a base": the word belongs to what follows it.
    return at < predicate || (copula !== undefined && at < copula);
  });
}

/** "did not attack or loot": what the first verb's auxiliary denies goes on, but not behind "but". */
function isDeniedByFirst(tree: Tree, predicate: number): boolean {
  const first = sharesFormWith(tree, predicate);
  if (first === null || conjunctionBefore(tree, predicate) === 'but') return false;
  return isDeniedByWord(tree, first) || isDeniedByFirst(tree, first);
}

/** Words by which there is none of a thing. */
const EMPTY = new Set(['no', 'none', 'neither', 'nobody', 'nothing']);

/** "No talks were held", "expressed no regret": an argument that there is none of denies its verb. */
function hasNone(tree: Tree, predicate: number, ...relations: readonly string[]): boolean {
  return childrenBy(tree, predicate, ...relations).some(
    (at) =>
      EMPTY.has(wordAt(tree.tokens, at)) ||
      childrenBy(tree, at, 'det', 'cc:preconj').some((child) => EMPTY.has(wordAt(tree.tokens, child))),
  );
}
