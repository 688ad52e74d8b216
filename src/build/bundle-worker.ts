import { join } from 'node:path';
import { build } from 'esbuild';
import { BuildError } from './build-error.ts';
import type { WorkerConfig } from './read-worker-config.ts';

/**
 * The Worker as one module of JavaScript, bundled as wrangler does when it deploys: for the conditions of workerd, with
 * the aliases of `wrangler.toml`. `root` is the folder of that file.
 */
export async function bundleWorker(config: WorkerConfig, root: string): Promise<string> {
  const alias = Object.entries(config.alias).map(([from, to]) => [from, to.startsWith('.') ? join(root, to) : to]);
  try {
    const { outputFiles } = await build({
      entryPoints: [join(root, config.main)],
      absWorkingDir: root,
      bundle: true,
      write: false,
      format: 'esm',
      target: 'es2024',
      platform: 'neutral',
      mainFields: ['browser', 'module', 'main'],
      conditions: ['workerd', 'worker', 'browser'],
      alias: Object.fromEntries(alias),
      logLevel: 'silent',
    });
    return outputFiles[0]?.text ?? '';
  } catch (cause) {
    throw new BuildError(`Cannot bundle the Worker from ${config.main}.`, { cause });
  }
}
