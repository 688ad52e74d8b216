import { sha256Hex } from '../model/hash.ts';
import type { Site } from '../model/site.ts';
import { decodeJson, encodeJson } from './json-value.ts';
import type { Decoded, Issue } from './snapshot-error.ts';
import { decoded, refused } from './snapshot-error.ts';
import type { Child, Table } from './write-table.ts';

/** Version of everything below the manifest: tables, facets, keys, sets. */
export const SNAPSHOT_FORMAT = 1;

/** Hexadecimal digits of SHA-256 in the manifest's key, as for blocks. */
const HASH_DIGITS = 32;

/**
 * Events in one order with one index. `events`: sort key (`day|id`, undated last) to record; an event's ordinal is its
 * rank in it. `postings`: `facet|value|chunk` to ordinals. `ids`: id to ordinal and digest. `replaced`: chunk to the
 * ordinals that a later segment tells anew, or that are gone. `dated` is the number of events that have a day.
 */
export interface Segment {
  readonly events: Table;
  readonly dated: number;
  readonly postings: Table;
  readonly ids: Table;
  readonly replaced: Table;
}

/** What a snapshot is made of. `current` counts the events of the log without tombstones. */
export interface Manifest {
  readonly site: Site;
  readonly current: number;
  readonly updated: string;
  readonly segments: readonly Segment[];
  readonly entities: Table;
  readonly documents: Table;
  readonly rendered: Table;
}

/** The key of a manifest's bytes: what the deployed Worker is told. */
export const manifestKeyOf = (bytes: Uint8Array): string => `m/${sha256Hex(bytes).slice(0, HASH_DIGITS)}`;

export function encodeManifest(manifest: Manifest): Uint8Array {
  const { site, current, updated, segments, entities, documents, rendered } = manifest;
  return encodeJson({
    format: SNAPSHOT_FORMAT,
    site,
    current,
    updated,
    segments: segments.map(({ dated, events, postings, ids, replaced }) => ({
      dated,
      events: writeTableRoot(events),
      postings: writeTableRoot(postings),
      ids: writeTableRoot(ids),
      replaced: writeTableRoot(replaced),
    })),
    entities: writeTableRoot(entities),
    documents: writeTableRoot(documents),
    rendered: writeTableRoot(rendered),
  });
}

/** A table's root with its children as triples, which take half the room of records. */
const writeTableRoot = ({ entries, depth, children }: Table) => ({
  entries,
  depth,
  children: children.map((child) => [child.first, child.block, child.entries]),
});

/** Reads a manifest whose bytes must hash to its key, and lists what is wrong with any other. */
export function decodeManifest(key: string, bytes: Uint8Array): Decoded<Manifest> {
  const hashed = manifestKeyOf(bytes);
  if (hashed !== key) return refused('', `bytes that hash to ${key}`, `${bytes.length} bytes that hash to ${hashed}`);
  const read = decodeJson<unknown>(bytes);
  if (!read.ok) return read;
  const json = read.value;
  if (!isRecord(json)) return refused('', 'a manifest', 'something else');
  if (json.format !== SNAPSHOT_FORMAT) {
    return refused('/format', `format ${SNAPSHOT_FORMAT}`, `format ${JSON.stringify(json.format)}`);
  }
  const issues: Issue[] = [];
  const manifest = readManifest(json, issues);
  return issues.length > 0 ? { ok: false, issues } : decoded(manifest);
}

function readManifest(json: Readonly<Record<string, unknown>>, issues: Issue[]): Manifest {
  const { site, current, updated, segments } = json;
  if (!isRecord(site) || typeof site.id !== 'string') issues.push(issue('/site', 'a site', site));
  if (!isCount(current)) issues.push(issue('/current', 'a count', current));
  if (typeof updated !== 'string') issues.push(issue('/updated', 'an instant', updated));
  if (!Array.isArray(segments)) issues.push(issue('/segments', 'a list', segments));
  const list: readonly unknown[] = Array.isArray(segments) ? segments : [];
  return {
    site: site as Site,
    current: Number(current),
    updated: String(updated),
    segments: list.map((segment, i) => readSegment(`/segments/${i}`, segment, issues)),
    entities: readTableRoot('/entities', json.entities, issues),
    documents: readTableRoot('/documents', json.documents, issues),
    rendered: readTableRoot('/rendered', json.rendered, issues),
  };
}

function readSegment(path: string, segment: unknown, issues: Issue[]): Segment {
  const fields = isRecord(segment) ? segment : {};
  if (!isCount(fields.dated)) issues.push(issue(`${path}/dated`, 'a count', fields.dated));
  return {
    dated: Number(fields.dated),
    events: readTableRoot(`${path}/events`, fields.events, issues),
    postings: readTableRoot(`${path}/postings`, fields.postings, issues),
    ids: readTableRoot(`${path}/ids`, fields.ids, issues),
    replaced: readTableRoot(`${path}/replaced`, fields.replaced, issues),
  };
}

function readTableRoot(path: string, value: unknown, issues: Issue[]): Table {
  const { entries, depth, children } = isRecord(value) ? value : {};
  if (!isCount(entries) || !isCount(depth) || !Array.isArray(children)) {
    issues.push(issue(path, 'a table', value));
    return { entries: 0, depth: 0, children: [] };
  }
  const read = children.map((child: unknown, i): Child => {
    const [first, block, count]: unknown[] = Array.isArray(child) ? child : [];
    const right = typeof first === 'string' && typeof block === 'string' && isCount(count);
    if (!right) issues.push(issue(`${path}/children/${i}`, 'a key, a block and a count', child));
    return { first: String(first), block: String(block), entries: Number(count) };
  });
  const below = read.reduce((sum, child) => sum + child.entries, 0);
  if (below !== entries) issues.push(issue(`${path}/entries`, `${below} entries`, entries));
  return { entries, depth, children: read };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** Longest piece of a wrong value that an issue repeats. */
const RECEIVED_LENGTH_MAX = 60;

const issue = (path: string, expected: string, received: unknown): Issue => ({
  path,
  expected,
  received: (JSON.stringify(received) ?? 'nothing').slice(0, RECEIVED_LENGTH_MAX),
});
