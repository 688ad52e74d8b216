import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// Goal: only what serves goes to the edge, and it stays small. Method: bundle as a deployment does, and look inside.

const WRANGLER = 'node_modules/wrangler/bin/wrangler.js';
/** The design's target; wrangler counts kibibytes of gzip as Cloudflare does. */
const GZIP_BYTES_MAX = 100 * 1024;
/** Bundling takes 2 s alone, and much more beside other work. */
const TIMEOUT_MS = 120_000;

const folder = mkdtempSync(join(tmpdir(), 'annals-bundle-'));
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

beforeAll(() => {
  const options = ['deploy', '--dry-run', '--outdir', folder, '--metafile', join(folder, 'meta.json')];
  execFileSync(process.execPath, [WRANGLER, ...options], {
    stdio: 'pipe',
    env: { ...process.env, CI: '1', WRANGLER_HIDE_BANNER: 'true', WRANGLER_SEND_METRICS: 'false' },
  });
}, TIMEOUT_MS);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the Worker as it is deployed', () => {
  it('holds nothing of the pipeline, of the build, nor of what only they need', () => {
    const inputs = Object.keys(JSON.parse(read('meta.json')).inputs);
    const folders = inputs
      .map((input) => /(?:^|\/)src\/([^/]+)\//.exec(input)?.[1])
      .filter((name) => name !== undefined);
    const packages = inputs.map((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1]);
    expect([...new Set(folders)].sort()).toEqual(['feeds', 'model', 'query', 'snapshot', 'worker']);
    expect([...new Set(packages.filter((name) => name !== undefined))].sort()).toEqual([
      '@noble/hashes',
      'feed',
      'hono',
      'xml-js',
    ]);
  });

  it('asks for no module of Node', () => {
    expect(read('index.js')).not.toMatch(/\bfrom\s*["'](?:node:)?(?:stream|buffer|fs|string_decoder)["']/);
  });

  it('is small enough to start fast', () => {
    expect(gzipSync(read('index.js'), { level: 9 }).length).toBeLessThan(GZIP_BYTES_MAX);
  });
});
