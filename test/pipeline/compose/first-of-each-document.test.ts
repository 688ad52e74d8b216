import { expect, test } from 'vitest';
import { composeEvidence, TELLINGS_QUOTED_MAX } from '../../../src/pipeline/6-events/compose/compose-evidence.ts';
import { firstOfEachDocument } from '../../../src/pipeline/6-events/compose/first-of-each-document.ts';
import { report, telling } from './told-report.ts';

const SOURCES = ['a', 'b', 'c'].map((id) => report({ id, sentences: ['A boat sank.'], mentions: [[[0, 'sank'], {}]] }));
const [A, B, C] = SOURCES.map((source) => ({ source }));

test.each([
  ['all where they are few', [A, A, B], 3, [0, 1, 2]],
  ['the first of each document', [A, A, A, B, A, C], 3, [0, 3, 5]],
  ['then the second of each, in the order given', [A, A, A, B, B, C], 5, [0, 1, 3, 4, 5]],
  ['the first documents where there are too many', [C, A, B], 2, [0, 1]],
  ['nothing of nothing', [], 2, []],
] as const)('%s', (_, items, max, kept) => {
  const given = items.flatMap((item, i) => (item ? [{ ...item, i }] : []));
  expect(firstOfEachDocument(given, max).map(({ i }) => i)).toEqual(kept);
});

test('an event told a thousand times in one document and once in another quotes both', () => {
  const long = report({
    id: 'long',
    sentences: Array.from({ length: 1000 }, (_, n) => `Boat ${n} sank.`),
    mentions: Array.from({ length: 1000 }, (_, n) => [[n, 'sank'], {}] as const),
  });
  const short = report({ id: 'short', sentences: ['Boats sank.'], mentions: [[[0, 'sank'], {}]] });
  const cluster = [...long.doc.mentions.map((_, i) => telling(long, i)), telling(short)];
  const evidence = composeEvidence(cluster, [], 200);
  const triggers = evidence.filter(({ supports }) => supports.includes('/id'));
  expect(triggers).toHaveLength(TELLINGS_QUOTED_MAX);
  expect(evidence).toHaveLength(2 * TELLINGS_QUOTED_MAX);
  expect(triggers.filter(({ document }) => document === 'short')).toHaveLength(1);
  expect(triggers[0]?.start).toBe(cluster[0]?.mention.span.start);
});
