import type { Instant } from '../../../src/model/day.ts';
import type { Document } from '../../../src/model/document.ts';
import type { Event, EventContent, Log } from '../../../src/model/event.ts';
import type { Evidence } from '../../../src/model/evidence.ts';
import type { Figure } from '../../../src/model/figure.ts';
import type { FoundEvent } from '../../../src/model/found-event.ts';
import { sha256Hex } from '../../../src/model/hash.ts';
import { evidenceId, foundingQuote } from '../../../src/model/ids.ts';
import { QUAD_OF_TYPE } from '../../../src/model/ontology.ts';
import type { Site } from '../../../src/model/site.ts';
import type { Time } from '../../../src/model/time.ts';
import { appendToLog, type LogInput } from '../../../src/pipeline/7-log/append-to-log.ts';

/** Texts by document id: what a folder holds on one day. */
export type Texts = Readonly<Record<string, string>>;

/** An event as a test tells it: the words that tell it, each in a document, and what it is. */
export interface Story {
  readonly told: readonly (readonly [document: string, words: string])[];
  readonly type?: EventContent['type'];
  readonly factuality?: EventContent['factuality'];
  readonly title?: string;
  readonly day?: string;
  readonly actors?: readonly string[];
  /** Figures: a document and the words that count. */
  readonly figures?: readonly (readonly [document: string, words: string, value: number])[];
  /** The founding words of another story that this one follows. */
  readonly follows?: readonly [document: string, words: string];
}

export const SITE: Site = {
  id: '6f1d1c5e-7d0b-4c56-9c3b-0a4c1b8f2d11',
  title: 'A log',
  description: 'For tests',
  language: 'en',
  author: 'Nobody',
  license: 'CC0-1.0',
  baseUrl: 'https://example.org',
  quoteLength: 200,
};

export const EMPTY: Log = { events: [], documents: [], entities: [] };

export const dayTime = (day: string): Time => ({
  edtf: day,
  earliest: day,
  latest: day,
  precision: 'day',
  basis: 'metadata',
  text: '',
  anchor: null,
  rule: 'dates/test',
});

const CONTEXT_LENGTH = 32;

function quote(texts: Texts, id: string, start: number, end: number, supports: readonly string[]): Evidence {
  const text = texts[id] ?? '';
  return {
    document: id,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
    start,
    end,
    sha256: sha256Hex(text),
    supports,
  };
}

/** Where some words stand in a document, and the sentence around them. Tests use words that stand there once. */
function place(texts: Texts, id: string, words: string): { start: number; end: number; from: number; to: number } {
  const text = texts[id] ?? '';
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`no "${words}" in ${id}`);
  const from = text.lastIndexOf('. ', start) + 1;
  const stop = text.indexOf('. ', start);
  const end = start + words.length;
  return { start, end, from: text[from] === ' ' ? from + 1 : from, to: stop < 0 ? text.length : stop + 1 };
}

const foundingOf = (texts: Texts, id: string, words: string): FoundEvent['founding'] => {
  const { from, to } = place(texts, id, words);
  return { document: id, quote: foundingQuote((texts[id] ?? '').slice(from, to), words), occurrence: 0 };
};

function figureOf(texts: Texts, [id, words, value]: readonly [string, string, number]): Figure {
  const { from, to } = place(texts, id, words);
  const sentence = (texts[id] ?? '').slice(from, to);
  return {
    id: evidenceId(SITE.id, 'figure', id, foundingQuote(sentence, words), 0),
    measure: 'killed',
    kind: 'cumulative',
    value,
    min: value,
    max: value,
    quantifier: 'exact',
    verbatim: words,
    unit: 'person',
    scope: 'people',
    asOf: dayTime('2023-09-26'),
    attribution: 'document',
    evidence: quote(texts, id, from, to, ['/value']),
    relates: [],
  };
}

function foundOf(texts: Texts, story: Story): FoundEvent {
  const type = story.type ?? 'INCIDENT';
  const [first] = story.told;
  if (!first) throw new Error('a story needs words');
  const documents = new Set(story.told.map(([id]) => id)).size;
  return {
    founding: foundingOf(texts, ...first),
    type,
    contexts: [],
    quad: QUAD_OF_TYPE[type],
    factuality: story.factuality ?? 'occurred',
    title: story.title ?? 'Something happens',
    summary: 'Something happened.',
    time: dayTime(story.day ?? '2023-09-25'),
    places: [],
    actors: (story.actors ?? []).map((name) => ({ entity: `person:${name.toLowerCase()}`, name, text: name })),
    recipients: [],
    figures: (story.figures ?? []).map((figure) => figureOf(texts, figure)),
    figureSummary: [],
    statements: [],
    support: { documents, publishers: documents, speakers: 0 },
    evidence: story.told.flatMap(([id, words], i) => {
      const { start, end, from, to } = place(texts, id, words);
      return [quote(texts, id, start, end, ['/id']), quote(texts, id, from, to, i === 0 ? ['/type'] : [])];
    }),
    inferred: [],
    confidence: 0.9,
    relations: story.follows ? [{ type: 'follows', id: provisionalId(texts, ...story.follows) }] : [],
  };
}

/** The id that an event would get if it were new. */
export const provisionalId = (texts: Texts, id: string, words: string): string => {
  const { document, quote: words_, occurrence } = foundingOf(texts, id, words);
  return evidenceId(SITE.id, 'event', document, words_, occurrence);
};

export const documentsOf = (texts: Texts): Document[] =>
  Object.entries(texts).map(([id, text]) => ({
    id,
    title: id,
    published: dayTime('2023-09-26'),
    language: 'en',
    sha256: sha256Hex(text),
    words: text.split(' ').length,
  }));

/** One build: what a folder holds, what it tells, after yesterday's log. */
export function build(
  previous: Log,
  texts: Texts,
  stories: readonly Story[],
  now: Instant,
  rest: Partial<Pick<LogInput, 'backfill' | 'review' | 'entities'>> = {},
): Log {
  const contents = stories.map((story) => foundOf(texts, story));
  return appendToLog({ previous, contents, documents: documentsOf(texts), entities: [], site: SITE, now, ...rest });
}

/** The history of an event as tests write it: `added corrected(/title because a b)`. */
export const drawHistory = (event: Event | undefined): string =>
  (event?.history ?? [])
    .map(({ kind, fields, because }) => {
      const causes = because.length > 0 ? ` because ${because.join(' ')}` : '';
      return fields.length + because.length === 0 ? kind : `${kind}(${fields.join(' ')}${causes})`;
    })
    .join(' ');

/** The event that has these words among its triggers. */
export const eventWith = (log: Log, words: string): Event | undefined =>
  log.events.find(({ evidence }) =>
    evidence.some(({ exact, supports }) => supports.includes('/id') && exact === words),
  );
