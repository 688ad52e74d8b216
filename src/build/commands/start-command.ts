import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';
import { bundleWorker } from '../bundle-worker.ts';
import { instantOfBuild, parseCommandLine, portOf } from '../command-options.ts';
import { loadKnowledge } from '../load-knowledge.ts';
import { givenPath, PROJECT } from '../project.ts';
import { readSite } from '../read-site.ts';
import { readWorkerConfig } from '../read-worker-config.ts';
import { renderBuildReport } from '../render-build-report.ts';
import { runBuild } from '../run-build.ts';
import { LOCAL_PORT, refuseBusyPort, serveLocal } from '../serve-local.ts';
import { untilStopped } from '../until-stopped.ts';

const SYNTAX = {
  usage: 'npm start -- [--documents DIR] [--port N] [--now INSTANT] [--allow-empty]',
  options: {
    documents: { type: 'string' },
    port: { type: 'string' },
    now: { type: 'string' },
    'allow-empty': { type: 'boolean' },
  },
  words: { min: 0, max: 0 },
} as const;

/**
 * Builds the log and serves it on this machine until it is stopped. Documents of another folder get a log of their own
 * below `build/local`, which is kept: started again, it knows what changed.
 */
export async function startCommand(args: readonly string[]): Promise<undefined> {
  const { options } = parseCommandLine(args, SYNTAX);
  const port = portOf(options.port, LOCAL_PORT);
  await refuseBusyPort(port);
  const config = await readWorkerConfig(PROJECT.wranglerConfig);
  const bundled = bundleWorker(config, PROJECT.root);
  // A failure is told where the code is awaited; until then it must not end the process.
  bundled.catch(() => undefined);
  const site = await readSite(PROJECT.site);
  const report = await runBuild({
    documents: options.documents === undefined ? PROJECT.documents : givenPath(options.documents),
    knowledge: await loadKnowledge(PROJECT.lexicon),
    log: options.documents === undefined ? PROJECT.log : localLog(givenPath(options.documents)),
    snapshot: null,
    site: { ...site, baseUrl: `http://localhost:${port}` },
    now: instantOfBuild(options.now),
    allowEmpty: options['allow-empty'] ?? false,
  });
  console.log(renderBuildReport(report));
  const server = await serveLocal({ config, code: await bundled, snapshot: report.snapshot, port });
  console.log(welcome(server.url));
  await untilStopped();
  await server.stop();
}

/** A folder of its own for the log of each documents folder, with a name that a person recognises. */
function localLog(documents: string): string {
  const path = resolve(documents);
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 8);
  return join(PROJECT.local, `${basename(path)}-${hash}`);
}

const welcome = (url: string): string => `
Open       ${url}/
Subscribe  ${url}/feed.rss
           ${url}/feed.atom
           ${url}/feed.json
Query      ${url}/api/v1/events

Ctrl-C stops it.`;
