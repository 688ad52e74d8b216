import type { Arena } from './arena.ts';

/** Words `first` to `first + count - 1` of a block are one sentence. */
export interface Stretch {
  readonly first: number;
  readonly count: number;
}

/** Blocks of one direction of a layer: see `recur`. */
export interface Recurrence {
  readonly gates: number;
  readonly gatesWidth: number;
  readonly states: number;
  readonly bias: number;
  readonly peephole: number;
  readonly skip: number;
  readonly skipWidth: number;
  readonly out: number;
  readonly outWidth: number;
  readonly hidden: number;
}

/**
 * A simple recurrent unit (Lei et al. 2018, "Simple Recurrent Units for Highly Parallelizable Recurrence") over each
 * sentence, forwards or backwards. All that needs a matrix was computed for all words at once; here one word follows
 * another, unit by unit. With z, a, b a unit's candidate and gate inputs, c' its state one word before:
 *
 *     f = s(a + v·c' + bias)    c = f·c' + (1 - f)·z
 *     r = s(b + w·c' + bias)    out = r·c + (1 - r)·skip
 *
 * where s(x) = 1/2 + x / (2·sqrt(1 + x²)): a sigmoid that costs a root instead of an exponential. Gate inputs are
 * replaced by x / sqrt(1 + x²), which training needs.
 */
export function recur(arena: Arena, r: Recurrence, sentences: readonly Stretch[], backwards: boolean): void {
  const sign = backwards ? -4 : 4;
  for (const { first, count } of sentences) {
    const start = backwards ? first + count - 1 : first;
    arena.kernel.recur(
      4 * (r.gates + start * r.gatesWidth),
      sign * r.gatesWidth,
      4 * (r.states + start * r.hidden),
      sign * r.hidden,
      4 * r.bias,
      4 * r.peephole,
      4 * (r.skip + start * r.skipWidth),
      sign * r.skipWidth,
      4 * (r.out + start * r.outWidth),
      sign * r.outWidth,
      count,
      4 * r.hidden,
    );
  }
}
