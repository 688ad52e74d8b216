import { describe, expect, test } from 'vitest';
import type { Event } from '../../../src/model/event.ts';
import type { Evidence } from '../../../src/model/evidence.ts';
import { sha256Hex } from '../../../src/model/hash.ts';
import type { Time } from '../../../src/model/time.ts';
import type { ResolvedTimex, Timex } from '../../../src/model/timex.ts';
import { inferredShare } from '../../../src/pipeline/proof/stated-fields.ts';
import { proveEvent, proveEvents } from '../../../src/pipeline/prove-evidence.ts';
import type {
  AttributionMention,
  EntityMention,
  FigureMention,
  Mention,
  Mentioned,
} from '../../../src/pipeline/reading.ts';
import { clean } from '../text/draw-blocks.ts';

/**
 * Goal: the proof lets through what its quotes say and nothing else. Method: a reader of one rule a kind, so that what a
 * quote yields is plain to see: "fled" tells a DISPLACE, "Ann Sample" is a person and the actor, a number counts those
 * who fled, "Tuesday" is counted from its anchor, and who stands before "said" says it.
 */
const TEXT =
  'Ann Sample leads the town. On Tuesday\nSample fled with 40 people over the pass. It was cold. Sample said so.';
const SOURCES = new Map([['a', { id: 'a', text: TEXT, sha256: sha256Hex(TEXT) }]]);

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

function readQuote(quote: string): Mentioned {
  const entities: EntityMention[] = ['Ann Sample', 'Sample']
    .filter((name) => quote.startsWith(name) || quote.includes(` ${name}`))
    .slice(0, 1)
    .map((name) => ({
      span: spanOf(quote, name),
      sentence: 0,
      text: name,
      entity: `person:${name.toLowerCase().replace(' ', '-')}`,
      kind: 'person',
      name,
      country: null,
      form: 'name',
      government: false,
      rule: 'entities/test',
    }));
  const number = /\d+/.exec(quote)?.[0];
  const figures: FigureMention[] =
    number === undefined
      ? []
      : [
          {
            span: spanOf(quote, number),
            sentence: 0,
            text: `${number} people`,
            measure: 'people_fled',
            kind: 'flow',
            value: Number(number),
            min: Number(number),
            max: Number(number),
            quantifier: 'exact',
            unit: 'person',
            scope: 'people',
            clause: null,
            time: null,
            attribution: null,
            place: null,
            factuality: 'occurred',
            partOf: null,
            rule: 'figures/test',
          },
        ];
  const times: Timex[] = quote.includes('Tuesday')
    ? [
        {
          span: spanOf(quote, 'Tuesday'),
          text: 'Tuesday',
          type: 'DATE',
          expression: { kind: 'reference', value: 'PAST_REF' },
          rule: 'dates/test',
        },
      ]
    : [];
  const actors = entities.map(({ span, text }, entity) => ({ span, text, entity }));
  const mentions: Mention[] = quote.includes('fled')
    ? [
        {
          span: spanOf(quote, 'fled'),
          text: 'fled',
          sentence: 0,
          clause: { start: 0, end: quote.length },
          type: 'DISPLACE',
          mode: 'flee',
          contexts: [],
          factuality: 'occurred',
          actors,
          recipients: [],
          places: [],
          time: null,
          figures: [],
          attributions: [],
          lemma: 'flee',
          confidence: 1,
          rule: 'mentions/test',
        } as unknown as Mention,
      ]
    : [];
  const attributions: AttributionMention[] = quote.includes('said')
    ? [
        {
          sentence: 0,
          source: entities.map(({ span }) => span),
          cue: spanOf(quote, 'said'),
          content: [],
          speaker: 0,
          speakerText: entities[0]?.text ?? null,
          via: null,
          viaText: null,
          quoted: 'indirect',
          stance: 'asserts',
          time: null,
          rule: 'attributions/test',
        },
      ]
    : [];
  return { ...clean(quote), sentences: [], syntax: [], times, entities, figures, attributions, mentions };
}

/** Tuesday before 2023-09-27 is the 26th; without an anchor it is no day. */
const resolve = (times: readonly Timex[], published: Time | null): readonly ResolvedTimex[] =>
  times.map((timex) => ({
    ...timex,
    value: '',
    time: published?.earliest === '2023-09-27' ? TUESDAY : null,
  }));

