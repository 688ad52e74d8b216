/**
 * What holds for any corpus, shown on the documents of the project, on texts drawn at random, and on texts that no
 * newsroom writes. Nothing here says what is found, only that it is found again, stays, and can be proved.
 */
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocuments } from '../../src/build/documents/read-documents.ts';
import type { SourceDocument } from '../../src/model/document.ts';
import type { Log } from '../../src/model/event.ts';
import { sha256Hex } from '../../src/model/hash.ts';
import { encodeDocument, encodeEntity, encodeEvent } from '../../src/model/log-lines.ts';
import type { Span } from '../../src/model/span.ts';
import { statedFields } from '../../src/model/stated-fields.ts';
import { inferredShare } from '../../src/pipeline/proof/inferred-share.ts';
import { type QuoteReader, quoteReaderOf } from '../../src/pipeline/proof/quote-reader.ts';
import { proveEvents } from '../../src/pipeline/prove-evidence.ts';
import { type Corpus, readCorpus } from '../../src/pipeline/read-corpus.ts';
import { readDocument } from '../../src/pipeline/read-document.ts';
import type { Mentioned, RoleFiller } from '../../src/pipeline/reading.ts';
import { freezeDeep } from '../support/freeze-deep.ts';
import { TEST_SITE } from '../support/read-events.ts';
import { knowledge } from '../support/read-mentions.ts';

const { documents: DOCUMENTS } = await readDocuments(fileURLToPath(new URL('../../data/documents', import.meta.url)));
const READER = quoteReaderOf(knowledge);
const EMPTY: Log = { events: [], documents: [], entities: [] };
const NOW = '2026-01-01T00:00:00Z';
const LATER = '2026-02-01T00:00:00Z';

const build = (documents: readonly SourceDocument[], previous = EMPTY, now = NOW, reader = READER): Corpus =>
  readCorpus({
    readings: documents.map((document) => readDocument(document, knowledge)),
    previous,
    site: TEST_SITE,
    now,
    gazetteer: knowledge.gazetteer,
    reader,
  });

const bytesOf = ({ events, documents, entities }: Log): string =>
  [...events.map(encodeEvent), ...documents.map(encodeDocument), ...entities.map(encodeEntity)].join('\n');

const prove = ({ log }: Corpus, documents: readonly SourceDocument[]) =>
  proveEvents(log.events, new Map(documents.map((document) => [document.id, document])), READER);

const source = (id: string, text: string, published?: string): SourceDocument => ({
  id,
  text,
  sha256: sha256Hex(text),
  ...(published === undefined ? {} : { published }),
});

const CORPUS = build(DOCUMENTS);

describe('a log', () => {
  test('of the same documents is the same bytes, from nothing and on top of itself', () => {
    expect(CORPUS.log.events.length).toBeGreaterThan(20);
    expect(bytesOf(build(DOCUMENTS).log)).toBe(bytesOf(CORPUS.log));
    expect(bytesOf(build(DOCUMENTS, CORPUS.log, LATER).log)).toBe(bytesOf(CORPUS.log));
  });

  test('does not depend on the order of the documents', () => {
    expect(bytesOf(build(DOCUMENTS.toReversed()).log)).toBe(bytesOf(CORPUS.log));
    const [first, ...others] = DOCUMENTS;
    expect(bytesOf(build(first ? [...others, first] : others).log)).toBe(bytesOf(CORPUS.log));
  });

  test('has its records with their keys in the order of its lines', () => {
    const { events, documents, entities } = CORPUS.log;
    expect(events.map((event) => JSON.stringify(event))).toEqual(events.map(encodeEvent));
    expect(documents.map((document) => JSON.stringify(document))).toEqual(documents.map(encodeDocument));
    expect(entities.map((entity) => JSON.stringify(entity))).toEqual(entities.map(encodeEntity));
  });

  test('keeps all its ids when another document comes', () => {
    const sixth = source(
      'zz-another-day',
      'Lava from a volcano destroyed 30 houses on the island of Fogo on Monday, the island’s mayor said.\n\n' +
        'Some 1,200 people were evacuated to Praia, where President Ana Sample visited them on Tuesday.\n',
      '2023-09-27',
    );
    const { log } = build([...DOCUMENTS, sixth], CORPUS.log, LATER);
    const now = new Map(log.events.map((event) => [event.id, event]));
    for (const before of CORPUS.log.events) {
      const after = now.get(before.id);
      expect(after?.status).toBe('current');
      expect(after?.logged).toBe(before.logged);
      // The new document may add to an event, and takes nothing from it.
      for (const list of ['figures', 'statements'] as const) {
        expect(after?.[list].map(({ id }) => id)).toEqual(expect.arrayContaining(before[list].map(({ id }) => id)));
      }
    }
    expect(log.events.length).toBeGreaterThan(CORPUS.log.events.length);
  });
});

