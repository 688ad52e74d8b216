import type { Instant } from '../model/day.ts';
import type { Document } from '../model/document.ts';
import type { Log } from '../model/event.ts';
import type { FoundEvent } from '../model/found-event.ts';
import type { Note } from '../model/note.ts';
import type { Site } from '../model/site.ts';
import type { Time } from '../model/time.ts';
import { entityRecords } from './4-annotations/entities/entity-records.ts';
import type { Gazetteer } from './4-annotations/entities/gazetteer.ts';
import { dateDocuments } from './6-events/date-documents.ts';
import { findEvents } from './6-events/find-events.ts';
import { linkEntities } from './6-events/link-entities.ts';
import { mintIds } from './6-events/mint-ids.ts';
import { resolveTimes } from './6-events/resolve-times.ts';
import type { DatedDocument } from './6-events/telling.ts';
import { appendToLog } from './7-log/append-to-log.ts';
import type { DocumentNote } from './proof/demote-unproved.ts';
import type { QuoteReader } from './proof/quote-reader.ts';
import { proveFound } from './prove-evidence.ts';
import { isRead } from './read-document.ts';
import type { Mentioned } from './reading.ts';

/** All that goes into a log beside the texts: yesterday's log, whose it is, and the time of the build. */
export interface CorpusInput {
  readonly readings: readonly Mentioned[];
  readonly previous: Log;
  readonly site: Site;
  readonly now: Instant;
  readonly gazetteer: Gazetteer;
  /** Reads quotes again, so that what they do not say is inferred; without it nothing is proved. */
  readonly reader?: QuoteReader;
  /** Logs events as of their documents' dates, so that an archive does not flood the feed. */
  readonly backfill?: boolean;
}

/** The log, and what it was made from, for the annotate interface, the proof and `explain`. */
export interface Corpus {
  readonly log: Log;
  readonly documents: readonly DatedDocument[];
  readonly events: readonly FoundEvent[];
  /** What the proof took back, by document. */
  readonly notes: ReadonlyMap<string, readonly Note[]>;
  /** For each document, which event each of its mentions tells: an index into `events`, null for none. */
  readonly eventOf: ReadonlyMap<string, readonly (number | null)[]>;
}

/**
 * Stages 6 and 7: the documents date one another, their names are linked, their mentions are merged into events, the
 * events are proved by their quotes, and enter the log. The order of `readings` changes nothing.
 */
export function readCorpus(input: CorpusInput): Corpus {
  const readings = [...input.readings].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const originals = originalsOf(readings);
  const dates = dateDocuments(readings);
  const names = linkEntities(readings);
  const documents = readings.map((doc, i): DatedDocument => {
    const told = originals.has(doc.id) ? { ...doc, mentions: [] } : doc;
    const published = dates[i];
    return {
      doc: told,
      published: published ?? undatedOf(doc),
      times: resolveTimes(doc.times, published ?? null),
      entityIds: doc.entities.map(({ entity }) => names[i]?.get(entity) ?? entity),
      ids: mintIds(told, input.site.id),
    };
  });
  const found = findEvents(documents, input.site);
  const { events, notes } = proveWith(input.reader, found.events, readings);
  const log = appendToLog({
    previous: input.previous,
    contents: events,
    documents: documents.map(({ doc, published }) => documentRecord(doc, published, originals.get(doc.id) ?? null)),
    entities: entityRecords(documents, input.gazetteer),
    site: input.site,
    now: input.now,
    ...(input.backfill === undefined ? {} : { backfill: input.backfill }),
  });
  return { log, documents, events, notes: notesByDocument(notes), eventOf: found.eventOf };
}

const proveWith = (reader: QuoteReader | undefined, events: readonly FoundEvent[], readings: readonly Mentioned[]) =>
  reader === undefined
    ? { events, notes: [] }
    : proveFound(events, new Map(readings.map((doc) => [doc.id, doc])), reader);

function notesByDocument(notes: readonly DocumentNote[]): ReadonlyMap<string, readonly Note[]> {
  const byDocument = new Map<string, Note[]>();
  for (const { document, note } of notes) {
    const list = byDocument.get(document);
    if (list) list.push(note);
    else byDocument.set(document, [note]);
  }
  return byDocument;
}

/** Copies: the id of each document whose very text stands under an earlier id already, with that id. */
function originalsOf(readings: readonly Mentioned[]): ReadonlyMap<string, string> {
  const firsts = new Map<string, string>();
  const copies = new Map<string, string>();
  for (const { id, sha256 } of readings) {
    const first = firsts.get(sha256);
    if (first === undefined) firsts.set(sha256, id);
    else copies.set(id, first);
  }
  return copies;
}

const undatedOf = (doc: Mentioned): Time => ({
  edtf: 'XXXX-XX-XX',
  earliest: null,
  latest: null,
  precision: 'unknown',
  basis: 'inferred',
  text: doc.id,
  anchor: null,
  rule: 'dates/unknown',
});

/** What readers are told of a document. */
function documentRecord(doc: Mentioned, published: Time, original: string | null): Document {
  const headline = doc.blocks.find(({ kind }) => kind === 'headline');
  const unread = unreadReason(doc, original);
  return {
    id: doc.id,
    title: doc.title ?? (headline ? doc.text.slice(headline.start, headline.end).trim() : doc.id),
    ...(doc.publisher === undefined ? {} : { publisher: doc.publisher }),
    ...(doc.byline === undefined ? {} : { byline: doc.byline }),
    ...(doc.url === undefined ? {} : { url: doc.url }),
    published,
    language: doc.language ?? doc.writtenIn,
    ...(doc.license === undefined ? {} : { license: doc.license }),
    sha256: doc.sha256,
    words: doc.syntax.reduce((sum, { tokens }) => sum + tokens.filter(({ upos }) => upos !== 'PUNCT').length, 0),
    ...(unread === null ? {} : { unread }),
  };
}

function unreadReason(doc: Mentioned, original: string | null): string | null {
  if (original !== null) return `the same text as ${original}`;
  if (doc.writtenIn === 'und') return 'written in a language that could not be told; only English is read';
  if (!isRead(doc)) return `written in ${doc.writtenIn}; only English is read`;
  const limit = doc.notes.find(({ rule }) => rule === 'sentences/split-sentences#limit');
  if (limit) return limit.reason;
  return doc.sentences.length === 0 ? 'no sentence found in it' : null;
}
