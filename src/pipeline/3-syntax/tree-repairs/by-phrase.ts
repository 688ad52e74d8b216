import { TEMPORAL_NOUNS } from '../../language/closed-classes.ts';
import { predicateOver } from '../relations/predicates.ts';
import { prepositionOf } from '../relations/prepositions.ts';
import { childBy, headOf, relationOf, type Tree, xposOf } from '../relations/tree.ts';
import { voiceOf } from '../relations/verb-form.ts';
import type { RepairFinder } from './repair.ts';

/**
 * "The road was blocked for ten months by farmers": a by-phrase behind a passive is its agent where the noun between
 * them is a time or a place name, which nobody does. "Killed in an attack by rebels" is left alone.
 */
export const byPhrase: RepairFinder = (tree) =>
  tree.tokens.flatMap((token, at) => {
    if (token.relation !== 'nmod' || prepositionOf(tree, at)?.text !== 'by' || isTime(tree, at)) return [];
    const noun = token.head;
    const verb = predicateOver(tree, at);
    if (verb === null || verb > noun || noun > at || !isNoDeed(tree, noun)) return [];
    if (voiceOf(tree, verb) !== 'passive' || hasAgent(tree, verb)) return [];
    return [{ arcs: [{ at, head: verb, relation: 'obl:agent' }], rule: 'syntax/tree-repairs/by-phrase' }];
  });

const isTime = (tree: Tree, at: number): boolean => TEMPORAL_NOUNS.has(tree.tokens[at]?.lemma.toLowerCase() ?? '');

/** A time, a number or a place behind "in" or "at" of the verb. */
const isNoDeed = (tree: Tree, noun: number): boolean => {
  const name =
    /^NNPS?$/.test(xposOf(tree, noun)) && /^(?:in|at|near|from|to)$/.test(prepositionOf(tree, noun)?.text ?? '');
  return isTime(tree, noun) || xposOf(tree, noun) === 'CD' || name;
};

const hasAgent = (tree: Tree, verb: number): boolean =>
  childBy(tree, verb, 'obl:agent') !== undefined || headOf(tree, verb) === verb || relationOf(tree, verb) === 'amod';
