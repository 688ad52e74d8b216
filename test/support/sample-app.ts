import type { Log } from '../../src/model/event.ts';
import type { Site } from '../../src/model/site.ts';
import type { RenderedBody, Snapshot } from '../../src/snapshot/snapshot.ts';
import { writeSnapshot } from '../../src/snapshot/write-snapshot.ts';
import { createApp } from '../../src/worker/app.ts';
import type { Env } from '../../src/worker/env.ts';
import { keepOpen, openFromKv } from '../../src/worker/open-log.ts';
import { SAMPLE_LOG, SAMPLE_SITE } from './sample-log.ts';

/** Answers a request to the Worker, without a server. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/** The Worker over a log: the real snapshot, in a map that stands for KV, in this process. */
export const askWorker = (
  log: Log = SAMPLE_LOG,
  rendered: readonly RenderedBody[] = [],
  site: Site = SAMPLE_SITE,
): Ask => askWorkerOf(bindingsOf(writeSnapshot({ log, site, rendered })));

/** The Worker with these bindings; `env` is read anew at each request, as after a deployment. */
export function askWorkerOf(env: Env): Ask {
  const app = createApp(keepOpen(openFromKv));
  return async (path, init) => app.request(path, init, env);
}

/** A snapshot as the Worker finds it. The blocks stay in `blocks`, for a test to take one away or to spoil it. */
export function bindingsOf({ root, blocks }: Snapshot): Env & { readonly blocks: Map<string, Uint8Array> } {
  const stored = new Map(blocks);
  const get = async (key: string): Promise<ArrayBuffer | null> => {
    const block = stored.get(key);
    return block === undefined ? null : Uint8Array.from(block).buffer;
  };
  return { LOG: { get }, SNAPSHOT: root, blocks: stored };
}

/** The snapshot that `askWorker` serves when it is told nothing. */
export const SAMPLE_SNAPSHOT = writeSnapshot({ log: SAMPLE_LOG, site: SAMPLE_SITE, rendered: [] });
