/**
 * In: yesterday's log, the events that today's corpus tells, and its documents and entities. Out: today's log: ids
 * found again or minted, revisions with their causes, tombstones. Not: deciding what is one event (6-events), files,
 * and what an editor's corrections say (the build hands them in as `review`).
 */
import { assert } from '../../model/assert.ts';
import type { Instant } from '../../model/day.ts';
import type { Document } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import type { Event, EventContent, Log } from '../../model/event.ts';
import type { FoundEvent } from '../../model/found-event.ts';
import type { Site } from '../../model/site.ts';
import { assignIds } from './assign-ids.ts';
import { findChanges } from './find-changes.ts';
import { findLinks } from './find-links.ts';
import { keepFoundingFirst } from './keep-founding-first.ts';
import { matchEvents } from './match-events.ts';
import { mergeDocuments, mergeEntities } from './merge-records.ts';
import { nameEvents } from './name-events.ts';
import { logEvent, reviseEvent, withdrawEvent } from './revise-event.ts';

/** What an editor says of an event: nothing, other content, that it is right, that it goes, or that no trace stays. */
export type Review =
  | { readonly kind: 'none' }
  | { readonly kind: 'edited' | 'approved'; readonly content: EventContent }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'erased' };

export interface LogInput {
  readonly previous: Log;
  readonly contents: readonly FoundEvent[];
  /** The documents of today; those that yesterday's log has besides are kept as removed. */
  readonly documents: readonly Document[];
  readonly entities: readonly Entity[];
  readonly site: Site;
  readonly now: Instant;
  /** Logs new events as of their documents' dates, so that an archive does not flood the newest entries. */
  readonly backfill?: boolean;
  /** The editor's word on the event with an id, which beats the extractor's. It must always say the same. */
  readonly review?: (id: string, content: EventContent) => Review;
}

/**
 * Today's log. The order of `contents`, `documents` and `entities` changes nothing, and the same input again gives the
 * same log: an event whose content is what it was comes back as it was, `updated` and all. No event is ever lost.
 * Linear in the size of the log and the corpus, but for sorting.
 */
export function appendToLog(input: LogInput): Log {
  const { previous, site, now } = input;
  const documents = mergeDocuments(previous.documents, input.documents);
  const links = findLinks(previous.events, input.contents);
  const { matches, gone } = matchEvents(previous.events, input.contents, links);
  const ids = assignIds(previous.events, input.contents, matches, site);
  const named = nameEvents(input.contents, ids, site);
  const changes = findChanges(previous.documents, documents);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const review = input.review ?? (() => NOTHING_SAID);

  const events = new Map<string, Event>(previous.events.map((event) => [event.id, event]));
  matches.forEach((match, i) => {
    const id = ids[i] ?? '';
    const found = named[i];
    if (!found) return;
    const old = match.keeper === null ? undefined : previous.events[match.keeper];
    const content = old ? keepFoundingFirst(found, old) : found;
    const said = review(id, content);
    const told = { id, content, said, now, changes, documents: byId };
    if (old) events.set(id, reviseEvent(old, { ...told, merges: match.merged.length > 0, splits: match.split }));
    else if (!events.has(id)) events.set(id, logEvent({ ...told, backfill: input.backfill === true }));
    for (const index of match.merged) {
      const merged = previous.events[index];
      if (merged) events.set(merged.id, withdrawEvent(merged, { now, changes, mergedInto: id }));
    }
  });
  for (const index of gone) {
    const event = previous.events[index];
    if (event) events.set(event.id, withdrawEvent(event, { now, changes, mergedInto: null }));
  }
  const log: Log = {
    events: [...events.values()].sort(byDay),
    documents,
    entities: mergeEntities(previous.entities, input.entities, [...events.values()]),
  };
  assert(log.events.length >= previous.events.length, 'the log never loses an event');
  return log;
}

const NOTHING_SAID: Review = { kind: 'none' };

/** The order of the log: by first day, events without one last, ties by id. */
const byDay = (a: Event, b: Event): number => {
  const first = a.time.earliest ?? UNDATED;
  const second = b.time.earliest ?? UNDATED;
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : 1;
};

/** Sorts after every day. */
const UNDATED = '9999-99-99';
