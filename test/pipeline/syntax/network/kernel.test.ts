import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import wabtInit from 'wabt';
import {
  createArena,
  matrix,
  multiply,
  padded,
  rectifyFast,
  softmaxFast,
  transposed,
} from '../../../../src/pipeline/3-syntax/network/arena.ts';
import {
  allocateIntegers,
  integerRows,
  multiplyByIntegers,
  writeIntegers,
} from '../../../../src/pipeline/3-syntax/network/integer-weights.ts';
import { recur } from '../../../../src/pipeline/3-syntax/network/recur.ts';
import { rectify, softmax } from '../../../../src/pipeline/3-syntax/network/vectors.ts';

const folder = new URL('../../../../src/pipeline/3-syntax/network/', import.meta.url);

/** Characters of base64 on a line. */
const LINE_LENGTH = 112;

test('kernel-code.ts is kernel.wat, compiled', async () => {
  const wabt = await wabtInit();
  const source = readFileSync(new URL('kernel.wat', folder), 'utf8');
  const { buffer } = wabt.parseWat('kernel.wat', source, { simd: true }).toBinary({});
  const base64 = Buffer.from(buffer).toString('base64');
  const lines = Array.from({ length: Math.ceil(base64.length / LINE_LENGTH) }, (_, i) =>
    base64.slice(i * LINE_LENGTH, (i + 1) * LINE_LENGTH),
  );
  const comment =
    '/** kernel.wat compiled, in base64. Written by `npm run golden`; a test compiles it again and compares. */';
  const code = `${comment}\nexport const KERNEL_CODE =\n${lines.map((line) => `  '${line}'`).join(' +\n')};\n`;
  await expect(code).toMatchFileSnapshot(fileURLToPath(new URL('kernel-code.ts', folder)));
});

const value = fc.float({ min: -2, max: 2, noNaN: true });

describe('multiply adds the product', () => {
  const arena = createArena(20_000);
  test.each([false, true])('left side transposed: %s', (turned) => {
    const sizes = fc.tuple(fc.nat(10), fc.nat(9), fc.integer({ min: 1, max: 3 }));
    fc.assert(
      fc.property(
        sizes.chain(([n, k, tiles]) =>
          fc.record({
            n: fc.constant(n),
            k: fc.constant(k),
            m: fc.constant(8 * tiles),
            a: fc.array(value, { minLength: n * k, maxLength: n * k }),
            b: fc.array(value, { minLength: 8 * tiles * k, maxLength: 8 * tiles * k }),
          }),
        ),
        ({ n, k, m, a, b }) => {
          const mark = arena.mark();
          const [left, right, out] = [arena.allocate(n * k), arena.allocate(k * m), arena.allocate(n * m)];
          arena.floats.set(a, left);
          arena.floats.set(b, right);
          arena.floats.fill(1, out, out + n * m);
          const first = turned ? transposed(matrix(left, n)) : matrix(left, k);
          multiply(arena, first, matrix(right, m), matrix(out, m), n, k, m);
          for (let i = 0; i < n; i += 1) {
            for (let j = 0; j < m; j += 1) {
              let sum = 1;
              for (let p = 0; p < k; p += 1) sum += (a[turned ? p * n + i : i * k + p] ?? 0) * (b[p * m + j] ?? 0);
              expect(arena.floats[out + i * m + j]).toBeCloseTo(sum, 4);
            }
          }
          arena.release(mark);
        },
      ),
      { seed: 1, numRuns: 60 },
    );
  });
});

test('weights as integers give nearly the product of the floats, whatever rows are left over', () => {
  const [k, m] = [16, 24];
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.integer(), (n, seed) => {
      const arena = createArena(5_000);
      const [input, values] = [arena.allocate(n * (k + 8)), arena.allocate(k * m)];
      const [exact, out] = [arena.allocate(n * m), arena.allocate(n * m)];
      for (let i = 0; i < n * (k + 8); i += 1) arena.floats[input + i] = 3 * Math.sin(seed + i * i);
      for (let i = 0; i < k * m; i += 1) arena.floats[values + i] = Math.cos(seed - 3 * i * i) / (1 + (i % m));
      const weights = allocateIntegers(arena, { name: 'roles', rows: k, columns: m, table: false });
      writeIntegers(arena, weights, values);
      multiply(arena, { at: input, row: k + 8, column: 1 }, matrix(values, m), matrix(exact, m), n, k, m);
      multiplyByIntegers(arena, integerRows(arena, input, k + 8, n, k), weights, out);
      for (let i = 0; i < n * m; i += 1) {
        expect(Math.abs((arena.floats[out + i] ?? 0) - (arena.floats[exact + i] ?? 0))).toBeLessThan(0.02);
      }
    }),
    { seed: 1, numRuns: 40 },
  );
});