describe('a stage', () => {
  test('changes nothing that it was handed', () => {
    const documents = freezeDeep(structuredClone(DOCUMENTS));
    const watch = { text: freezeDeep, sentences: freezeDeep, syntax: freezeDeep, annotations: freezeDeep };
    const readings = documents.map((document) => freezeDeep(readDocument(document, knowledge, watch)));
    const input = {
      readings: freezeDeep(readings),
      previous: freezeDeep(structuredClone(CORPUS.log)),
      site: freezeDeep({ ...TEST_SITE }),
      now: LATER,
      gazetteer: knowledge.gazetteer,
      reader: READER,
    };
    expect(bytesOf(readCorpus(input).log)).toBe(bytesOf(CORPUS.log));
  });
});

/** Every span of a reading, with what it is. */
function spansOf(doc: Mentioned): readonly (readonly [string, Span])[] {
  const fillers = (what: string, list: readonly RoleFiller[]) => list.map(({ span }) => [what, span] as const);
  return [
    ...doc.blocks.map((block) => ['block', block] as const),
    ...doc.sentences.map((sentence) => ['sentence', sentence] as const),
    ...doc.syntax.flatMap(({ tokens }) => tokens.map((token) => ['token', token] as const)),
    ...doc.times.map(({ span }) => ['time', span] as const),
    ...doc.entities.map(({ span }) => ['entity', span] as const),
    ...doc.figures.map(({ span }) => ['figure', span] as const),
    ...doc.attributions.flatMap(({ source: speaker, cue, content }) =>
      [...(speaker ?? []), cue, ...content].map((span) => ['attribution', span] as const),
    ),
    ...doc.mentions.flatMap((mention) => [
      ['mention', mention.span] as const,
      ['clause', mention.clause] as const,
      ...fillers('actor', mention.actors),
      ...fillers('recipient', mention.recipients),
      ...fillers('place', mention.places),
    ]),
    ...doc.notes.flatMap(({ span }) => (span === null ? [] : [['note', span] as const])),
  ];
}

const strayIn = (doc: Mentioned) =>
  spansOf(doc).filter(
    ([, { start, end }]) => !(Number.isInteger(start) && start >= 0 && start < end && end <= doc.text.length),
  );

describe('a span', () => {
  test('lies within its text, and a token’s has its words', () => {
    for (const { doc } of CORPUS.documents) {
      expect(spansOf(doc).length).toBeGreaterThan(100);
      expect(strayIn(doc)).toEqual([]);
      for (const { tokens } of doc.syntax) {
        expect(tokens.map(({ start, end }) => doc.text.slice(start, end))).toEqual(tokens.map(({ text }) => text));
      }
    }
  });
});

