import { TEMPORAL_NOUNS } from '../language/closed-classes.ts';
import { antecedentOf, isRelativePronoun, relativeWordOf } from './antecedents.ts';
import { conjunctsOf } from './coordination.ts';
import { bareObjects } from './particles.ts';
import { copulaOf, isPredicate, sharesFormWith } from './predicates.ts';
import { prepositionOf } from './prepositions.ts';
import { childBy, childrenBy, headOf, relationOf, type Tree, xposOf } from './tree.ts';
import { voiceOf } from './verb-form.ts';

/** A noun that depends on a clause through a preposition. */
export interface HeadedOblique {
  readonly preposition: string;
  readonly head: number;
}

const isTemporal = (tree: Tree, at: number): boolean => TEMPORAL_NOUNS.has(tree.tokens[at]?.lemma.toLowerCase() ?? '');

/** Those by whom a passive is done, lists with all their words: "by rebels and deserters". */
export function agentsOf(tree: Tree, predicate: number): readonly number[] {
  if (voiceOf(tree, predicate) !== 'passive') return [];
  const agent = ownAgent(tree, predicate) ?? sharedAgent(tree, predicate);
  return agent === undefined ? [] : conjunctsOf(tree, agent).filter((at) => !isPredicate(tree, at));
}

const ownAgent = (tree: Tree, predicate: number): number | undefined =>
  childrenBy(tree, predicate, 'obl:agent', 'obl').find(
    (at) => prepositionOf(tree, at)?.text === 'by' && !isTemporal(tree, at),
  );

/** "were seized and burnt by rebels": one agent behind the last of several participles is that of all. */
function sharedAgent(tree: Tree, predicate: number): number | undefined {
  const sharer = sharesFormWith(tree, predicate);
  if (sharer !== null) {
    const agent = ownAgent(tree, sharer);
    return agent !== undefined && agent > predicate ? agent : undefined;
  }
  const later = childrenBy(tree, predicate, 'conj').findLast((at) => sharesFormWith(tree, at) === predicate);
  return later === undefined || childBy(tree, later, 'nsubj:pass') !== undefined ? undefined : ownAgent(tree, later);
}

/**
 * What depends on a clause through prepositions, in the order of the text, without the agents and what is an object behind a particle. Phrases that hang on its
 * adverbs and on what it says of an object ("left 20 dead in the north") are its own, too. "The town in which they met"
 * and "where they met" give the town.
 */
export function obliquesOf(tree: Tree, predicate: number): readonly HeadedOblique[] {
  const others = [...agentsOf(tree, predicate), ...bareObjects(tree, predicate)];
  const found = [...direct(tree, predicate), ...ofPredicateNoun(tree, predicate), ...shared(tree, predicate)];
  const named = found.flatMap((head): readonly HeadedOblique[] => {
    const preposition = prepositionOf(tree, head);
    if (preposition === null || others.includes(head)) return [];
    const meant = isRelativePronoun(tree, head) ? antecedentOf(tree, head) : head;
    return meant === null ? [] : [{ preposition: preposition.text, head: meant }];
  });
  return [...whereOf(tree, predicate), ...named];
}

/** Adverbs and complements within one another: "back away from", "left 20 dead in"; wrong heads could make a circle. */
const INNER_DEPTH_MAX = 4;

function direct(tree: Tree, at: number, depth = 0): readonly number[] {
  const own = childrenBy(tree, at, 'obl', 'obl:agent').flatMap((head) => [
    head,
    // "in Oslo and in Bergen": a later word of the list with a preposition of its own.
    ...conjunctsOf(tree, head).filter((other) => other !== head && childBy(tree, other, 'case') !== undefined),
  ]);
  if (depth >= INNER_DEPTH_MAX) return own;
  const inner = childrenBy(tree, at, 'advmod', 'xcomp').filter((child) => !isPredicate(tree, child));
  return [...own, ...inner.flatMap((child) => direct(tree, child, depth + 1))].sort((a, b) => a - b);
}

/** "The troops are in the north": the place is what the clause says. */
const ofPredicateNoun = (tree: Tree, predicate: number): readonly number[] =>
  copulaOf(tree, predicate) !== undefined && childBy(tree, predicate, 'case') !== undefined ? [predicate] : [];

/** "were arrested and charged in Oslo": what stands behind the later verb and hangs on the first is of both. */
function shared(tree: Tree, predicate: number): readonly number[] {
  if (relationOf(tree, predicate) !== 'conj' || sharesFormWith(tree, predicate) === null) return [];
  return childrenBy(tree, headOf(tree, predicate), 'obl').filter((at) => at > predicate);
}

function whereOf(tree: Tree, predicate: number): readonly HeadedOblique[] {
  const word = relativeWordOf(tree, predicate);
  if (word === undefined || xposOf(tree, word) !== 'WRB' || headOf(tree, word) !== predicate) return [];
  const noun = tree.tokens[word]?.text.toLowerCase() === 'where' ? antecedentOf(tree, word) : null;
  return noun === null ? [] : [{ preposition: 'in', head: noun }];
}
