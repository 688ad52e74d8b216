import { describe, expect, it } from 'vitest';
import { parseXml, type XmlNode } from '../support/parse-xml.ts';
import { askWorker } from '../support/sample-app.ts';
import {
  BLAME,
  FLIGHT,
  FLOOD,
  MERGED,
  person,
  quote,
  SAMPLE_DOCUMENTS,
  SAMPLE_LOG,
  SAMPLE_SITE,
  sampleEvent,
  TALKS,
  WITHDRAWN,
} from '../support/sample-log.ts';

const ask = askWorker();
const page = async (path: string) => (await ask(path)).text();

/** Our pages close every element, so a strict XML parser reads them: nesting and quoting faults would show. */
const tree = async (path: string): Promise<XmlNode> => parseXml((await page(path)).replace('<!doctype html>', ''));

const all = (node: XmlNode, name: string): readonly XmlNode[] => [
  ...(node.name === `{}${name}` ? [node] : []),
  ...node.children.flatMap((child) => all(child, name)),
];
const hrefs = (node: XmlNode, name = 'a') => all(node, name).map((link) => link.attributes.href ?? '');

describe('/', () => {
  it('shows events by day, latest first, with what they are and who says so', async () => {
    const home = await tree('/');
    const days = all(home, 'h2').map((heading) => heading.text);
    expect(days).toEqual([
      '20 March 2024',
      '6 March 2024',
      ...(FLOOD.id > FLIGHT.id ? ['4 March 2024', '4–6 March 2024'] : ['4–6 March 2024', '4 March 2024']),
    ]);
    const flood = all(home, 'article').find((article) => article.text.includes(FLOOD.title));
    expect(flood?.text).toContain('IncidentDisputed');
    expect(flood?.text).toContain('at least 1,200 people evacuated, according to District Office');
    expect(flood?.text).toContain('Reported by Valley Post and Radio Ilmar');
    expect(all(home, 'article').find((article) => article.text.includes(TALKS.title))?.text).toContain('Scheduled');
    expect(home.text).not.toContain(WITHDRAWN.title);
  });

  it('offers the feeds of this very query, to programs and to people', async () => {
    const home = await tree('/?type=INCIDENT&sort=occurred&limit=1');
    const feeds = ['rss', 'atom', 'json'].map((name) => `/feed.${name}?limit=1&type=incident`);
    const alternates = all(home, 'link').filter((link) => link.attributes.rel === 'alternate');
    expect(alternates.map((link) => link.attributes.href)).toEqual(feeds);
    expect(alternates.map((link) => link.attributes.type)).toEqual([
      'application/rss+xml',
      'application/atom+xml',
      'application/feed+json',
    ]);
    expect(alternates[0]?.attributes.title).toBe('Incidents – Annals of the Ilmar (RSS)');
    for (const feed of feeds) expect(hrefs(home)).toContain(feed);
    for (const feed of feeds) expect((await ask(feed)).status).toBe(200);
  });

  it('says in its heading what was asked, and keeps it in the form', async () => {
    const home = await tree('/?type=accuse&place=!harro&since=2024-03-05&measure=killed');
    expect(all(home, 'h1')[0]?.text).toMatch(/^Accusations/);
    const fields = all(home, 'input').map(
      ({ attributes }) => `${attributes.type} ${attributes.name}=${attributes.value ?? ''}`,
    );
    expect(fields).toContain('date since=2024-03-05');
    expect(fields).toContain('hidden place=!harro');
    expect(fields).toContain('hidden measure=killed');
    expect(fields).toContain('text place=');
    const chosen = all(home, 'option').filter((option) => 'selected' in option.attributes);
    expect(chosen.map((option) => option.attributes.value)).toEqual(['ACCUSE']);
  });

  it('pages on, and back to the start', async () => {
    const first = await tree('/?limit=3');
    const next = hrefs(first).find((href) => href.includes('cursor=')) ?? '';
    const second = await tree(next);
    expect(all(first, 'article').length + all(second, 'article').length).toBe(4);
    expect(hrefs(second)).toContain('/?limit=3');
    const feed = all(second, 'link').find((link) => link.attributes.type === 'application/rss+xml');
    expect(feed?.attributes.href).toBe('/feed.rss?limit=3');
  });

  it('says so when nothing matches', async () => {
    const response = await ask('/?q=zeppelin');
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Nothing in the log matches.');
  });
});

describe('/events/ID', () => {
  it('shows the record with its evidence, its figures, its sources and its history', async () => {
    const event = await tree(`/events/${FLOOD.id}`);
    expect(all(event, 'h1')[0]?.text).toBe(FLOOD.title);
    expect(all(event, 'blockquote').map((q) => q.text)).toContain('The river came over the wall on Monday night.');
    expect(all(event, 'tr').map((row) => row.text)).toContain(
      'people evacuatedabout 900“about 900”Port SarrinMayor Tove Lind (via Radio Ilmar)5 March 2024',
    );
    expect(hrefs(event)).toEqual(
      expect.arrayContaining([
        '/documents/flood/dam-breaks',
        'https://post.example/dam?a=1&b=2',
        '/entities/geonames%3A9000001',
        `/api/v1/events/${FLOOD.id}`,
      ]),
    );
    expect(event.text).toContain('7 March 2024: figure added – because of Second day of the flood');
    for (const href of hrefs(event).filter((link) => link.startsWith('/')))
      expect([href, (await ask(href)).status]).toEqual([href, 200]);
  });

  it('shows who denied what', async () => {
    expect((await tree(`/events/${BLAME.id}`)).text).toContain(
      'Norra Power denied it:“Every gate was open by noon,” the company said.',
    );
  });

  it('is 410 and says so once it was withdrawn, 308 once merged, 404 when it never was', async () => {
    const withdrawn = await ask(`/events/${WITHDRAWN.id}`);
    expect(withdrawn.status).toBe(410);
    expect(withdrawn.headers.get('Cache-Control')).toBe('no-store');
    expect(await withdrawn.text()).toContain('Withdrawn on 8 March 2024.');
    const merged = await ask(`/events/${MERGED.id}`);
    expect([merged.status, merged.headers.get('Location')]).toEqual([308, `/events/${FLOOD.id}`]);
    expect((await ask('/events/never')).status).toBe(404);
  });
});

