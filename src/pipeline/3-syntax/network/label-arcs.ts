import { matrix, multiply, padded, softmaxFast } from './arena.ts';
import type { Network } from './network.ts';
import { rolesWidth } from './sizes.ts';
import { fillRows, rectify } from './vectors.ts';

/**
 * Probabilities of the relations of each word, from `first` on, to the head that it was given: a row of
 * `padded(relations)` a word.
 */
export function labelProbabilities(network: Network, roles: number, heads: Int32Array, first = 0): number {
  const { arena, sizes } = network;
  const f = arena.floats;
  const { labelWidth } = sizes;
  const count = heads.length;
  const pairs = pairsOf(network, roles, heads, first);
  const width = padded(sizes.relations);
  const labels = arena.allocate(count * width);
  fillRows(f, labels, count, width, network.at('labelOut'));
  const weights = matrix(network.at('label'), width);
  multiply(arena, matrix(pairs, labelWidth), weights, matrix(labels, width), count, labelWidth, width);
  for (let word = 0; word < count; word += 1) {
    softmaxFast(arena, labels + word * width, sizes.relations, width);
  }
  return labels;
}

/**
 * Each word, from `first` on, as dependent and its head as head, put together: a row a word. Heads are rows of `roles`,
 * -1 the root.
 */
export function pairsOf({ arena, sizes, at }: Network, roles: number, heads: Int32Array, first = 0): number {
  const f = arena.floats;
  const { labelWidth } = sizes;
  const pairs = arena.allocate(heads.length * labelWidth);
  const dependentAt = 2 * sizes.arcWidth;
  const bias = at('labelBias');
  heads.forEach((head, word) => {
    const own = roles + (first + word) * rolesWidth(sizes) + dependentAt;
    const other = head < 0 ? at('rootLabel') : roles + head * rolesWidth(sizes) + dependentAt + labelWidth;
    for (let i = 0; i < labelWidth; i += 1) {
      const sum = Math.fround((f[own + i] as number) + (f[other + i] as number));
      f[pairs + word * labelWidth + i] = sum + (f[bias + i] as number);
    }
  });
  rectify(f, pairs, heads.length * labelWidth);
  return pairs;
}
