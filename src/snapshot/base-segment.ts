import { compareTexts } from '../model/compare-texts.ts';
import { hexOf } from '../model/hash.ts';
import type { BlockStore } from './block-store.ts';
import { createBlockStore } from './block-store.ts';
import type { Segment } from './manifest.ts';
import { readManifest } from './read-manifest.ts';
import { findLeaves, readChildren, tableKeys } from './read-table.ts';
import type { GetBlocks } from './snapshot.ts';
import { SnapshotError } from './snapshot-error.ts';
import { takeVarint } from './varint.ts';
import { DIGEST_BYTES } from './write-segment.ts';

/** The large segment of an earlier snapshot, as far as a writer needs it to keep it. */
export interface Base {
  readonly segment: Segment;
  /** Ordinal and digest of each of its events, by id. */
  readonly records: ReadonlyMap<string, { readonly ordinal: number; readonly digest: string }>;
  /** Keys of the blocks that a snapshot which keeps it names without writing them. */
  readonly blocks: readonly string[];
}

/** Blocks of a whole table pass through once: nothing is gained by holding them. */
const HELD_BYTES = 0;

/** Reads the first segment of a snapshot, for `writeSnapshot` to build on. Null for a snapshot of an empty log. */
export async function readBase(get: GetBlocks, root: string): Promise<Base | null> {
  const store = createBlockStore(get, HELD_BYTES);
  const { segments } = await readManifest(get, root);
  const [segment] = segments;
  if (segment === undefined || segment.events.entries === 0) return null;
  const records = new Map<string, { ordinal: number; digest: string }>();
  for (const child of await findLeaves(store, segment.ids, () => true)) {
    for (const { block, key } of await readChildren(store, [child])) {
      for (const [i, id] of block.keys.entries()) records.set(id, recordOf(key, i, block.valueAt(i)));
    }
  }
  return { segment, records, blocks: await segmentKeys(store, segment) };
}

function recordOf(key: string, index: number, bytes: Uint8Array): { ordinal: number; digest: string } {
  const ordinal = takeVarint({ bytes, at: DIGEST_BYTES });
  if (ordinal < 0) {
    throw new SnapshotError(key, [{ path: `/values/${index}`, expected: 'a digest and an ordinal', received: 'less' }]);
  }
  return { ordinal, digest: hexOf(bytes.subarray(0, DIGEST_BYTES)) };
}

/** Keys of a segment's lasting tables. `replaced` is written anew with every snapshot. */
async function segmentKeys(store: BlockStore, { events, postings, ids }: Segment): Promise<readonly string[]> {
  const keys = await Promise.all([events, postings, ids].map((table) => tableKeys(store, table)));
  return [...new Set(keys.flat())].sort(compareTexts);
}

/** Keys of all blocks that a snapshot is made of, its root included: what must not be pruned while it may be served. */
export async function snapshotKeys(get: GetBlocks, root: string): Promise<readonly string[]> {
  const store = createBlockStore(get, HELD_BYTES);
  const { segments, entities, documents, rendered } = await readManifest(get, root);
  const tables = segments.flatMap(({ events, postings, ids, replaced }) => [events, postings, ids, replaced]);
  const keys = await Promise.all([...tables, entities, documents, rendered].map((table) => tableKeys(store, table)));
  return [...new Set([root, ...keys.flat()])].sort(compareTexts);
}
