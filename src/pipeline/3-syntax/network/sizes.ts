import { padded } from './arena.ts';

/**
 * How wide the parts of the network are. A word is known by four things: itself, a vector that was learnt from far more
 * text than the treebank has (of the same width as the word's own), its prefixes and suffixes, and its shape. Layers
 * read the sentence in both directions, `hidden` units each. Behind layer `tagLayer` stand the tags; behind the last,
 * what makes arcs and labels.
 */
export interface NetworkSizes {
  readonly words: number;
  readonly affixes: number;
  readonly shapes: number;
  readonly wordWidth: number;
  readonly affixWidth: number;
  readonly shapeWidth: number;
  readonly vectorWidth: number;
  readonly hidden: number;
  readonly layers: number;
  readonly tagLayer: number;
  readonly arcWidth: number;
  readonly labelWidth: number;
  readonly xpos: number;
  readonly upos: number;
  readonly relations: number;
}

/** A block of parameters: a matrix. `table` tells one of which each word uses only a few rows. */
export interface BlockShape {
  readonly name: BlockName;
  readonly rows: number;
  readonly columns: number;
  readonly table: boolean;
}

export type BlockName =
  | 'word'
  | 'affix'
  | 'shape'
  | 'vector'
  | `layer${number}${Direction}`
  | `bias${number}${Direction}`
  | `peephole${number}${Direction}`
  | 'tag'
  | 'tagBias'
  | 'tagInput'
  | 'roles'
  | 'rolesBias'
  | 'rootArc'
  | 'rootLabel'
  | 'arc'
  | 'arcBias'
  | 'distance'
  | 'distanceBias'
  | 'labelBias'
  | 'label'
  | 'labelOut';

export type Direction = 'Forward' | 'Backward';

export const DIRECTIONS: readonly Direction[] = ['Forward', 'Backward'];

export const inputWidth = (s: NetworkSizes): number => s.wordWidth + s.affixWidth + s.shapeWidth;

/** What a layer gets for a word: the first one the word's own input, the others both directions of the one before. */
export const layerInput = (s: NetworkSizes, layer: number): number => (layer === 0 ? inputWidth(s) : 2 * s.hidden);

/** How many values a unit of a layer needs: candidate, forget, reset, and in the first layer a skip of its own. */
export const gatesOf = (layer: number): number => (layer === 0 ? 4 : 3);

/** XPOS scores, then UPOS scores. */
export const tagWidth = (s: NetworkSizes): number => padded(s.xpos) + padded(s.upos);

/** A word as dependent of an arc, as head of one, as dependent of a label, as head of one. */
export const rolesWidth = (s: NetworkSizes): number => 2 * s.arcWidth + 2 * s.labelWidth;

/** Distances between a word and its head are told apart in so many steps (distance-step.ts). */
export const DISTANCE_STEPS = 16;

/** All parameters of a network, in the order of its file. Row 0 of a table stands for what was not seen. */
export function blocksOf(s: NetworkSizes): readonly BlockShape[] {
  const table = (name: BlockName, rows: number, columns: number): BlockShape => ({ name, rows, columns, table: true });
  const dense = (name: BlockName, rows: number, columns: number): BlockShape => ({ name, rows, columns, table: false });
  const layers = Array.from({ length: s.layers }, (_, layer) =>
    DIRECTIONS.flatMap((direction) => [
      dense(`layer${layer}${direction}`, layerInput(s, layer), gatesOf(layer) * s.hidden),
      dense(`bias${layer}${direction}`, 1, 2 * s.hidden),
      dense(`peephole${layer}${direction}`, 1, 2 * s.hidden),
    ]),
  );
  return [
    table('word', s.words + 1, s.wordWidth),
    table('affix', s.affixes + 1, s.affixWidth),
    table('shape', s.shapes + 1, s.shapeWidth),
    dense('vector', s.vectorWidth, s.wordWidth),
    ...layers.flat(),
    dense('tag', 2 * s.hidden, tagWidth(s)),
    dense('tagBias', 1, tagWidth(s)),
    dense('tagInput', tagWidth(s), 2 * s.hidden),
    dense('roles', 2 * s.hidden, rolesWidth(s)),
    dense('rolesBias', 1, rolesWidth(s)),
    dense('rootArc', 1, s.arcWidth),
    dense('rootLabel', 1, s.labelWidth),
    dense('arc', s.arcWidth, s.arcWidth),
    dense('arcBias', 1, s.arcWidth),
    dense('distance', DISTANCE_STEPS, s.arcWidth),
    dense('distanceBias', 1, DISTANCE_STEPS),
    dense('labelBias', 1, s.labelWidth),
    dense('label', s.labelWidth, padded(s.relations)),
    dense('labelOut', 1, padded(s.relations)),
  ];
}
