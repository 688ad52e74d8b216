import { TEMPORAL_NOUNS } from '../../language/closed-classes.ts';
import { prepositionOf } from '../../relations/prepositions.ts';
import { childrenBy, type Tree } from '../../relations/tree.ts';
import type { RepairFinder } from './repair.ts';

/**
 * "met in Rome next week", "died in Oslo Monday": a bare time right behind a place is no head of it. "on Easter Monday"
 * and "in the holiday week" are left alone.
 */
export const timeBehindPlace: RepairFinder = (tree) =>
  tree.tokens.flatMap((token, at) => {
    const place = isTime(tree, at) ? placeBefore(tree, at) : undefined;
    if (place === undefined) return [];
    const cases = childrenBy(tree, at, 'case').map((one) => ({ at: one, head: place, relation: 'case' }));
    const first = { at: place, head: token.head, relation: token.relation };
    const time = { at, head: token.head, relation: 'obl:unmarked' };
    return [{ arcs: [first, time, ...cases], rule: 'syntax/tree-repairs/time-behind-place' }];
  });

const ATTACHED = new Set(['obl', 'nmod']);

/** Prepositions of places that no day or week has. */
const PLACING = new Set(['in', 'at', 'near', 'from', 'to', 'outside']);

/** Words that open a time without a preposition. */
const POINTING = new Set(['next', 'last', 'this', 'every', 'earlier']);

const isTime = (tree: Tree, at: number): boolean =>
  TEMPORAL_NOUNS.has(tree.tokens[at]?.lemma.toLowerCase() ?? '') && ATTACHED.has(tree.tokens[at]?.relation ?? '');

/** The name before "next week" or a weekday that has taken its preposition; undefined where there is none. */
function placeBefore(tree: Tree, at: number): number | undefined {
  if (!PLACING.has(prepositionOf(tree, at)?.text ?? '')) return undefined;
  const place = childrenBy(tree, at, 'compound', 'nmod', 'nmod:unmarked', 'nmod:desc').find(
    (one) =>
      one < at &&
      tree.tokens[one]?.upos === 'PROPN' &&
      !TEMPORAL_NOUNS.has(tree.tokens[one]?.lemma.toLowerCase() ?? ''),
  );
  if (place === undefined) return undefined;
  const between = tree.tokens[at - 1]?.text.toLowerCase() ?? '';
  // Matches "Monday", "yesterday"; not "spring", "week".
  const day = /(?:day|tomorrow)$/.test(tree.tokens[at]?.lemma.toLowerCase() ?? '');
  return (place === at - 1 && day) || POINTING.has(between) ? place : undefined;
}
