import { findArborescence, IMPOSSIBLE } from './find-arborescence.ts';

/**
 * Probabilities of the arcs of a sentence: row `word` begins at `at + word · width`, and has the root in its first
 * column and word `head` in column `head + 1`.
 */
export interface ArcProbabilities {
  readonly floats: Float32Array;
  readonly at: number;
  readonly width: number;
}

/**
 * The tree with the highest probability: the head of each word as an index into the words, -1 for the one root.
 * Nearly always the best heads alone are a tree; where they are not, the maximum spanning arborescence is (McDonald et
 * al. 2005), tried for each of the likeliest roots, since a sentence of Universal Dependencies has one.
 */
export function findTree(count: number, arcs: ArcProbabilities): Int32Array {
  const heads = bestHeads(count, arcs);
  if (isTree(heads)) return heads;
  const scores = logarithms(count, arcs);
  const nodes = count + 1;
  let best = heads;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const root of likelyRoots(count, arcs)) {
    const allowed = scores.slice();
    for (let node = 1; node < nodes; node += 1) if (node !== root + 1) allowed[node * nodes] = IMPOSSIBLE;
    const tree = findArborescence(allowed, nodes);
    let sum = 0;
    for (let node = 1; node < nodes; node += 1) sum += allowed[node * nodes + (tree[node] ?? 0)] ?? IMPOSSIBLE;
    if (sum <= bestScore) continue;
    bestScore = sum;
    best = tree.subarray(1).map((head) => head - 1);
  }
  return best;
}

/** Below this an arc is as good as impossible; it keeps logarithms finite. */
const PROBABILITY_MIN = 1e-20;

/** Roots tried: a fourth was never the best in the development data. In what is too long for a sentence, only one. */
const ROOTS_MAX = 3;
const SENTENCE_LENGTH_USUAL = 80;

/** A root is tried when it is at least so likely as a part of the likeliest: others would have to win it all back. */
const ROOT_SHARE_MIN = 0.02;

function bestHeads(count: number, { floats, at, width }: ArcProbabilities): Int32Array {
  const heads = new Int32Array(count);
  for (let word = 0; word < count; word += 1) {
    const row = at + word * width;
    let best = 0;
    for (let column = 1; column <= count; column += 1) {
      if (column !== word + 1 && (floats[row + column] as number) > (floats[row + best] as number)) best = column;
    }
    heads[word] = best - 1;
  }
  return heads;
}

/** Scores of all arcs, the artificial root being node 0 and the words the nodes behind it. */
function logarithms(count: number, { floats, at, width }: ArcProbabilities): Float64Array {
  const nodes = count + 1;
  const scores = new Float64Array(nodes * nodes).fill(IMPOSSIBLE);
  for (let node = 1; node < nodes; node += 1) {
    const row = at + (node - 1) * width;
    for (let head = 0; head < nodes; head += 1) {
      if (head === node) continue;
      scores[node * nodes + head] = Math.log(Math.max(PROBABILITY_MIN, floats[row + head] as number));
    }
  }
  return scores;
}

function likelyRoots(count: number, { floats, at, width }: ArcProbabilities): readonly number[] {
  const asRoot = (word: number): number => floats[at + word * width] ?? 0;
  const likeliest = Array.from({ length: count }, (_, word) => word)
    .sort((a, b) => asRoot(b) - asRoot(a) || a - b)
    .slice(0, count > SENTENCE_LENGTH_USUAL ? 1 : ROOTS_MAX);
  const least = ROOT_SHARE_MIN * asRoot(likeliest[0] ?? 0);
  return likeliest.filter((word) => asRoot(word) >= least);
}

/** Whether there is one root and every word hangs on it in the end. */
export function isTree(heads: Int32Array): boolean {
  let roots = 0;
  for (const head of heads) if (head === -1) roots += 1;
  if (roots !== 1) return false;
  /** By word: 0 not looked at, else the word from which it was first reached, plus one. */
  const reachedFrom = new Int32Array(heads.length);
  for (let start = 0; start < heads.length; start += 1) {
    let word = start;
    while (word !== -1 && reachedFrom[word] === 0) {
      reachedFrom[word] = start + 1;
      word = heads[word] ?? -1;
    }
    if (word !== -1 && reachedFrom[word] === start + 1) return false;
  }
  return true;
}
