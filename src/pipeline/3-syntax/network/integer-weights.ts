import { type Arena, padded } from './arena.ts';
import type { BlockName, BlockShape } from './sizes.ts';

/**
 * A matrix of weights as 16-bit integers, each column with a step of its own: they multiply twice as fast as floats,
 * and what is lost is far below what training left open. Two rows lie together, value by value:
 * `a0 b0 a1 b1 …`, then the next two.
 */
export interface IntegerWeights {
  readonly name: BlockName;
  readonly rows: number;
  readonly columns: number;
  /** Offset of the integers, in floats: two of them take the place of one. */
  readonly at: number;
  /** Offset of the columns' steps. */
  readonly steps: number;
}

/** The matrices that every word goes through; the small ones that are left stay as they are. */
export const isInteger = ({ name }: BlockShape): boolean =>
  name === 'tag' || name === 'tagInput' || name === 'roles' || (name.startsWith('layer') && !name.startsWith('layer0'));

/**
 * A column's largest weight as an integer. With 2,047 for an input's largest (kernel.wat) the sum over 192 rows stays
 * under 2^31.
 */
const INTEGER_MAX = 4_095;

export const integerFloats = ({ rows, columns }: BlockShape): number => padded((rows * columns) / 2) + padded(columns);

export const allocateIntegers = (arena: Arena, { name, rows, columns }: BlockShape): IntegerWeights => ({
  name,
  rows,
  columns,
  at: arena.allocate((rows * columns) / 2),
  steps: arena.allocate(columns),
});

/** Writes the integers of the weights at `values`. */
export function writeIntegers(arena: Arena, weights: IntegerWeights, values: number): void {
  const { floats, integers } = arena;
  const { rows, columns } = weights;
  for (let column = 0; column < columns; column += 1) {
    let most = 0;
    for (let row = 0; row < rows; row += 1) {
      most = Math.max(most, Math.abs(floats[values + row * columns + column] as number));
    }
    const step = most / INTEGER_MAX;
    floats[weights.steps + column] = step;
    for (let row = 0; row < rows; row += 1) {
      const value = step === 0 ? 0 : Math.round((floats[values + row * columns + column] as number) / step);
      integers[2 * weights.at + (row >> 1) * 2 * columns + 2 * column + (row & 1)] = value;
    }
  }
}

/** Rows of input as integers, each row with a step of its own; offsets in floats. */
export interface IntegerRows {
  readonly at: number;
  readonly steps: number;
  readonly count: number;
}

/** `count` rows of `width` floats, `inputRow` floats apart, in new blocks. */
export function integerRows(arena: Arena, input: number, inputRow: number, count: number, width: number): IntegerRows {
  const rows = { at: arena.allocate((count * width) / 2), steps: arena.allocate(count), count };
  arena.kernel.quantise(4 * input, 4 * inputRow, 4 * rows.at, 4 * rows.steps, count, width);
  return rows;
}

/** `out += input · weights`. */
export function multiplyByIntegers(arena: Arena, input: IntegerRows, weights: IntegerWeights, out: number): void {
  const { rows, columns } = weights;
  const [left, right] = [4 * input.at, 4 * weights.at];
  const [leftSteps, rightSteps] = [4 * input.steps, 4 * weights.steps];
  const outRow = 4 * columns;
  arena.kernel.multiplyIntegers(left, leftSteps, right, rightSteps, 4 * out, outRow, input.count, rows / 2, columns);
}
