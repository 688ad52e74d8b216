import { KERNEL_CODE } from './kernel-code.ts';

/**
 * The memory that the network computes in: one array of 32-bit floats, and the loops over it that take nearly all
 * of the time, in WebAssembly (kernel.wat). Blocks are known by their offset, in floats. Nothing is freed but from the
 * end: `release` gives back all that was allocated since `mark`.
 */
export interface Arena {
  readonly floats: Float32Array;
  /** The same memory as 16-bit integers, two for each float. */
  readonly integers: Int16Array;
  /** A new block, filled with zeros. Throws when the arena is full: its size is the caller's to reckon. */
  readonly allocate: (count: number) => number;
  readonly mark: () => number;
  readonly release: (mark: number) => void;
  readonly kernel: Kernel;
}

/** Pointers and strides in bytes; kernel.wat says what each does. */
interface Kernel {
  readonly multiply: (...pointers: readonly number[]) => void;
  readonly recur: (...pointers: readonly number[]) => void;
  readonly quantise: (...pointers: readonly number[]) => void;
  readonly multiplyIntegers: (...pointers: readonly number[]) => void;
  readonly rectify: (at: number, end: number) => void;
  readonly softmax: (at: number, end: number) => void;
}

/** Where a matrix lies: offset of its first element, and how far apart rows and columns are, in floats. */
export interface Matrix {
  readonly at: number;
  readonly row: number;
  readonly column: number;
}

/** Rows one after the other. */
export const matrix = (at: number, width: number): Matrix => ({ at, row: width, column: 1 });

export const transposed = ({ at, row, column }: Matrix): Matrix => ({ at, row: column, column: row });

/** `c += a · b`, where `a` has `n` rows and `k` columns, and `b` has `m` columns, a multiple of 8 with columns side by side. */
export function multiply(arena: Arena, a: Matrix, b: Matrix, c: Matrix, n: number, k: number, m: number): void {
  arena.kernel.multiply(4 * a.at, 4 * a.row, 4 * a.column, 4 * b.at, 4 * b.row, 4 * c.at, 4 * c.row, n, k, m);
}

/** `rectify` of vectors.ts, four at a time and to the last bit or two the same; `count` is a multiple of 4. */
export function rectifyFast({ kernel }: Arena, block: number, count: number): void {
  kernel.rectify(4 * block, 4 * (block + count));
}

/** Less than any score of the network: as a probability it is 0. */
const FAR_BELOW = -1e9;

/** Probabilities in the place of `count` scores, and zeros from there to `width`, a multiple of 4. */
export function softmaxFast({ floats, kernel }: Arena, row: number, count: number, width: number): void {
  floats.fill(FAR_BELOW, row + count, row + width);
  kernel.softmax(4 * row, 4 * (row + width));
}

/** Widths of matrices are rounded up to what the kernel takes at once. */
export const padded = (width: number): number => (width + 7) & ~7;

const PAGE_BYTES = 65_536;

/** What this file uses of WebAssembly: no library that types it comes with ES2023, and the DOM's brings all else too. */
declare const WebAssembly: {
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

/** An arena of `count` floats. */
export function createArena(count: number): Arena {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytesOf(KERNEL_CODE)));
  const { memory, ...kernel } = exports as Kernel & {
    readonly memory: { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => number };
  };
  memory.grow(Math.ceil((4 * count) / PAGE_BYTES));
  const floats = new Float32Array(memory.buffer);
  let top = 0;
  return {
    floats,
    integers: new Int16Array(memory.buffer),
    kernel,
    allocate: (size) => {
      const at = top;
      const end = at + ((size + 3) & ~3);
      if (end > floats.length) throw new RangeError(`the network's memory of ${floats.length} floats is full`);
      top = end;
      floats.fill(0, at, top);
      return at;
    },
    mark: () => top,
    release: (mark) => {
      top = mark;
    },
  };
}

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

declare const atob: (base64: string) => string;