const TUESDAY: Time = {
  edtf: '2023-09-26',
  earliest: '2023-09-26',
  latest: '2023-09-26',
  precision: 'day',
  basis: 'relative',
  text: 'Tuesday',
  anchor: { kind: 'document', text: 'a', edtf: '2023-09-27' },
  rule: 'dates/test',
};

const READER = { readQuote, resolve };

/** A reader that remembers what it was given. */
function remembering() {
  const texts: string[] = [];
  const remember = (text: string): Mentioned => {
    texts.push(text);
    return readQuote(text);
  };
  return { texts, reader: { resolve, readQuote: remember } };
}

function quote(words: string, supports: readonly string[]): Evidence {
  const { start, end } = spanOf(TEXT, words);
  return {
    document: 'a',
    exact: words.slice(0, 20),
    prefix: TEXT.slice(Math.max(0, start - 8), start),
    suffix: TEXT.slice(end, end + 8),
    start,
    end,
    sha256: sha256Hex(TEXT),
    supports,
  };
}

const SENTENCE = 'On Tuesday\nSample fled with 40 people over the pass.';
const NAMING = 'Ann Sample leads the town.';

const EVENT: Event = {
  id: 'an-event',
  revision: 1,
  status: 'current',
  review: 'automatic',
  logged: '2023-09-28T00:00:00Z',
  updated: '2023-09-28T00:00:00Z',
  type: 'DISPLACE',
  mode: 'flee',
  contexts: [],
  quad: null,
  factuality: 'occurred',
  title: 'Ann Sample flees',
  summary: 'Ann Sample fled.',
  time: TUESDAY,
  places: [],
  actors: [{ entity: 'person:ann-sample', name: 'Ann Sample', text: 'Sample' }],
  recipients: [],
  figures: [
    {
      id: 'a-figure',
      measure: 'people_fled',
      kind: 'flow',
      value: 40,
      min: 40,
      max: 40,
      quantifier: 'exact',
      verbatim: '40 people',
      unit: 'person',
      scope: 'people',
      asOf: TUESDAY,
      attribution: 'document',
      evidence: quote(SENTENCE, ['/value', '/min', '/max', '/quantifier', '/measure', '/unit', '/asOf']),
      relates: [],
    },
  ],
  figureSummary: [],
  statements: [],
  support: { documents: 1, publishers: 1, speakers: 0 },
  evidence: [
    quote('fled', ['/id']),
    quote(SENTENCE, ['/type', '/mode', '/factuality', '/time', '/actors/0']),
    quote(NAMING, ['/actors/0']),
  ],
  inferred: [],
  confidence: 1,
  relations: [],
  history: [],
};

const issuesOf = (event: Event): readonly string[] =>
  proveEvent(event, SOURCES, READER).map(({ path, expected }) => `${path}: ${expected}`);

/** The event with another evidence record at an index. */
const withEvidence = (index: number, evidence: Evidence | null): Event => ({
  ...EVENT,
  evidence: evidence ? EVENT.evidence.with(index, evidence) : EVENT.evidence.toSpliced(index, 1),
});

