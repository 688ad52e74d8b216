import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { BuildError } from '../build-error.ts';
import { PROJECT } from '../project.ts';

/** Wrangler's own program, the version that this project is locked to. */
const wranglerProgram = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('wrangler/package.json')), 'bin', 'wrangler.js');

/** Quiet, without usage statistics, and with its log beside everything else that can be made again. */
const ENVIRONMENT = {
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_LOG_PATH: join(PROJECT.root, 'build', 'wrangler-logs'),
  FORCE_COLOR: '0',
} as const;

export interface WranglerRun {
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Whether a person sees what it prints, too. */
  readonly shown: boolean;
}

/** Runs wrangler in the project's folder, without asking anything, and returns what it printed. */
export function runWrangler({ args, environment, shown }: WranglerRun): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [wranglerProgram(), ...args], {
      cwd: PROJECT.root,
      env: { ...process.env, ...ENVIRONMENT, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const printed: Buffer[] = [];
    const complained: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => {
      printed.push(chunk);
      if (shown) process.stdout.write(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => complained.push(chunk));
    child.on('error', (cause) => reject(new BuildError('Cannot start wrangler.', { cause })));
    child.on('close', (status) => {
      const output = Buffer.concat(printed).toString('utf8');
      if (status === 0) resolve(output);
      else {
        const said = Buffer.concat(complained).toString('utf8').trim() || output.trim();
        reject(new BuildError(`wrangler ${args.slice(0, 3).join(' ')} failed (${status}):\n${said}`));
      }
    });
  });
}
