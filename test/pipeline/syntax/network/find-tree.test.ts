import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTree, isTree } from '../../../../src/pipeline/3-syntax/network/find-tree.ts';

/** All trees over so many words, by trying every head for every word. */
function allTrees(count: number): readonly Int32Array[] {
  const trees: Int32Array[] = [];
  for (let code = 0; code < (count + 1) ** count; code += 1) {
    const heads = Int32Array.from(
      { length: count },
      (_, word) => (Math.floor(code / (count + 1) ** word) % (count + 1)) - 1,
    );
    if (isTree(heads)) trees.push(heads);
  }
  return trees;
}

describe('isTree', () => {
  test.each<[readonly number[], boolean]>([
    [[-1], true],
    [[1, -1], true],
    [[1, 2, -1], true],
    [[-1, -1], false],
    [[1, 0], false],
    [[1, 0, -1], false],
    [[0], false],
  ])('%j: %s', (heads, expected) => expect(isTree(Int32Array.from(heads))).toBe(expected));

  // Cayley: n^(n-2) trees over n words, each with n possible roots.
  test.each([1, 2, 3, 4])('there are as many over %i words as Cayley says', (count) =>
    expect(allTrees(count)).toHaveLength(count ** (count - 1)),
  );
});

test('the best tree of up to four words is the one found', () => {
  const trees = [1, 2, 3, 4].map(allTrees);
  const probability = fc.float({ min: Math.fround(0.03), max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }),
      fc.array(probability, { minLength: 20, maxLength: 20 }),
      (count, drawn) => {
        const of = (word: number, head: number): number => drawn[word * 5 + head + 1] ?? 0;
        const arcs = { floats: Float32Array.from(drawn), at: 0, width: 5 };
        const score = (heads: Int32Array): number =>
          heads.reduce((sum, head, word) => sum + Math.log(of(word, head)), 0);
        const found = findTree(count, arcs);
        expect(isTree(found)).toBe(true);
        // The three likeliest roots are tried: with more words the best tree may hang on a fourth.
        const roots = Array.from({ length: count }, (_, word) => word).sort((a, b) => of(b, -1) - of(a, -1) || a - b);
        const tried = (trees[count - 1] ?? []).filter((heads) => roots.slice(0, 3).includes(heads.indexOf(-1)));
        expect(score(found)).toBeCloseTo(Math.max(...tried.map(score)), 5);
      },
    ),
    { seed: 1, numRuns: 400 },
  );
});

test('many words in a ring end in a tree', () => {
  const count = 120;
  const floats = new Float32Array(count * (count + 1)).fill(0.1 / count);
  for (let word = 0; word < count; word += 1) floats[word * (count + 1) + 1 + ((word + 1) % count)] = 0.9;
  expect(isTree(findTree(count, { floats, at: 0, width: count + 1 }))).toBe(true);
});
