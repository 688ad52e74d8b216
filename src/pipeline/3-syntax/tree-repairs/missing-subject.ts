import { TEMPORAL_NOUNS } from '../../language/closed-classes.ts';
import { phraseSpanOf } from '../../relations/phrase-span.ts';
import { auxiliariesOf, isPredicate } from '../../relations/predicates.ts';
import { prepositionOf } from '../../relations/prepositions.ts';
import { isNounLike, isPointing, isSubjectRelation } from '../../relations/tag-classes.ts';
import {
  ancestorsOf,
  childBy,
  childrenBy,
  headOf,
  relationOf,
  subtreeOf,
  type Tree,
  xposOf,
} from '../../relations/tree.ts';
import { groupOf, voiceOf } from '../../relations/verb-form.ts';
import { hasComma, openVerbs } from './open-verbs.ts';
import type { Arc, Proposal, RepairFinder } from './repair.ts';

/** What a parser makes of a subject that commas part from its verb. */
const UNATTACHED = new Set(
  'dep dislocated parataxis nmod:unmarked obl:unmarked appos list root nsubj:outer ccomp obl nmod'.split(' '),
);

/**
 * "An explosion at a depot near the town, Lima, left 20 dead", "In Lima, one man, a guard, died": the first noun of the
 * clause, on which no verb has a claim, is the subject of a finite verb behind a comma that has none. The same for "The
 * results, published on Monday, showed", where the participle got the subject of the verb.
 */
export const missingSubject: RepairFinder = (tree) =>
  openVerbs(tree).flatMap((verb): readonly Proposal[] => {
    const subject = hasComma(tree, verb) ? candidate(tree, verb) : null;
    if (subject === null) return [];
    // Without an auxiliary it was taken for a participle for want of its subject.
    const isPast = isBareParticiple(tree, verb);
    const relation = voiceOf(tree, verb) === 'passive' && !isPast ? 'nsubj:pass' : 'nsubj';
    const arcs = arcsFor(tree, verb, subject, relation);
    if (arcs === null) return [];
    const { head, relation: own } = tree.tokens[verb] ?? { head: -1, relation: 'root' };
    const retagged =
      isPast && !arcs.some(({ at }) => at === verb) ? [{ at: verb, head, relation: own, xpos: 'VBD' }] : [];
    return [{ arcs: [...arcs, ...retagged], rule: 'syntax/tree-repairs/missing-subject' }];
  });

/** The first noun of the verb's clause without a preposition; null where it is another's for sure. */
function candidate(tree: Tree, verb: number): number | null {
  const { first } = groupOf(tree, verb);
  for (let at = openingOf(tree, verb, first); at < first; at += 1) {
    const token = tree.tokens[at];
    if (!isNounLike(token) || isInside(tree, at)) continue;
    if (isTime(tree, at) || isInFronted(tree, at)) continue;
    if (UNATTACHED.has(token.relation) && !isPredicate(tree, at)) return at;
    return isTaken(tree, at) || isObjectOfFronted(tree, at, verb) ? at : null;
  }
  return null;
}

/** Closing quotation marks, and what stands before them where a quotation ends its own clause. */
const CLOSING = new Set(['"', '”', "''"]);
const QUOTED_END = new Set([',', '.', '?', '!']);

/** Where the clause begins: behind a colon or semicolon, a quotation that ends with its own comma, or its conjunction. */
function openingOf(tree: Tree, verb: number, first: number): number {
  const mark = childrenBy(tree, verb, 'mark', 'cc').findLast((at) => at < first) ?? -1;
  for (let at = first - 1; at > mark; at -= 1) {
    const text = tree.tokens[at]?.text ?? '';
    if (text === ';' || text === ':') return at + 1;
    if (CLOSING.has(text) && QUOTED_END.has(tree.tokens[at - 1]?.text ?? '')) return at + 1;
  }
  return mark + 1;
}

const INNER = new Set('compound flat nmod:poss nmod:desc nummod det amod'.split(' '));

/** Part of a phrase, not its head; relative pronouns head none. */
const isInside = (tree: Tree, at: number): boolean => INNER.has(relationOf(tree, at)) || isPointing(xposOf(tree, at));

// Matches "1960s", "p.m."; not "60s", "pm".
const CLOCK_OR_DECADE = /^(?:\d{4}s|[ap]\.m\.)$/;

const isTime = (tree: Tree, at: number): boolean => {
  const { lemma = '', text = '' } = tree.tokens[at] ?? {};
  const time = TEMPORAL_NOUNS.has(lemma.toLowerCase()) || CLOCK_OR_DECADE.test(text);
  return time || (tree.tokens[at]?.upos === 'NUM' && childBy(tree, at, 'nmod') === undefined);
};

/** In a prepositional phrase before the subject: with a preposition of its own, or renaming the noun that has it. */
function isInFronted(tree: Tree, at: number): boolean {
  if (prepositionOf(tree, at) !== null || childBy(tree, at, 'mark') !== undefined) return true;
  const head = headOf(tree, at);
  if (head > at || childBy(tree, head, 'case') === undefined || isTime(tree, head)) return false;
  // "like colleague Ann Lee"
  if (!tree.tokens.slice(head, at).some(({ text }) => text === ',')) return true;
  // "In Lima, Peru, …"; in "In Lima, Lee, a guard, …" and "In Lima, the guard, …" a new phrase begins.
  const bare = childBy(tree, at, 'det', 'amod', 'nummod', 'appos', 'flat') === undefined;
  return bare && tree.tokens[at]?.upos === 'PROPN' && tree.tokens[head]?.upos === 'PROPN';
}

/** The subject of a bare participle, to which it does not belong. */
const isTaken = (tree: Tree, at: number): boolean => {
  const head = headOf(tree, at);
  return isSubjectRelation(relationOf(tree, at)) && isBareParticiple(tree, head) && head > at;
};

const OBJECTS = new Set(['obj', 'iobj']);

/** "Speaking to reporters, the minister, said": behind its comma it is no object of the participle. */
function isObjectOfFronted(tree: Tree, at: number, verb: number): boolean {
  const participle = headOf(tree, at);
  const { first } = phraseSpanOf(tree, at);
  return (
    OBJECTS.has(relationOf(tree, at)) &&
    headOf(tree, participle) === verb &&
    relationOf(tree, participle) === 'advcl' &&
    tree.tokens[first - 1]?.text === ','
  );
}

const isBareParticiple = (tree: Tree, at: number): boolean =>
  xposOf(tree, at) === 'VBN' && auxiliariesOf(tree, at).length === 0 && childBy(tree, at, 'obj') === undefined;

/** Where the verb hangs below its subject, or below the participle that took it, it changes places with them. */
function arcsFor(tree: Tree, verb: number, subject: number, relation: string): readonly Arc[] | null {
  const arc = { at: subject, head: verb, relation };
  const above = ancestorsOf(tree, verb);
  const head = headOf(tree, subject);
  const taken = isTaken(tree, subject);
  if (taken) {
    const participle = { at: head, head: subject, relation: 'acl' };
    if (above.includes(head))
      return [{ at: verb, head: headOf(tree, head), relation: relationOf(tree, head) }, arc, participle];
    return subtreeOf(tree, head).includes(verb) ? null : [arc, participle];
  }
  if (!above.includes(subject)) return [arc];
  // "In May 1999 Lee, …, called" may have the verb below a noun of the fronted phrase: nothing can be told then.
  return [{ at: verb, head, relation: relationOf(tree, subject) }, arc];
}
