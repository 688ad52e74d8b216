import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { askWorker, SAMPLE_SNAPSHOT } from '../support/sample-app.ts';
import { BLAME, FLIGHT, FLOOD, MERGED, SAMPLE_DOCUMENTS, SAMPLE_LOG, TALKS, WITHDRAWN } from '../support/sample-log.ts';

const ask = askWorker();
const json = async (path: string) =>
  (await ask(path)).json() as Promise<Record<string, never> & { data: { id: string }[] }>;
const ids = async (path: string) => (await json(path)).data.map(({ id }) => id);

describe('/api/v1/events', () => {
  it('lists whole records by day, latest first, tombstones left out', async () => {
    expect(await json('/api/v1/events')).toEqual({
      data: [TALKS, BLAME, ...[FLOOD, FLIGHT].sort((a, b) => (a.id < b.id ? 1 : -1))],
      page: { limit: 50, next: null, count: 4 },
    });
  });

  it.each([
    ['type=incident', [FLOOD]],
    ['type=INCIDENT&type=consult', [TALKS, FLOOD]],
    ['type=!incident&since=2024-03-06&until=2024-03-06&match=certain', [BLAME]],
    ['place=harro', [TALKS]],
    ['actor=lind', [BLAME]],
    ['q=gates', [BLAME]],
    ['q=nothing-of-the-kind', []],
  ])('?%s', async (search, events) => {
    expect(await ids(`/api/v1/events?${search}`)).toEqual(events.map((event) => event.id));
  });

  it('leads through all pages, each event once, and says where the next page is', async () => {
    const seen: string[] = [];
    let path: string | null = '/api/v1/events?limit=1&order=asc';
    while (path !== null) {
      const response = await ask(path);
      const { data, page } = (await response.json()) as {
        data: { id: string }[];
        page: { next: string | null; count: number };
      };
      seen.push(...data.map(({ id }) => id));
      expect(page.count).toBe(4);
      expect(response.headers.get('Annals-Snapshot')).toBe(SAMPLE_SNAPSHOT.root);
      const next = /^<https:\/\/annals\.example(\/api\/v1\/events\?[^>]+)>; rel="next"$/.exec(
        response.headers.get('Link') ?? '',
      );
      expect(next === null).toBe(page.next === null);
      path = next?.[1] ?? null;
    }
    expect(seen).toEqual((await ids('/api/v1/events?order=asc')).slice());
    expect(new Set(seen).size).toBe(4);
  });
});

