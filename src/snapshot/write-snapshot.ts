import { assert } from '../model/assert.ts';
import { compareTexts } from '../model/compare-texts.ts';
import type { Log } from '../model/event.ts';
import type { Site } from '../model/site.ts';
import { lookupOf } from '../query/lookup.ts';
import type { Base } from './base-segment.ts';
import { blockKeyOf } from './block.ts';
import { encodeJson } from './json-value.ts';
import type { Segment } from './manifest.ts';
import { encodeManifest, manifestKeyOf } from './manifest.ts';
import { encodeRendered } from './rendered-body.ts';
import type { RenderedBody, Snapshot } from './snapshot.ts';
import type { IndexedEvent } from './write-segment.ts';
import { indexEvent, writeReplaced, writeSegment } from './write-segment.ts';
import type { Emit, Table } from './write-table.ts';
import { writeTable } from './write-table.ts';

/** What a snapshot is written from. `base` is an earlier snapshot's large segment, to write little where little is new. */
export interface SnapshotInput {
  readonly log: Log;
  readonly site: Site;
  readonly rendered: readonly RenderedBody[];
  readonly base?: Base | null;
}

/**
 * Head events, or events of the base that no longer count, for each of which the base must hold eight, else both are
 * folded into a new base. So a query reads at most an eighth more than from one segment, and a log that grows steadily
 * is rewritten once in an eighth of its growth.
 */
const BASE_EVENTS_PER_CHANGE = 8;

/** `updated` of a log without events: the earliest instant, so that it is never after anything. */
const NEVER = '1970-01-01T00:00:00Z';

/**
 * Writes a log as blocks under the hash of their bytes. Nothing but the input decides the bytes: neither the clock nor
 * the order of the log's lists. With a base that today's log mostly agrees with, only what differs from it is written
 * (and the tables that all segments share); `inherited` lists what the snapshot needs besides `blocks`.
 */
export function writeSnapshot({ log, site, rendered, base = null }: SnapshotInput): Snapshot {
  const blocks = new Map<string, Uint8Array>();
  const emit: Emit = (bytes) => {
    const key = blockKeyOf(bytes);
    blocks.set(key, bytes);
    return key;
  };
  const lookup = lookupOf(log);
  const events = log.events.map((event) => indexEvent(event, lookup));
  assert(new Set(log.events.map(({ id }) => id)).size === events.length, 'event ids differ');
  const parts = base === null ? null : splitFromBase(events, base);
  const segments = parts === null || base === null ? [writeSegment(events, emit)] : writeHead(parts, base, emit);
  const manifest = encodeManifest({
    site,
    current: log.events.filter(({ status }) => status === 'current').length,
    updated: log.events.reduce((latest, { updated }) => (updated > latest ? updated : latest), NEVER),
    segments,
    entities: writeRecords(log.entities, emit),
    documents: writeRecords(log.documents, emit),
    rendered: writeTable(
      rendered
        .map((body) => ({ key: body.path, value: encodeRendered(body) }))
        .sort((a, b) => compareTexts(a.key, b.key)),
      emit,
      true,
    ),
  });
  const root = manifestKeyOf(manifest);
  blocks.set(root, manifest);
  const inherited = parts === null || base === null ? [] : base.blocks.filter((key) => !blocks.has(key));
  return { root, blocks, inherited };
}

const writeRecords = (records: readonly { readonly id: string }[], emit: Emit): Table =>
  writeTable(
    records.map((record) => ({ key: record.id, value: encodeJson(record) })).sort((a, b) => compareTexts(a.key, b.key)),
    emit,
  );

/** What differs from a base: events that it has otherwise or not at all, and its ordinals that no longer count. */
interface Difference {
  readonly head: readonly IndexedEvent[];
  readonly replaced: readonly number[];
}

/** The difference, or null when it is so large that a new base is better. */
function splitFromBase(events: readonly IndexedEvent[], base: Base): Difference | null {
  const head = events.filter(({ event, digest }) => base.records.get(event.id)?.digest !== digest);
  const kept = new Set(events.map(({ event }) => event.id));
  for (const { event } of head) kept.delete(event.id);
  const replaced = [...base.records].flatMap(([id, { ordinal }]) => (kept.has(id) ? [] : ordinal));
  const changes = Math.max(head.length, replaced.length);
  return changes * BASE_EVENTS_PER_CHANGE > base.records.size
    ? null
    : { head, replaced: replaced.sort((a, b) => a - b) };
}

function writeHead({ head, replaced }: Difference, base: Base, emit: Emit): readonly Segment[] {
  const kept = { ...base.segment, replaced: writeReplaced(replaced, emit) };
  return head.length === 0 ? [kept] : [kept, writeSegment(head, emit)];
}
