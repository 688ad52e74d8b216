import { expect, test } from 'vitest';
import { collectTellings } from '../../../src/pipeline/6-events/collect-tellings.ts';
import { mergeTellings } from '../../../src/pipeline/6-events/merge-tellings.ts';
import { compareTellings } from '../../../src/pipeline/6-events/same-event.ts';
import type { Telling } from '../../../src/pipeline/6-events/telling.ts';
import { tieKeysOf } from '../../../src/pipeline/6-events/tie-keys.ts';
import { type Report, readReports } from '../../support/read-events.ts';

// Merging must grow in proportion to the tellings: the tests count comparisons, for seconds depend on the machine.

const tellingsOf = (reports: readonly Report[]): readonly Telling[] =>
  readReports(reports).documents.flatMap((document) => collectTellings(document));

function mergeCounting(tellings: readonly Telling[]): { readonly events: number; readonly comparisons: number } {
  let comparisons = 0;
  const clusters = mergeTellings(tellings, (newcomer, member) => {
    comparisons++;
    return compareTellings(newcomer, member);
  });
  return { events: clusters.length, comparisons };
}

const ONE = tellingsOf([['a', '2024-03-06', 'Peru attacked Goma on Tuesday.']]);

/** `count` tellings like the one above, one a document, each changed by `change`. */
function alike(count: number, change: (telling: Telling, i: number) => Partial<Telling>): readonly Telling[] {
  return Array.from({ length: count }, (_, i) => {
    const telling = ONE[0];
    if (!telling) throw new Error('the sentence tells nothing');
    const id = `d${String(i).padStart(5, '0')}`;
    const source = { ...telling.source, doc: { ...telling.source.doc, id } };
    return { ...telling, source, ...change(telling, i) };
  });
}

const named = (list: Telling['recipients'], key: string): Telling['recipients'] =>
  list.map((one) => ({ ...one, key, entityId: key, country: null }));

test('a single telling is compared with nothing', () => {
  expect(mergeCounting(ONE)).toEqual({ events: 1, comparisons: 0 });
});

/** Each row: what the tellings are, how they differ, the events among 2,000, and comparisons allowed for each telling. */
const ROWS: readonly (readonly [string, (telling: Telling, i: number) => Partial<Telling>, number, number])[] = [
  ['all of one event', () => ({}), 1, 12],
  [
    'of 2,000 events that nothing ties',
    (telling, i) => ({
      actors: named(telling.actors, `who ${i}`),
      recipients: named(telling.recipients, `whom ${i}`),
      places: [],
    }),
    2000,
    0,
  ],
  [
    'of 2,000 events by one actor on one day',
    (telling, i) => ({ recipients: named(telling.recipients, `whom ${i}`), places: [] }),
    2000,
    200,
  ],
  [
    'of 1,000 events by one actor on one day, each told twice far apart',
    (telling, i) => ({ recipients: named(telling.recipients, `whom ${i % 1000}`), places: [] }),
    1000,
    200,
  ],
  [
    'of one place on 2,000 days',
    (_telling, i) => ({ days: { earliest: 20_000 + 2 * i, latest: 20_000 + 2 * i } }),
    2000,
    0,
  ],
];

test.each(ROWS)('2,000 tellings %s', (_what, change, events, allowed) => {
  const merged = mergeCounting(alike(2000, change));
  expect(merged.events).toBe(events);
  expect(merged.comparisons).toBeLessThanOrEqual(allowed * 2000);
});

test('one word repeated 1,000 times is compared no more than so many times for each telling', () => {
  const tellings = tellingsOf([['a', '2024-03-06', `Men were ${'killed and '.repeat(1000)}left.`]]);
  expect(tellings.length).toBeGreaterThan(500);
  expect(mergeCounting(tellings).comparisons).toBeLessThanOrEqual(200 * tellings.length);
});

/** Each row: two tellings of one sentence each that some tie must let meet, whichever is the clearer. */
const TIES: readonly (readonly [string, string])[] = [
  ['shared participant', 'Peru attacked rebels on Tuesday. Peru attacked rebels in a village on Tuesday.'],
  ['one country, other words', 'Peru attacked rebels on Tuesday. Peruvian forces attacked rebels on Tuesday.'],
  ['a meeting', 'Peru and Chile held talks in Lima on Tuesday. The talks of Chile with Peru ended on Tuesday.'],
  ['the same words in one text', 'Gunmen attacked villagers on Tuesday. Gunmen attacked villagers on Tuesday.'],
  ['shared place', 'Ten people died in a fire in Lima on Tuesday. A fire in Lima killed ten on Tuesday.'],
  ['one exodus', 'Thousands fled Goma on Tuesday. Many families fled on Tuesday.'],
  ['points back', 'An explosion in Lima killed three on Tuesday. The explosion was heard far away.'],
];

test.each(TIES)('compared for: %s', (_what, text) => {
  const tellings = tellingsOf([['a', '2024-03-06', text]]);
  const tied = tellings.flatMap((a) =>
    tellings
      .filter((b) => a !== b && compareTellings(a, b).score > Number.NEGATIVE_INFINITY)
      .map((b) => [a, b] as const),
  );
  expect(tied.length).toBeGreaterThan(0);
  for (const pair of tied) {
    expect(mergeCounting(pair).comparisons).toBe(1);
  }
});

test('what ties two tellings of any of these texts is found by a key that the first seeks and the second offers', () => {
  const tellings = tellingsOf([
    ...TIES.map(([, text], i): Report => [`one ${i}`, '2024-03-06', text]),
    ['all', '2024-03-06', TIES.map(([, text]) => text).join(' ')],
    ['again', '2024-03-07', TIES.map(([, text]) => text).join('\n\n')],
  ]);
  const keys = tellings.map(tieKeysOf);
  let tied = 0;
  for (const [i, a] of tellings.entries()) {
    for (const [j, b] of tellings.entries()) {
      if (i === j || compareTellings(a, b).score === Number.NEGATIVE_INFINITY) continue;
      tied++;
      const offered = new Set(keys[j]?.offered);
      expect(keys[i]?.sought.some((key) => offered.has(key))).toBe(true);
    }
  }
  expect(tied).toBeGreaterThan(100);
});
