import type { RepairRefiner } from './repair.ts';

/**
 * An arc of at least this probability is left alone. Repairs are made for places where the parser guesses; on gold trees
 * they are wrong as often as right, and what a parser is sure of is nearly gold.
 */
export const CERTAINTY_MAX = 0.95;

/** Keeps what the parser was sure of. A word that only gets another label keeps its head in any case. */
export const respectsCertainty: RepairRefiner = (tree, { arcs }) =>
  arcs.every(({ at, head }) => {
    const token = tree.tokens[at];
    return token !== undefined && (token.head === head || token.certainty < CERTAINTY_MAX);
  });

/** Every word reaches the root, and there is one: a repair must leave a tree. */
export const keepsTree: RepairRefiner = (tree, { arcs }) => {
  const changed = new Map(arcs.map((arc) => [arc.at, arc.head]));
  const headOf = (at: number): number => changed.get(at) ?? tree.tokens[at]?.head ?? -1;
  const roots = tree.tokens.filter((_, at) => headOf(at) < 0).length;
  const before = tree.tokens.filter(({ head }) => head < 0).length;
  return roots === before && arcs.every(({ at }) => reachesRoot(headOf, at, tree.tokens.length));
};

function reachesRoot(headOf: (at: number) => number, from: number, length: number): boolean {
  let at = from;
  for (let step = 0; step <= length; step += 1) {
    if (at < 0) return true;
    at = headOf(at);
  }
  return false;
}

/** A proposal that changes nothing is none. */
export const changesSomething: RepairRefiner = (tree, { arcs }) =>
  arcs.some(({ at, head, relation, xpos }) => {
    const token = tree.tokens[at];
    return token?.head !== head || token.relation !== relation || (xpos !== undefined && token.xpos !== xpos);
  });
