import { compareTexts } from '../model/compare-texts.ts';
import type { Event } from '../model/event.ts';
import { hexToBytes, sha256Hex } from '../model/hash.ts';
import { comparePositions, positionOf } from '../query/event-order.ts';
import type { Lookup } from '../query/lookup.ts';
import type { Entry } from './block.ts';
import { joinBytes } from './block.ts';
import { eventKeys } from './event-keys.ts';
import { encodeJson } from './json-value.ts';
import type { Segment } from './manifest.ts';
import { CHUNK_SIZE, encodeChunk } from './ordinal-set.ts';
import { encodeUtf8 } from './utf8.ts';
import { pushVarint } from './varint.ts';
import type { Emit, Table } from './write-table.ts';
import { writeTable } from './write-table.ts';

/** An event with what a segment stores of it. */
export interface IndexedEvent {
  readonly event: Event;
  readonly record: Uint8Array;
  readonly keys: readonly string[];
  /** Hexadecimal; of the record and its keys, since a renamed entity changes what an unchanged event is found by. */
  readonly digest: string;
}

/** Digits of SHA-256 that tell two states of one event apart. 64 bits are enough: they are only compared by id. */
const DIGEST_DIGITS = 16;

/** Bytes of a digest in the `ids` table. */
export const DIGEST_BYTES = DIGEST_DIGITS / 2;

export function indexEvent(event: Event, lookup: Lookup): IndexedEvent {
  const record = encodeJson(event);
  const keys = eventKeys(event, lookup);
  const digest = sha256Hex(joinBytes([record, encodeUtf8(`\n${keys.join('\n')}`)])).slice(0, DIGEST_DIGITS);
  return { event, record, keys, digest };
}

/** What sorts an event within its segment: its first possible day and its id; undated ones after all days. */
export const eventKeyOf = (day: string | null, id: string): string => `${day ?? '~'}|${id}`;

/** Writes events as one segment, in the order of (earliest, id). Ids must differ. */
export function writeSegment(events: readonly IndexedEvent[], emit: Emit): Segment {
  const ordered = events.toSorted((a, b) =>
    comparePositions(positionOf(a.event, 'occurred'), positionOf(b.event, 'occurred'), 'asc'),
  );
  return {
    events: writeTable(
      ordered.map(({ event, record }) => ({ key: eventKeyOf(event.time.earliest, event.id), value: record })),
      emit,
    ),
    dated: ordered.filter(({ event }) => event.time.earliest !== null).length,
    postings: writeTable(postingEntries(ordered), emit),
    ids: writeTable(idEntries(ordered), emit),
    replaced: writeTable([], emit),
  };
}

function idEntries(ordered: readonly IndexedEvent[]): readonly Entry[] {
  const entries = ordered.map(({ event, digest }, ordinal) => {
    const value = [...hexToBytes(digest)];
    pushVarint(value, ordinal);
    return { key: event.id, value: Uint8Array.from(value) };
  });
  return entries.sort((a, b) => compareTexts(a.key, b.key));
}

function* postingEntries(ordered: readonly IndexedEvent[]): Generator<Entry> {
  const ordinalsOf = new Map<string, number[]>();
  for (const [ordinal, { keys }] of ordered.entries()) {
    for (const key of keys) {
      const ordinals = ordinalsOf.get(key);
      if (ordinals === undefined) ordinalsOf.set(key, [ordinal]);
      else ordinals.push(ordinal);
    }
  }
  // Sorted with the separator that follows in a posting's key: "a b|" comes before "a|", although "a" before "a b".
  const values = [...ordinalsOf.keys()].sort((a, b) => compareTexts(`${a}|`, `${b}|`));
  for (const value of values) {
    for (const [chunk, bytes] of chunkEntries(ordinalsOf.get(value) ?? [])) {
      yield { key: `${value}|${chunk}`, value: bytes };
    }
  }
}

/** Ordinals by chunk: the chunk's number in four sortable digits, and its set. */
function* chunkEntries(ordinals: readonly number[]): Generator<readonly [string, Uint8Array]> {
  for (let start = 0; start < ordinals.length; ) {
    const chunk = Math.floor((ordinals[start] ?? 0) / CHUNK_SIZE);
    let end = start;
    while (end < ordinals.length && Math.floor((ordinals[end] ?? 0) / CHUNK_SIZE) === chunk) end++;
    yield [
      chunk.toString(16).padStart(4, '0'),
      encodeChunk(ordinals.slice(start, end).map((ordinal) => ordinal - chunk * CHUNK_SIZE)),
    ];
    start = end;
  }
}

/** The table of a segment's ordinals that no longer count, ascending. */
export const writeReplaced = (ordinals: readonly number[], emit: Emit): Table =>
  writeTable(
    [...chunkEntries(ordinals)].map(([key, value]) => ({ key, value })),
    emit,
  );
