import { describe, expect, test } from 'vitest';
import type { Event } from '../../../src/model/event.ts';
import type { Evidence } from '../../../src/model/evidence.ts';
import { sha256Hex } from '../../../src/model/hash.ts';
import { inferredShare } from '../../../src/pipeline/proof/inferred-share.ts';
import { QUOTE_LENGTH_MAX } from '../../../src/pipeline/proof/quote-reader.ts';
import { proveEvent, proveEvents } from '../../../src/pipeline/prove-evidence.ts';
import { EVENT, NAMING, quote, READER, remembering, SENTENCE, SOURCES, TEXT, TUESDAY } from './told-flight.ts';

/** Goal: the proof lets through what its quotes say and nothing else. */

const issuesOf = (event: Event): readonly string[] =>
  proveEvent(event, SOURCES, READER).map(({ path, expected }) => `${path}: ${expected}`);

/** The event with another evidence record at an index. */
const withEvidence = (index: number, evidence: Evidence | null): Event => ({
  ...EVENT,
  evidence: EVENT.evidence.toSpliced(index, 1, ...(evidence ? [evidence] : [])),
});

describe('an event whose quotes say what it says', () => {
  test('is proved', () => expect(issuesOf(EVENT)).toEqual([]));

  test('may infer what no quote says, but not claim it too', () => {
    const [trigger = quote('fled', ['/id']), ...naming] = EVENT.evidence.toSpliced(1, 1);
    const evidence = [trigger, quote(SENTENCE, ['/type', '/mode', '/time', '/actors/0']), ...naming];
    const inferred: Event = { ...EVENT, evidence, factuality: 'background', inferred: ['/factuality'] };
    expect(issuesOf(inferred)).toEqual([]);
    expect(issuesOf({ ...inferred, evidence: EVENT.evidence })).toEqual(['/factuality: a field that is stated']);
  });

  test('is read once for all its fields, and not at all when it is withdrawn', () => {
    const { reader, texts } = remembering();
    proveEvents([EVENT, EVENT, { ...EVENT, status: 'withdrawn' }], SOURCES, reader);
    // The sentence, the one that names her, and both together.
    expect(texts).toHaveLength(3);
  });

  test('is not read when a quote is too long to be read once more', () => {
    const text = `${'Sample, '.repeat(QUOTE_LENGTH_MAX)}fled.`;
    const long = { ...quote('fled', ['/type']), document: 'b', start: 0, end: text.length, sha256: sha256Hex(text) };
    const sources = new Map([...SOURCES, ['b', { id: 'b', text, sha256: sha256Hex(text) }]]);
    const evidence = [...EVENT.evidence, { ...long, exact: 'Sample', prefix: '', suffix: '' }];
    expect(proveEvent({ ...EVENT, evidence }, sources, READER).map(({ path }) => path)).toEqual(['/type']);
  });

  test('is read without its line breaks', () => {
    const { reader, texts } = remembering();
    proveEvent(EVENT, SOURCES, reader);
    expect(texts).toContain(SENTENCE.replace('\n', ' '));
  });
});

describe('a quote that does not stand where it says', () => {
  const sentence = quote(SENTENCE, ['/type', '/mode', '/factuality', '/time', '/actors/0']);
  test.each([
    ['another document', { ...sentence, document: 'b' }, '/evidence/1/document: a document of the corpus'],
    ['another text', { ...sentence, sha256: 'f'.repeat(64) }, `/evidence/1/sha256: ${sha256Hex(TEXT)}`],
    ['another place', { ...sentence, start: sentence.start + 1 }, '/evidence/1/exact: "n Tuesday'],
    ['beyond the end', { ...sentence, end: TEXT.length + 1 }, '/evidence/1/start: a place within'],
    ['nothing', { ...sentence, end: sentence.start }, '/evidence/1/start: a place within'],
    ['no words', { ...sentence, exact: '' }, '/evidence/1/exact: "On Tuesday'],
    ['other words before it', { ...sentence, prefix: 'x' }, '/evidence/1/prefix: " "'],
    ['other words after it', { ...sentence, suffix: ' It rained' }, '/evidence/1/suffix: " It was co"'],
  ])('%s', (_name, evidence, expected) => {
    expect(issuesOf(withEvidence(1, evidence))).toContainEqual(expect.stringContaining(expected));
  });
});

