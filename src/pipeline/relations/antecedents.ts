import { conjunctsOf, roleOf } from './coordination.ts';
import { ancestorsOf, childrenBy, headOf, relationOf, subtreeOf, type Tree, xposOf } from './tree.ts';

const RELATIVE_RELATIONS = new Set(['acl:relcl', 'advcl:relcl']);

/** "who", "which", and "that" where it is a pronoun; not the determiner in "which town". */
export const isRelativePronoun = (tree: Tree, at: number): boolean =>
  (xposOf(tree, at) === 'WP' || xposOf(tree, at) === 'WDT') && tree.tokens[at]?.upos === 'PRON';

/**
 * The noun that a relative word points at: that of the nearest relative clause around it, so that "which officials said
 * will end" finds it as well. Null for questions and for "what".
 */
export function antecedentOf(tree: Tree, pronoun: number): number | null {
  const verb = ancestorsOf(tree, pronoun).find((above) => RELATIVE_RELATIONS.has(relationOf(tree, above)));
  return verb === undefined ? null : antecedentOfClause(tree, verb);
}

/** The noun that a clause modifies ("troops [stationed there]", "a man [who left]"); null for other clauses. */
export function antecedentOfClause(tree: Tree, predicate: number): number | null {
  if (!RELATIVE_RELATIONS.has(roleOf(tree, predicate)) && roleOf(tree, predicate) !== 'acl') return null;
  let first = predicate;
  while (relationOf(tree, first) === 'conj' && headOf(tree, first) >= 0) first = headOf(tree, first);
  const noun = headOf(tree, first);
  return noun < 0 ? null : noun;
}

/**
 * The antecedent with those coordinated with it: a clause behind the last noun of a list is of all of them where it
 * hangs on the first one.
 */
export const antecedentList = (tree: Tree, noun: number, predicate: number): readonly number[] =>
  conjunctsOf(tree, noun).filter((one) => one === noun || one < predicate);

/** The word that makes a clause relative: its pronoun, "whose" in its subject, "where"; undefined without one. */
export function relativeWordOf(tree: Tree, predicate: number): number | undefined {
  if (!RELATIVE_RELATIONS.has(relationOf(tree, predicate))) return undefined;
  const before = subtreeOf(tree, predicate).filter((at) => at < predicate && xposOf(tree, at).startsWith('W'));
  // The first one: "which officials who knew said had failed".
  return before[0] ?? childrenBy(tree, predicate, 'mark').find((at) => at < predicate);
}
