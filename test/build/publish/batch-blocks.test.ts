import { describe, expect, test } from 'vitest';
import { batchBlocks } from '../../../src/build/publish/batch-blocks.ts';

const block = (key: string, bytes = 3): [string, Uint8Array] => [key, new Uint8Array(bytes).fill(65)];
const keysOf = (batches: ReturnType<typeof batchBlocks>) => batches.map((batch) => batch.map(({ key }) => key));

describe('batches', () => {
  test('hold bytes in base64, in the order given', () => {
    expect(batchBlocks([block('b/2'), block('b/1')])).toEqual([
      [
        { key: 'b/2', value: 'QUFB', base64: true },
        { key: 'b/1', value: 'QUFB', base64: true },
      ],
    ]);
  });

  test('are cut by number', () => {
    expect(
      keysOf(
        batchBlocks(
          ['a', 'b', 'c', 'd', 'e'].map((key) => block(key)),
          2,
        ),
      ),
    ).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  });

  test('are cut by bytes; a block larger than that goes alone', () => {
    const blocks = [block('a'), block('b'), block('c', 300), block('d')];
    expect(keysOf(batchBlocks(blocks, 1000, 10))).toEqual([['a', 'b'], ['c'], ['d']]);
  });

  test('of nothing are none', () => {
    expect(batchBlocks([])).toEqual([]);
  });
});

test('what Workers KV would refuse is refused here', () => {
  expect(() => batchBlocks([block('k'.repeat(513))])).toThrow(/short enough/);
  expect(() => batchBlocks([block('a', 25 * 1024 * 1024 + 1)])).toThrow(/small enough/);
});
