import { openSnapshot } from '../snapshot/open-snapshot.ts';
import type { SnapshotReader } from '../snapshot/snapshot.ts';
import type { Env } from './env.ts';
import { kvBlocks } from './kv-blocks.ts';

/** Opens the snapshot that a deployment names. */
export type OpenLog = (env: Env) => Promise<SnapshotReader>;

export const openFromKv: OpenLog = (env) => openSnapshot(kvBlocks(env.LOG), env.SNAPSHOT);

/** Nothing was published yet: the Worker runs, but has no log to serve. */
export class NoSnapshotError extends Error {
  override readonly name = 'NoSnapshotError';
}

/**
 * Keeps one reader an isolate, so that a second request finds the snapshot's indexes in memory. A snapshot that could
 * not be opened is not kept: KV may only have been late.
 */
export function keepOpen(open: OpenLog): OpenLog {
  let kept: { readonly snapshot: string; readonly reader: Promise<SnapshotReader> } | null = null;
  return (env) => {
    if (!env.SNAPSHOT) return Promise.reject(new NoSnapshotError('The variable SNAPSHOT is empty'));
    if (kept?.snapshot === env.SNAPSHOT) return kept.reader;
    const reader = open(env);
    const opened = { snapshot: env.SNAPSHOT, reader };
    kept = opened;
    reader.catch(() => {
      if (kept === opened) kept = null;
    });
    return reader;
  };
}