// Goal: who compares an answer with the committed log sees no difference. Method: the shipped log, as text.
describe('records', () => {
  const linesOf = (name: string): readonly string[] =>
    readFileSync(new URL(`../../data/log/${name}.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n');
  const records = (name: string) => linesOf(name).map((line) => JSON.parse(line));
  const shipped = askWorker({
    documents: records('documents'),
    entities: records('entities'),
    events: records('events'),
  });

  it.each([
    ['events', 'status=any&factuality=any&minConfidence=0&limit=1000'],
    ['documents', 'limit=1000'],
    ['entities', 'limit=1000'],
  ])('of %s have the keys of the lines of the log, in their order', async (name, search) => {
    const { data } = (await (await shipped(`/api/v1/${name}?${search}`)).json()) as { data: readonly unknown[] };
    expect(data.map((record) => JSON.stringify(record)).sort()).toEqual([...linesOf(name)].sort());
  });

  it('open with what an event is', async () => {
    const [first] = (await json('/api/v1/events')).data;
    expect(Object.keys(first ?? {}).slice(0, 3)).toEqual(['id', 'revision', 'status']);
  });
});

describe('/api/v1/events/ID', () => {
  it('is the record', async () => {
    expect(await json(`/api/v1/events/${FLOOD.id}`)).toEqual(FLOOD);
  });

  it('is 410 with what is left, and none of what was claimed, once it was withdrawn', async () => {
    const response = await ask(`/api/v1/events/${WITHDRAWN.id}`);
    const { id, revision, status, logged, updated, history } = WITHDRAWN;
    expect(response.status).toBe(410);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(await response.json()).toEqual({ id, revision, status, logged, updated, history });
  });

  it('is 308 to the event that it was merged into, kept for minutes', async () => {
    const response = await ask(`/api/v1/events/${MERGED.id}`);
    expect(response.status).toBe(308);
    expect(response.headers.get('Location')).toBe(`/api/v1/events/${FLOOD.id}`);
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=300');
  });

  it('is 404 for any other id', async () => {
    for (const id of ['x', '%00', '..%2f..', '%ff', 'a'.repeat(2000)]) {
      const response = await ask(`/api/v1/events/${id}`);
      expect([id, response.status]).toEqual([id, 404]);
      expect(await response.json()).toEqual({
        type: 'about:blank',
        status: 404,
        title: 'Not Found',
        detail: 'No event has this id',
      });
    }
  });

  it('has a history, also when it was withdrawn or merged', async () => {
    for (const event of [FLOOD, WITHDRAWN, MERGED]) {
      expect(await json(`/api/v1/events/${event.id}/history`)).toEqual({ data: event.history });
    }
    expect((await ask('/api/v1/events/x/history')).status).toBe(404);
  });
});

describe('documents and entities', () => {
  it('are found by ids with folders and colons', async () => {
    expect(await json('/api/v1/documents/flood/dam-breaks')).toEqual(SAMPLE_DOCUMENTS[0]);
    expect(await json('/api/v1/documents/flood%2Fdam-breaks')).toEqual(SAMPLE_DOCUMENTS[0]);
    expect(await json('/api/v1/entities/person:tove-lind')).toMatchObject({ name: 'Tove Lind' });
    expect((await ask('/api/v1/documents/flood')).status).toBe(404);
  });

  it('are listed by id, page after page', async () => {
    const first = await ask('/api/v1/documents?limit=2');
    expect(await first.json()).toEqual({
      data: SAMPLE_DOCUMENTS.slice(0, 2),
      page: { limit: 2, next: 'flood/second-day', count: 3 },
    });
    const next = '/api/v1/documents?cursor=flood%2Fsecond-day&limit=2';
    expect(first.headers.get('Link')).toBe(`<https://annals.example${next}>; rel="next"`);
    expect(await json(next)).toEqual({ data: SAMPLE_DOCUMENTS.slice(2), page: { limit: 2, next: null, count: 3 } });
    expect(await ids('/api/v1/entities')).toEqual(SAMPLE_LOG.entities.map(({ id }) => id).sort());
  });

  it('refuse a filter that means nothing there', async () => {
    const response = await ask('/api/v1/documents?type=incident&limit=0&cursor=a');
    expect(response.status).toBe(400);
    expect(await (await ask('/api/v1/documents?type=incident')).json()).toMatchObject({
      errors: [{ parameter: 'type', received: 'incident', expected: 'only limit and cursor, once each' }],
    });
    expect((await ask('/api/v1/documents?cursor=a&cursor=b')).status).toBe(400);
  });

  it.each([
    ['foo=1', [['foo', '1', 'only limit and cursor, once each']]],
    ['limit=0', [['limit', '0', 'a whole number from 1 to 1000']]],
    [`cursor=${'a'.repeat(1_001)}`, [['cursor', 'a'.repeat(100), 'at most 1000 characters']]],
    [
      'limit=1&limit=2&cursor=a&cursor=b',
      [
        ['limit', '2', 'one value'],
        ['cursor', 'b', 'only limit and cursor, once each'],
      ],
    ],
  ])('refuse ?%s, and offer nothing that they do not take', async (search, expected) => {
    for (const list of ['documents', 'entities']) {
      const { errors } = (await (await ask(`/api/v1/${list}?${search}`)).json()) as {
        errors: { parameter: string; received: string; expected: string }[];
      };
      expect(errors.map((error) => [error.parameter, error.received, error.expected])).toEqual(expected);
    }
  });

  it('overlook what trackers add, and take any id for a cursor', async () => {
    expect((await ask('/api/v1/documents?utm_source=x&cursor=&fbclid=1&limit=2')).status).toBe(200);
    expect((await ask(`/api/v1/entities?cursor=${'z'.repeat(1_000)}`)).status).toBe(200);
    expect((await ask(`/api/v1/documents?${'foo=1&'.repeat(5_000)}`)).status).toBe(400);
  });
});

