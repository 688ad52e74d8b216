import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { isRecord } from '../shape.ts';
import { batchBlocks } from './batch-blocks.ts';
import type { CloudflareAccount } from './cloudflare-api.ts';
import { runWrangler } from './run-wrangler.ts';

/** Keys that one page of Cloudflare's list holds at most. */
const PAGE_SIZE = 1000;

/** Keys that are in a namespace. Its cost is one list operation for each thousand. */
export async function keysOfNamespace(account: CloudflareAccount, namespace: string): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  let cursor = '';
  do {
    const from = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const page = await account.get(`/storage/kv/namespaces/${namespace}/keys?limit=${PAGE_SIZE}${from}`);
    const listed = Array.isArray(page.result) ? page.result.filter(isRecord) : [];
    for (const { name } of listed) keys.add(String(name));
    // An empty page ends the list, whatever else it says.
    cursor = listed.length === 0 ? '' : page.cursor;
  } while (cursor !== '');
  return keys;
}

/**
 * Uploads the blocks that a namespace lacks; blocks are immutable, so those that are there are right. The manifest,
 * which names all others, goes last: a broken upload leaves nothing that looks whole. Returns how many were missing.
 */
export async function uploadBlocks(account: CloudflareAccount, namespace: string, snapshot: Snapshot): Promise<number> {
  const there = await keysOfNamespace(account, namespace);
  const missing = [...snapshot.blocks].filter(([key]) => !there.has(key));
  const inOrder = missing.sort(([a], [b]) => Number(a === snapshot.root) - Number(b === snapshot.root));
  const folder = await mkdtemp(join(tmpdir(), 'annals-blocks-'));
  try {
    for (const [i, batch] of batchBlocks(inOrder).entries()) {
      const file = join(folder, `${i}.json`);
      await writeFile(file, JSON.stringify(batch));
      // Without --remote wrangler writes to the local store, and says that it succeeded.
      const args = ['kv', 'bulk', 'put', file, '--namespace-id', namespace, '--remote'];
      await runWrangler({ args, environment: { CLOUDFLARE_ACCOUNT_ID: account.id }, shown: false });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return missing.length;
}
