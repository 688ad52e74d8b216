import { describe, expect, it } from 'vitest';
import { acceptsGzip } from '../../src/worker/http/accepts-gzip.ts';
import { isNotModified } from '../../src/worker/http/is-not-modified.ts';
import { askWorker } from '../support/sample-app.ts';
import { FLOOD, SAMPLE_LOG, sampleEvent } from '../support/sample-log.ts';

const ask = askWorker();
const PATHS = [
  '/feed.rss',
  '/feed.atom',
  '/feed.json',
  '/feed.rss?type=incident',
  '/',
  `/events/${FLOOD.id}`,
  '/documents/flood/dam-breaks',
  '/entities/geonames:9000001',
  '/api/v1/events',
  `/api/v1/events/${FLOOD.id}`,
  `/api/v1/events/${FLOOD.id}/history`,
  '/api/v1/documents',
  '/api/v1/documents/flood/dam-breaks',
  '/api/v1/entities',
  '/feeds.opml',
];
const ADDRESS = 'https://annals.example/feed.rss';
const STATIC_PATHS = ['/api/v1/enums', '/robots.txt', '/style.css', '/icon.svg'];

describe('isNotModified', () => {
  const etag = 'W/"a1"';
  const modified = 'Thu, 07 Mar 2024 12:00:00 GMT';

  it.each([
    ['the same tag', { 'If-None-Match': 'W/"a1"' }, true],
    ['the tag as a strong one', { 'If-None-Match': '"a1"' }, true],
    ['the tag without quotes, as some clients send it', { 'If-None-Match': 'a1' }, true],
    ['a list', { 'If-None-Match': '"x", W/"y" , W/"a1"' }, true],
    ['a list with a comma inside a tag', { 'If-None-Match': '"x,y", "a1"' }, true],
    ['a star', { 'If-None-Match': ' * ' }, true],
    ['another tag', { 'If-None-Match': 'W/"a2"' }, false],
    ['a tag that ours is a part of', { 'If-None-Match': '"a12"' }, false],
    ['a list without ours', { 'If-None-Match': '"x", "y"' }, false],
    ['an empty tag', { 'If-None-Match': '' }, false],
    ['the date itself', { 'If-Modified-Since': modified }, true],
    ['a later date, from a clock that runs ahead', { 'If-Modified-Since': 'Fri, 01 Jan 2038 00:00:00 GMT' }, true],
    ['one second earlier', { 'If-Modified-Since': 'Thu, 07 Mar 2024 11:59:59 GMT' }, false],
    ['the year 1800', { 'If-Modified-Since': 'Wed, 01 Jan 1800 00:00:00 GMT' }, false],
    ['no date at all', { 'If-Modified-Since': 'yesterday' }, false],
    ['another tag with a good date: the tag decides', { 'If-None-Match': '"x"', 'If-Modified-Since': modified }, false],
    [
      'the tag with an old date: the tag decides',
      { 'If-None-Match': etag, 'If-Modified-Since': 'Wed, 01 Jan 1800 00:00:00 GMT' },
      true,
    ],
    ['nothing', {}, false],
  ])('%s', (_, headers, expected) => {
    expect(isNotModified(new Headers(headers as Record<string, string>), etag, modified)).toBe(expected);
  });

  it('does not go by a date that the answer does not have', () => {
    expect(isNotModified(new Headers({ 'If-Modified-Since': modified }), etag, null)).toBe(false);
  });
});

describe('acceptsGzip', () => {
  it.each([
    ['gzip', true],
    ['deflate, gzip, br', true],
    ['x-gzip', true],
    ['GZIP;Q=0.5', true],
    ['*', true],
    ['br, *;q=0.1', true],
    ['gzip;q=0', false],
    ['gzip;q=0, *', false],
    ['identity', false],
    ['br', false],
    ['*;q=0', false],
    ['gzip;q=x', false],
    ['', false],
    ['gzipped', false],
  ])('%s: %s', (value, expected) => {
    expect(acceptsGzip(new Request(ADDRESS, { headers: { 'Accept-Encoding': value } }))).toBe(expected);
  });

  it('is no without the header', () => {
    expect(acceptsGzip(new Request(ADDRESS))).toBe(false);
  });

  it('goes by what the client sent and not by what Cloudflare wrote over it', () => {
    const request = new Request(ADDRESS, { headers: { 'Accept-Encoding': 'gzip, br' } });
    const from = (clientAcceptEncoding: string) => Object.assign(request.clone(), { cf: { clientAcceptEncoding } });
    expect(acceptsGzip(from(''))).toBe(false);
    expect(acceptsGzip(from('br'))).toBe(false);
    expect(acceptsGzip(from('deflate, gzip'))).toBe(true);
  });
});

