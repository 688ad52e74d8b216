import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '../../model/site.ts';
import { BuildError } from '../build-error.ts';
import { PROJECT } from '../project.ts';
import { readWorkerConfig, type WorkerConfig } from '../read-worker-config.ts';
import type { BuildReport } from '../run-build.ts';
import { isRecord } from '../shape.ts';
import { writeFileWhole } from '../write-file-whole.ts';
import { type CloudflareAccount, signIn } from './cloudflare-api.ts';
import { namespaceOfLog, withNamespaceId } from './namespace-of-log.ts';
import { refuseLargeBlocks } from './refuse-large-blocks.ts';
import { runWrangler } from './run-wrangler.ts';
import { uploadBlocks } from './upload-blocks.ts';

/** Makes the log and its snapshot for the address under which they will be read. */
export type BuildFor = (baseUrl: string) => Promise<BuildReport>;

interface Deployment {
  readonly configFile: string;
  readonly site: Site;
  readonly build: BuildFor;
  readonly tell: (line: string) => void;
}

/**
 * Brings a log to Cloudflare: every block first, then the Worker that names them. Until the last step nothing that is
 * live has changed, and the last step is one call: `wrangler deploy` switches code and data at once.
 */
export async function deployLog({ configFile, site, build, tell }: Deployment): Promise<void> {
  const config = await readWorkerConfig(configFile);
  const account = await signInAsWrangler();
  const report = await build(site.baseUrl || (await workersDevAddress(account, config)));
  refuseLargeBlocks(report.snapshot, report.log);
  const namespace = await namespaceOfLog(account, config);
  await writeFileWhole(configFile, withNamespaceId(await readFile(configFile, 'utf8'), namespace, configFile));
  const uploaded = await uploadBlocks(account, namespace, report.snapshot);
  tell(`Uploaded ${uploaded} of ${report.snapshot.blocks.size} blocks; the others were there.`);
  const environment = { CLOUDFLARE_ACCOUNT_ID: account.id };
  await runWrangler({ args: deployArgs(configFile, report), environment, shown: true });
  tell(`Live: snapshot ${report.snapshot.root}. \`npx wrangler rollback\` goes back to code and data as they were.`);
}

/** Does all that can be done without an account: builds, bundles, and says what a deployment would upload. */
export async function tryDeployLog({ configFile, site, build, tell }: Deployment): Promise<void> {
  const config = await readWorkerConfig(configFile);
  const report = await build(site.baseUrl || `https://${config.name}.workers.dev`);
  refuseLargeBlocks(report.snapshot, report.log);
  tell(`Nothing is uploaded: a dry run. At most ${report.snapshot.blocks.size} blocks would be.`);
  const args = [...deployArgs(configFile, report), '--dry-run', '--outdir', join(PROJECT.root, 'build', 'worker')];
  await runWrangler({ args, environment: {}, shown: true });
}

const deployArgs = (configFile: string, { snapshot }: BuildReport): readonly string[] => [
  'deploy',
  '--config',
  configFile,
  '--var',
  `SNAPSHOT:${snapshot.root}`,
];

/** Whoever may deploy with wrangler may do the rest with the same credentials. */
async function signInAsWrangler(): Promise<CloudflareAccount> {
  const printed = await runWrangler({ args: ['auth', 'token', '--json'], environment: {}, shown: false });
  let credentials: unknown;
  try {
    credentials = JSON.parse(printed);
  } catch (cause) {
    throw new BuildError('Cannot read the credentials that `wrangler auth token --json` prints.', { cause });
  }
  return signIn(credentials, process.env.CLOUDFLARE_ACCOUNT_ID);
}

/** The address that a Worker gets from Cloudflare when it has no domain of its own. */
async function workersDevAddress(account: CloudflareAccount, config: WorkerConfig): Promise<string> {
  const { result } = await account.get('/workers/subdomain').catch((cause: unknown) => {
    throw new BuildError(NO_ADDRESS, { cause });
  });
  if (isRecord(result) && typeof result.subdomain === 'string' && result.subdomain !== '') {
    return `https://${config.name}.${result.subdomain}.workers.dev`;
  }
  throw new BuildError(NO_ADDRESS);
}

const NO_ADDRESS =
  'The account has no workers.dev address yet, and links need one: open "Workers & Pages" in the Cloudflare dashboard ' +
  'once, or write the address of a domain of your own under baseUrl in data/site.yaml.';
