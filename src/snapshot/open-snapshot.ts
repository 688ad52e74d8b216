import { assert } from '../model/assert.ts';
import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { Event } from '../model/event.ts';
import type { BlockStore } from './block-store.ts';
import { createBlockStore } from './block-store.ts';
import { replacedSet } from './evaluate.ts';
import { countValues, findEvents, readEvents } from './find-events.ts';
import { decodeJson } from './json-value.ts';
import type { Manifest, Segment } from './manifest.ts';
import { hasOrdinal } from './ordinal-set.ts';
import { readManifest } from './read-manifest.ts';
import { rankOf, readKeys, readRanks } from './read-table.ts';
import { decodeRendered } from './rendered-body.ts';
import { COUNTED_FACETS } from './select.ts';
import type { GetBlocks, RecordPage, RenderedBody, SnapshotReader } from './snapshot.ts';
import { valueOrThrow } from './snapshot-error.ts';
import { takeVarint } from './varint.ts';
import { DIGEST_BYTES } from './write-segment.ts';
import type { Table } from './write-table.ts';

/** Bytes that a reader's blocks may hold: a Worker has 128 MB for everything, and the design allows 40 for this. */
export const HELD_BYTES_MAX = 32 * 1024 * 1024;

/**
 * Opens the snapshot that `root` names: reads its manifest, and everything else when it is asked for. `heldBytesMax`
 * bounds the memory that its blocks take; the reader can be kept as long as the snapshot is served.
 */
export async function openSnapshot(
  get: GetBlocks,
  root: string,
  heldBytesMax: number = HELD_BYTES_MAX,
): Promise<SnapshotReader> {
  const manifest = await readManifest(get, root);
  const { segments, entities, documents } = manifest;
  const store = createBlockStore(get, heldBytesMax);
  return {
    site: manifest.site,
    events: manifest.current,
    updated: manifest.updated,
    find: (query) => findEvents(store, segments, query),
    event: (id) => readEvent(store, segments, id),
    document: async (id) => (await readRecords<Document>(store, documents, [id])).get(id) ?? null,
    documents: (ids) => readRecords(store, documents, ids),
    entity: async (id) => (await readRecords<Entity>(store, entities, [id])).get(id) ?? null,
    entities: (ids) => readRecords(store, entities, ids),
    listDocuments: (after, limit) => listRecords(store, documents, after, limit),
    listEntities: (after, limit) => listRecords(store, entities, after, limit),
    countValues: async (query, parameter) => {
      assert(COUNTED_FACETS.includes(parameter), `${parameter} is a parameter whose values can be counted`);
      return countValues(store, segments, query, parameter);
    },
    rendered: (path) => readRendered(store, manifest, path),
  };
}

/** An event by its id, from the segment where it still counts. */
async function readEvent(store: BlockStore, segments: readonly Segment[], id: string): Promise<Event | null> {
  const found = await Promise.all(
    segments.map(async (segment) => {
      const entry = (await readKeys(store, segment.ids, [id])).get(id);
      if (entry === undefined) return null;
      const ordinal = takeVarint({ bytes: entry.value, at: DIGEST_BYTES });
      if (hasOrdinal(await replacedSet(store, segment), ordinal)) return null;
      return (await readEvents(store, segment, [ordinal]))[0] ?? null;
    }),
  );
  return found.find((event) => event !== null) ?? null;
}

async function readRecords<Item>(
  store: BlockStore,
  table: Table,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Item>> {
  const entries = await readKeys(store, table, ids);
  return new Map([...entries].map(([id, { block, value }]) => [id, valueOrThrow(block, decodeJson<Item>(value))]));
}

async function listRecords<Item extends { readonly id: string }>(
  store: BlockStore,
  table: Table,
  after: string | null,
  limit: number,
): Promise<RecordPage<Item>> {
  const start = after === null ? 0 : await rankAfter(store, table, after);
  const end = Math.min(start + limit, table.entries);
  const ranks = Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);
  const items = (await readRanks(store, table, ranks)).map(({ block, value }) =>
    valueOrThrow(block, decodeJson<Item>(value)),
  );
  return { items, count: table.entries, next: end < table.entries ? (items[items.length - 1]?.id ?? null) : null };
}

async function rankAfter(store: BlockStore, table: Table, id: string): Promise<number> {
  const { rank, found } = await rankOf(store, table, id);
  return found ? rank + 1 : rank;
}

async function readRendered(store: BlockStore, { rendered }: Manifest, path: string): Promise<RenderedBody | null> {
  const entry = (await readKeys(store, rendered, [path])).get(path);
  return entry === undefined ? null : valueOrThrow(entry.block, decodeRendered(entry.value));
}
