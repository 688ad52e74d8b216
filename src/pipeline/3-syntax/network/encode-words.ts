import { padded, softmaxFast } from './arena.ts';
import { firstLayerOf } from './first-layer.ts';
import { integerRows } from './integer-weights.ts';
import { type Network, throughIntegers } from './network.ts';
import { recur } from './recur.ts';
import { DIRECTIONS, gatesOf, tagWidth } from './sizes.ts';
import { fillRows } from './vectors.ts';

/** What the layers make of a sentence: blocks of one row a word. */
export interface Encoded {
  /** Output of the last layer, both directions. */
  readonly states: number;
  /** Probabilities of the tags: XPOS, then UPOS. */
  readonly tags: number;
}

/** Runs the recurrent layers over one sentence of at most SENTENCE_TOKENS_MAX words. The caller releases the blocks. */
export function encodeWords(network: Network, forms: readonly string[]): Encoded {
  let states = firstLayer(network, forms);
  let tags = 0;
  for (let layer = 0; layer < network.sizes.layers; layer += 1) {
    if (layer > 0) states = laterLayer(network, layer, states, forms.length);
    if (layer + 1 === network.sizes.tagLayer) {
      tags = tagsOf(network, states, forms.length);
      states = withTags(network, states, tags, forms.length);
    }
  }
  return { states, tags };
}

function firstLayer(network: Network, forms: readonly string[]): number {
  const { arena, sizes } = network;
  const count = forms.length;
  const width = gatesOf(0) * sizes.hidden;
  const gates = DIRECTIONS.map(() => arena.allocate(count * width));
  forms.forEach((form, word) => {
    const kept = firstLayerOf(network, form);
    gates.forEach((block, i) => {
      arena.floats.copyWithin(block + word * width, kept + i * width, kept + (i + 1) * width);
    });
  });
  return runLayer(network, 0, gates, count, (gate) => ({ skip: (gates[gate] ?? 0) + 3 * sizes.hidden, width }));
}

function laterLayer(network: Network, layer: number, input: number, count: number): number {
  const { arena, sizes } = network;
  const width = gatesOf(layer) * sizes.hidden;
  const inputRow = 2 * sizes.hidden;
  const rows = integerRows(arena, input, inputRow, count, inputRow);
  const gates = DIRECTIONS.map((direction) => {
    const block = arena.allocate(count * width);
    throughIntegers(network, `layer${layer}${direction}`, rows, block);
    return block;
  });
  return runLayer(network, layer, gates, count, (gate) => ({ skip: input + gate * sizes.hidden, width: inputRow }));
}

function runLayer(
  network: Network,
  layer: number,
  gates: readonly number[],
  count: number,
  skipOf: (gate: number) => { readonly skip: number; readonly width: number },
): number {
  const { arena, sizes } = network;
  const out = arena.allocate(count * 2 * sizes.hidden);
  const states = arena.allocate(count * sizes.hidden);
  DIRECTIONS.forEach((direction, i) => {
    const { skip, width } = skipOf(i);
    const recurrence = {
      gates: gates[i] ?? 0,
      gatesWidth: gatesOf(layer) * sizes.hidden,
      states,
      bias: network.at(`bias${layer}${direction}`),
      peephole: network.at(`peephole${layer}${direction}`),
      skip,
      skipWidth: width,
      out: out + i * sizes.hidden,
      outWidth: 2 * sizes.hidden,
      hidden: sizes.hidden,
    };
    recur(arena, recurrence, [{ first: 0, count }], direction === 'Backward');
  });
  return out;
}

function tagsOf(network: Network, states: number, count: number): number {
  const { arena, sizes } = network;
  const width = tagWidth(sizes);
  const tags = arena.allocate(count * width);
  fillRows(arena.floats, tags, count, width, network.at('tagBias'));
  const stateRow = 2 * sizes.hidden;
  throughIntegers(network, 'tag', integerRows(arena, states, stateRow, count, stateRow), tags);
  for (let row = tags; row < tags + count * width; row += width) {
    softmaxFast(arena, row, sizes.xpos, padded(sizes.xpos));
    softmaxFast(arena, row + padded(sizes.xpos), sizes.upos, padded(sizes.upos));
  }
  return tags;
}

/** The layers behind the tags see them as well: what they guess of each word is added to its states. */
function withTags(network: Network, states: number, tags: number, count: number): number {
  const { arena, sizes } = network;
  const width = 2 * sizes.hidden;
  const sum = arena.allocate(count * width);
  arena.floats.copyWithin(sum, states, states + count * width);
  const tagRow = tagWidth(sizes);
  throughIntegers(network, 'tagInput', integerRows(arena, tags, tagRow, count, tagRow), sum);
  return sum;
}
