import { describe, expect, test } from 'vitest';
import { makeBatch } from '../../../src/build/training/batch.ts';
import { createRandom } from '../../../src/build/training/random.ts';
import { totalOf, trainBatch } from '../../../src/build/training/train-batch.ts';
import { prepareTraining } from '../../../src/build/training/train-network.ts';
import { parameterOf } from '../../../src/build/training/trainer.ts';
import { TRAINING } from '../../../src/build/training/training-settings.ts';
import { SAMPLE_TREEBANK, SAMPLE_VECTORS, SMALL_WIDTHS } from './sample-treebank.ts';

/** How far a value is moved to both sides to see what that does to the loss. */
const MOVE = 0.002;

/**
 * The gradient that training computes is what the loss really does: of each block, the value with the steepest gradient
 * is moved a little, with the same units left out as before.
 */
describe('the gradient of every block is the slope of the loss', () => {
  const { trainer, examples } = prepareTraining(
    { sentences: SAMPLE_TREEBANK, vectors: SAMPLE_VECTORS },
    TRAINING,
    SMALL_WIDTHS,
  );
  const batch = makeBatch(examples);
  const f = trainer.network.arena.floats;
  const lossOf = (): number => totalOf(trainBatch({ ...trainer, random: createRandom(7) }, batch)) / batch.words;
  // Arcs begin with small values and so with small gradients, which the rounding of 32 bits would drown.
  for (const name of ['arc', 'arcBias', 'distance', 'distanceBias'] as const) {
    const { value, rows, columns } = parameterOf(trainer, name);
    for (let i = 0; i < rows * columns; i += 1) f[value + i] = trainer.random() - 0.5;
  }
  const clear = (): void => {
    for (const { gradient, rows, columns } of trainer.parameters.values())
      f.fill(0, gradient, gradient + rows * columns);
  };
  test.each([...trainer.parameters.values()].map((parameter) => [parameter.name, parameter] as const))(
    '%s',
    (_, parameter) => {
      clear();
      lossOf();
      const count = parameter.rows * parameter.columns;
      const gradients = f.slice(parameter.gradient, parameter.gradient + count);
      const steepest = gradients.reduce(
        (best, value, i) => (Math.abs(value) > Math.abs(gradients[best] ?? 0) ? i : best),
        0,
      );
      const at = parameter.value + steepest;
      const value = f[at] ?? 0;
      f[at] = value + MOVE;
      const above = lossOf();
      f[at] = value - MOVE;
      const below = lossOf();
      f[at] = value;
      expect(gradients[steepest]).not.toBe(0);
      expect((above - below) / (2 * MOVE) / (gradients[steepest] ?? 0)).toBeCloseTo(1, 1);
    },
  );
});
