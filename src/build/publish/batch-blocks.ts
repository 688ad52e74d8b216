import { assert } from '../../model/assert.ts';

/** Pairs of key and value as Cloudflare's bulk write takes them; values are bytes in base64. */
export interface BulkPair {
  readonly key: string;
  readonly value: string;
  readonly base64: true;
}

/** Limits of Workers KV: 512 bytes a key, 25 MiB a value (kv/platform/limits). */
const KEY_BYTES_MAX = 512;
export const VALUE_BYTES_MAX = 25 * 1024 * 1024;

/**
 * Limits of one bulk write. Cloudflare takes 10,000 pairs and 100 MB; large uploads were seen to time out or to be
 * refused well below that (workers-sdk issues 1151, 1195, 7021), and wrangler itself sends 1,000 pairs at a time.
 */
export const BATCH_PAIRS_MAX = 1000;
export const BATCH_BYTES_MAX = 20 * 1024 * 1024;

/** Blocks in batches that one bulk write takes. The order is kept. */
export function batchBlocks(
  blocks: readonly (readonly [key: string, bytes: Uint8Array])[],
  pairsMax: number = BATCH_PAIRS_MAX,
  bytesMax: number = BATCH_BYTES_MAX,
): readonly (readonly BulkPair[])[] {
  const batches: BulkPair[][] = [];
  let batchBytes = 0;
  for (const [key, bytes] of blocks) {
    assert(Buffer.byteLength(key) <= KEY_BYTES_MAX, `the key ${key} is short enough for Workers KV`);
    assert(bytes.length <= VALUE_BYTES_MAX, `the block ${key} is small enough for Workers KV`);
    const pair: BulkPair = { key, value: Buffer.from(bytes).toString('base64'), base64: true };
    const size = key.length + pair.value.length;
    const batch = batches.at(-1);
    if (batch === undefined || batch.length >= pairsMax || batchBytes + size > bytesMax) {
      batches.push([pair]);
      batchBytes = size;
    } else {
      batch.push(pair);
      batchBytes += size;
    }
  }
  return batches;
}
