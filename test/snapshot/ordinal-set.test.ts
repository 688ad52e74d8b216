import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as sets from '../../src/snapshot/ordinal-set.ts';

const { CHUNK_SIZE } = sets;

/** Sets of one chunk: scattered, in runs, and dense, so that each stored form is used. */
const ordinals: fc.Arbitrary<readonly number[]> = fc
  .oneof(
    fc.uniqueArray(fc.nat(CHUNK_SIZE - 1), { maxLength: 60 }),
    fc.tuple(fc.nat(CHUNK_SIZE - 1), fc.nat(9000)).map(([start, length]) => {
      const end = Math.min(CHUNK_SIZE, start + length);
      return Array.from({ length: end - start }, (_, i) => start + i);
    }),
    fc
      .integer({ min: 2, max: 7 })
      .map((step) => Array.from({ length: CHUNK_SIZE / 8 }, (_, i) => (i * step) % CHUNK_SIZE)),
  )
  .map((list) => [...new Set(list)].sort((a, b) => a - b));

const listOf = (set: sets.OrdinalSet, end: number): readonly number[] => sets.takeOrdinals(set, 0, end, end);

describe('a chunk', () => {
  test('decodes to what was encoded, in any chunk of a set', () => {
    fc.assert(
      fc.property(ordinals, fc.nat(2), (list, chunk) => {
        const bytes = sets.encodeChunk(list);
        const set = sets.emptySet(3 * CHUNK_SIZE);
        expect(sets.addChunk(set, chunk, bytes)).toBe(true);
        expect(listOf(set, 3 * CHUNK_SIZE)).toEqual(list.map((ordinal) => ordinal + chunk * CHUNK_SIZE));
        expect(sets.sizeOf(set)).toBe(list.length);
        const visited: number[] = [];
        expect(sets.visitChunk(bytes, (ordinal) => visited.push(ordinal))).toBe(true);
        expect(visited).toEqual(list);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  test('takes the smallest form', () => {
    const all = Array.from({ length: CHUNK_SIZE }, (_, i) => i);
    expect(sets.encodeChunk([]).length).toBe(1);
    expect(sets.encodeChunk([5, 900]).length).toBe(4);
    expect(sets.encodeChunk(all).length).toBeLessThan(6);
    expect(sets.encodeChunk(all.filter((ordinal) => ordinal % 3 > 0)).length).toBe(CHUNK_SIZE / 8 + 1);
  });

  test.each([
    ['no bytes', []],
    ['an unknown form', [3, 1]],
    ['a gap that does not end', [0, 0x80]],
    ['an ordinal beyond the chunk', [0, 0xff, 0xff, 0x7f]],
    ['half a run', [1, 5]],
    ['an empty run', [1, 5, 0]],
    ['a run beyond the chunk', [1, 0xff, 0xff, 0x03, 9]],
    ['a short bitmap', [2, 1, 1]],
  ])('%s is refused', (_, bytes) => {
    expect(sets.addChunk(sets.emptySet(10), 0, Uint8Array.from(bytes))).toBe(false);
    expect(sets.visitChunk(Uint8Array.from(bytes), () => undefined)).toBe(false);
  });

  test('a chunk that the set has no room for is refused', () => {
    const bytes = sets.encodeChunk([1]);
    expect(sets.addChunk(sets.emptySet(10), 1, bytes)).toBe(false);
    expect(sets.addChunk(sets.emptySet(10), Number.NaN, bytes)).toBe(false);
  });
});

describe('sets', () => {
  test('the full set has all ordinals below its size and no more', () => {
    for (const size of [0, 1, 31, 32, 33, 65_535, 65_536, 65_537]) {
      const set = sets.fullSet(size);
      expect(sets.sizeOf(set)).toBe(size);
      expect(sets.hasOrdinal(set, size)).toBe(false);
    }
  });

  test('common and removed ordinals are those of arrays', () => {
    const small = fc.uniqueArray(fc.nat(99), { maxLength: 50 });
    fc.assert(
      fc.property(small, small, (a, b) => {
        const setOf = (list: readonly number[]) => {
          const set = sets.emptySet(100);
          for (const ordinal of list) sets.setOrdinal(set, ordinal);
          return set;
        };
        const [common, rest] = [setOf(a), setOf(a)];
        sets.keepCommon(common, setOf(b));
        sets.removeAll(rest, setOf(b));
        const sorted = a.toSorted((x, y) => x - y);
        expect(listOf(common, 100)).toEqual(sorted.filter((ordinal) => b.includes(ordinal)));
        expect(listOf(rest, 100)).toEqual(sorted.filter((ordinal) => !b.includes(ordinal)));
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  test('taking stops at the limit and at either end, in both directions', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(300), { maxLength: 40 }),
        fc.nat(300),
        fc.nat(300),
        fc.nat(45),
        (list, from, to, limit) => {
          const set = sets.emptySet(301);
          for (const ordinal of list) sets.setOrdinal(set, ordinal);
          const up = list.filter((ordinal) => from <= ordinal && ordinal < to).sort((a, b) => a - b);
          const down = list.filter((ordinal) => to < ordinal && ordinal <= from).sort((a, b) => b - a);
          expect(sets.takeOrdinals(set, from, to, limit)).toEqual((from <= to ? up : down).slice(0, limit));
        },
      ),
      { seed: 3, numRuns: 500 },
    );
  });
});
