import type { GetBlocks } from '../snapshot/snapshot.ts';
import { SnapshotError } from '../snapshot/snapshot-error.ts';
import type { LogStore } from './env.ts';

/** A key is the hash of its block, so what KV's cache holds is right for ever; 30 days is plenty. In seconds. */
const CACHE_SECONDS = 30 * 24 * 60 * 60;

/**
 * Blocks out of Workers KV, side by side. KV's own bulk read takes text only and measured half as fast for values of
 * 50 KB, which is the size of a block. An error of KV becomes one of the snapshot, since nobody else can tell them apart.
 */
export function kvBlocks(store: LogStore): GetBlocks {
  return async (keys) => {
    const found = await Promise.all([...new Set(keys)].map(async (key) => [key, await readBlock(store, key)] as const));
    return new Map(found.flatMap(([key, block]) => (block === null ? [] : [[key, block] as const])));
  };
}

async function readBlock(store: LogStore, key: string): Promise<Uint8Array | null> {
  try {
    const block = await store.get(key, { type: 'arrayBuffer', cacheTtl: CACHE_SECONDS });
    return block === null ? null : new Uint8Array(block);
  } catch (error) {
    const received = error instanceof Error ? error.message : String(error);
    throw new SnapshotError(key, [{ path: '', expected: 'a block', received }]);
  }
}
