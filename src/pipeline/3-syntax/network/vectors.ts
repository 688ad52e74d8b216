/**
 * Loops over blocks of floats, for the network and its training. `f` is the arena's array and blocks are offsets into
 * it; `rows` rows of `width` floats lie one after the other unless a stride is given.
 */

/** Writes one row to every row of a block. */
export function fillRows(f: Float32Array, block: number, rows: number, width: number, row: number): void {
  for (let at = block; at < block + rows * width; at += width) f.copyWithin(at, row, row + width);
}

/** How much of a negative value the rectifier lets through (a leaky one, Maas et al. 2013). */
const LEAK = 0.1;

/** max(x, 0.1 x), in place. */
export function rectify(f: Float32Array, block: number, count: number): void {
  for (let at = block; at < block + count; at += 1) {
    const x = f[at] as number;
    // No branch: which way it goes is chance, and a processor that guesses wrong waits.
    f[at] = Math.max(x, LEAK * x);
  }
}

/** The gradient before a rectifier from the one behind it; `block` holds what came out of it. */
export function rectifyBack(f: Float32Array, gradient: number, block: number, count: number): void {
  for (let i = 0; i < count; i += 1) {
    if ((f[block + i] as number) < 0) f[gradient + i] = LEAK * (f[gradient + i] as number);
  }
}

/** Index of the largest of `count` values; the first of equals. */
export function indexOfMax(f: Float32Array, block: number, count: number): number {
  let best = 0;
  for (let i = 1; i < count; i += 1) if ((f[block + i] as number) > (f[block + best] as number)) best = i;
  return best;
}

/** Probabilities of `count` scores into another block (or the same). */
export function softmax(f: Float32Array, scores: number, count: number, into: number): void {
  const max = f[scores + indexOfMax(f, scores, count)] as number;
  let sum = 0;
  for (let i = 0; i < count; i += 1) {
    const x = Math.exp((f[scores + i] as number) - max);
    f[into + i] = x;
    sum += x;
  }
  for (let i = 0; i < count; i += 1) f[into + i] = (f[into + i] as number) / sum;
}

/** Adds the sum of all rows of a block to one row. */
export function sumRows(f: Float32Array, block: number, rows: number, width: number, into: number): void {
  for (let r = 0, at = block; r < rows; r += 1, at += width) {
    for (let i = 0; i < width; i += 1) f[into + i] = (f[into + i] as number) + (f[at + i] as number);
  }
}

/** Adds a block to another. */
export function addBlock(f: Float32Array, block: number, count: number, into: number): void {
  for (let i = 0; i < count; i += 1) f[into + i] = (f[into + i] as number) + (f[block + i] as number);
}

/** Writes the transpose of a block of `rows` × `width` into another. */
export function transpose(f: Float32Array, block: number, rows: number, width: number, into: number): void {
  for (let r = 0; r < rows; r += 1) {
    for (let i = 0; i < width; i += 1) f[into + i * rows + r] = f[block + r * width + i] as number;
  }
}
