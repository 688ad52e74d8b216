import type { Network } from '../../pipeline/3-syntax/network/network.ts';
import { type BlockName, type BlockShape, blocksOf } from '../../pipeline/3-syntax/network/sizes.ts';
import type { Random } from './random.ts';

/** A block of parameters while it is trained: offsets of values, gradient, and Adam's two moments. */
export interface Parameter extends BlockShape {
  readonly value: number;
  readonly gradient: number;
  readonly mean: number;
  readonly square: number;
  /** Of a table: the rows with a gradient since the last step. */
  readonly touched: Set<number>;
}

/** Floats that training takes beside the network's own, for parameters of `count` values. */
export const trainingFloats = (count: number): number => 3 * count;

export function createParameters(network: Network, random: Random): ReadonlyMap<BlockName, Parameter> {
  const { arena } = network;
  const parameters = new Map<BlockName, Parameter>();
  for (const block of blocksOf(network.sizes)) {
    const count = block.rows * block.columns;
    const parameter = {
      ...block,
      value: network.at(block.name),
      gradient: arena.allocate(count),
      mean: arena.allocate(count),
      square: arena.allocate(count),
      touched: new Set<number>(),
    };
    const reach = reachOf(block);
    for (let i = 0; i < count; i += 1)
      arena.floats[parameter.value + i] = startOf(block, i, (2 * random() - 1) * reach);
    parameters.set(block.name, parameter);
  }
  return parameters;
}

/** Half of the range that first values are drawn from; for matrices it keeps the variance of what goes through. */
function reachOf({ name, rows }: BlockShape): number {
  if (name === 'affix') return 0.25;
  if (name === 'word' || name === 'shape' || name === 'rootArc' || name === 'rootLabel') return 0.5;
  if (name === 'arc' || name === 'distance') return 0.05;
  if (name === 'tagInput') return 0.1;
  if (name.startsWith('peephole')) return 0.3;
  if (name === 'labelOut' || /[bB]ias/.test(name)) return 0;
  return Math.sqrt(3 / rows);
}

/** Layers begin with gates that forget little (the first half of their biases belongs to the forget gates). */
const FORGET_BIAS = 0.5;

const startOf = ({ name, columns }: BlockShape, i: number, drawn: number): number =>
  name.startsWith('bias') && i < columns / 2 ? FORGET_BIAS : drawn;
