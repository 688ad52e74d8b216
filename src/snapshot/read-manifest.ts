import type { Manifest } from './manifest.ts';
import { decodeManifest } from './manifest.ts';
import type { GetBlocks } from './snapshot.ts';
import { SnapshotError, valueOrThrow } from './snapshot-error.ts';

/** Reads and verifies the manifest that a root names. */
export async function readManifest(get: GetBlocks, root: string): Promise<Manifest> {
  const bytes = (await get([root])).get(root);
  if (bytes === undefined) {
    throw new SnapshotError(root, [{ path: '', expected: 'a manifest', received: 'nothing' }]);
  }
  return valueOrThrow(root, decodeManifest(root, bytes));
}
