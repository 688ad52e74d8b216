import { padded } from '../../pipeline/3-syntax/network/arena.ts';
import { pairsOf } from '../../pipeline/3-syntax/network/label-arcs.ts';
import { rolesWidth } from '../../pipeline/3-syntax/network/sizes.ts';
import { addBlock, rectifyBack, sumRows } from '../../pipeline/3-syntax/network/vectors.ts';
import type { Batch } from './batch.ts';
import { choiceLoss } from './loss.ts';
import { backThrough, through } from './matrix-layer.ts';
import { parameterOf, type Trainer } from './trainer.ts';

const NAMES = { weights: 'label', bias: 'labelOut' } as const;

/** Loss of the right relations to the right heads, summed over the words; its gradient is added as for arcs. */
export function trainLabels(trainer: Trainer, batch: Batch, roles: number, rolesGradient: number): number {
  const { arena, sizes } = trainer.network;
  const { labelWidth } = sizes;
  const heads = headRows(batch);
  const pairs = pairsOf(trainer.network, roles, heads);
  const scores = through(trainer, NAMES, pairs, labelWidth, batch.words);
  const width = padded(sizes.relations);
  let loss = 0;
  let row = scores;
  for (const { relations } of batch.sentences) {
    for (const right of relations) {
      loss += choiceLoss(arena.floats, row, sizes.relations, right, 1 / batch.words);
      arena.floats.fill(0, row + sizes.relations, row + width);
      row += width;
    }
  }
  const gradient = arena.allocate(batch.words * labelWidth);
  backThrough(trainer, NAMES, pairs, labelWidth, batch.words, scores, gradient);
  rectifyBack(arena.floats, gradient, pairs, batch.words * labelWidth);
  spread(trainer, heads, gradient, rolesGradient);
  return loss;
}

/** The right head of each word as a row of the batch, -1 for the root. */
function headRows({ sentences, stretches, words }: Batch): Int32Array {
  const rows = new Int32Array(words);
  sentences.forEach(({ heads }, sentence) => {
    const first = stretches[sentence]?.first ?? 0;
    heads.forEach((head, word) => {
      rows[first + word] = head === 0 ? -1 : first + head - 1;
    });
  });
  return rows;
}

/** A pair's gradient belongs to the dependent, to its head (or the root's row), and to the bias. */
function spread(trainer: Trainer, heads: Int32Array, gradient: number, rolesGradient: number): void {
  const { arena, sizes } = trainer.network;
  const { labelWidth } = sizes;
  const dependentAt = 2 * sizes.arcWidth;
  const root = parameterOf(trainer, 'rootLabel').gradient;
  sumRows(arena.floats, gradient, heads.length, labelWidth, parameterOf(trainer, 'labelBias').gradient);
  heads.forEach((head, word) => {
    const from = gradient + word * labelWidth;
    const own = rolesGradient + word * rolesWidth(sizes) + dependentAt;
    const other = head < 0 ? root : rolesGradient + head * rolesWidth(sizes) + dependentAt + labelWidth;
    addBlock(arena.floats, from, labelWidth, own);
    addBlock(arena.floats, from, labelWidth, other);
  });
}
