import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockKeyOf, decodeBlock, encodeBlock } from '../../src/snapshot/block.ts';
import { createBlockStore } from '../../src/snapshot/block-store.ts';
import { numberKey } from '../../src/snapshot/event-keys.ts';
import { rankOf, readKeys, readRanks, tableKeys } from '../../src/snapshot/read-table.ts';
import { encodeUtf8 } from '../../src/snapshot/utf8.ts';
import type { Table } from '../../src/snapshot/write-table.ts';
import { writeTable } from '../../src/snapshot/write-table.ts';
import { memoryBlocks } from './memory-blocks.ts';

function tableOf(entries: readonly { readonly key: string; readonly value: Uint8Array }[]) {
  const memory = memoryBlocks();
  const table: Table = writeTable(entries, (bytes) => {
    const key = blockKeyOf(bytes);
    memory.blocks.set(key, bytes);
    return key;
  });
  return { table, memory, store: createBlockStore(memory.get, 1e9) };
}

const entry = (key: string, size: number) => ({ key, value: new Uint8Array(size).fill(key.length) });
const keyOf = (i: number): string => `${'key'.repeat(30)}${String(i).padStart(6, '0')}`;

describe('a block', () => {
  test('decodes to what was encoded', () => {
    const key = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(fc.dictionary(key, fc.uint8Array({ maxLength: 300 })), (record) => {
        const entries = Object.entries(record)
          .map(([name, value]) => ({ key: name, value }))
          .sort((a, b) => (a.key < b.key ? -1 : 1));
        const bytes = encodeBlock(entries);
        const block = decodeBlock(blockKeyOf(bytes), bytes);
        if (!block.ok) throw new Error(JSON.stringify(block.issues));
        expect(block.value.keys).toEqual(entries.map(({ key: name }) => name));
        for (const [i, { value }] of entries.entries()) expect(block.value.valueAt(i)).toEqual(value);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test.each([
    ['another format', (bytes: Uint8Array) => bytes.with(0, 9), '/format'],
    ['no bytes', () => new Uint8Array(), '/format'],
    ['a length beyond the end', (bytes: Uint8Array) => bytes.with(1, 120), '/keys'],
    ['keys that are no JSON', (bytes: Uint8Array) => bytes.with(2, 0), '/keys'],
    ['keys out of order', (bytes: Uint8Array) => bytes.with(4, 0x7a), '/keys'],
    ['a missing end', (bytes: Uint8Array) => bytes.slice(0, -1), '/values'],
    ['bytes too many', (bytes: Uint8Array) => Uint8Array.from([...bytes, 0]), '/values'],
    ['a missing length', (bytes: Uint8Array) => bytes.slice(0, -6), '/lengths/1'],
  ])('with %s is refused, even under the hash of its bytes', (_, damage, path) => {
    const bytes = damage(encodeBlock([entry('a', 2), entry('b', 3)]));
    const block = decodeBlock(blockKeyOf(bytes), bytes);
    expect(block.ok ? [] : block.issues.map((issue) => issue.path)).toEqual([path]);
  });

  test('under another hash is refused', () => {
    const bytes = encodeBlock([entry('a', 2)]);
    const key = blockKeyOf(bytes);
    for (let i = 0; i < bytes.length; i++) {
      expect(decodeBlock(key, bytes.with(i, (bytes[i] ?? 0) ^ 1)).ok).toBe(false);
      expect(decodeBlock(key, bytes.slice(0, i)).ok).toBe(false);
    }
  });
});

describe('a table', () => {
  const large = Array.from({ length: 700 }, (_, i) => entry(keyOf(2 * i), i % 7 === 0 ? 140_000 : 40_000));

  test('of many blocks has an index below its root, and finds every key and rank', async () => {
    const { table, store, memory } = tableOf(large);
    expect(table.depth).toBe(1);
    expect(table.entries).toBe(large.length);
    for (const i of [0, 1, 333, 698, 699]) {
      const value = large[i]?.value;
      expect((await readKeys(store, table, [keyOf(2 * i)])).get(keyOf(2 * i))?.value).toEqual(value);
      expect((await readRanks(store, table, [i]))[0]?.value).toEqual(value);
      expect(await rankOf(store, table, keyOf(2 * i))).toEqual({ rank: i, found: true });
      expect(await rankOf(store, table, keyOf(2 * i + 1))).toEqual({ rank: i + 1, found: false });
    }
    expect(await rankOf(store, table, 'a')).toEqual({ rank: 0, found: false });
    expect((await readKeys(store, table, ['a', keyOf(3), 'z'])).size).toBe(0);
    await expect(readRanks(store, table, [700])).rejects.toThrow('an entry of rank 700');
    expect(new Set(await tableKeys(store, table))).toEqual(new Set(memory.blocks.keys()));
  });

  test('reads one index block and one block for one key', async () => {
    const { table, memory } = tableOf(large);
    await readKeys(createBlockStore(memory.get, 1e9), table, [keyOf(700)]);
    expect(memory.counts).toMatchObject({ rounds: 2, keys: 2 });
  });

  test('with one more entry keeps nearly all of its blocks', () => {
    const entries = Array.from({ length: 3000 }, (_, i) => entry(keyOf(2 * i), 600));
    const before = tableOf(entries).memory.blocks;
    const more = [...entries, entry(keyOf(1777), 600)].sort((a, b) => (a.key < b.key ? -1 : 1));
    const after = [...tableOf(more).memory.blocks.keys()];
    expect(after.length).toBeGreaterThan(20);
    expect(after.filter((key) => !before.has(key)).length).toBeLessThanOrEqual(3);
  });

  test('without entries has no blocks', async () => {
    const { table, store, memory } = tableOf([]);
    expect(memory.blocks.size).toBe(0);
    expect(await readKeys(store, table, ['a'])).toEqual(new Map());
    expect(await rankOf(store, table, 'a')).toEqual({ rank: 0, found: false });
  });

  test('refuses keys out of order', () => {
    expect(() => tableOf([entry('b', 1), entry('a', 1)])).toThrow('sorted');
    expect(() => tableOf([entry('a', 1), entry('a', 1)])).toThrow('sorted');
  });
});

describe('a store', () => {
  const blocks = Array.from({ length: 250 }, (_, i) => encodeBlock([entry(`k${i}`, 1000)]));
  const keys = blocks.map(blockKeyOf);
  const memoryOf = () => {
    const memory = memoryBlocks();
    for (const bytes of blocks) memory.blocks.set(blockKeyOf(bytes), bytes);
    return memory;
  };

  test('asks for at most a hundred keys at once, and for none twice', async () => {
    const memory = memoryOf();
    const store = createBlockStore(memory.get, 1e9);
    await Promise.all([store.read(keys), store.read(keys.slice(0, 10)), store.read([...keys, ...keys])]);
    expect(memory.counts).toMatchObject({ rounds: 3, keys: 250 });
    await store.read(keys);
    expect(memory.counts.keys).toBe(250);
  });

  test('keeps what was used last within its budget', async () => {
    const memory = memoryOf();
    const store = createBlockStore(memory.get, 21_000);
    for (const key of keys.slice(0, 10)) await store.read([key]);
    await store.read(keys.slice(0, 1));
    expect(memory.counts.keys).toBe(10);
    await store.read(keys.slice(10, 11));
    await store.read(keys.slice(0, 1));
    expect(memory.counts.keys).toBe(11);
    await store.read(keys.slice(1, 2));
    expect(memory.counts.keys).toBe(12);
  });

  test('tries again after a failure', async () => {
    const memory = memoryOf();
    let fails = true;
    const store = createBlockStore(async (wanted) => {
      if (fails) throw new Error('the store is down');
      return memory.get(wanted);
    }, 1e9);
    await expect(store.read(keys.slice(0, 2))).rejects.toThrow('the store is down');
    fails = false;
    expect((await store.read(keys.slice(0, 2))).size).toBe(2);
  });
});

test('numberKey sorts as numbers do', () => {
  const double = fc.double({ noNaN: true });
  fc.assert(
    fc.property(double, double, (a, b) => {
      const [first, second] = [numberKey(a), numberKey(b)];
      expect(first < second).toBe(a < b);
      expect(first === second).toBe(a === b);
    }),
    { seed: 6, numRuns: 1000 },
  );
});

test('encodeUtf8 is UTF-8', () => {
  expect([...encodeUtf8('aé€😀')]).toEqual([0x61, 0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x98, 0x80]);
});
