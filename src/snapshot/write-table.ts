import { assert } from '../model/assert.ts';
import { compareTexts } from '../model/compare-texts.ts';
import { hexToBytes } from '../model/hash.ts';
import type { Entry } from './block.ts';
import { encodeBlock } from './block.ts';
import { encodeUtf8 } from './utf8.ts';
import { pushVarint } from './varint.ts';

/** A block of a table as its index knows it: the first key in it, and how many entries lie in or below it. */
export interface Child {
  readonly first: string;
  readonly block: string;
  readonly entries: number;
}

/**
 * A table: entries sorted by key, cut into blocks, under an index that is cut in the same way until its top is small
 * enough for the manifest. `depth` is the number of index levels between `children` and the entries.
 */
export interface Table {
  readonly entries: number;
  readonly depth: number;
  readonly children: readonly Child[];
}

/** Stores a block's bytes and returns its key. */
export type Emit = (bytes: Uint8Array) => string;

/**
 * Blocks hold 32 KB at least and 64 KB on average; KV reads cost the same up to far more, while a page needs few of
 * the entries around it. A single larger entry has a block for itself.
 */
const BLOCK_BYTES_MIN = 32 * 1024;
const BLOCK_BYTES_SPREAD = 32 * 1024;
const BLOCK_BYTES_MAX = 128 * 1024;

/** Part of the manifest that one table's index may take. Parsing 64 KB of JSON takes half a millisecond, once. */
const ROOT_BYTES_MAX = 64 * 1024;

/** Bytes of a child in the manifest besides its key: the block's hash, a count, punctuation. */
const CHILD_BYTES = 48;

/** Writes a table. Keys must come sorted and without repeats; `alone` gives every entry a block of its own. */
export function writeTable(entries: Iterable<Entry>, emit: Emit, alone = false): Table {
  let children = [...cutBlocks(entries, emit, () => 1, alone)];
  let depth = 0;
  while (children.length > 1 && rootBytes(children) > ROOT_BYTES_MAX) {
    const counts = new Map(children.map((child) => [child.first, child.entries]));
    children = [...cutBlocks(children.map(childEntry), emit, ({ key }) => counts.get(key) ?? 0, false)];
    depth++;
  }
  return { entries: children.reduce((sum, child) => sum + child.entries, 0), depth, children };
}

const rootBytes = (children: readonly Child[]): number =>
  children.reduce((sum, { first }) => sum + first.length + CHILD_BYTES, 0);

/** A child as an entry of the index level above it: 16 bytes of hash and the count. */
function childEntry({ first, block, entries }: Child): Entry {
  const value: number[] = [...hexToBytes(block.slice('b/'.length))];
  pushVarint(value, entries);
  return { key: first, value: Uint8Array.from(value) };
}

/**
 * Cuts where the keys say so, not where a count is full: a block that gets one more entry then leaves its neighbours
 * as they were, and their keys need no new upload.
 */
function* cutBlocks(
  entries: Iterable<Entry>,
  emit: Emit,
  countOf: (entry: Entry) => number,
  alone: boolean,
): Generator<Child> {
  let held: Entry[] = [];
  let bytes = 0;
  let last: string | null = null;
  const close = (): Child => {
    const child = {
      first: held[0]?.key ?? '',
      block: emit(encodeBlock(held)),
      entries: held.reduce((sum, entry) => sum + countOf(entry), 0),
    };
    held = [];
    bytes = 0;
    return child;
  };
  for (const entry of entries) {
    assert(last === null || compareTexts(last, entry.key) < 0, `table keys are sorted: ${last} before ${entry.key}`);
    last = entry.key;
    const size = entry.value.length + entry.key.length + 4;
    if (held.length > 0 && (alone || bytes + size > BLOCK_BYTES_MAX)) yield close();
    held.push(entry);
    bytes += size;
    if (bytes >= BLOCK_BYTES_MIN && hashUnit(entry.key) * BLOCK_BYTES_SPREAD < size) yield close();
  }
  if (held.length > 0) yield close();
}

/** A number from 0 up to 1 that the key alone decides: FNV-1a, then MurmurHash3's finaliser to mix its high bits. */
function hashUnit(key: string): number {
  let hash = 0x811c9dc5;
  for (const byte of encodeUtf8(key)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
