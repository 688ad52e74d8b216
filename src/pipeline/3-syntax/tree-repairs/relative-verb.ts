import { antecedentOf } from '../../relations/antecedents.ts';
import { isPredicate, predicateOver } from '../../relations/predicates.ts';
import { prepositionOf } from '../../relations/prepositions.ts';
import { isNoun, isNounLike } from '../../relations/tag-classes.ts';
import { ancestorsOf, childBy, childrenBy, headOf, relationOf, type Tree } from '../../relations/tree.ts';
import { formOf, voiceOf } from '../../relations/verb-form.ts';
import { hasComma } from './open-verbs.ts';
import type { Arc, RepairFinder } from './repair.ts';

const PRONOUNS = new Set(['who', 'whom', 'which']);

/** What may stand between a noun and its pronoun. */
const BEFORE_PRONOUN = new Set([',', "''", '"', '”', '’']);

/** Relations of the later words of a name. */
const NAME_PARTS = new Set(['flat', 'compound', 'goeswith']);

/** Prepositions by which a place or a whole hangs on somebody. */
const PLACING = new Set(['of', 'in', 'from', 'at', 'on']);

const ASKING = new Set(['ask', 'wonder', 'inquire', 'tell', 'know', 'see', 'show']);

/** Relations that a parser gives to the verb of a relative clause when it misses what the clause modifies. */
const MISREAD = new Set('parataxis conj ccomp advcl acl appos dep root'.split(' '));

/**
 * "said Ann Gray, who fled", "a ferry, which sank": the verb of "who" or "which" right behind a noun modifies that noun.
 * Left alone: questions ("asked who fled"), and pronouns without a noun before them.
 */
export const relativeVerb: RepairFinder = (tree) =>
  tree.tokens.flatMap((token, at) => {
    if (!PRONOUNS.has(token.text.toLowerCase()) || token.upos !== 'PRON' || antecedentOf(tree, at) !== null) return [];
    const verb = predicateOver(tree, at);
    const nearest = nounBefore(tree, openingOf(tree, at));
    const noun = nearest !== null && token.text.toLowerCase() !== 'which' ? personOver(tree, nearest) : nearest;
    if (verb === null || noun === null || verb < at || noun === verb || isPredicate(tree, noun)) return [];
    if (!MISREAD.has(relationOf(tree, verb)) || asks(tree, verb)) return [];
    const arcs = arcsFor(tree, verb, noun);
    return arcs === null ? [] : [{ arcs, rule: 'syntax/tree-repairs/relative-verb' }];
  });

/** Where the relative clause opens: at the preposition in "in which", else at the pronoun. */
const openingOf = (tree: Tree, pronoun: number): number => childrenBy(tree, pronoun, 'case')[0] ?? pronoun;

/** The noun right before a token, over a comma and quotation marks; of a name its head. */
function nounBefore(tree: Tree, from: number): number | null {
  let at = from - 1;
  while (at >= 0 && BEFORE_PRONOUN.has(tree.tokens[at]?.text ?? '')) at -= 1;
  const token = tree.tokens[at];
  if (!isNounLike(token)) return null;
  let noun = at;
  while (NAME_PARTS.has(relationOf(tree, noun)) && headOf(tree, noun) < noun) noun = headOf(tree, noun);
  return noun < 0 ? null : noun;
}

/** "residents of the city who fled", "a man of Lima, Peru, who left": with "who" a place gives way to who is of it. */
function personOver(tree: Tree, noun: number): number {
  let person = noun;
  for (const above of ancestorsOf(tree, noun)) {
    const relation = relationOf(tree, person);
    const place = relation === 'nmod' && PLACING.has(prepositionOf(tree, person)?.text ?? '');
    if ((!place && relation !== 'nmod:unmarked') || !isNoun(tree.tokens[above])) break;
    person = above;
  }
  return person;
}

/** "asked the men who had fled": behind a verb of asking the clause may be what is asked. */
const asks = (tree: Tree, verb: number): boolean =>
  relationOf(tree, verb) === 'ccomp' && ASKING.has(tree.tokens[headOf(tree, verb)]?.lemma ?? '');

/**
 * Where the relative verb was taken for the root, the predicate over its noun takes that place; where the noun hangs on
 * it, the next clause does: "After the fire, which hurt a man, police closed the road".
 */
function arcsFor(tree: Tree, verb: number, noun: number): readonly Arc[] | null {
  const above = ancestorsOf(tree, noun);
  const relative = { at: verb, head: noun, relation: 'acl:relcl' };
  if (!above.includes(verb)) return [relative];
  const place = (at: number): Arc => ({ at, head: headOf(tree, verb), relation: relationOf(tree, verb) });
  const top = [noun, ...above].find((one) => headOf(tree, one) === verb);
  if (top === undefined) return null;
  if (isPredicate(tree, top)) return [place(top), relative];
  const next = childrenBy(tree, verb, 'advcl', 'ccomp', 'parataxis', 'conj').find(
    (at) => at > verb && childBy(tree, at, 'mark', 'cc') === undefined && formOf(tree, at) === 'finite',
  );
  if (next === undefined) return null;
  const ownSubject = childBy(tree, next, 'nsubj', 'nsubj:pass', 'expl') !== undefined;
  const fronted = prepositionOf(tree, top) !== null;
  // "Lee, who left in May, died": the noun is the next verb's subject where that has none.
  if (ownSubject !== fronted || (!fronted && !hasComma(tree, next))) return null;
  const passive = voiceOf(tree, next) === 'passive' ? 'nsubj:pass' : 'nsubj';
  return [place(next), { at: top, head: next, relation: fronted ? 'obl' : passive }, relative];
}
