import { describe, expect, test } from 'vitest';
import { eventId, foundingQuote, foundingsOf } from '../../../src/model/ids.ts';
import {
  decodeDocumentLines,
  decodeEntityLines,
  decodeEventLines,
  encodeDocument,
  encodeEntity,
  encodeEvent,
} from '../../../src/model/log-lines.ts';
import { build, EMPTY, SITE } from './told-corpus.ts';

const TEXTS = { a: 'A depot exploded on Monday near the harbour. Eleven people died there.' };
const LOG = build(
  EMPTY,
  TEXTS,
  [{ told: [['a', 'exploded']], figures: [['a', 'Eleven', 11]], actors: ['Sample'] }, { told: [['a', 'died']] }],
  '2023-09-26T12:00:00Z',
);
const LINES = LOG.events.map(encodeEvent);

/** The first line with one change. */
const changed = (change: (event: Record<string, unknown>) => void): string => {
  const event = JSON.parse(LINES[0] ?? '') as Record<string, unknown>;
  change(event);
  return JSON.stringify(event);
};

describe('lines of the log', () => {
  test('decode to what was encoded', () => {
    expect(decodeEventLines(`${LINES.join('\n')}\n`)).toEqual({ records: LOG.events, issues: [] });
    expect(decodeEventLines(LINES.join('\r\n')).records).toEqual(LOG.events);
    expect(decodeDocumentLines(LOG.documents.map(encodeDocument).join('\n')).records).toEqual(LOG.documents);
    const entity = {
      id: 'geonames:1',
      kind: 'place',
      name: 'Portville',
      aliases: [],
      geo: { lat: 1, lon: 2, precision: 'exact' },
    } as const;
    expect(decodeEntityLines(encodeEntity(entity)).records).toEqual([entity]);
  });

  test('have the other readings of a time only where there are some', () => {
    expect(LINES.join('')).not.toContain('"alternatives"');
    const alternatives = [{ edtf: '2023-09-18', rule: 'dating/other-readings#back' }];
    const line = changed((event) => Object.assign(event.time as object, { alternatives }));
    const { records, issues } = decodeEventLines(line);
    expect(issues).toEqual([]);
    expect(records[0]?.time.alternatives).toEqual(alternatives);
    expect(records.map(encodeEvent)).toEqual([line]);
  });

  test('have their keys in one order, whatever order the record has', () => {
    const [event] = LOG.events;
    if (!event) throw new Error('no event');
    const reversed = Object.fromEntries(Object.entries(event).toReversed()) as unknown as typeof event;
    expect(encodeEvent(reversed)).toBe(encodeEvent(event));
    expect(Object.keys(JSON.parse(LINES[0] ?? '')).slice(0, 6)).toEqual([
      'id',
      'revision',
      'status',
      'review',
      'logged',
      'updated',
    ]);
    expect(LINES[0]).not.toContain('\n');
  });

  test.each([
    ['no JSON', '{', '/', 'a line of JSON'],
    ['no record', '[1]', '/', 'a record'],
    ['a missing field', changed((event) => delete event.title), '/title', 'a text'],
    ['an unknown field', changed((event) => Object.assign(event, { 'a/b': 1 })), '/a~1b', 'no such field'],
    ['another type', changed((event) => Object.assign(event, { type: 'PARTY' })), '/type', 'one of AGREE,'],
    [
      'no day',
      changed((event) => Object.assign(event.time as object, { earliest: 'Monday' })),
      '/time/earliest',
      'a day',
    ],
    [
      'another reading without its rule',
      changed((event) => Object.assign(event.time as object, { alternatives: [{ edtf: '2023-09-18' }] })),
      '/time/alternatives/0/rule',
      'a text',
    ],
    ['no instant', changed((event) => Object.assign(event, { updated: '2023-09-26' })), '/updated', 'an instant'],
    [
      'a wrong sum',
      changed((event) => Object.assign((event.evidence as object[])[0] ?? {}, { sha256: 'x' })),
      '/evidence/0/sha256',
      'a SHA-256',
    ],
    ['half a revision', changed((event) => Object.assign(event, { revision: 1.5 })), '/revision', 'a whole number'],
    [
      'an infinite confidence',
      changed((event) => Object.assign(event, { confidence: null })),
      '/confidence',
      'a number',
    ],
  ])('with %s are told with line, path, expected and received', (_name, line, path, expected) => {
    const { records, issues } = decodeEventLines(`${LINES[1]}\n\n${line}`);
    expect(records).toEqual([LOG.events[1]]);
    expect(issues[0]).toMatchObject({ line: 3, path, expected: expect.stringContaining(expected) });
    expect(issues[0]?.received.length).toBeGreaterThan(0);
  });

  test('with one id twice are an issue', () => {
    expect(decodeEventLines(`${LINES[0]}\n${LINES[0]}`)).toMatchObject({
      records: [LOG.events[0]],
      issues: [{ line: 2, path: '/id', expected: 'an id that line 1 does not have' }],
    });
  });
});

describe('ids', () => {
  const founding = { document: 'a', quote: foundingQuote('A depot exploded.', 'exploded'), occurrence: 0 };

  test('are UUIDs of version 5 that depend on the log, the document, the words and their number', () => {
    const id = eventId(SITE.id, founding);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    // Fixed, so that no change of the recipe goes unseen: it would change every id of every log.
    expect(id).toBe(FIXED_ID);
    const others = [
      eventId(SITE.id.replace('6', '7'), founding),
      eventId(SITE.id, { ...founding, document: 'b' }),
      eventId(SITE.id, { ...founding, quote: 'A depot exploded.' }),
      eventId(SITE.id, { ...founding, occurrence: 1 }),
    ];
    expect(new Set([id, ...others]).size).toBe(5);
  });

  test('of the same words again are counted', () => {
    expect(foundingsOf('a', ['x', 'y', 'x']).map(({ occurrence }) => occurrence)).toEqual([0, 0, 1]);
  });
});

const FIXED_ID = '76be249d-4c9f-51e5-973e-878870f2caa8';