describe('a field that its quote does not give', () => {
  test.each<[string, Partial<Event>, string]>([
    ['type', { type: 'ASSAULT' }, '/type: a quote that, read alone, gives the type ASSAULT'],
    ['mode', { mode: 'return' }, '/mode: a quote that, read alone, gives the mode return'],
    ['factuality', { factuality: 'denied' }, '/factuality: a quote that, read alone, gives the factuality denied'],
    [
      'time',
      { time: { ...TUESDAY, edtf: '2023-09-19' } },
      '/time: a quote that, read alone, gives the time 2023-09-19',
    ],
    [
      'anchor',
      { time: { ...TUESDAY, anchor: { kind: 'document', text: 'a', edtf: '2023-09-20' } } },
      '/time: a quote that, read alone, gives the time 2023-09-26',
    ],
    [
      'precision',
      { time: { ...TUESDAY, precision: 'week' } },
      '/time: a quote that, read alone, gives the time 2023-09-26',
    ],
    [
      'words',
      { actors: [{ entity: 'person:ann-sample', name: 'Ann Sample', text: 'Ms Sample' }] },
      '/actors/0: a quote that, read alone, gives "Ms Sample", which is person:ann-sample (Ann Sample), among the actors',
    ],
    [
      'name',
      { actors: [{ entity: 'person:ann-sample', name: 'Anna Sample', text: 'Sample' }] },
      '/actors/0: a quote that, read alone, gives "Sample", which is person:ann-sample (Anna Sample), among the actors',
    ],
    [
      'entity',
      { actors: [{ entity: 'person:bo', name: 'Bo Other', text: 'Sample' }] },
      '/actors/0: a quote that, read alone, gives "Sample", which is person:bo (Bo Other), among the actors',
    ],
    [
      'role',
      { actors: [{ name: 'pass', text: 'pass' }] },
      '/actors/0: a quote that, read alone, gives "pass" among the actors',
    ],
  ])('%s', (_name, change, expected) => expect(issuesOf({ ...EVENT, ...change })).toContain(expected));

  test('a name from another sentence needs that sentence too', () => {
    expect(issuesOf(withEvidence(2, null))).toEqual([
      '/actors/0: a quote that, read alone, gives "Sample", which is person:ann-sample (Ann Sample), among the actors',
    ]);
  });

  test('a surname may be the name that the log has of somebody, in his document', () => {
    const actors = [{ entity: 'person:sample.a', name: 'Sample', text: 'Sample' }];
    expect(issuesOf({ ...withEvidence(2, null), actors })).toEqual([]);
  });

  test('a quote that says nothing of a field must not claim to', () => {
    const claimed = withEvidence(3, quote('It was cold.', ['/time']));
    expect(issuesOf(claimed)).toEqual(['/time: a quote that, read alone, gives the time 2023-09-26']);
    const unknown = withEvidence(3, quote('It was cold.', ['/actors/1']));
    expect(issuesOf(unknown)).toEqual(['/actors/1: a field that is stated']);
  });

  test('what is told elsewhere in a quote than at the trigger is another event', () => {
    const elsewhere = withEvidence(0, quote('over', ['/id']));
    expect(issuesOf(elsewhere).map((issue) => issue.split(':')[0])).toEqual([
      '/type',
      '/mode',
      '/factuality',
      '/time',
      '/actors/0',
    ]);
  });

  test.each([
    ['value', { value: 41 }, '41'],
    ['min', { min: 39 }, '39'],
    ['quantifier', { quantifier: 'more_than' as const }, 'more_than'],
    ['measure', { measure: 'killed' as const }, 'killed'],
    ['unit', { unit: 'household' }, 'household'],
    ['kind', { kind: 'stock' as const }, 'stock'],
    ['scope', { scope: 'soldiers' }, 'soldiers'],
    ['attribution', { attribution: 'indirect' as const }, 'indirect'],
    ['asOf', { asOf: { ...TUESDAY, edtf: '2023-09-25' } }, '2023-09-25'],
  ])('figure: %s', (field, change, value) => {
    const figures = EVENT.figures.map((figure) => ({ ...figure, ...change }));
    expect(issuesOf({ ...EVENT, figures })).toEqual([
      `/figures/0/${field}: a quote that, read alone, gives "40 people" with the ${field} ${value}`,
    ]);
  });

  test('a figure is known by its own words, not by another number of the sentence', () => {
    const figures = EVENT.figures.map((figure) => ({ ...figure, verbatim: '30 people' }));
    expect(issuesOf({ ...EVENT, figures }).map((issue) => issue.split(':')[0])).toContain('/figures/0/value');
  });
});

