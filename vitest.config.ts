import { readFileSync } from 'node:fs';
import { cloudflareTest } from '@cloudflare/vitest-plugin';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** `feed` names a source map that it does not ship. Without this, every run complains of it at length. */
const feedWithoutSourceMap: Plugin = {
  name: 'feed-without-source-map',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('/node_modules/feed/lib/feed.js')
      ? readFileSync(id, 'utf8').replace('//# sourceMappingURL=feed.js.map', '')
      : null,
};

/** No test is to fail because a machine is slow or busy: the limit only ends what hangs. */
const TIMEOUT_MS = 120_000;

/** A test that asserts nothing cannot fail: it is refused. */
const EXPECT = { requireAssertions: true };

/**
 * Nearly every test runs in plain Node, where a file costs 0.4 s. The few in `test/worker` run in workerd and show
 * only what Node cannot: that the Worker starts there and works with its KV, streams and encodings.
 */
export default defineConfig({
  test: {
    reporters: ['dot'],
    projects: [
      {
        test: {
          name: 'node',
          testTimeout: TIMEOUT_MS,
          hookTimeout: TIMEOUT_MS,
          expect: EXPECT,
          include: ['test/**/*.test.ts'],
          exclude: ['test/worker/**'],
        },
      },
      {
        plugins: [feedWithoutSourceMap, cloudflareTest({ wrangler: { configPath: './wrangler.toml' } })],
        test: {
          name: 'workers',
          testTimeout: TIMEOUT_MS,
          hookTimeout: TIMEOUT_MS,
          expect: EXPECT,
          include: ['test/worker/**/*.test.ts'],
        },
      },
    ],
  },
});
