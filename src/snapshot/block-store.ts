import type { Block } from './block.ts';
import { decodeBlock } from './block.ts';
import type { GetBlocks } from './snapshot.ts';
import { SnapshotError, valueOrThrow } from './snapshot-error.ts';

/** Keys of one bulk get: what a Workers KV binding takes. */
const KEYS_PER_GET = 100;

/** What a decoded block holds in memory for each of its bytes: the bytes, and its keys as strings of two bytes a letter. */
const HELD_PER_BYTE = 2;

/** Blocks by key, verified, the recently used ones kept in memory. */
export interface BlockStore {
  /** All blocks of these keys. Throws `SnapshotError` when one is missing or damaged. */
  readonly read: (keys: readonly string[]) => Promise<ReadonlyMap<string, Block>>;
}

/**
 * A store over `get` that holds at most `budget` bytes, and forgets what was used longest ago. A block that several
 * readers ask for at once is fetched once.
 */
export function createBlockStore(get: GetBlocks, budget: number): BlockStore {
  const held = new Map<string, Block>();
  const coming = new Map<string, Promise<Block>>();
  let bytes = 0;

  const keep = (key: string, block: Block): void => {
    // The map keeps the order of insertion: putting a block in again makes it the newest.
    if (held.delete(key)) bytes -= block.bytes * HELD_PER_BYTE;
    held.set(key, block);
    bytes += block.bytes * HELD_PER_BYTE;
    for (const [oldest, { bytes: size }] of held) {
      if (bytes <= budget || oldest === key) break;
      held.delete(oldest);
      bytes -= size * HELD_PER_BYTE;
    }
  };

  const fetchAll = (keys: readonly string[]): void => {
    for (let at = 0; at < keys.length; at += KEYS_PER_GET) {
      const batch = keys.slice(at, at + KEYS_PER_GET);
      const answer = get(batch);
      for (const key of batch) {
        const block = answer.then((found) => decodeFound(key, found.get(key)));
        coming.set(
          key,
          block.finally(() => coming.delete(key)),
        );
      }
    }
  };

  const read = async (keys: readonly string[]): Promise<ReadonlyMap<string, Block>> => {
    const wanted = [...new Set(keys)];
    const blocks = new Map<string, Block>();
    for (const key of wanted) {
      const block = held.get(key);
      if (block !== undefined) blocks.set(key, block);
    }
    fetchAll(wanted.filter((key) => !blocks.has(key) && !coming.has(key)));
    const fetched = wanted.flatMap((key) => {
      const block = blocks.has(key) ? undefined : coming.get(key);
      return block === undefined ? [] : block.then((value) => [key, value] as const);
    });
    for (const [key, block] of await Promise.all(fetched)) blocks.set(key, block);
    for (const [key, block] of blocks) keep(key, block);
    return blocks;
  };

  return { read };
}

function decodeFound(key: string, bytes: Uint8Array | undefined): Block {
  if (bytes === undefined) throw new SnapshotError(key, [{ path: '', expected: 'a block', received: 'nothing' }]);
  return valueOrThrow(key, decodeBlock(key, bytes));
}
