import { PARTICLES, TEMPORAL_NOUNS } from '../language/closed-classes.ts';
import { PARTICLE_VERBS, RESULTS_OF_VERBS } from '../language/particle-verbs.ts';
import { wordAt } from '../language/token-words.ts';
import { prepositionOf } from './prepositions.ts';
import { childBy, childrenBy, headOf, relationOf, type Tree } from './tree.ts';

/**
 * The particle that makes another verb of a verb ("carried out attacks"), in lower case; null without one. Adverbs right
 * behind the verb count where they are spelled like one: "work together", "turned away boats". So does a preposition
 * there that makes a known verb with it ("called off the visit"), and what a verb makes of its object ("shot dead").
 */
export function particleOf(tree: Tree, predicate: number): string | null {
  const at = particleAt(tree, predicate);
  return at === undefined ? null : wordAt(tree.tokens, at);
}

function particleAt(tree: Tree, predicate: number): number | undefined {
  const own = childrenBy(tree, predicate, 'compound:prt').find((at) => !opensCount(tree, at));
  if (own !== undefined) return own;
  const result = resultOf(tree, predicate);
  if (result !== undefined) return result;
  const behind = predicate + 1;
  const word = wordAt(tree.tokens, behind);
  const adverb = relationOf(tree, behind) === 'advmod' && headOf(tree, behind) === predicate;
  if (adverb && PARTICLES.has(word)) return behind;
  const lemma = tree.tokens[predicate]?.lemma.toLowerCase() ?? '';
  return PARTICLE_VERBS.get(word)?.has(lemma) && isOnItsPhrase(tree, behind, predicate) ? behind : undefined;
}

/** "stationed up to 300 men": the word belongs to the number. */
const opensCount = (tree: Tree, at: number): boolean =>
  /^(?:up to|over) /.test(`${wordAt(tree.tokens, at)} ${wordAt(tree.tokens, at + 1)} `) &&
  (tree.tokens[at + 1]?.upos === 'NUM' || tree.tokens[at + 2]?.upos === 'NUM');

/** "guilty" in "found him guilty", "dead" in "shot dead a guard". */
function resultOf(tree: Tree, predicate: number): number | undefined {
  const word = RESULTS_OF_VERBS.get(tree.tokens[predicate]?.lemma.toLowerCase() ?? '');
  if (word === undefined) return undefined;
  if (wordAt(tree.tokens, predicate + 1) === word) return predicate + 1;
  return childrenBy(tree, predicate, 'xcomp').find((at) => wordAt(tree.tokens, at) === word);
}

/** "off" in "called off the visit": a word of the phrase behind the verb, which hangs on the verb. */
const isOnItsPhrase = (tree: Tree, at: number, predicate: number): boolean =>
  headOf(tree, at) > at && headOf(tree, headOf(tree, at)) === predicate;

/**
 * The objects that the tree has as prepositional phrases: "off the visit" in "called off the visit", and nouns behind an
 * active verb without any preposition ("freed on bail two men"). A phrase with another preposition ("pulled out of the
 * talks") and a time ("took off on Monday") are none.
 */
export function bareObjects(tree: Tree, predicate: number): readonly number[] {
  if (childBy(tree, predicate, 'obj', 'cop', 'aux:pass', 'nsubj:pass') !== undefined) return [];
  if (!tree.tokens[predicate]?.xpos.startsWith('VB')) return [];
  const particle = particleAt(tree, predicate);
  const found = childrenBy(tree, predicate, 'obl').find((at) => {
    const token = tree.tokens[at];
    if (!token || at < predicate || !isThing(tree, at)) return false;
    // Matches "WRB", "WP": what asks or points is an object of its own kind; not "NN".
    if (TEMPORAL_NOUNS.has(token.lemma.toLowerCase()) || token.xpos.startsWith('W')) return false;
    const preposition = prepositionOf(tree, at);
    return (
      preposition === null || (preposition.first === particle && preposition.text === wordAt(tree.tokens, particle))
    );
  });
  return found === undefined ? [] : [found];
}

/** A noun or pronoun, or a number of something: "up to 300 of its men". */
const isThing = (tree: Tree, at: number): boolean => {
  const upos = tree.tokens[at]?.upos ?? '';
  return /^(?:NOUN|PROPN|PRON)$/.test(upos) || (upos === 'NUM' && childBy(tree, at, 'nmod') !== undefined);
};
