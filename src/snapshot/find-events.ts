import type { Event } from '../model/event.ts';
import { decodeCursor, encodeCursor } from '../query/cursor.ts';
import { comparePositions, eventOrder, positionOf } from '../query/event-order.ts';
import { textFieldsOf } from '../query/event-values.ts';
import { parseText, stemsOf, textKeeps } from '../query/parse-text.ts';
import type { Query } from '../query/query.ts';
import type { BlockStore } from './block-store.ts';
import { addPosting, evaluate } from './evaluate.ts';
import { valueOfKey } from './event-keys.ts';
import { decodeJson } from './json-value.ts';
import type { Segment } from './manifest.ts';
import type { OrdinalSet } from './ordinal-set.ts';
import { emptySet, keepCommon, setOrdinal, sizeOf, takeOrdinals } from './ordinal-set.ts';
import { mayHold, readLeaves, readRanks } from './read-table.ts';
import { needsText, selectionsOf } from './select.ts';
import type { Page } from './snapshot.ts';
import { valueOrThrow } from './snapshot-error.ts';
import { walkOrder } from './walk-order.ts';

/** Events that are read at once when phrases have to be looked for in their text, to bound what is held. */
const EVENTS_AT_ONCE = 1000;

/** A page of the events that answer a query, and how many there are in all. */
export async function findEvents(store: BlockStore, segments: readonly Segment[], query: Query): Promise<Page> {
  const parts = await Promise.all(segments.map((segment) => findInSegment(store, segment, query)));
  const order = eventOrder(query);
  const events = parts.flatMap((part) => part.events).sort(order);
  const page = events.slice(0, query.limit);
  const last = page[page.length - 1];
  const { sort, order: direction } = query;
  return {
    events: page,
    count: parts.reduce((sum, { count }) => sum + count, 0),
    next:
      last === undefined || events.length <= query.limit
        ? null
        : encodeCursor({ ...positionOf(last, sort), sort, order: direction }),
  };
}

/** A segment's part of a page: one event more than a page holds, when there are so many, tells that another follows. */
async function findInSegment(
  store: BlockStore,
  segment: Segment,
  query: Query,
): Promise<{ readonly events: readonly Event[]; readonly count: number }> {
  const set = await answers(store, segment, query);
  const count = sizeOf(set);
  const { sort, order } = query;
  const after = query.cursor === null ? null : decodeCursor(query.cursor);
  const limit = query.limit + 1;
  // Answers that fit on a page are sorted when they are read: walking an order to few of them can take many blocks.
  if (count <= limit) {
    const events = await readEvents(store, segment, takeOrdinals(set, 0, segment.events.entries, count));
    const later = events.filter(
      (event) => after === null || comparePositions(after, positionOf(event, sort), order) < 0,
    );
    return { events: later, count };
  }
  const ordinals = await walkOrder(store, segment, { set, sort, order, after, limit });
  return { events: await readEvents(store, segment, ordinals), count };
}

/** The ordinals that answer a query, exactly. */
async function answers(store: BlockStore, segment: Segment, query: Query): Promise<OrdinalSet> {
  const set = await evaluate(store, segment, selectionsOf(query));
  return needsText(query) ? checkText(store, segment, query, set) : set;
}

/**
 * The index has words, not their order: for phrases, each event that has the words is read and its text searched. This
 * keeps the count exact, at the cost of reading all candidates, which for common words in a large log is too much; an
 * index of pairs of words would be the way out.
 */
async function checkText(store: BlockStore, segment: Segment, query: Query, set: OrdinalSet): Promise<OrdinalSet> {
  const items = parseText(query.q ?? '') ?? [];
  const checked = emptySet(segment.events.entries);
  const end = segment.events.entries;
  for (let from = 0; from < end; ) {
    const ordinals = takeOrdinals(set, from, end, EVENTS_AT_ONCE);
    const events = await readEvents(store, segment, ordinals);
    for (const [i, event] of events.entries()) {
      const ordinal = ordinals[i] ?? 0;
      if (textKeeps(items, stemsOf(textFieldsOf(event)))) setOrdinal(checked, ordinal);
    }
    from = ordinals.length < EVENTS_AT_ONCE ? end : (ordinals[ordinals.length - 1] ?? end) + 1;
  }
  return checked;
}

/** The events of some ordinals, in their order. */
export async function readEvents(
  store: BlockStore,
  segment: Segment,
  ordinals: readonly number[],
): Promise<readonly Event[]> {
  const values = await readRanks(store, segment.events, ordinals);
  return values.map(({ block, value }) => valueOrThrow(block, decodeJson<Event>(value)));
}

/** How many events that answer the query have each value of a facet, by value. Reads all postings of the facet. */
export async function countValues(
  store: BlockStore,
  segments: readonly Segment[],
  query: Query,
  facet: string,
): Promise<ReadonlyMap<string, number>> {
  const range = { from: `${facet}|`, to: `${facet}}` };
  const counts = new Map<string, number>();
  for (const segment of segments) {
    const [set, leaves] = await Promise.all([
      answers(store, segment, query),
      readLeaves(store, segment.postings, (child) => mayHold(child, range)),
    ]);
    for (const { block, key: blockKey } of leaves) {
      for (const [i, key] of block.keys.entries()) {
        if (key < range.from || key >= range.to) continue;
        const posting = emptySet(segment.events.entries);
        addPosting(posting, key, block.valueAt(i), blockKey);
        keepCommon(posting, set);
        const value = valueOfKey(key);
        const count = sizeOf(posting);
        if (count > 0) counts.set(value, (counts.get(value) ?? 0) + count);
      }
    }
  }
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