describe('problems', () => {
  it.each(['/api/v1/events', '/feed.rss', '/feed.atom', '/feed.json'])('%s names every bad parameter', async (path) => {
    const response = await ask(`${path}?type=floods&limit=0&colour=blue&place=harro&since=soon`);
    expect(response.status).toBe(400);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    const problem = (await response.json()) as { errors: { parameter: string; received: string; expected: string }[] };
    expect(problem).toMatchObject({ type: 'about:blank', status: 400, title: 'Bad Request' });
    expect(problem.errors.map(({ parameter, received }) => [parameter, received])).toEqual([
      ['type', 'floods'],
      ['limit', '0'],
      ['colour', 'blue'],
      ['since', 'soon'],
    ]);
    for (const { expected } of problem.errors) expect(expected).not.toBe('');
  });

  it('refuses a format that is not there rather than ignore it', async () => {
    for (const path of ['/api/v1/events', '/feed.rss', '/']) expect((await ask(`${path}?format=csv`)).status).toBe(400);
  });

  it('is a page where people look, and names the parameters there too', async () => {
    const response = await ask('/?type=%3Cscript%3Ealert(1)%3C/script%3E');
    const page = await response.text();
    expect(response.status).toBe(400);
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(page).toContain('<code>type</code>: expected');
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toContain('<script');
  });

  it.each([
    ['/feed.rss/', 'application/problem+json'],
    ['/changes.rss', 'application/problem+json'],
    ['/changes.rss/', 'application/problem+json'],
    ['/index.XML', 'application/problem+json'],
    ['/news/atom.xml', 'application/problem+json'],
    ['/events.json', 'application/problem+json'],
    ['/events.jsonl', 'application/problem+json'],
    ['/blog.atom', 'application/problem+json'],
    ['/rss', 'text/html'],
    ['/json/x', 'text/html'],
    ['/a.jsonld', 'text/html'],
  ])('of %s, which does not exist, is told as %s', async (path, contentType) => {
    const response = await ask(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('Content-Type')?.split(';')[0]).toBe(contentType);
  });

  it('is 404 as a page for people and as problem+json for programs', async () => {
    const [page, api, feed] = [await ask('/nowhere'), await ask('/api/v2/events'), await ask('/feed.xml')];
    expect([page, api, feed].map((response) => response.status)).toEqual([404, 404, 404]);
    expect([page, api, feed].map((response) => response.headers.get('Content-Type')?.split(';')[0])).toEqual([
      'text/html',
      'application/problem+json',
      'application/problem+json',
    ]);
    for (const response of [page, api, feed]) expect(response.headers.get('Cache-Control')).toBe('no-store');
  });
});

describe('methods', () => {
  it('tells a browser what it may send from another site', async () => {
    const response = await ask('/feed.atom', { method: 'OPTIONS', headers: { Origin: 'https://reader.example' } });
    expect(response.status).toBe(204);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(response.headers.get('Access-Control-Allow-Methods')).toBe('GET, HEAD, OPTIONS');
    expect(response.headers.get('Access-Control-Allow-Headers')).toContain('If-None-Match');
  });

  it('refuses to be written to', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const response = await ask('/api/v1/events', { method });
      expect(response.status).toBe(405);
      expect(response.headers.get('Allow')).toBe('GET, HEAD, OPTIONS');
    }
  });
});

describe('small things', () => {
  it('/health says which log is served', async () => {
    const response = await ask('/health');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(await response.json()).toEqual({
      status: 'ok',
      snapshot: SAMPLE_SNAPSHOT.root,
      events: 4,
      updated: '2024-03-08T07:00:00Z',
    });
  });

  it('/api/v1/enums lists the closed lists', async () => {
    const { data } = (await (await ask('/api/v1/enums')).json()) as { data: Record<string, unknown[]> };
    expect(data.type).toContainEqual({
      value: 'CONSULT',
      label: 'Talks',
      quad: 'verbal-cooperation',
      modes: expect.arrayContaining(['visit']),
    });
    expect(Object.values(data).every((list) => list.length > 0)).toBe(true);
  });

  it('/robots.txt lets robots read the pages', async () => {
    expect(await (await ask('/robots.txt')).text()).toMatch(/^User-agent: \*\n(?:.+\n)*Allow: \/\n$/);
  });
});
