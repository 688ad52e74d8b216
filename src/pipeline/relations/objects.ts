import { TEMPORAL_NOUNS } from '../language/closed-classes.ts';
import { antecedentList, antecedentOf, antecedentOfClause, isRelativePronoun, relativeWordOf } from './antecedents.ts';
import { conjunctsOf } from './coordination.ts';
import { bareObjects } from './particles.ts';
import { copulaOf, sharesFormWith, subjectOfModifier } from './predicates.ts';
import { isNounLike } from './tag-classes.ts';
import { childBy, childrenBy, headOf, relationOf, type Tree } from './tree.ts';

/**
 * The heads of a clause's objects, in the order of the text, lists with all their words. What a noun is said to be counts
 * as one, as in "is a port", "became mayor", "elected him mayor". "The town that rebels took" has the town.
 */
export function objectsOf(tree: Tree, predicate: number): readonly number[] {
  if (copulaOf(tree, predicate) !== undefined) return isNominal(tree, predicate) ? nounsOf(tree, predicate) : [];
  if (subjectOfModifier(tree, predicate) !== undefined) return conjunctsOf(tree, headOf(tree, predicate));
  const own = [...childrenBy(tree, predicate, 'obj', 'iobj'), ...bareObjects(tree, predicate)];
  const named = childrenBy(tree, predicate, 'xcomp').filter(
    (at) => isNominal(tree, at) && copulaOf(tree, at) === undefined,
  );
  const direct = own.length > 0 ? own : sharedObjects(tree, predicate);
  if (direct.length === 0 && isGap(tree, predicate)) {
    const noun = antecedentOfClause(tree, predicate);
    return noun === null ? [] : antecedentList(tree, noun, predicate);
  }
  const pointed = direct.flatMap((at) => pointsAt(tree, at, predicate) ?? conjunctsOf(tree, at));
  return [...new Set([...pointed, ...named.flatMap((at) => conjunctsOf(tree, at))])].sort((a, b) => a - b);
}

/** Nouns that a clause without a pronoun tells the circumstances of: "the way they came", "the day they left". */
const CIRCUMSTANCES = new Set('way reason place time day moment year case point manner extent'.split(' '));

/** "the raid rebels launched": a relative clause with a subject and neither pronoun nor object is about its noun. */
function isGap(tree: Tree, predicate: number): boolean {
  if (relationOf(tree, predicate) !== 'acl:relcl' || relativeWordOf(tree, predicate) !== undefined) return false;
  if (childBy(tree, predicate, 'nsubj') === undefined || childBy(tree, predicate, 'ccomp', 'xcomp', 'aux:pass'))
    return false;
  // "the town they live in": the preposition takes the noun.
  const stranded = (tree.children[predicate] ?? []).some((at) => tree.tokens[at]?.xpos === 'IN' && at > predicate);
  const noun = tree.tokens[headOf(tree, predicate)]?.lemma.toLowerCase() ?? '';
  return !stranded && !CIRCUMSTANCES.has(noun) && !TEMPORAL_NOUNS.has(noun);
}

const isNominal = (tree: Tree, at: number): boolean =>
  (tree.tokens[at]?.upos === 'SYM' || isNounLike(tree.tokens[at])) && childBy(tree, at, 'case') === undefined;

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
