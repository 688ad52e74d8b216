import { describe, expect, test } from 'vitest';
import { collectTellings } from '../../../src/pipeline/6-events/collect-tellings.ts';
import { readReports } from '../../support/read-events.ts';

const tellingsOf = (published: string | null, text: string) =>
  readReports([['a', published, text]]).documents.flatMap((document) => collectTellings(document));

/** Each row: when the document was published, and the time of an event in it that nothing dates. */
const PUBLISHED: readonly (readonly [string, string, string])[] = [
  ['2026-01-15', '2026-01-15~', 'day'],
  ['2026-01-15~', '2026-01-15~', 'day'],
  // A day is never given a clock time: the instant tells when the text came out.
  ['2026-01-15T08:00:00Z', '2026-01-15~', 'day'],
  ['2026-01', '2026-01', 'month'],
];

describe('an event without a time of its own', () => {
  test.each(PUBLISHED)('published %s: %s', (published, edtf, precision) => {
    const [telling] = tellingsOf(published, 'Rebels attacked Goma.');
    expect(telling?.time).toMatchObject({ edtf, precision, basis: 'publication' });
    expect(telling?.timeStated).toBe(false);
  });

  test('goes with the last dated one before it in the paragraph', () => {
    const [, telling] = tellingsOf('2024-03-08', 'Rebels attacked Goma on Tuesday. They captured the airport.');
    expect(telling?.time).toMatchObject({ edtf: '2024-03-05', basis: 'context' });
  });
});

/** Each row: a text, and the factuality of its last telling. */
const FACTUALITY: readonly (readonly [string, string])[] = [
  ['Rebels attacked Goma on Tuesday.', 'occurred'],
  ['Rebels attacked Goma in 2010.', 'background'],
  ['Rebels attacked Goma twice in the last three decades.', 'background'],
  // The years stand in another sentence, and say nothing of this one.
  ['Peace has held for the last three decades. Rebels attacked Goma.', 'occurred'],
];

test.each(FACTUALITY)('%s → %s', (text, factuality) => {
  expect(tellingsOf('2024-03-08', text).at(-1)?.factuality).toBe(factuality);
});

test('the bounds of a time are known as days since 1970-01-01, if both are', () => {
  const [telling] = tellingsOf('2024-03-06', 'Rebels attacked Goma on Tuesday.');
  expect(telling?.days).toEqual({ earliest: 19787, latest: 19787 });
  const [undated] = tellingsOf(null, 'Rebels attacked Goma.');
  expect(undated?.days).toBeNull();
});
