import { matrix, multiply, padded, transposed } from '../../pipeline/3-syntax/network/arena.ts';
import { distanceStep } from '../../pipeline/3-syntax/network/distance-step.ts';
import { type ArcScores, scoreArcs } from '../../pipeline/3-syntax/network/score-arcs.ts';
import { DISTANCE_STEPS, rolesWidth } from '../../pipeline/3-syntax/network/sizes.ts';
import { addBlock, sumRows } from '../../pipeline/3-syntax/network/vectors.ts';
import type { Batch } from './batch.ts';
import { choiceLoss } from './loss.ts';
import { backThrough } from './matrix-layer.ts';
import { parameterOf, type Trainer } from './trainer.ts';

/**
 * Loss of the right heads, summed over the words, and its gradient: added to that of the roles and of the parameters.
 * Sentence by sentence, for each has a matrix of scores of its own.
 */
export function trainArcs(trainer: Trainer, batch: Batch, roles: number, rolesGradient: number): number {
  const { arena, sizes } = trainer.network;
  let loss = 0;
  batch.sentences.forEach(({ heads }, sentence) => {
    const { first, count } = batch.stretches[sentence] ?? { first: 0, count: 0 };
    const mark = arena.mark();
    const offset = first * rolesWidth(sizes);
    const scored = scoreArcs(trainer.network, roles + offset, count);
    heads.forEach((head, word) => {
      const row = scored.scores.at + word * scored.scores.width;
      loss += choiceLoss(arena.floats, row, count + 1, head, 1 / batch.words);
      arena.floats.fill(0, row + count + 1, row + scored.scores.width);
    });
    arcsBack(trainer, scored, roles + offset, rolesGradient + offset, count);
    distancesBack(trainer, scored.scores, roles + offset, rolesGradient + offset, count);
    arena.release(mark);
  });
  return loss;
}

/** Through (dependent · arc + arcBias) · head. */
function arcsBack(
  trainer: Trainer,
  { scores, asked, heads }: ReturnType<typeof scoreArcs>,
  roles: number,
  rolesGradient: number,
  count: number,
): void {
  const { arena, sizes } = trainer.network;
  const f = arena.floats;
  const { arcWidth } = sizes;
  const width = padded(count + 1);
  const gradient = matrix(scores.at, scores.width);
  const headsGradient = arena.allocate(arcWidth * width);
  const askedBack = transposed(matrix(asked, arcWidth));
  multiply(arena, askedBack, gradient, matrix(headsGradient, width), arcWidth, count, width);
  const root = parameterOf(trainer, 'rootArc').gradient;
  const headRows = arena.allocate(width * arcWidth);
  for (let i = 0; i < arcWidth; i += 1) {
    f[root + i] = (f[root + i] as number) + (f[headsGradient + i * width] as number);
    for (let head = 0; head <= count; head += 1) {
      f[headRows + head * arcWidth + i] = f[heads + i * width + head] as number;
      if (head === 0) continue;
      const into = rolesGradient + (head - 1) * rolesWidth(sizes) + arcWidth + i;
      f[into] = (f[into] as number) + (f[headsGradient + i * width + head] as number);
    }
  }
  const askedGradient = arena.allocate(count * arcWidth);
  multiply(arena, gradient, matrix(headRows, arcWidth), matrix(askedGradient, arcWidth), count, count + 1, arcWidth);
  const names = { weights: 'arc', bias: 'arcBias' } as const;
  backThrough(trainer, names, roles, rolesWidth(sizes), count, askedGradient, rolesGradient);
}

/** Through (dependent · distance + distanceBias)[step to the head]. */
function distancesBack(trainer: Trainer, scores: ArcScores, roles: number, rolesGradient: number, count: number): void {
  const { arena, sizes } = trainer.network;
  const f = arena.floats;
  const steps = arena.allocate(count * DISTANCE_STEPS);
  for (let word = 0; word < count; word += 1) {
    for (let head = 0; head < count; head += 1) {
      if (head === word) continue;
      const into = steps + word * DISTANCE_STEPS + distanceStep(head - word);
      f[into] = (f[into] as number) + (f[scores.at + word * scores.width + head + 1] as number);
    }
  }
  sumRows(f, steps, count, DISTANCE_STEPS, parameterOf(trainer, 'distanceBias').gradient);
  const { value, gradient } = parameterOf(trainer, 'distance');
  const row = rolesWidth(sizes);
  const left = matrix(steps, DISTANCE_STEPS);
  multiply(
    arena,
    left,
    matrix(value, sizes.arcWidth),
    matrix(rolesGradient, row),
    count,
    DISTANCE_STEPS,
    sizes.arcWidth,
  );
  const added = arena.allocate(DISTANCE_STEPS * sizes.arcWidth);
  multiply(
    arena,
    transposed(left),
    matrix(roles, row),
    matrix(added, sizes.arcWidth),
    DISTANCE_STEPS,
    count,
    sizes.arcWidth,
  );
  addBlock(f, added, DISTANCE_STEPS * sizes.arcWidth, gradient);
}