describe.each(PATHS)('%s', (path) => {
  it('is answered 304, without a body, to who has it', async () => {
    const first = await ask(path);
    const { etag, 'last-modified': modified } = Object.fromEntries(first.headers) as Record<string, string>;
    expect(first.status).toBe(200);
    expect(etag).toMatch(/^W\/"[0-9a-f]{16}"$/);
    expect(modified).toMatch(/^\w{3}, \d{2} Mar 2024 \d{2}:\d{2}:\d{2} GMT$/);
    for (const headers of [{ 'If-None-Match': etag ?? '' }, { 'If-Modified-Since': modified ?? '' }]) {
      const again = await ask(path, { headers });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe('');
      for (const name of ['ETag', 'Last-Modified', 'Cache-Control', 'Vary', 'Link', 'Access-Control-Allow-Origin']) {
        expect(again.headers.get(name)).toBe(first.headers.get(name));
      }
      expect(again.headers.get('Content-Type')).toBe(null);
    }
    expect((await ask(path, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
  });

  it('has the headers that readers, caches and other sites go by', async () => {
    const { headers } = await ask(path);
    expect(headers.get('Cache-Control')).toBe('public, max-age=300, stale-while-revalidate=3600, stale-if-error=86400');
    expect(headers.get('Vary')).toBe('Accept-Encoding');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(headers.get('Access-Control-Expose-Headers')).toContain('ETag');
    expect(headers.get('Content-Type')).toMatch(/; charset=utf-8$/);
  });

  it('answers HEAD as GET, without the body', async () => {
    const [get, head] = [await ask(path), await ask(path, { method: 'HEAD' })];
    expect(head.status).toBe(200);
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers));
    expect(await head.text()).toBe('');
  });

  it('says the same to every host, and never repeats its name', async () => {
    const headers = { Host: 'evil.example', 'X-Forwarded-Host': 'evil.example' };
    const other = await ask(`https://evil.example${path}`, { headers });
    expect(await other.text()).toBe(await (await ask(path)).text());
    expect(JSON.stringify([...other.headers])).not.toContain('evil');
  });
});

describe('tags', () => {
  it('stay when nothing was changed, and move only where something was', async () => {
    const changed = sampleEvent('flood', { ...FLOOD, title: 'Flood at Port Sarrin', updated: '2024-03-09T00:00:00Z' });
    const events = SAMPLE_LOG.events.map((event) => (event === FLOOD ? changed : event));
    const [same, later] = [askWorker(), askWorker({ ...SAMPLE_LOG, events })];
    const tagOf = async (worker: typeof ask, path: string) => (await worker(path)).headers.get('ETag');
    for (const path of [...PATHS, ...STATIC_PATHS]) expect(await tagOf(same, path)).toBe(await tagOf(ask, path));
    for (const path of ['/feed.rss', '/', `/events/${FLOOD.id}`])
      expect(await tagOf(later, path)).not.toBe(await tagOf(ask, path));
    for (const path of ['/feed.rss?type=consult', '/feeds.opml', '/api/v1/documents']) {
      expect(await tagOf(later, path)).toBe(await tagOf(ask, path));
    }
  });

  it('and bodies do not depend on the order of parameters, on their case, nor on what trackers add', async () => {
    for (const path of ['/feed.atom', '/', '/api/v1/events']) {
      const plain = await ask(`${path}?type=incident&since=2024-03-01`);
      const messy = await ask(`${path}?utm_source=x&since=2024-03-01&fbclid=1&q=&type=INCIDENT&_=5`);
      expect(messy.status).toBe(200);
      expect(messy.headers.get('ETag')).toBe(plain.headers.get('ETag'));
      expect(await messy.text()).toBe(await plain.text());
    }
  });
});

describe('compression', () => {
  const many = Array.from({ length: 30 }, (_, i) => sampleEvent(`flood ${i}`, {}));
  const askMany = askWorker({ ...SAMPLE_LOG, events: many });

  it.each(['/feed.atom', '/feed.json', '/feed.atom?type=incident'])('%s is gzipped for who asks', async (path) => {
    const plain = await askMany(path);
    const packed = await askMany(path, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(plain.headers.get('Content-Encoding')).toBe(null);
    expect(packed.headers.get('Content-Encoding')).toBe('gzip');
    expect(packed.headers.get('ETag')).toBe(plain.headers.get('ETag'));
    const bytes = new Uint8Array(await packed.arrayBuffer());
    const text = await plain.text();
    expect(bytes.length * 4).toBeLessThan(text.length);
    const unpacked = new Response(bytes).body?.pipeThrough(new DecompressionStream('gzip'));
    expect(await new Response(unpacked).text()).toBe(text);
  });

  it('is left to the edge for the types that it compresses', async () => {
    for (const path of ['/feed.rss', '/', '/api/v1/events']) {
      const { headers } = await askMany(path, { headers: { 'Accept-Encoding': 'gzip' } });
      expect(headers.get('Content-Encoding')).toBe(null);
    }
  });
});

describe('what never changes', () => {
  it.each(STATIC_PATHS)('%s has a tag and no date', async (path) => {
    const { status, headers } = await ask(path);
    expect(status).toBe(200);
    expect(headers.get('Last-Modified')).toBe(null);
    expect((await ask(path, { headers: { 'If-None-Match': headers.get('ETag') ?? '' } })).status).toBe(304);
  });

  it('loads its style sheet from an address that may be kept for ever', async () => {
    const page = await (await ask('/')).text();
    const path = /href="(\/style\.css\?v=[0-9a-f]{10})"/.exec(page)?.[1] ?? '';
    const sheet = await ask(path);
    expect(sheet.headers.get('Content-Type')).toBe('text/css; charset=utf-8');
    expect(sheet.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
  });
});