describe('a speaker', () => {
  const speaker = { entity: 'person:ann-sample', name: 'Ann Sample', text: 'Sample' };
  const evidence = quote('Sample said so.', ['/speaker', '/stance', '/quoted']);
  const said: Event = {
    ...EVENT,
    statements: [{ id: 's', speaker, stance: 'asserts', about: [], quoted: false, saidAt: TUESDAY, evidence }],
    evidence: [...EVENT.evidence, quote(NAMING, ['/statements/0/speaker'])],
    inferred: ['/statements/0/saidAt'],
  };

  test('is proved by the words and by the sentence that names him', () => expect(issuesOf(said)).toEqual([]));

  test('who is named elsewhere needs that sentence', () => {
    expect(issuesOf({ ...said, evidence: EVENT.evidence })).toEqual([
      '/statements/0/speaker: a quote that, read alone, gives "Sample", which is person:ann-sample (Ann Sample), as speaker',
    ]);
  });

  test.each([
    ['stance', { stance: 'denies' as const }, ['/statements/0/stance']],
    ['wording', { quoted: true }, ['/statements/0/quoted']],
    ['name', { speaker: { ...speaker, name: 'Anna' } }, ['/statements/0/speaker']],
    // A statement is known by its speaker's words: another's prove nothing of it.
    [
      'speaker',
      { speaker: { name: 'Bo', text: 'Bo' } },
      ['/statements/0/speaker', '/statements/0/stance', '/statements/0/quoted'],
    ],
    ['relay', { via: { name: 'Bo', text: 'Bo' } }, ['/statements/0/via']],
  ])('with another %s is not proved', (_name, change, expected) => {
    const changed = { ...said, statements: said.statements.map((one) => ({ ...one, ...change })) };
    expect(issuesOf(changed).map((issue) => issue.split(':')[0])).toEqual(expected);
  });

  test('of a saying whose day nothing tells', () => {
    expect(issuesOf({ ...said, inferred: [] })).toEqual(['/statements/0/saidAt: a quote, or to be inferred']);
  });
});

describe('a field without a quote', () => {
  test('is an issue unless it is inferred', () => {
    const silent: Event = { ...EVENT, places: [{ name: 'pass', text: 'pass', role: 'transit', precision: 'area' }] };
    expect(issuesOf(silent)).toEqual(['/places/0: a quote, or to be inferred']);
    expect(issuesOf({ ...silent, inferred: ['/places/0'] })).toEqual([]);
  });

  test('a trigger outside of all quoted sentences is one too', () => {
    expect(issuesOf(withEvidence(3, quote('cold', ['/id'])))).toEqual([
      '/evidence/3: a trigger within a quoted sentence',
    ]);
  });
});

describe('the share of inferred fields', () => {
  test('is counted over current events', () => {
    // Type, mode, factuality, time, one actor, and ten parts of a figure.
    expect(inferredShare([EVENT])).toEqual({ stated: 15, inferred: 0, share: 0 });
    expect(inferredShare([{ ...EVENT, inferred: ['/time', '/actors/0', '/figures/0/asOf'] }])).toEqual({
      stated: 12,
      inferred: 3,
      share: 0.2,
    });
    expect(inferredShare([{ ...EVENT, status: 'withdrawn' }])).toEqual({ stated: 0, inferred: 0, share: 0 });
  });
});
