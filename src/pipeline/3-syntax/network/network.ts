import type { Upos } from '../../reading.ts';
import { type Arena, createArena, padded } from './arena.ts';
import {
  allocateIntegers,
  type IntegerRows,
  type IntegerWeights,
  integerFloats,
  isInteger,
  multiplyByIntegers,
  writeIntegers,
} from './integer-weights.ts';
import { type BlockName, blocksOf, gatesOf, inputWidth, type NetworkSizes, rolesWidth, tagWidth } from './sizes.ts';
import type { Vocabulary } from './word-features.ts';

/** The names of what the network chooses between, by their index. */
export interface Labels {
  readonly xpos: readonly string[];
  readonly upos: readonly Upos[];
  readonly relations: readonly string[];
  /** The pairs of XPOS and UPOS that were seen together, as indexes. */
  readonly tagPairs: readonly (readonly [xpos: number, upos: number])[];
}

/** A trained network in memory. Reading with it writes into its arena, so one network reads one sentence at a time. */
export interface Network {
  readonly sizes: NetworkSizes;
  readonly labels: Labels;
  readonly vocabulary: Vocabulary;
  readonly arena: Arena;
  /** Where each block of parameters lies in the arena. */
  readonly at: (block: BlockName) => number;
  /** Vectors of words, a row each, in steps of VECTOR_STEP. */
  readonly vectors: Int8Array;
  readonly firstLayer: FirstLayerCache;
  /** The large matrices as integers. */
  readonly integers: ReadonlyMap<BlockName, IntegerWeights>;
}

/**
 * What the first layer makes of a word before it looks left and right depends on the word alone, and texts repeat their
 * words: it is kept for so many forms, and forgotten all at once when they are full.
 */
export interface FirstLayerCache {
  readonly slots: Map<string, number>;
  readonly at: number;
  readonly width: number;
}

/** Forms kept: nine tenths of the words of news are among its 4,000 most frequent forms; 12 MB. */
export const FORMS_KEPT_MAX = 4_000;

/**
 * Longest sentence that is read as one tree, in tokens; longer ones are cut (read-tokens.ts). Training saw none longer
 * than 150, and edited news has none; the tree of a text that is no sentence takes time by the cube of its length.
 */
export const SENTENCE_TOKENS_MAX = 160;

/** One step of a stored vector: they have a mean square of 1, and 127 steps reach to 4. */
export const VECTOR_STEP = 4 / 127;

/** A network with the given parameters, zero where none are given; its arena has room for `spare` more floats. */
export function createNetwork(
  sizes: NetworkSizes,
  parts: Pick<Network, 'labels' | 'vocabulary' | 'vectors'>,
  blocks: ReadonlyMap<BlockName, Float32Array>,
  spare = 0,
): Network {
  const shapes = blocksOf(sizes);
  const parameters = shapes.reduce((sum, { rows, columns }) => sum + padded(rows * columns), 0);
  const cacheWidth = 2 * gatesOf(0) * sizes.hidden;
  const integerShapes = shapes.filter(isInteger);
  const integerRoom = integerShapes.reduce((sum, shape) => sum + integerFloats(shape), 0);
  const arena = createArena(parameters + integerRoom + FORMS_KEPT_MAX * cacheWidth + scratchFloats(sizes) + spare);
  const offsets = new Map<BlockName, number>();
  for (const { name, rows, columns } of shapes) {
    const offset = arena.allocate(rows * columns);
    const values = blocks.get(name);
    if (values) arena.floats.set(values, offset);
    offsets.set(name, offset);
  }
  const cache = {
    slots: new Map<string, number>(),
    at: arena.allocate(FORMS_KEPT_MAX * cacheWidth),
    width: cacheWidth,
  };
  const integers = new Map(integerShapes.map((shape) => [shape.name, allocateIntegers(arena, shape)]));
  const network = {
    ...parts,
    sizes,
    arena,
    at: (block: BlockName) => offsets.get(block) ?? 0,
    firstLayer: cache,
    integers,
  };
  refresh(network);
  return network;
}

/** What reading derives from the parameters is made anew: needed when these have changed. */
export function refresh({ arena, at, firstLayer, integers }: Network): void {
  firstLayer.slots.clear();
  for (const weights of integers.values()) writeIntegers(arena, weights, at(weights.name));
}

/** `out += input · weights`, with weights that are kept as integers. */
export function throughIntegers({ arena, integers }: Network, name: BlockName, input: IntegerRows, out: number): void {
  const weights = integers.get(name);
  if (weights === undefined) throw new Error(`the weights "${name}" are not kept as integers`);
  multiplyByIntegers(arena, input, weights, out);
}

/** More than read-words.ts allocates for the longest sentence. */
function scratchFloats(s: NetworkSizes): number {
  const perWord =
    inputWidth(s) * 2 +
    s.layers * (2 * 4 * s.hidden + 4 * s.hidden) +
    2 * tagWidth(s) +
    rolesWidth(s) +
    s.arcWidth * 2 +
    s.labelWidth +
    padded(s.relations) +
    2 * SENTENCE_TOKENS_MAX +
    // Rows of integers take half a float a value.
    s.layers * (s.hidden + 8) +
    tagWidth(s) +
    64;
  return perWord * (SENTENCE_TOKENS_MAX + 8);
}
