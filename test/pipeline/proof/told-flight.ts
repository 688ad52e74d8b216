import type { Event } from '../../../src/model/event.ts';
import type { Evidence } from '../../../src/model/evidence.ts';
import { sha256Hex } from '../../../src/model/hash.ts';
import type { Time } from '../../../src/model/time.ts';
import { createQuoteReader } from '../../../src/pipeline/proof/quote-reader.ts';
import type { EntityMention, Mention, Mentioned } from '../../../src/pipeline/reading.ts';
import { clean } from '../text/draw-blocks.ts';

/**
 * A reader of one rule a kind, so that what a quote yields is plain to see: "fled" tells a DISPLACE by whom was named
 * last, a number counts those who fled, "Tuesday" is counted from its anchor, who was named last before "said" says it,
 * and "Sample" is Ann where her name stands in full.
 */
export const TEXT =
  'Ann Sample leads the town. On Tuesday\nSample fled with 40 people over the pass. It was cold. Sample said so.';
export const SOURCES = new Map([['a', { id: 'a', text: TEXT, sha256: sha256Hex(TEXT) }]]);

const spanOf = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

function readQuote(quote: string): Mentioned {
  const inFull = quote.includes('Ann Sample');
  const entities = [...quote.matchAll(/Ann Sample|Sample/g)].map(
    ([text], i, all): EntityMention => ({
      span: { start: all[i]?.index ?? 0, end: (all[i]?.index ?? 0) + text.length },
      sentence: 0,
      text,
      entity: inFull ? 'person:ann-sample' : 'local:person:sample',
      kind: 'person',
      name: inFull ? 'Ann Sample' : 'Sample',
      country: null,
      form: 'name',
      government: false,
      rule: 'entities/test',
    }),
  );
  const before = (word: string) => entities.findLastIndex(({ span }) => span.end <= quote.indexOf(word));
  const speaker = before('said');
  return {
    ...clean(quote),
    sentences: [],
    syntax: [],
    entities,
    times: quote.includes('Tuesday') ? [tuesday(quote)] : [],
    figures: /\d/.test(quote) ? [count(quote)] : [],
    attributions: quote.includes('said')
      ? [
          {
            sentence: 0,
            source: null,
            cue: spanOf(quote, 'said'),
            content: [],
            speaker: speaker < 0 ? null : speaker,
            speakerText: entities[speaker]?.text ?? null,
            via: null,
            viaText: null,
            quoted: 'indirect',
            stance: 'asserts',
            time: null,
            rule: 'attributions/test',
          },
        ]
      : [],
    mentions: quote.includes('fled') ? [flight(quote, entities, before('fled'))] : [],
  };
}

const tuesday = (quote: string): Mentioned['times'][number] => ({
  span: spanOf(quote, 'Tuesday'),
  text: 'Tuesday',
  type: 'DATE',
  expression: { kind: 'weekday', weekday: 2, direction: 'past', week: null, anchor: 'document' },
  rule: 'dates/weekday',
});

function count(quote: string): Mentioned['figures'][number] {
  const number = /\d+/.exec(quote)?.[0] ?? '';
  return {
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
    time: quote.includes('Tuesday') ? 0 : null,
    attribution: null,
    place: null,
    factuality: 'occurred',
    partOf: null,
    rule: 'figures/test',
  };
}

function flight(quote: string, entities: readonly EntityMention[], index: number): Mention {
  const actor = entities[index];
  return {
    span: spanOf(quote, 'fled'),
    text: 'fled',
    sentence: 0,
    clause: { start: 0, end: quote.length },
    type: 'DISPLACE',
    mode: 'flee',
    contexts: [],
    factuality: 'occurred',
    actors: actor ? [{ span: actor.span, text: actor.text, entity: index }] : [],
    recipients: [],
    places: [],
    time: quote.includes('Tuesday') ? 0 : null,
    figures: [],
    attributions: [],
    lemma: 'flee',
    definite: false,
    link: 'root',
    confidence: 1,
    rule: 'mentions/test',
  } as unknown as Mention;
}

/** Tuesday before 2023-09-27 is the 26th; without an anchor it is no day. */
export const TUESDAY: Time = {
  edtf: '2023-09-26',
  earliest: '2023-09-26',
  latest: '2023-09-26',
  precision: 'day',
  basis: 'relative',
  text: 'Tuesday',
  anchor: { kind: 'document', text: 'a', edtf: '2023-09-27' },
  rule: 'dates/weekday',
};

export const READER = createQuoteReader(readQuote);

/** A reader that remembers what it was given. */
export function remembering() {
  const texts: string[] = [];
  const reader = createQuoteReader((text) => {
    texts.push(text);
    return readQuote(text);
  });
  return { texts, reader };
}

export function quote(words: string, supports: readonly string[]): Evidence {
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

export const SENTENCE = 'On Tuesday\nSample fled with 40 people over the pass.';
export const NAMING = 'Ann Sample leads the town.';

const FIGURE_POINTERS = '/measure /kind /value /min /max /quantifier /unit /scope /asOf /attribution'.split(' ');

/** An event that its quotes prove. */
export const EVENT: Event = {
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
      evidence: quote(SENTENCE, FIGURE_POINTERS),
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
