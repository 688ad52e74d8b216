/** The whole way: a document of three hundred lines that are alike, whose headline is edited, loses no event. */
import { expect, test } from 'vitest';
import { sha256Hex } from '../../../src/model/hash.ts';
import { quoteReaderOf } from '../../../src/pipeline/proof/quote-reader.ts';
import { readCorpus } from '../../../src/pipeline/read-corpus.ts';
import { readDocument } from '../../../src/pipeline/read-document.ts';
import { TEST_SITE } from '../../support/read-events.ts';
import { knowledge } from '../../support/read-mentions.ts';
import { EMPTY } from './told-corpus.ts';

const TOWNS = ['Goma', 'Bukavu', 'Bunia', 'Beni', 'Butembo', 'Kisangani', 'Kindu', 'Kalemie', 'Uvira', 'Lubumbashi'];
const LINES = Array.from({ length: 300 }, (_, n) => {
  const month = String(1 + Math.floor(n / 25)).padStart(2, '0');
  const day = String(1 + (n % 25)).padStart(2, '0');
  return `Gunmen killed ${2 + n} people in ${TOWNS[n % 10]} on 2023-${month}-${day}.`;
});

function read(headline: string, previous = EMPTY) {
  const text = [headline, ...LINES].join('\n\n');
  return readCorpus({
    readings: [readDocument({ id: 'year', text, sha256: sha256Hex(text), published: '2024-01-03' }, knowledge)],
    previous,
    site: TEST_SITE,
    now: '2024-02-01T00:00:00Z',
    gazetteer: knowledge.gazetteer,
    reader: quoteReaderOf(knowledge),
  }).log;
}

test('three hundred lines, another headline', { timeout: 120_000 }, () => {
  const before = read('A hard year in the east');
  const killings = before.events.filter(({ type }) => type === 'ASSAULT');
  expect(killings.length).toBeGreaterThan(200);
  const after = read('A very hard year in the east', before);
  expect(after.events.map(({ id, status }) => [id, status])).toEqual(before.events.map(({ id }) => [id, 'current']));
  expect(new Set(after.events.map(({ history }) => history.map(({ kind }) => kind).join(' ')))).toEqual(
    new Set(['added recoded']),
  );
});
