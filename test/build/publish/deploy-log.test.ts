import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { makeSnapshot } from '../../../src/build/make-snapshot.ts';
import { deployLog, tryDeployLog } from '../../../src/build/publish/deploy-log.ts';
import { parseWorkerConfig } from '../../../src/build/read-worker-config.ts';
import type { BuildReport } from '../../../src/build/run-build.ts';
import { type FakeCloudflare, fakeCloudflare } from '../../support/fake-cloudflare.ts';
import { folderOf } from '../../support/folder.ts';
import { SAMPLE_LOG, SAMPLE_SITE } from '../../support/sample-log.ts';

/** The real wrangler starts several times in each of these tests, and takes a second or two every time. */
const TIMEOUT = 60_000;

const site = { ...SAMPLE_SITE, baseUrl: '' };

/** The project's own wrangler.toml in a folder of its own, with the paths of this one. */
function configFile(): string {
  const toml = readFileSync('wrangler.toml', 'utf8').replaceAll(/"(?:\.\/)?(src\/[^"]+)"/g, (_, path) =>
    JSON.stringify(resolve(path)),
  );
  return join(folderOf({ 'wrangler.toml': toml }), 'wrangler.toml');
}

function deployment(file: string) {
  const told: string[] = [];
  const built: BuildReport[] = [];
  const build = async (baseUrl: string): Promise<BuildReport> => {
    const snapshot = await makeSnapshot(SAMPLE_LOG, { ...site, baseUrl });
    const report = {
      log: SAMPLE_LOG,
      snapshot,
      read: 1,
      words: 1,
      unread: [],
      remarks: [],
      added: 1,
      changed: 0,
      withdrawn: 0,
      proof: { proved: 1, inferredShare: 0, unproved: 0 },
    };
    built.push(report);
    return report;
  };
  return { configFile: file, site, build, tell: (line: string) => void told.push(line), told, built };
}

beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  return () => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  };
});

async function cloudflare(): Promise<FakeCloudflare> {
  const fake = await fakeCloudflare();
  vi.stubEnv('CLOUDFLARE_API_BASE_URL', fake.base);
  vi.stubEnv('CLOUDFLARE_API_TOKEN', 'a-token');
  vi.stubEnv('CLOUDFLARE_ACCOUNT_ID', undefined);
  return fake;
}

const indexOfCall = (fake: FakeCloudflare, call: string) => fake.calls.findIndex((one) => one.call.startsWith(call));

describe('deploying with the real wrangler against a fake of the API', () => {
  test('first everything, then nothing again', { timeout: TIMEOUT }, async () => {
    const fake = await cloudflare();
    const file = configFile();
    const first = deployment(file);
    await deployLog(first);

    const snapshot = first.built[0]?.snapshot;
    expect(fake.namespaces).toEqual([{ id: expect.any(String), title: 'annals-log' }]);
    expect(parseWorkerConfig(readFileSync(file, 'utf8'), file).namespaces).toEqual([
      { binding: 'LOG', id: fake.namespaces[0]?.id },
    ]);
    expect(new Map([...fake.values].sort())).toEqual(new Map([...(snapshot?.blocks ?? [])].sort()));

    const upload = fake.calls[indexOfCall(fake, 'PUT /workers/scripts/annals')]?.body.toString('latin1') ?? '';
    expect(upload).toContain(`{"name":"SNAPSHOT","type":"plain_text","text":"${snapshot?.root}"}`);
    expect(upload).toContain(`"type":"kv_namespace","namespace_id":"${fake.namespaces[0]?.id}"`);
    expect(indexOfCall(fake, 'PUT /workers/scripts/annals')).toBeGreaterThan(
      fake.calls.findLastIndex(({ call }) => call.startsWith('PUT /storage')),
    );
    const feed = [...fake.values.values()].map((bytes) => Buffer.from(bytes).toString('latin1')).join('');
    expect(feed).toContain('https://annals.example.workers.dev/feed.atom');

    const before = fake.calls.length;
    const second = deployment(file);
    await deployLog(second);
    const calls = fake.calls.slice(before).map(({ call }) => call);
    expect(calls.filter((call) => call.startsWith('POST /storage') || call.startsWith('PUT /storage'))).toEqual([]);
    expect(second.told[0]).toBe(`Uploaded 0 of ${snapshot?.blocks.size} blocks; the others were there.`);
  });

  test('an upload that fails leaves the Worker as it was', { timeout: TIMEOUT }, async () => {
    const fake = await cloudflare();
    fake.refuse('PUT /storage', 403);
    await expect(deployLog(deployment(configFile()))).rejects.toThrow(
      /wrangler kv bulk put failed \(1\):\n(?:.|\n)*refused with 403/,
    );
    expect(fake.calls.map(({ call }) => call).filter((call) => call.includes('/workers/scripts'))).toEqual([]);
  });

  test('an account without an address is told what to do, before anything is made', { timeout: TIMEOUT }, async () => {
    const fake = await cloudflare();
    fake.refuse('GET /workers/subdomain', 404);
    const attempt = deployment(configFile());
    await expect(deployLog(attempt)).rejects.toThrow(/no workers\.dev address yet/);
    expect([attempt.built, fake.namespaces]).toEqual([[], []]);
  });
});

test('a dry run bundles the Worker and calls nobody', { timeout: TIMEOUT }, async () => {
  const fake = await cloudflare();
  const attempt = deployment(configFile());
  await tryDeployLog(attempt);
  expect(fake.calls).toEqual([]);
  expect(attempt.told).toEqual([
    expect.stringMatching(/^Nothing is uploaded: a dry run\. At most \d+ blocks would be\.$/),
  ]);
  expect(vi.mocked(process.stdout.write).mock.calls.join('')).toMatch(/Total Upload: .*gzip(?:.|\n)*env\.LOG/);
});
