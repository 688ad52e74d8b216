import { softmax } from '../../pipeline/3-syntax/network/vectors.ts';

/**
 * Cross entropy of one choice among `count` scores, in nats. The scores are replaced by their gradient, times `weight`:
 * the probabilities, less one where the right one stands.
 */
export function choiceLoss(f: Float32Array, scores: number, count: number, right: number, weight: number): number {
  softmax(f, scores, count, scores);
  const loss = -Math.log(Math.max(PROBABILITY_MIN, f[scores + right] as number));
  f[scores + right] = (f[scores + right] as number) - 1;
  for (let i = 0; i < count; i += 1) f[scores + i] = weight * (f[scores + i] as number);
  return loss;
}

/** Keeps a loss finite where a probability was rounded to zero. */
const PROBABILITY_MIN = 1e-30;