describe('an event whose quotes say what it says', () => {
  test('is proved', () => expect(issuesOf(EVENT)).toEqual([]));

  test('may infer what no quote says', () => {
    const inferred: Event = { ...EVENT, factuality: 'background', inferred: ['/factuality'] };
    expect(issuesOf(inferred)).toEqual([]);
  });

  test('is read once for all its fields, and not at all when it is withdrawn', () => {
    const { reader, texts } = remembering();
    proveEvents([EVENT, EVENT, { ...EVENT, status: 'withdrawn' }], SOURCES, reader);
    expect(texts).toHaveLength(2);
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
    ['type', { type: 'ASSAULT' }, '/type: a quote that, read alone, gives ASSAULT'],
    ['mode', { mode: 'return' }, '/mode: a quote that, read alone, gives the mode return'],
    ['factuality', { factuality: 'denied' }, '/factuality: a quote that, read alone, gives DISPLACE as denied'],
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
    ['words', { actors: [{ name: 'Bo', text: 'Bo' }] }, '/actors/0: a quote with the words "Bo"'],
    [
      'entity',
      { actors: [{ entity: 'person:bo', name: 'Bo Other', text: 'Sample' }] },
      '/actors/0: a quote that, read alone, names person:bo (Bo Other)',
    ],
    [
      'role',
      { actors: [{ name: 'pass', text: 'pass' }] },
      '/actors/0: a quote that, read alone, has "pass" among the actors of DISPLACE',
    ],
  ])('%s', (_name, change, expected) => expect(issuesOf({ ...EVENT, ...change })).toContain(expected));

  test('a name from another sentence needs that sentence too', () => {
    expect(issuesOf(withEvidence(2, null))).toEqual([
      '/actors/0: a quote that, read alone, names person:ann-sample (Ann Sample)',
    ]);
  });

  test.each([
    ['value', { value: 41 }],
    ['min', { min: 39 }],
    ['quantifier', { quantifier: 'more_than' as const }],
    ['measure', { measure: 'killed' as const }],
    ['unit', { unit: 'household' }],
    ['asOf', { asOf: { ...TUESDAY, edtf: '2023-09-25' } }],
  ])('figure: %s', (field, change) => {
    const figures = EVENT.figures.map((figure) => ({ ...figure, ...change }));
    expect(issuesOf({ ...EVENT, figures })).toEqual([
      `/figures/0/${field}: a quote that, read alone, gives the ${field}`,
    ]);
  });

  test('a figure is known by its own words, not by another number of the sentence', () => {
    const figures = EVENT.figures.map((figure) => ({ ...figure, verbatim: '30 people' }));
    expect(issuesOf({ ...EVENT, figures }).map((issue) => issue.split(':')[0])).toContain('/figures/0/value');
  });
});

describe('a speaker', () => {
  const speaker = { entity: 'person:ann-sample', name: 'Ann Sample', text: 'Sample' };
  const evidence = quote('Sample said so.', ['/speaker', '/stance']);
  const said: Event = {
    ...EVENT,
    statements: [{ id: 's', speaker, stance: 'asserts', about: [], quoted: false, saidAt: TUESDAY, evidence }],
    evidence: [...EVENT.evidence, quote(NAMING, ['/statements/0/speaker'])],
  };

  test('is proved by the words and by the sentence that names him', () => expect(issuesOf(said)).toEqual([]));

  test('who is named elsewhere needs that sentence', () => {
    expect(issuesOf({ ...said, evidence: EVENT.evidence })).toEqual([
      '/statements/0/speaker: a quote that, read alone, names person:ann-sample (Ann Sample)',
    ]);
  });

  test.each([
    ['stance', { stance: 'denies' as const }, '/statements/0/stance: a quote that, read alone, gives the stance'],
    [
      'words',
      { speaker: { name: 'Bo', text: 'Bo' } },
      '/statements/0/speaker: a quote that, read alone, has "Bo" as speaker',
    ],
    ['via', { via: { name: 'Bo', text: 'Bo' } }, '/statements/0/via: a quote, or to be inferred'],
  ])('with another %s is not proved', (_name, change, expected) => {
    expect(issuesOf({ ...said, statements: said.statements.map((one) => ({ ...one, ...change })) })).toEqual([
      expected,
    ]);
  });
});

describe('a field without a quote', () => {
  test('is an issue unless it is inferred', () => {
    const silent: Event = { ...EVENT, places: [{ name: 'pass', text: 'pass', role: 'transit', precision: 'area' }] };
    expect(issuesOf(silent)).toEqual(['/places/0: a quote, or to be inferred']);
    expect(issuesOf({ ...silent, inferred: ['/places/0'] })).toEqual([]);
  });

  test('a trigger outside of all quoted sentences is one too', () => {
    expect(issuesOf(withEvidence(0, quote('cold', ['/id'])))).toEqual([
      '/evidence/0: a trigger within a quoted sentence',
    ]);
  });
});

describe('the share of inferred fields', () => {
  test('is counted over current events', () => {
    // Type, mode, factuality, time, one actor, and seven parts of a figure.
    expect(inferredShare([EVENT])).toEqual({ stated: 12, inferred: 0, share: 0 });
    expect(inferredShare([{ ...EVENT, inferred: ['/time', '/actors/0', '/figures/0/asOf'] }])).toEqual({
      stated: 9,
      inferred: 3,
      share: 0.25,
    });
    expect(inferredShare([{ ...EVENT, status: 'withdrawn' }])).toEqual({ stated: 0, inferred: 0, share: 0 });
  });
});
