import { padded } from '../../pipeline/3-syntax/network/arena.ts';
import { tagWidth } from '../../pipeline/3-syntax/network/sizes.ts';
import { addBlock, softmax } from '../../pipeline/3-syntax/network/vectors.ts';
import type { Batch } from './batch.ts';
import { applyMask, makeMask, masked } from './dropout.ts';
import { choiceLoss } from './loss.ts';
import { backThrough, through } from './matrix-layer.ts';
import type { Trainer } from './trainer.ts';

/** The tags' blocks on the way there. */
export interface TagsRun {
  readonly mask: number;
  readonly input: number;
  readonly scores: number;
  readonly probabilities: number;
  /** States with the tags' image added: what the next layer reads. */
  readonly out: number;
}

const NAMES = { weights: 'tag', bias: 'tagBias' } as const;

/** Tags from a layer's states, and the states that know of them. */
export function runTags(trainer: Trainer, batch: Batch, states: number): TagsRun {
  const { arena, sizes } = trainer.network;
  const width = 2 * sizes.hidden;
  const mask = makeMask(trainer, batch, width, trainer.settings.dropout.layer);
  const input = masked(trainer, batch, states, width, mask);
  const scores = through(trainer, NAMES, input, width, batch.words);
  const tags = tagWidth(sizes);
  const probabilities = arena.allocate(batch.words * tags);
  for (let row = 0; row < batch.words * tags; row += tags) {
    softmax(arena.floats, scores + row, sizes.xpos, probabilities + row);
    softmax(arena.floats, scores + row + padded(sizes.xpos), sizes.upos, probabilities + row + padded(sizes.xpos));
  }
  const out = through(trainer, { weights: 'tagInput' }, probabilities, tags, batch.words);
  addBlock(arena.floats, states, batch.words * width, out);
  return { mask, input, scores, probabilities, out };
}

/** Replaces the scores by the gradient of the tags' own loss; the loss of XPOS and UPOS, summed over the words. */
export function tagLoss({ network }: Trainer, batch: Batch, { scores }: TagsRun): number {
  const { arena, sizes } = network;
  const width = tagWidth(sizes);
  const xposWidth = padded(sizes.xpos);
  let loss = 0;
  let row = scores;
  for (const { xpos, upos } of batch.sentences) {
    xpos.forEach((right, word) => {
      loss += choiceLoss(arena.floats, row, sizes.xpos, right, 1 / batch.words);
      loss += choiceLoss(arena.floats, row + xposWidth, sizes.upos, upos[word] ?? 0, 1 / batch.words);
      arena.floats.fill(0, row + sizes.xpos, row + xposWidth);
      arena.floats.fill(0, row + xposWidth + sizes.upos, row + width);
      row += width;
    });
  }
  return loss;
}

/** The gradient of the states (a new block), from that of `out` and the tags' own in `scores`. */
export function tagsBack(trainer: Trainer, batch: Batch, run: TagsRun, gradient: number): number {
  const { arena, sizes } = trainer.network;
  const f = arena.floats;
  const width = 2 * sizes.hidden;
  const tags = tagWidth(sizes);
  const guessed = arena.allocate(batch.words * tags);
  backThrough(trainer, { weights: 'tagInput' }, run.probabilities, tags, batch.words, gradient, guessed);
  for (let row = 0; row < batch.words * tags; row += tags) {
    addSoftmaxBack(f, run.probabilities + row, guessed + row, sizes.xpos, run.scores + row);
    const upos = row + padded(sizes.xpos);
    addSoftmaxBack(f, run.probabilities + upos, guessed + upos, sizes.upos, run.scores + upos);
  }
  const states = arena.allocate(batch.words * width);
  backThrough(trainer, NAMES, run.input, width, batch.words, run.scores, states);
  applyMask(trainer, batch, states, width, run.mask);
  addBlock(f, gradient, batch.words * width, states);
  return states;
}

/** Adds p · (g - Σ p g), the gradient before a softmax with probabilities p from the one behind it, g. */
function addSoftmaxBack(f: Float32Array, probabilities: number, gradient: number, count: number, into: number): void {
  let sum = 0;
  for (let i = 0; i < count; i += 1) sum += (f[probabilities + i] as number) * (f[gradient + i] as number);
  for (let i = 0; i < count; i += 1) {
    const step = (f[probabilities + i] as number) * ((f[gradient + i] as number) - sum);
    f[into + i] = (f[into + i] as number) + step;
  }
}
