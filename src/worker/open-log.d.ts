import type { SnapshotReader } from '../snapshot/snapshot.ts';
import type { Env } from './env.ts';
/** Opens the snapshot that a deployment names. */
export type OpenLog = (env: Env) => Promise<SnapshotReader>;
export declare const openFromKv: OpenLog;
/** Nothing was published yet: the Worker runs, but has no log to serve. */
export declare class NoSnapshotError extends Error {
  readonly name = 'NoSnapshotError';
}
/**
 * Keeps one reader an isolate, so that a second request finds the snapshot's indexes in memory. A snapshot that could
 * not be opened is not kept: KV may only have been late.
 */
export declare function keepOpen(open: OpenLog): OpenLog;
