import type { GetBlocks, Snapshot } from '../../src/snapshot/snapshot.ts';

/** A store in memory that counts what is read from it, as KV would bill it. */
export interface MemoryBlocks {
  readonly blocks: Map<string, Uint8Array>;
  readonly get: GetBlocks;
  readonly counts: { rounds: number; keys: number; bytes: number };
}

export function memoryBlocks(...snapshots: readonly Snapshot[]): MemoryBlocks {
  const blocks = new Map(snapshots.flatMap((snapshot) => [...snapshot.blocks]));
  const counts = { rounds: 0, keys: 0, bytes: 0 };
  const get: GetBlocks = async (keys) => {
    counts.rounds += 1;
    counts.keys += keys.length;
    const found = new Map<string, Uint8Array>();
    for (const key of keys) {
      const bytes = blocks.get(key);
      if (bytes !== undefined) found.set(key, bytes);
      counts.bytes += bytes?.length ?? 0;
    }
    return found;
  };
  return { blocks, get, counts };
}
