import { lowerBound } from './block.ts';
import type { BlockStore } from './block-store.ts';
import { valueOfKey } from './event-keys.ts';
import type { Segment } from './manifest.ts';
import type { OrdinalSet } from './ordinal-set.ts';
import {
  addChunk,
  CHUNK_SIZE,
  emptySet,
  fullSet,
  hasOrdinal,
  keepCommon,
  removeAll,
  visitChunk,
} from './ordinal-set.ts';
import type { Leaf } from './read-table.ts';
import { mayHold, readLeaves } from './read-table.ts';
import type { Postings, Selection } from './select.ts';
import { SnapshotError } from './snapshot-error.ts';

/** Digits of a chunk's number at the end of a posting's key. */
const CHUNK_DIGITS = 4;

/** The ordinals of a segment that still count and meet all selections. */
export async function evaluate(
  store: BlockStore,
  segment: Segment,
  selections: readonly Selection[],
): Promise<OrdinalSet> {
  const ranges = selections.flatMap(({ any, none }) => [...(any ?? []), ...none]);
  const [leaves, replaced] = await Promise.all([
    readLeaves(store, segment.postings, (child) => ranges.some((range) => mayHold(child, range))),
    replacedSet(store, segment),
  ]);
  const result = fullSet(segment.events.entries);
  removeAll(result, replaced);
  for (const { any, none } of selections) {
    if (any !== null) keepCommon(result, unionOf(segment, leaves, any));
    if (none.length > 0) removeAll(result, unionOf(segment, leaves, none));
  }
  return result;
}

/** The ordinals of a segment that no longer count. */
export async function replacedSet(store: BlockStore, { events, replaced }: Segment): Promise<OrdinalSet> {
  const set = emptySet(events.entries);
  for (const leaf of await readLeaves(store, replaced, () => true)) {
    addEntries(set, leaf, 0, leaf.block.keys.length, null);
  }
  return set;
}

function unionOf(segment: Segment, leaves: readonly Leaf[], ranges: readonly Postings[]): OrdinalSet {
  const union = emptySet(segment.events.entries);
  for (const leaf of leaves) {
    for (const { from, to, test } of ranges) {
      addEntries(union, leaf, lowerBound(leaf.block.keys, from), lowerBound(leaf.block.keys, to), test);
    }
  }
  return union;
}

/** Adds the entries of a leaf from one index to another, of the values that pass. */
function addEntries(
  set: OrdinalSet,
  { block, key: blockKey }: Leaf,
  from: number,
  to: number,
  test: Postings['test'],
): void {
  for (let i = from; i < to; i++) {
    const key = block.keys[i] ?? '';
    if (test === null || test(valueOfKey(key))) addPosting(set, key, block.valueAt(i), blockKey);
  }
}

/** Adds one stored chunk, whose number ends its key. */
export function addPosting(set: OrdinalSet, key: string, bytes: Uint8Array, blockKey: string): void {
  if (!addChunk(set, chunkOfKey(key), bytes)) throw notASet(key, blockKey);
}

/** The ordinals of one stored chunk that are in `set`, ascending. */
export function commonOrdinals(set: OrdinalSet, key: string, bytes: Uint8Array, blockKey: string): readonly number[] {
  const base = chunkOfKey(key) * CHUNK_SIZE;
  const common: number[] = [];
  const whole = visitChunk(bytes, (ordinal) => {
    if (hasOrdinal(set, base + ordinal)) common.push(base + ordinal);
  });
  if (!whole) throw notASet(key, blockKey);
  return common;
}

/** NaN where the key has no number at its end; then no set has room for the chunk. */
const chunkOfKey = (key: string): number => Number.parseInt(key.slice(-CHUNK_DIGITS), 16);

const notASet = (key: string, blockKey: string): SnapshotError =>
  new SnapshotError(blockKey, [{ path: `/${key}`, expected: 'a set of ordinals', received: 'something else' }]);
