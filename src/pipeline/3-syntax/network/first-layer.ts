import { matrix, multiply } from './arena.ts';
import { FORMS_KEPT_MAX, type Network, VECTOR_STEP } from './network.ts';
import { DIRECTIONS, gatesOf, inputWidth } from './sizes.ts';
import { addBlock } from './vectors.ts';
import { featuresOf, type WordFeatures } from './word-features.ts';

/** Where the kept gates of a form lie: those of the forward direction, then those of the backward one. */
export function firstLayerOf(network: Network, form: string): number {
  const { slots, at, width } = network.firstLayer;
  const known = slots.get(form);
  if (known !== undefined) return at + known * width;
  if (slots.size >= FORMS_KEPT_MAX) slots.clear();
  const slot = slots.size;
  slots.set(form, slot);
  computeGates(network, form, at + slot * width);
  return at + slot * width;
}

function computeGates(network: Network, form: string, into: number): void {
  const { arena, sizes } = network;
  const mark = arena.mark();
  const input = arena.allocate(inputWidth(sizes));
  const vector = arena.allocate(sizes.vectorWidth);
  writeInput(network, featuresOf(form, network.vocabulary), input, vector);
  const width = gatesOf(0) * sizes.hidden;
  arena.floats.fill(0, into, into + 2 * width);
  DIRECTIONS.forEach((direction, i) => {
    const weights = matrix(network.at(`layer0${direction}`), width);
    const out = matrix(into + i * width, width);
    multiply(arena, matrix(input, inputWidth(sizes)), weights, out, 1, inputWidth(sizes), width);
  });
  arena.release(mark);
}

/** A word's own row plus its vector's image, the sum of its affixes' rows, and its shape's row, side by side. */
function writeInput(network: Network, features: WordFeatures, input: number, vector: number): void {
  const { arena, sizes } = network;
  const f = arena.floats;
  const { wordWidth, affixWidth, shapeWidth, vectorWidth } = sizes;
  addBlock(f, network.at('word') + features.word * wordWidth, wordWidth, input);
  for (const affix of features.affixes) {
    addBlock(f, network.at('affix') + affix * affixWidth, affixWidth, input + wordWidth);
  }
  addBlock(f, network.at('shape') + features.shape * shapeWidth, shapeWidth, input + wordWidth + affixWidth);
  if (features.vector < 0) return;
  writeVector(network, features.vector, vector);
  const image = matrix(network.at('vector'), wordWidth);
  multiply(arena, matrix(vector, vectorWidth), image, matrix(input, wordWidth), 1, vectorWidth, wordWidth);
}

/** The stored vector of a word as floats. */
export function writeVector({ arena, sizes, vectors }: Network, vector: number, into: number): void {
  const { vectorWidth } = sizes;
  for (let i = 0; i < vectorWidth; i += 1) {
    arena.floats[into + i] = VECTOR_STEP * (vectors[vector * vectorWidth + i] as number);
  }
}
