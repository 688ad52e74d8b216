import { antecedentList, antecedentOf, isRelativePronoun } from './antecedents.ts';
import { conjunctsOf } from './coordination.ts';
import { copulaOf, sharesFormWith } from './predicates.ts';
import { childBy, childrenBy, headOf, relationOf, type Tree } from './tree.ts';

/**
 * The heads of a clause's objects, in the order of the text, lists with all their words. What a noun is said to be counts
 * as one, as in "is a port", "became mayor", "elected him mayor". "The town that rebels took" has the town.
 */
export function objectsOf(tree: Tree, predicate: number): readonly number[] {
  if (copulaOf(tree, predicate) !== undefined) return isNominal(tree, predicate) ? nounsOf(tree, predicate) : [];
  const own = childrenBy(tree, predicate, 'obj', 'iobj');
  const named = childrenBy(tree, predicate, 'xcomp').filter(
    (at) => isNominal(tree, at) && copulaOf(tree, at) === undefined,
  );
  const direct = own.length > 0 ? own : sharedObjects(tree, predicate);
  const pointed = direct.flatMap((at) => pointsAt(tree, at, predicate) ?? conjunctsOf(tree, at));
  return [...new Set([...pointed, ...named.flatMap((at) => conjunctsOf(tree, at))])].sort((a, b) => a - b);
}

const isNominal = (tree: Tree, at: number): boolean =>
  /^(?:NOUN|PROPN|NUM|PRON|SYM)$/.test(tree.tokens[at]?.upos ?? '') && childBy(tree, at, 'case') === undefined;

/** The predicate's nouns: "is a port and a naval base", without a second clause ("is a port and lies in the south"). */
const nounsOf = (tree: Tree, predicate: number): readonly number[] =>
  conjunctsOf(tree, predicate).filter(
    (at) => at === predicate || (isNominal(tree, at) && childBy(tree, at, 'cop', 'nsubj') === undefined),
  );

/** What a relative pronoun in object position points at; null where the word is none. */
function pointsAt(tree: Tree, at: number, predicate: number): readonly number[] | null {
  if (!isRelativePronoun(tree, at)) return null;
  const noun = antecedentOf(tree, at);
  return noun === null ? [] : antecedentList(tree, noun, predicate);
}

/** "looted and burnt the town": an object behind the last verb of a list, which hangs on the first, is of all. */
function sharedObjects(tree: Tree, predicate: number): readonly number[] {
  if (relationOf(tree, predicate) !== 'conj') return [];
  // A passive has none, and "attacked the town and fled" shares only the subject.
  const passive = sharesFormWith(tree, predicate) !== null && childBy(tree, headOf(tree, predicate), 'aux:pass');
  if (passive) return [];
  return childrenBy(tree, headOf(tree, predicate), 'obj').filter((at) => at > predicate);
}