describe('documents and entities', () => {
  it('have pages that lead to their events and to their feed', async () => {
    const document = await tree('/documents/flood/dam-breaks');
    expect(all(document, 'h1')[0]?.text).toBe('Dam wall overtopped');
    expect(all(document, 'article').map((article) => all(article, 'h3')[0]?.text)).toEqual([FLOOD.title]);
    expect(hrefs(document)).toContain('/feed.rss?document=flood%2Fdam-breaks');
    const entity = await tree('/entities/geonames:9000003');
    expect(entity.text).toContain('Called Harru on the other bank.');
    expect(all(entity, 'article')).toHaveLength(1);
    expect((await ask('/documents/none')).status).toBe(404);
    expect((await ask('/entities/none')).status).toBe(404);
  });

  it('link to no address that could be a script', async () => {
    expect(await page('/documents/notes/gates')).not.toContain('javascript:');
  });
});

describe('a time that can be read in two ways', () => {
  const alternatives = [{ edtf: '2024-02-26', rule: 'dating/other-readings#back' }];
  const event = sampleEvent('unsure', { time: { ...FLOOD.time, text: 'Monday', alternatives } });
  const worker = askWorker({ ...SAMPLE_LOG, events: [event] });

  it('is shown with both on its page, with the likelier in lists', async () => {
    const text = await (await worker(`/events/${event.id}`)).text();
    expect(text).toContain('4 March 2024 or 26 February 2024');
    const home = parseXml((await (await worker('/')).text()).replace('<!doctype html>', ''));
    expect(all(home, 'h2').map((heading) => heading.text)).toEqual(['4 March 2024']);
  });

  it('is whole in the API and in the entry of a feed', async () => {
    expect(await (await worker(`/api/v1/events/${event.id}`)).json()).toMatchObject({ time: { alternatives } });
    expect(await (await worker('/feed.json')).text()).toContain('4 March 2024 or 26 February 2024');
    // A query takes the likelier.
    const kept = async (day: string) =>
      (await (await worker(`/api/v1/events?since=${day}&until=${day}`)).json()) as { data: readonly unknown[] };
    expect((await kept('2024-03-04')).data).toHaveLength(1);
    expect((await kept('2024-02-26')).data).toHaveLength(0);
  });
});

describe('any page', () => {
  const PATHS = [
    '/',
    `/events/${FLOOD.id}`,
    '/documents/flood/dam-breaks',
    '/entities/person:tove-lind',
    '/nowhere',
    '/?type=x',
  ];

  it.each(PATHS)('%s runs no script, loads nothing from elsewhere, and has one h1', async (path) => {
    const { headers } = await ask(path);
    expect(headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    const root = await tree(path);
    expect(all(root, 'script')).toEqual([]);
    expect(all(root, 'style')).toEqual([]);
    expect(all(root, 'h1')).toHaveLength(1);
    expect(root.attributes.lang).toBe('en');
    expect(JSON.stringify(root)).not.toMatch(/"(?:style|on\w+)":/);
    const loaded = all(root, 'link').filter((link) => ['stylesheet', 'icon'].includes(link.attributes.rel ?? ''));
    for (const link of loaded) expect(link.attributes.href).toMatch(/^\/(?:style\.css|icon\.svg)/);
  });

  it.each([
    ['tags and quotes', `</p><script>alert(1)</script>" onload="x" ]]> \ud800 <b>`],
    ['inline tags and Markdown', '<script>x</script> <em>Dam</em> **breaks** [here](javascript:alert(1)) `now`'],
  ])('shows hostile text as text: %s', async (_, text) => {
    const event = sampleEvent('hostile', {
      title: text,
      summary: text,
      actors: [person(text, text)],
      evidence: [quote('flood/dam-breaks', text), quote(text, text)],
    });
    const documents = SAMPLE_DOCUMENTS.map((document) => ({ ...document, title: text, publisher: text, url: text }));
    const site = { ...SAMPLE_SITE, title: text, description: text, license: text };
    const worker = askWorker({ ...SAMPLE_LOG, events: [event], documents }, [], site);
    for (const path of [
      '/',
      `/events/${event.id}`,
      '/documents/flood/dam-breaks',
      `/?q=${encodeURIComponent('<script>')}`,
    ]) {
      const body = await (await worker(path)).text();
      expect(body).not.toContain('<script>');
      expect(body).not.toContain('" onload="');
      const root = parseXml(body.replace('<!doctype html>', ''));
      expect(hrefs(root).filter((href) => href.includes('javascript:'))).toEqual([]);
      // The page's heading is the text, with its tags and stars, not what they stand for.
      if (path.startsWith('/events')) expect(all(root, 'h1')[0]?.text).toBe(text.replace('\ud800', '\ufffd'));
    }
  });
});
