import { matrix, multiply, transposed } from '../../pipeline/3-syntax/network/arena.ts';
import type { BlockName } from '../../pipeline/3-syntax/network/sizes.ts';
import { fillRows, sumRows, transpose } from '../../pipeline/3-syntax/network/vectors.ts';
import { parameterOf, type Trainer } from './trainer.ts';

/** `input · weights (+ bias)` for `rows` rows, in a new block. `inputRow`: how far apart the input's rows lie. */
export function through(
  trainer: Trainer,
  names: { readonly weights: BlockName; readonly bias?: BlockName },
  input: number,
  inputRow: number,
  rows: number,
): number {
  const { arena } = trainer.network;
  const weights = parameterOf(trainer, names.weights);
  const out = arena.allocate(rows * weights.columns);
  if (names.bias !== undefined) {
    fillRows(arena.floats, out, rows, weights.columns, parameterOf(trainer, names.bias).value);
  }
  const left = { at: input, row: inputRow, column: 1 };
  const right = matrix(weights.value, weights.columns);
  multiply(arena, left, right, matrix(out, weights.columns), rows, weights.rows, weights.columns);
  return out;
}

/** The way back: adds to the gradients of weights, bias and input, from the gradient of what came out. */
export function backThrough(
  trainer: Trainer,
  names: { readonly weights: BlockName; readonly bias?: BlockName },
  input: number,
  inputRow: number,
  rows: number,
  gradient: number,
  inputGradient: number,
): void {
  const { arena } = trainer.network;
  const weights = parameterOf(trainer, names.weights);
  const { rows: height, columns: width } = weights;
  if (names.bias !== undefined) {
    sumRows(arena.floats, gradient, rows, width, parameterOf(trainer, names.bias).gradient);
  }
  const left = { at: input, row: inputRow, column: 1 };
  multiply(arena, transposed(left), matrix(gradient, width), matrix(weights.gradient, width), height, rows, width);
  const turned = arena.allocate(height * width);
  transpose(arena.floats, weights.value, height, width, turned);
  const into = { at: inputGradient, row: inputRow, column: 1 };
  multiply(arena, matrix(gradient, width), matrix(turned, height), into, rows, width, height);
}