test('four at a time, probabilities are those of one at a time', () => {
  const arena = createArena(1_000);
  fc.assert(
    fc.property(fc.array(fc.float({ min: -120, max: 120, noNaN: true }), { minLength: 1, maxLength: 40 }), (scores) => {
      const mark = arena.mark();
      const width = padded(scores.length);
      const [plain, fast] = [arena.allocate(width), arena.allocate(width)];
      arena.floats.set(scores, plain);
      arena.floats.set(scores, fast);
      softmax(arena.floats, plain, scores.length, plain);
      softmaxFast(arena, fast, scores.length, width);
      for (let i = 0; i < width; i += 1) {
        expect(arena.floats[fast + i]).toBeCloseTo(i < scores.length ? (arena.floats[plain + i] ?? 0) : 0, 6);
      }
      arena.floats.set(scores, plain);
      arena.floats.set(scores, fast);
      rectify(arena.floats, plain, scores.length);
      rectifyFast(arena, fast, width);
      for (let i = 0; i < scores.length; i += 1) {
        expect(arena.floats[fast + i]).toBeCloseTo(arena.floats[plain + i] ?? 0, 4);
      }
      arena.release(mark);
    }),
    { seed: 1, numRuns: 100 },
  );
});

test('rows and columns of zeros stay zeros', () => {
  const arena = createArena(2_000);
  const [input, values, out] = [arena.allocate(8), arena.allocate(64), arena.allocate(8)];
  const weights = allocateIntegers(arena, { name: 'roles', rows: 8, columns: 8, table: false });
  writeIntegers(arena, weights, values);
  multiplyByIntegers(arena, integerRows(arena, input, 8, 1, 8), weights, out);
  expect([...arena.floats.subarray(out, out + 8)]).toEqual(new Array(8).fill(0));
});

/** The formulas of recur.ts, word by word and unit by unit. */
function recurPlainly(gates: readonly number[], count: number, hidden: number, order: readonly number[]): number[] {
  const out = new Array<number>(count * hidden).fill(0);
  const squash = (x: number): number => 0.5 + x / (2 * Math.sqrt(1 + x * x));
  for (let h = 0; h < hidden; h += 1) {
    let state = 0;
    for (const word of order) {
      const at = (gate: number): number => gates[word * 4 * hidden + gate * hidden + h] ?? 0;
      const forget = squash(at(1) + 0.25 * state + 0.5);
      const reset = squash(at(2) - 0.5 * state - 0.25);
      state = forget * state + (1 - forget) * at(0);
      out[word * hidden + h] = reset * state + (1 - reset) * at(3);
    }
  }
  return out;
}

test.each([false, true])('recur follows its formulas; backwards: %s', (backwards) => {
  const [count, hidden] = [5, 8];
  const arena = createArena(5_000);
  const allocate = (size: number): number => arena.allocate(size);
  const [gates, states, bias, peephole, out] = [
    allocate(count * 4 * hidden),
    allocate(count * hidden),
    allocate(2 * hidden),
    allocate(2 * hidden),
    allocate(count * hidden),
  ];
  const values = Array.from({ length: count * 4 * hidden }, (_, i) => Math.sin(i + 1) * 2);
  arena.floats.set(values, gates);
  arena.floats.fill(0.5, bias, bias + hidden).fill(-0.25, bias + hidden, bias + 2 * hidden);
  arena.floats.fill(0.25, peephole, peephole + hidden).fill(-0.5, peephole + hidden, peephole + 2 * hidden);
  // Two sentences: the state starts anew at each.
  const sentences = [
    { first: 0, count: 3 },
    { first: 3, count: 2 },
  ];
  const skip = { skip: gates + 3 * hidden, skipWidth: 4 * hidden };
  recur(
    arena,
    { gates, gatesWidth: 4 * hidden, states, bias, peephole, ...skip, out, outWidth: hidden, hidden },
    sentences,
    backwards,
  );
  const plain = sentences.map(({ first, count: length }) => {
    const order = Array.from({ length }, (_, i) => (backwards ? first + length - 1 - i : first + i));
    return recurPlainly(values, count, hidden, order);
  });
  for (let i = 0; i < count * hidden; i += 1) {
    expect(arena.floats[out + i]).toBeCloseTo(plain[i < 3 * hidden ? 0 : 1]?.[i] ?? Number.NaN, 4);
  }
});

test('an arena that is full says so; what is released can be had again, as zeros', () => {
  const arena = createArena(16);
  const { length } = arena.floats;
  expect(() => arena.allocate(length + 4)).toThrow('full');
  expect(arena.mark()).toBe(0);
  const block = arena.allocate(8);
  arena.floats[block] = 7;
  arena.release(block);
  expect(arena.floats[arena.allocate(8)]).toBe(0);
});

test.each([
  [0, 0],
  [1, 8],
  [8, 8],
  [9, 16],
])('a width of %i takes %i', (width, taken) => expect(padded(width)).toBe(taken));
