import { instantOfBuild, parseCommandLine } from '../command-options.ts';
import { loadKnowledge } from '../load-knowledge.ts';
import { PROJECT } from '../project.ts';
import { deployLog, tryDeployLog } from '../publish/deploy-log.ts';
import { readSite } from '../read-site.ts';
import { renderBuildReport } from '../render-build-report.ts';
import { makeBuild, runBuild } from '../run-build.ts';

const SYNTAX = {
  usage: 'npm run deploy [-- --dry-run] [--now INSTANT] [--allow-empty]',
  options: { 'dry-run': { type: 'boolean' }, now: { type: 'string' }, 'allow-empty': { type: 'boolean' } },
  words: { min: 0, max: 0 },
} as const;

/** Builds the log and brings it to Cloudflare; with `--dry-run` only says what would happen, and writes nothing. */
export async function deployCommand(args: readonly string[]): Promise<undefined> {
  const { options } = parseCommandLine(args, SYNTAX);
  const site = await readSite(PROJECT.site);
  const dryRun = options['dry-run'] ?? false;
  const build = async (baseUrl: string) => {
    const knowledge = await loadKnowledge(PROJECT.lexicon);
    const sources = {
      ...PROJECT,
      knowledge,
      site: { ...site, baseUrl },
      now: instantOfBuild(options.now),
      allowEmpty: options['allow-empty'] ?? false,
    };
    const report = await (dryRun ? makeBuild(sources) : runBuild(sources));
    console.log(renderBuildReport(report));
    return report;
  };
  const tell = (line: string) => console.log(line);
  await (dryRun ? tryDeployLog : deployLog)({ configFile: PROJECT.wranglerConfig, site, build, tell });
}
