import { expect, test } from 'vitest';
import { neighboursIn } from '../../../src/pipeline/6-events/dating/neighbours.ts';

const names = (text: string): ReadonlySet<string> => new Set(text.split(' ').filter((name) => name !== ''));

const FIVE = 'lima peru chile callao arequipa';
const MANY = Array.from({ length: 30 }, (_, i) => `name${i}`).join(' ');

/** Each row: the names of documents, and for each document the places of its neighbours. */
const ROWS: readonly (readonly [string, readonly string[], readonly (readonly number[])[]])[] = [
  ['five names shared', [FIVE, `${FIVE} santiago`, 'goma bunia'], [[1], [0], []]],
  ['four names shared', [FIVE, FIVE.replace('peru', 'quito')], [[], []]],
  [
    'five of the smaller set, which has many more',
    [`${FIVE} ${MANY}`, `${FIVE} ${MANY.replaceAll('name', 'other')}`],
    [[], []],
  ],
  ['a short document within a long one', [FIVE, `${FIVE} ${MANY}`], [[1], [0]]],
  [
    'all alike, in rising order',
    [FIVE, FIVE, FIVE],
    [
      [1, 2],
      [0, 2],
      [0, 1],
    ],
  ],
  ['no names', ['', FIVE], [[], []]],
];

test.each(ROWS)('%s', (_what, texts, expected) => {
  const neighbours = neighboursIn(texts.map(names));
  expect(texts.map((_text, place) => neighbours(place))).toEqual(expected);
  expect(neighbours(texts.length)).toEqual([]);
});
