import { createServer } from 'node:net';
import { Miniflare, type MiniflareOptions } from 'miniflare';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { BuildError } from './build-error.ts';
import { LOG_BINDING, type WorkerConfig } from './read-worker-config.ts';

export const LOCAL_PORT = 8787;

/** Only this machine is served. */
const HOST = '127.0.0.1';

export interface LocalServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export interface LocalSite {
  readonly config: WorkerConfig;
  /** The bundled Worker. */
  readonly code: string;
  readonly snapshot: Snapshot;
  readonly port: number;
}

/**
 * Serves a snapshot with the real Worker in workerd, out of a KV of its own that is gone when the server stops. The
 * port opens when all blocks are in place, so that the first answer is the right one.
 */
export async function serveLocal(site: LocalSite): Promise<LocalServer> {
  await refuseBusyPort(site.port);
  const server = new Miniflare(optionsOf(site, 0));
  try {
    const store = await server.getKVNamespace(LOG_BINDING);
    await Promise.all([...site.snapshot.blocks].map(([key, bytes]) => store.put(key, new Uint8Array(bytes))));
    await server.setOptions(optionsOf(site, site.port));
    await server.ready;
  } catch (cause) {
    await server.dispose();
    throw new BuildError(`Cannot start a server on port ${site.port}.`, { cause });
  }
  return { url: `http://localhost:${site.port}`, stop: () => server.dispose() };
}

function optionsOf({ config, code, snapshot }: LocalSite, port: number): MiniflareOptions {
  return {
    host: HOST,
    port,
    // Where a request comes from would be asked of Cloudflare over the network.
    cf: false,
    workers: [
      {
        config: {
          name: config.name,
          compatibilityDate: config.compatibilityDate,
          manifest: {
            mainModule: 'index.mjs',
            modulesRoot: '/',
            modules: { 'index.mjs': { type: 'esm', contents: code } },
          },
          env: { [LOG_BINDING]: { type: 'kv', id: 'log' }, SNAPSHOT: { type: 'text', value: snapshot.root } },
          exports: {},
        },
      },
    ],
  };
}

/** A port that somebody else serves would answer in place of the log. */
export function refuseBusyPort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (cause: NodeJS.ErrnoException) => {
      const what = cause.code === 'EADDRINUSE' ? 'is in use by another program' : `cannot be opened (${cause.code})`;
      const message = `Port ${port} ${what}. Choose another: npm start -- --port ${port < 65_535 ? port + 1 : port - 1}`;
      reject(new BuildError(message));
    });
    probe.listen(port, HOST, () => probe.close(() => resolve()));
  });
}
