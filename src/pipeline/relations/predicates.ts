import { firstConjunct, roleOf } from './coordination.ts';
import { childBy, childrenBy, headOf, relationOf, type Tree, xposOf } from './tree.ts';

/** Relations of words that are part of a phrase or a verb group, and head no clause even where they are verb forms. */
const INNER_RELATIONS = new Set(
  (
    'amod compound compound:prt case fixed flat goeswith mark det det:predet cc cc:preconj nummod nmod:poss nmod:desc ' +
    'aux aux:pass cop punct discourse reparandum advmod'
  ).split(' '),
);

/** Relations of subjects and objects: a verb form that has one and an article is a noun ("the wounded"). */
const NOMINAL_RELATIONS = new Set('nsubj nsubj:pass obj iobj obl obl:agent nmod'.split(' '));

/**
 * Whether a word heads a clause: a verb, or what a form of "be" says of the subject ("are ready"). Participles that
 * modify a noun in its phrase ("the divided city") and words that became prepositions ("including") head none.
 */
export function isPredicate(tree: Tree, at: number): boolean {
  const token = tree.tokens[at];
  if (!token || token.relation === 'punct') return false;
  const verbal = token.upos === 'VERB' || token.upos === 'AUX';
  if (!verbal && tree.children[at]?.length === 0) return false;
  if (copulaOf(tree, at) !== undefined) return true;
  // "two were hurt and one killed": a passive subject makes a participle, whatever it was taken for.
  if (childBy(tree, at, 'nsubj:pass') !== undefined) return true;
  if (!verbal) return false;
  if (subjectOfModifier(tree, at) !== undefined) return true;
  if (INNER_RELATIONS.has(relationOf(tree, at))) return false;
  if (INNER_RELATIONS.has(roleOf(tree, at)) && childBy(tree, at, 'nsubj', 'obj', 'aux', 'aux:pass') === undefined)
    return false;
  const nominal = NOMINAL_RELATIONS.has(roleOf(tree, at)) && childBy(tree, at, 'det', 'case') !== undefined;
  return !nominal || childBy(tree, at, 'nsubj', 'obj', 'aux:pass') !== undefined;
}

/**
 * The subject of a verb that a parser has modify its own object: "navy" in "The navy launched missiles", where "launched"
 * hangs on "missiles". Undefined for a true modifier, as in "the rebel-held town".
 */
export function subjectOfModifier(tree: Tree, at: number): number | undefined {
  if (!/^(?:amod|compound)$/.test(relationOf(tree, at))) return undefined;
  // Matches "VBN" and "VBD"; not "VBG" ("a man eating shark").
  if (!/^VB[ND]$/.test(xposOf(tree, at)) || headOf(tree, at) < at) return undefined;
  return childrenBy(tree, at, 'nsubj', 'obl:unmarked').find(
    (child) => child < at && !tree.tokens.slice(child, at).some(({ xpos }) => xpos === 'HYPH'),
  );
}

/**
 * The form of "be" that links a predicate to its subject. In "the answer is that we left" it links the whole clause, whose
 * own verb is the predicate then.
 */
export const copulaOf = (tree: Tree, at: number): number | undefined =>
  childBy(tree, at, 'nsubj:outer') === undefined || tree.tokens[at]?.upos !== 'VERB'
    ? childBy(tree, at, 'cop')
    : undefined;

/** The verb of a predicate: itself, or its form of "be". */
export const verbOf = (tree: Tree, predicate: number): number => copulaOf(tree, predicate) ?? predicate;

/** The predicate of the clause that a word stands in, itself not counted; null where no clause holds it. */
export function predicateOver(tree: Tree, at: number): number | null {
  let above = headOf(tree, at);
  for (let step = 0; above >= 0 && above < tree.tokens.length && step < tree.tokens.length; step += 1) {
    if (isPredicate(tree, above)) return above;
    above = headOf(tree, above);
  }
  return null;
}

/** The predicate on which a clause hangs; for a later word of a list that of the first. */
export const governorOf = (tree: Tree, predicate: number): number | null =>
  predicateOver(tree, firstConjunct(tree, predicate));

/** Verb forms that cannot open a clause of their own: base form, participle, gerund. */
const DEPENDENT_FORMS = new Set(['VB', 'VBN', 'VBG']);

/**
 * The auxiliaries of a predicate in the order of the text. A coordinated verb of the same form shares those of the first:
 * "were killed and wounded", "will attack and seize".
 */
export function auxiliariesOf(tree: Tree, predicate: number): readonly number[] {
  const own = childrenBy(tree, predicate, 'aux', 'aux:pass');
  if (own.length > 0 || copulaOf(tree, predicate) !== undefined) return own;
  const sharer = sharesFormWith(tree, predicate);
  return sharer === null ? [] : auxiliariesOf(tree, sharer);
}

/** The coordinated predicate whose auxiliaries or "to" a predicate shares; null where it stands by itself. */
export function sharesFormWith(tree: Tree, predicate: number): number | null {
  const token = tree.tokens[predicate];
  if (token?.relation !== 'conj' || !tree.tokens[token.head]) return null;
  if (childBy(tree, predicate, 'aux', 'aux:pass', 'cop', 'mark', 'nsubj') !== undefined) return null;
  const first = token.head;
  const gapped = childBy(tree, predicate, 'nsubj:pass') !== undefined && childBy(tree, first, 'aux:pass') !== undefined;
  if (gapped) return first;
  return DEPENDENT_FORMS.has(token.xpos) && xposOf(tree, first) === token.xpos && first < predicate ? first : null;
}
