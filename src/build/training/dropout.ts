import type { Batch } from './batch.ts';
import type { Trainer } from './trainer.ts';

/**
 * Which units each sentence goes without: a row a sentence, of zeros and of what keeps the mean of the others. The same
 * units are left out for all its words (Gal & Ghahramani 2016).
 */
export function makeMask({ network, random }: Trainer, { sentences }: Batch, width: number, share: number): number {
  const { arena } = network;
  const mask = arena.allocate(sentences.length * width);
  const kept = 1 / (1 - share);
  for (let i = 0; i < sentences.length * width; i += 1) arena.floats[mask + i] = random() < share ? 0 : kept;
  return mask;
}

/** Multiplies every word's row by its sentence's mask: what goes in on the way there, the gradient on the way back. */
export function applyMask({ network }: Trainer, batch: Batch, block: number, width: number, mask: number): void {
  const f = network.arena.floats;
  batch.stretches.forEach(({ first, count }, sentence) => {
    const row = mask + sentence * width;
    for (let at = block + first * width; at < block + (first + count) * width; at += width) {
      for (let i = 0; i < width; i += 1) f[at + i] = (f[at + i] as number) * (f[row + i] as number);
    }
  });
}

/** A copy of a block under a mask. */
export function masked(trainer: Trainer, batch: Batch, block: number, width: number, mask: number): number {
  const { arena } = trainer.network;
  const copy = arena.allocate(batch.words * width);
  arena.floats.copyWithin(copy, block, block + batch.words * width);
  applyMask(trainer, batch, copy, width, mask);
  return copy;
}
