import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { weakEtag } from '../../src/feeds/weak-etag.ts';
import { parseXml } from '../support/parse-xml.ts';
import { askWorker } from '../support/sample-app.ts';
import { BLAME, FLIGHT, FLOOD, SAMPLE_LOG, SAMPLE_SITE, sampleEvent, TALKS } from '../support/sample-log.ts';

const ask = askWorker();
const text = async (path: string) => (await ask(path)).text();
const idsOf = {
  rss: (body: string) => parseRssFeed(body).items?.map((item) => item.guid?.value),
  atom: (body: string) => parseAtomFeed(body).entries?.map((entry) => entry.id),
  json: (body: string) => parseJsonFeed(body).items?.map((item) => item.id),
};

describe('feeds', () => {
  it.each([
    ['', [BLAME, FLIGHT, TALKS, FLOOD]],
    ['?type=incident&type=consult', [TALKS, FLOOD]],
    ['?sort=occurred&order=asc&limit=2', [...[FLOOD, FLIGHT].sort((a, b) => (a.id < b.id ? -1 : 1))]],
    ['?place=nowhere', []],
  ])('%s have the same events in each format, latest logged first', async (search, events) => {
    const expected = events.map((event) => `urn:uuid:${event.id}`);
    for (const name of ['rss', 'atom', 'json'] as const) {
      expect([name, idsOf[name](await text(`/feed.${name}${search}`)) ?? []]).toEqual([name, expected]);
    }
  });

  it.each([
    ['rss', 'application/rss+xml; charset=utf-8'],
    ['atom', 'application/atom+xml; charset=utf-8'],
    ['json', 'application/feed+json; charset=utf-8'],
  ])('.%s is %s, whatever the client would rather have', async (name, type) => {
    const response = await ask(`/feed.${name}`, { headers: { Accept: 'application/rss+xml;q=1, text/html' } });
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe(type);
  });

  it('say what was asked in their title, and link to themselves by the canonical address', async () => {
    const feed = parseAtomFeed(await text('/feed.atom?since=2024-03&utm_source=x&type=INCIDENT'));
    expect(feed.title?.value).toBe('Annals of the Ilmar: Incidents since March 2024');
    const self = 'https://annals.example/feed.atom?since=2024-03-01&type=incident';
    expect(feed.links?.find((link) => link.rel === 'self')?.href).toBe(self);
    const { headers } = await ask('/feed.atom?since=2024-03&type=INCIDENT');
    expect(headers.get('Link')).toBe(`<${self}>; rel="self"`);
  });

  it('name countries that are asked for by their code', async () => {
    const country = { id: 'country:NOR', kind: 'country', name: 'Norway', aliases: [] } as const;
    const worker = askWorker({ ...SAMPLE_LOG, entities: [...SAMPLE_LOG.entities, country] });
    expect(parseRssFeed(await (await worker('/feed.rss?country=nor')).text()).title).toContain('Norway');
  });

  it('are as old as their latest entry', async () => {
    expect((await ask('/feed.rss')).headers.get('Last-Modified')).toBe('Thu, 07 Mar 2024 12:00:00 GMT');
    expect((await ask('/feed.rss?type=consult')).headers.get('Last-Modified')).toBe('Wed, 06 Mar 2024 08:00:00 GMT');
  });

  it('lead to their next page, which is the same feed', async () => {
    const first = parseJsonFeed(await text('/feed.json?limit=3'));
    const next = first.next_url?.replace(SAMPLE_SITE.baseUrl, '') ?? '';
    expect(idsOf.json(await text(next))).toEqual([`urn:uuid:${FLOOD.id}`]);
    const feedId = async (path: string) => parseAtomFeed(await text(path)).id;
    expect(await feedId(next.replace('.json', '.atom'))).toBe(await feedId('/feed.atom?limit=3'));
  });

  it('keep every GUID when documents are added', async () => {
    const later = askWorker({
      ...SAMPLE_LOG,
      events: [...SAMPLE_LOG.events, sampleEvent('sixth', { logged: '2024-04-01T00:00:00Z' })],
    });
    for (const name of ['rss', 'atom', 'json'] as const) {
      const before = idsOf[name](await text(`/feed.${name}`)) ?? [];
      const after = idsOf[name](await (await later(`/feed.${name}`)).text()) ?? [];
      expect(after.slice(1)).toEqual(before);
    }
  });
});

describe('a feed that was rendered beforehand', () => {
  const body = new TextEncoder().encode('<rss/>');
  const rendered = {
    path: '/feed.rss',
    contentType: 'application/rss+xml; charset=utf-8',
    body,
    gzip: new Uint8Array([31, 139, 8, 0]),
    etag: weakEtag(body),
    lastModified: '2024-03-07T12:00:00Z',
  };
  const worker = askWorker(SAMPLE_LOG, [rendered]);

  it('is served as it is, also when the parameters say nothing', async () => {
    for (const path of ['/feed.rss', '/feed.rss?utm_source=x&sort=logged&limit=50']) {
      const response = await worker(path);
      expect(await response.text()).toBe('<rss/>');
      expect(response.headers.get('ETag')).toBe(rendered.etag);
      expect(response.headers.get('Last-Modified')).toBe('Thu, 07 Mar 2024 12:00:00 GMT');
      expect(response.headers.get('Content-Encoding')).toBe(null);
    }
    expect(await (await worker('/feed.rss?type=incident')).text()).not.toBe('<rss/>');
  });

  it('is sent in the gzip that was made with it, to who asks', async () => {
    const response = await worker('/feed.rss', { headers: { 'Accept-Encoding': 'gzip' } });
    expect(response.headers.get('Content-Encoding')).toBe('gzip');
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(rendered.gzip);
  });
});

describe('/feeds.opml', () => {
  it('offers all events, and each type that occurs', async () => {
    const body = await text('/feeds.opml');
    parseXml(body);
    const outlines = parseOpml(body).body?.outlines ?? [];
    expect(outlines[0]).toMatchObject({
      type: 'rss',
      xmlUrl: 'https://annals.example/feed.atom',
      htmlUrl: 'https://annals.example/',
    });
    const types = outlines[1]?.outlines?.map((outline) => outline.xmlUrl?.split('?')[1]);
    expect(types).toEqual(['type=consult', 'type=accuse', 'type=displace', 'type=incident']);
    for (const search of types ?? []) expect((await ask(`/feed.atom?${search}`)).status).toBe(200);
  });
});