describe('what an event states', () => {
  test('is proved by its quotes, every field of it', () => {
    expect(prove(CORPUS, DOCUMENTS)).toEqual([]);
    const { stated, share } = inferredShare(CORPUS.log.events);
    expect(stated).toBeGreaterThan(300);
    // A fifth at the time of writing, mostly the time of events that their texts do not date.
    expect(share).toBeLessThan(0.3);
  });

  test('that no quote says is inferred, and a note tells where', () => {
    const deaf: QuoteReader = { read: () => READER.read('') };
    const { log, notes: taken } = build(DOCUMENTS, EMPTY, NOW, deaf);
    expect([...taken.keys()].sort()).toEqual(DOCUMENTS.map(({ id }) => id));
    expect(inferredShare(log.events).stated).toBe(0);
    for (const notes of taken.values()) {
      for (const { stage, rule, reason } of notes) {
        expect([stage, rule]).toEqual(['proof', 'proof/demote-unproved']);
        expect(reason).toMatch(/^\/[a-z]+.* is inferred, for want of /);
      }
    }
  });
});

const NOBODY = { entity: 'person:nobody-else', name: 'Nobody Else', text: 'Nobody Else' };
const OTHER_DAY = { edtf: '1999-12-31', earliest: '1999-12-31', latest: '1999-12-31' };

/** Something else than what a field says. */
function falsified(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'string') return `not ${value}`;
  return typeof value === 'object' && value !== null && 'edtf' in value
    ? { ...value, ...OTHER_DAY }
    : { ...(value as object), ...NOBODY };
}

/** A copy in which the field at a JSON Pointer says something else. */
function falsify<Record>(record: Record, pointer: string): Record {
  const copy = structuredClone(record);
  const path = pointer.slice(1).split('/');
  const last = path.pop() ?? '';
  let owner = copy as { [key: string]: unknown };
  for (const key of path) owner = owner[key] as { [key: string]: unknown };
  owner[last] = falsified(owner[last]);
  return copy;
}

describe('the proof', () => {
  test('finds every stated field that says something else', () => {
    const sources = new Map(DOCUMENTS.map((document) => [document.id, document]));
    const missed = CORPUS.log.events.flatMap((event) => {
      const inferred = new Set(event.inferred);
      const stated = statedFields(event).filter((pointer) => !inferred.has(pointer));
      return stated.filter((pointer) => {
        const issues = proveEvents([falsify(event, pointer)], sources, READER);
        return !issues.some(({ path }) => path === pointer);
      });
    });
    expect(missed).toEqual([]);
  });
});

/** Sentences of our own that tell much at once, and what no newsroom writes. */
const PIECES = [
  'Rebels killed 12 people in Goma on Tuesday, the army said.',
  '“We fled at night,” said Ann Sample, a nurse from Bukavu.',
  'She said that more than 3,000 people had left the town.',
  'The mayor denied that soldiers had opened fire.',
  'It said on 5 May 2024 that the toll could rise.',
  'President Bo Other will meet the French foreign minister next week.',
  'Other blamed the rebels for the attack, his spokesman said.',
  'Around 40 houses were destroyed by floods last month.',
  'He was arrested the following day.',
  'HARBOUR TOWN, May 6 (Agency) –',
  'Photo: A. Name',
  '\n\n',
  '\n',
  '9'.repeat(400),
  ','.repeat(300),
  '\ud800 killed \udfff people',
  '\u0000\u202e<b>&amp;</b>',
  '"“”’',
  '30 people died. '.repeat(20),
];

describe('any text', () => {
  test('is read without a throw, and what is logged of it is proved', () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(' '));
    const published = fc.option(fc.constantFrom('2024-05-06', '2024-05', '2024-05-06/2024-05-09'), { nil: undefined });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, published), { minLength: 1, maxLength: 3 }), (reports) => {
        const documents = reports.map(([words, day], i) => source(`d${i}`, words, day));
        const corpus = build(documents);
        expect(prove(corpus, documents)).toEqual([]);
        for (const { doc } of corpus.documents) expect(strayIn(doc)).toEqual([]);
        expect(bytesOf(build(documents.toReversed(), corpus.log, LATER).log)).toBe(bytesOf(corpus.log));
      }),
      { seed: 20260101, numRuns: 40 },
    );
  });
});
