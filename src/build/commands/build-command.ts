import { join } from 'node:path';
import { BuildError } from '../build-error.ts';
import { instantOfBuild, parseCommandLine } from '../command-options.ts';
import { loadKnowledge } from '../load-knowledge.ts';
import { givenPath, PROJECT } from '../project.ts';
import { readSite } from '../read-site.ts';
import { renderBuildReport } from '../render-build-report.ts';
import { runBuild } from '../run-build.ts';
import { LOCAL_PORT } from '../serve-local.ts';

const SYNTAX = {
  usage: 'npm run build -- [--documents DIR] [--out DIR] [--now INSTANT] [--backfill] [--allow-empty]',
  options: {
    documents: { type: 'string' },
    out: { type: 'string' },
    now: { type: 'string' },
    backfill: { type: 'boolean' },
    'allow-empty': { type: 'boolean' },
  },
  words: { min: 0, max: 0 },
} as const;

/**
 * Builds the log and its snapshot. Without options, from `data/documents` into `data/log`, which is committed, and
 * `build/snapshot`, which is not. With `--out` both go there, and yesterday's log is taken from there.
 */
export async function buildCommand(args: readonly string[]): Promise<undefined> {
  const { options } = parseCommandLine(args, SYNTAX);
  if (options.documents !== undefined && options.out === undefined) {
    throw new BuildError('--documents needs --out DIR: documents of another folder have a log of their own.');
  }
  const site = await readSite(PROJECT.site);
  const log = options.out === undefined ? PROJECT.log : givenPath(options.out);
  const snapshot = options.out === undefined ? PROJECT.snapshot : join(log, 'snapshot');
  const report = await runBuild({
    documents: options.documents === undefined ? PROJECT.documents : givenPath(options.documents),
    knowledge: await loadKnowledge(PROJECT.lexicon),
    log,
    snapshot,
    site: { ...site, baseUrl: site.baseUrl || `http://localhost:${LOCAL_PORT}` },
    now: instantOfBuild(options.now),
    backfill: options.backfill ?? false,
    allowEmpty: options['allow-empty'] ?? false,
  });
  console.log(renderBuildReport(report));
  console.log(`Written to ${log} and ${snapshot}.`);
}
