import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { Event } from '../model/event.ts';
import type { Site } from '../model/site.ts';
import type { Query } from '../query/query.ts';

/**
 * Reads several keys at once: the one thing that a reader needs of its store, be it Workers KV, a folder or a map.
 * Keys that are not there are missing from the answer.
 */
export type GetBlocks = (keys: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>;

/** A body rendered when the snapshot was made, such as a default feed, kept beside the log. */
export interface RenderedBody {
  readonly path: string;
  readonly contentType: string;
  readonly body: Uint8Array;
  /** gzip of `body`, made beforehand so that serving it costs no time. */
  readonly gzip: Uint8Array;
  readonly etag: string;
  readonly lastModified: string;
}

/**
 * A snapshot to be published: `root` is the manifest's key, which names all others through their hashes. `inherited`
 * are the keys of blocks that it needs and an earlier snapshot has already stored; without a base there are none.
 */
export interface Snapshot {
  readonly root: string;
  readonly blocks: ReadonlyMap<string, Uint8Array>;
  readonly inherited: readonly string[];
}

/** One page of an answer. `count` is of all pages, exact; `next` is the cursor of the following page. */
export interface Page {
  readonly events: readonly Event[];
  readonly count: number;
  readonly next: string | null;
}

/** One page of a table that is listed by id. `next` is the id to go on after. */
export interface RecordPage<Item> {
  readonly items: readonly Item[];
  readonly count: number;
  readonly next: string | null;
}

/**
 * What the Worker asks of a snapshot. Every method throws `SnapshotError` when a block is missing or damaged.
 * `events` is the number of events in the log, without tombstones.
 */
export interface SnapshotReader {
  readonly site: Site;
  readonly events: number;
  readonly updated: string;
  find(query: Query): Promise<Page>;
  event(id: string): Promise<Event | null>;
  document(id: string): Promise<Document | null>;
  documents(ids: readonly string[]): Promise<ReadonlyMap<string, Document>>;
  entity(id: string): Promise<Entity | null>;
  entities(ids: readonly string[]): Promise<ReadonlyMap<string, Entity>>;
  /** Documents or entities by id, after an id or from the first. */
  listDocuments(after: string | null, limit: number): Promise<RecordPage<Document>>;
  listEntities(after: string | null, limit: number): Promise<RecordPage<Entity>>;
  /** How many events that answer the query have each value of a choice, such as `type`; the order is by value. */
  countValues(query: Query, parameter: string): Promise<ReadonlyMap<string, number>>;
  rendered(path: string): Promise<RenderedBody | null>;
}
