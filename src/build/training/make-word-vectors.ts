import { VECTOR_STEP } from '../../pipeline/3-syntax/network/network.ts';
import type { WordVectors } from '../models/word-vectors-file.ts';
import { principalAxes } from './principal-axes.ts';

/** Vectors as wink-embeddings has them: words from the most frequent down, and a row of numbers for each. */
export interface GivenVectors {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Words kept: they are nine tenths of the words of the treebank; the next 20,000 are half a hundredth of it. */
const WORDS_KEPT = 40_000;

const INTEGER_MAX = 127;

/**
 * The vectors of the most frequent words, turned to their principal axes and cut to the `width` strongest of these,
 * scaled to a mean square of 1, and rounded to steps of VECTOR_STEP.
 */
export function makeWordVectors(given: GivenVectors, width: number): WordVectors {
  // A word with white space, or with a sign that ends lines, could not be looked up.
  const words = given.words.filter((word) => !/\s/.test(word)).slice(0, WORDS_KEPT);
  const rows = words.map((word) => Float64Array.from((given.vectors[word] ?? []).slice(0, given.dimensions)));
  const { mean, axes } = principalAxes(rows, given.dimensions);
  const turned = rows.map((row) =>
    axes.slice(0, width).map((axis) => axis.reduce((sum, part, i) => sum + part * ((row[i] ?? 0) - (mean[i] ?? 0)), 0)),
  );
  let squares = 0;
  for (const row of turned) for (const value of row) squares += value * value;
  const step = VECTOR_STEP * Math.sqrt(squares / (words.length * width));
  const values = new Int8Array(words.length * width);
  turned.forEach((row, i) => {
    row.forEach((value, k) => {
      values[i * width + k] = Math.max(-INTEGER_MAX, Math.min(INTEGER_MAX, Math.round(value / step)));
    });
  });
  return { rows: new Map(words.map((word, i) => [word, i])), width, values };
}
