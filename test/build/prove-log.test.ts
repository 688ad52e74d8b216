import { describe, expect, test } from 'vitest';
import { proveLog } from '../../src/build/prove-log.ts';
import { renderBuildReport } from '../../src/build/render-build-report.ts';
import type { BuildReport } from '../../src/build/run-build.ts';
import type { Event } from '../../src/model/event.ts';
import { sha256Hex } from '../../src/model/hash.ts';
import { quoteReaderOf } from '../../src/pipeline/proof/quote-reader.ts';
import { readCorpus } from '../../src/pipeline/read-corpus.ts';
import { readDocument } from '../../src/pipeline/read-document.ts';
import { TEST_SITE } from '../support/read-events.ts';
import { knowledge } from '../support/read-mentions.ts';

/** Goal: no log is written whose quotes do not say what it says. Method: a true log, and one thing falsified in it. */
const TEXT = 'Rebels attacked an army camp near Goma on 7 May 2024, the army said. Some 3,000 people fled from Bukavu.';
const DOCUMENT = { id: 'a', text: TEXT, sha256: sha256Hex(TEXT), published: '2024-05-08' };
const READER = quoteReaderOf(knowledge);
const { log } = readCorpus({
  readings: [readDocument(DOCUMENT, knowledge)],
  previous: { events: [], documents: [], entities: [] },
  site: TEST_SITE,
  now: '2024-06-01T00:00:00Z',
  gazetteer: knowledge.gazetteer,
  reader: READER,
});

const prove = (change: (event: Event) => Event, documents = [DOCUMENT]) =>
  proveLog(log.events.map(change), documents, READER);

describe('a log', () => {
  test('that says what its quotes say is counted', () => {
    const { proved, inferredShare, unproved } = prove((event) => event);
    expect(log.events.length).toBeGreaterThan(1);
    expect(proved).toBeGreaterThan(5);
    expect(inferredShare).toBeGreaterThan(0);
    expect(inferredShare).toBeLessThan(0.5);
    expect(unproved).toBe(0);
  });

  test('that says anything else is refused, with event, field, quote, what was expected and what is there', () => {
    const falsified = (event: Event): Event => ({
      ...event,
      time: event.inferred.includes('/time') ? event.time : { ...event.time, edtf: '2024-05-06' },
    });
    const { id = '' } = log.events.find(({ inferred }) => !inferred.includes('/time')) ?? {};
    expect(() => prove(falsified)).toThrow(
      new RegExp(
        `The log is not written.*\n  event ${id}, /time: not proved\n    found: {4}a: "Rebels attacked .*\n    expected: .*the time 2024-05-06`,
      ),
    );
  });

  test.each<[string, (event: Event) => Event]>([
    [
      'a word changed',
      (event) => ({ ...event, evidence: event.evidence.map((one) => ({ ...one, exact: `x${one.exact}` })) }),
    ],
    [
      'another place',
      (event) => ({ ...event, evidence: event.evidence.map((one) => ({ ...one, start: one.start + 1 })) }),
    ],
    ['no quotes', (event) => ({ ...event, evidence: [] })],
    ['another number', (event) => ({ ...event, figures: event.figures.map((one) => ({ ...one, min: 7, value: 7 })) })],
  ])('with %s is refused', (_name, change) => expect(() => prove(change)).toThrow('The log is not written'));

  test('whose texts are not here is neither proved nor refused', () => {
    const moved = [{ ...DOCUMENT, text: `${TEXT} More.`, sha256: sha256Hex(`${TEXT} More.`) }];
    const falsified = (event: Event): Event => ({ ...event, mode: 'drone' });
    for (const documents of [[], moved]) {
      expect(prove(falsified, documents)).toEqual({ proved: 0, inferredShare: 0, unproved: log.events.length });
    }
  });

  test('does not prove what is withdrawn', () => {
    const withdrawn = (event: Event): Event => ({ ...event, status: 'withdrawn', evidence: [] });
    expect(prove(withdrawn)).toEqual({ proved: 0, inferredShare: 0, unproved: 0 });
  });
});

test('the report of a build says how much is proved and how much inferred', () => {
  const report: Partial<BuildReport> = {
    log,
    snapshot: { root: '', blocks: new Map() } as unknown as BuildReport['snapshot'],
    unread: [],
    remarks: [],
    proof: { proved: 12, inferredShare: 0.25, unproved: 1 },
  };
  expect(renderBuildReport(report as BuildReport)).toContain(
    'All of its 12 stated fields are proved by their quotes; 25.0 % of its fields are inferred, and say so.\n' +
      'Not proved, since the texts that they quote are not here: 1 event.',
  );
});
