import { env, exports } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { FEED_FORMATS } from '../../src/feeds/feed-formats.ts';
import { weakEtag } from '../../src/feeds/weak-etag.ts';
import { writeSnapshot } from '../../src/snapshot/write-snapshot.ts';
import worker from '../../src/worker/index.ts';
import { FLOOD, SAMPLE_LOG, SAMPLE_SITE } from '../support/sample-log.ts';

// Goal: what plain Node cannot show, that the Worker starts in workerd and works with its KV, streams and encodings.
// Everything else about the Worker is in test/http.

const RENDERED = '<rss/>'.repeat(1_000);

async function gzipped(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Response(text).body?.pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

let snapshot = '';
const ask = (path: string, headers: Record<string, string> = {}): Response | Promise<Response> =>
  worker.fetch(new Request(`https://annals.example${path}`, { headers }), { LOG: env.LOG, SNAPSHOT: snapshot });

beforeAll(async () => {
  const body = new TextEncoder().encode(RENDERED);
  const feed = {
    path: '/feed.rss',
    contentType: 'application/rss+xml; charset=utf-8',
    body,
    gzip: await gzipped(RENDERED),
    etag: weakEtag(body),
    lastModified: '2024-03-07T12:00:00Z',
  };
  const { root, blocks } = writeSnapshot({ log: SAMPLE_LOG, site: SAMPLE_SITE, rendered: [feed] });
  await Promise.all([...blocks].map(([key, block]) => env.LOG.put(key, block)));
  snapshot = root;
});

describe('the Worker in workerd', () => {
  it('says that nothing was published, as wrangler.toml has it', async () => {
    const response = await exports.default.fetch('https://annals.example/health');
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('SNAPSHOT is empty');
  });

  it('reads the log out of KV', async () => {
    expect(await (await ask('/health')).json()).toMatchObject({ status: 'ok', events: 4 });
    expect(await (await ask(`/api/v1/events/${FLOOD.id}`)).json()).toEqual(FLOOD);
  });

  it('renders pages and feeds of any query', async () => {
    expect(await (await ask('/')).text()).toContain(FLOOD.title);
    for (const { path, contentType } of FEED_FORMATS) {
      const response = await ask(`${path}?type=incident`);
      expect(response.headers.get('Content-Type')).toBe(contentType);
      expect(await response.text()).toContain(FLOOD.id);
    }
  });

  it('answers 304 to who has it', async () => {
    const etag = (await ask('/feed.atom')).headers.get('ETag') ?? '';
    expect((await ask('/feed.atom', { 'If-None-Match': etag })).status).toBe(304);
  });

  it.each(['/feed.rss', '/feed.atom', '/feed.json'])('sends %s gzipped once and not twice', async (path) => {
    const plain = await (await ask(path)).text();
    const packed = await ask(path, { 'Accept-Encoding': 'gzip' });
    expect(packed.headers.get('Content-Encoding')).toBe('gzip');
    const unpacked = packed.body?.pipeThrough(new DecompressionStream('gzip'));
    expect(await new Response(unpacked).text()).toBe(plain);
  });
});
