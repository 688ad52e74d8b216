import type { Parameter } from './parameters.ts';

const MEAN_DECAY = 0.9;
const SQUARE_DECAY = 0.98;
const EPSILON = 1e-9;
/** Longest gradient of a step, as the root of its sum of squares; longer ones are shortened (Pascanu et al. 2013). */
const GRADIENT_MAX = 5;

/**
 * One step of Adam (Kingma & Ba 2015), after which all gradients are zero. Rows of tables that no word of the batch
 * used stay as they are, with their moments. `step` counts from 1.
 */
export function takeStep(f: Float32Array, parameters: Iterable<Parameter>, step: number, learningRate: number): void {
  const ranges = [...parameters].flatMap(rangesOf);
  let squares = 0;
  for (const { parameter, from, to } of ranges) {
    for (let i = from; i < to; i += 1) squares += (f[parameter.gradient + i] as number) ** 2;
  }
  const scale = Math.min(1, GRADIENT_MAX / Math.sqrt(squares));
  const rate = (learningRate * Math.sqrt(1 - SQUARE_DECAY ** step)) / (1 - MEAN_DECAY ** step);
  for (const { parameter, from, to } of ranges) {
    for (let i = from; i < to; i += 1) {
      const gradient = scale * (f[parameter.gradient + i] as number);
      const mean = MEAN_DECAY * (f[parameter.mean + i] as number) + (1 - MEAN_DECAY) * gradient;
      const square = SQUARE_DECAY * (f[parameter.square + i] as number) + (1 - SQUARE_DECAY) * gradient * gradient;
      f[parameter.mean + i] = mean;
      f[parameter.square + i] = square;
      f[parameter.value + i] = (f[parameter.value + i] as number) - (rate * mean) / (Math.sqrt(square) + EPSILON);
      f[parameter.gradient + i] = 0;
    }
    parameter.touched.clear();
  }
}

interface Range {
  readonly parameter: Parameter;
  readonly from: number;
  readonly to: number;
}

/** The values that a step changes: of a table the rows that were used, in the order of their first use. */
function rangesOf(parameter: Parameter): readonly Range[] {
  const { rows, columns, table, touched } = parameter;
  if (!table) return [{ parameter, from: 0, to: rows * columns }];
  return [...touched].map((row) => ({ parameter, from: row * columns, to: (row + 1) * columns }));
}
