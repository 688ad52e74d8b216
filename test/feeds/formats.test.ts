import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { renderOpml } from '../../src/feeds/render-opml.ts';
import { ATOM, childrenOf, DUBLIN_CORE, GEORSS, parseXml, textOf } from '../support/parse-xml.ts';
import { feedOfEvents, renderAs, sampleFeed } from '../support/sample-feed.ts';
import { BLAME, FLIGHT, FLOOD, sampleEvent, TALKS, WITHDRAWN } from '../support/sample-log.ts';

// Goal: one feed, three renderings that say the same. Method: parse each with a parser that knows nothing of ours.
const rss = (feed = sampleFeed()) => parseRssFeed(renderAs('rss', feed));
const atom = (feed = sampleFeed()) => parseAtomFeed(renderAs('atom', feed));
const json = (feed = sampleFeed()) => parseJsonFeed(renderAs('json', feed));
const channelOf = (feed = sampleFeed()) => childrenOf(parseXml(renderAs('rss', feed)), 'channel')[0] ?? fail();
const fail = (): never => {
  throw new Error('not there');
};

describe('three formats of one feed', () => {
  it('have the same ids in the same order', () => {
    const ids = [BLAME, FLIGHT, FLOOD, TALKS].map((event) => `urn:uuid:${event.id}`);
    expect(rss().items?.map((item) => item.guid?.value)).toEqual(ids);
    expect(atom().entries?.map((entry) => entry.id)).toEqual(ids);
    expect(json().items?.map((item) => item.id)).toEqual(ids);
  });

  it('have the same titles, addresses and dates', () => {
    const titles = sampleFeed().entries.map((entry) => entry.title);
    const urls = sampleFeed().entries.map((entry) => entry.url);
    const logged = sampleFeed().entries.map((entry) => Date.parse(entry.published));
    const dates = (found: readonly unknown[] | undefined) => found?.map((date) => Date.parse(String(date)));
    expect(rss().items?.map((item) => item.title)).toEqual(titles);
    expect(atom().entries?.map((entry) => entry.title?.value)).toEqual(titles);
    expect(json().items?.map((item) => item.title)).toEqual(titles);
    expect(rss().items?.map((item) => item.link)).toEqual(urls);
    expect(atom().entries?.map((entry) => entry.links?.[0]?.href)).toEqual(urls);
    expect(json().items?.map((item) => item.url)).toEqual(urls);
    expect(dates(rss().items?.map((item) => item.pubDate))).toEqual(logged);
    expect(dates(atom().entries?.map((entry) => entry.published))).toEqual(logged);
    expect(dates(json().items?.map((item) => item.date_published))).toEqual(logged);
  });

  it('are valid without entries, and then as old as the log', () => {
    const empty = feedOfEvents();
    expect(empty.updated).toBe('2024-03-08T07:00:00Z');
    expect(rss(empty).items ?? []).toEqual([]);
    expect(atom(empty).entries ?? []).toEqual([]);
    expect(json(empty).items ?? []).toEqual([]);
    for (const name of ['rss', 'atom'] as const) parseXml(renderAs(name, empty));
  });

  it('are updated when the latest entry was, whatever the order', () => {
    expect(sampleFeed().updated).toBe(BLAME.updated);
    expect(feedOfEvents(TALKS, FLOOD).updated).toBe(FLOOD.updated);
    expect(textOf(parseXml(renderAs('atom', feedOfEvents(TALKS, FLOOD))), `${ATOM}updated`)).toBe(
      '2024-03-07T09:30:00.000Z',
    );
    expect(textOf(channelOf(feedOfEvents(TALKS, FLOOD)), 'lastBuildDate')).toBe('Thu, 07 Mar 2024 09:30:00 GMT');
  });

  it('keep ids when another event comes, and give each query an id of its own', () => {
    const before = feedOfEvents(FLOOD, TALKS).entries.map((entry) => entry.id);
    const after = feedOfEvents(sampleEvent('new', {}), FLOOD, TALKS).entries.map((entry) => entry.id);
    expect(after.slice(1)).toEqual(before);
    expect(sampleFeed({ search: 'type=assault' }).id).not.toBe(sampleFeed().id);
    expect(sampleFeed({ search: 'type=assault' }).id).toBe(
      sampleFeed({ search: 'type=assault', subject: 'Assaults' }).id,
    );
  });

  it('link to themselves, to each other, to the next page and to the hub', () => {
    const feed = sampleFeed({ search: 'a=1&b=2', nextSearch: 'a=1&b=2&cursor=x', hub: 'https://hub.example/?k&l' });
    const linksOf = (parent: ReturnType<typeof parseXml>) =>
      childrenOf(parent, `${ATOM}link`).map(({ attributes }) => `${attributes.rel} ${attributes.href}`);
    const expected = (self: string, ...others: readonly string[]) => [
      `self https://annals.example/feed.${self}?a=1&b=2`,
      ...others.map((other) => `alternate https://annals.example/feed.${other}?a=1&b=2`),
      `next https://annals.example/feed.${self}?a=1&b=2&cursor=x`,
      'hub https://hub.example/?k&l',
    ];
    expect(linksOf(channelOf(feed)).sort()).toEqual(expected('rss', 'atom', 'json').sort());
    expect(linksOf(parseXml(renderAs('atom', feed))).sort()).toEqual(
      [...expected('atom', 'rss', 'json'), 'alternate https://annals.example/?a=1&b=2'].sort(),
    );
    expect(json(feed)).toMatchObject({
      feed_url: 'https://annals.example/feed.json?a=1&b=2',
      home_page_url: 'https://annals.example/?a=1&b=2',
      next_url: 'https://annals.example/feed.json?a=1&b=2&cursor=x',
      hubs: [{ type: 'WebSub', url: 'https://hub.example/?k&l' }],
    });
  });

  it('say "Withdrawn" of an event that was', () => {
    const feed = feedOfEvents(WITHDRAWN);
    const titles = [rss(feed).items?.[0]?.title, atom(feed).entries?.[0]?.title?.value, json(feed).items?.[0]?.title];
    expect(titles).toEqual(Array(3).fill('Withdrawn: Bridge collapses at Harro'));
    expect(feed.entries[0]?.contentHtml).toContain('<strong>Withdrawn on 8 March 2024.</strong>');
  });

  it('still name an event of which everything else was erased', () => {
    const erased = sampleEvent('erased', { status: 'withdrawn', title: '', summary: '', evidence: [], places: [] });
    expect(rss(feedOfEvents(erased)).items?.[0]?.title).toBe('Withdrawn: Incident');
  });
});

describe('RSS', () => {
  const items = childrenOf(channelOf(), 'item');

  it('does not take the guid for an address', () => {
    expect(items.map((item) => childrenOf(item, 'guid')[0]?.attributes.isPermaLink)).toEqual(Array(4).fill('false'));
  });

  it('says when an event was revised, who keeps the log, where it happened and by whom it was told', () => {
    const flood = items[2] ?? fail();
    expect(textOf(flood, `${ATOM}updated`)).toBe('2024-03-07T09:30:00Z');
    expect(textOf(flood, `${DUBLIN_CORE}creator`)).toBe('River Desk');
    expect(textOf(flood, `${GEORSS}point`)).toBe('61.25 17.5');
    expect(childrenOf(flood, `${ATOM}link`).map((link) => link.attributes.href)).toEqual([
      'https://post.example/dam?a=1&b=2',
    ]);
  });

  it('draws no point for an area, nor where no place is known', () => {
    expect(items.map((item) => textOf(item, `${GEORSS}point`))).toEqual([null, null, '61.25 17.5', '60.5 16.75']);
  });

  it('files entries under type, context, place and measure, each with the address of its list', () => {
    const categories = childrenOf(items[1] ?? fail(), 'category').map((category) => [
      category.text,
      category.attributes.domain,
    ]);
    expect(categories).toEqual([
      ['Displacement', 'https://annals.example/api/v1/enums#type'],
      ['human security', 'https://annals.example/api/v1/enums#context'],
      ['Lower Ilmar', 'https://annals.example/api/v1/enums#place'],
      ['people who fled', 'https://annals.example/api/v1/enums#measure'],
    ]);
  });
});

describe('Atom', () => {
  const root = parseXml(renderAs('atom', sampleFeed()));

  it('has plain-text titles, an author, its language', () => {
    expect(root.attributes['xml:lang']).toBe('en');
    expect(childrenOf(root, `${ATOM}author`)[0]?.text.trim()).toBe('River Desk');
    for (const entry of childrenOf(root, `${ATOM}entry`)) {
      expect(childrenOf(entry, `${ATOM}title`)[0]?.attributes).toEqual({});
      expect(childrenOf(entry, `${ATOM}content`)[0]?.attributes).toEqual({ type: 'html' });
    }
  });

  it('gives codes as terms with their list and a label', () => {
    const flood = childrenOf(root, `${ATOM}entry`)[2] ?? fail();
    expect(
      childrenOf(flood, `${ATOM}category`).map(({ attributes }) => `${attributes.term} = ${attributes.label}`),
    ).toEqual([
      'INCIDENT = Incident',
      'disasters = disasters',
      'geonames:9000001 = Port Sarrin',
      'people_evacuated = people evacuated',
    ]);
    expect(textOf(flood, `${GEORSS}point`)).toBe('61.25 17.5');
  });

  it('links to sources that are on the web, and to no other address', () => {
    const via = childrenOf(root, `${ATOM}entry`).flatMap((entry) =>
      childrenOf(entry, `${ATOM}link`).filter(({ attributes }) => attributes.rel === 'via'),
    );
    expect(via.map(({ attributes }) => attributes)).toEqual([
      { rel: 'via', href: 'https://post.example/dam?a=1&b=2', title: 'Dam wall overtopped' },
    ]);
    for (const name of ['rss', 'atom'] as const) expect(renderAs(name, sampleFeed())).not.toContain('javascript:');
  });
});

describe('JSON Feed', () => {
  const feed = JSON.parse(renderAs('json', sampleFeed()));

  it('is version 1.1 and carries the whole event', () => {
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'en',
      authors: [{ name: 'River Desk' }],
    });
    expect(feed).not.toHaveProperty('author');
    expect(feed.items.map((item: { _annals: unknown }) => item._annals)).toEqual([BLAME, FLIGHT, FLOOD, TALKS]);
    expect(feed.items[2].tags).toEqual(['Incident', 'disasters', 'Port Sarrin', 'people evacuated']);
  });
});

describe('OPML', () => {
  it('nests groups and keeps addresses whole', () => {
    const feedAt = { xmlUrl: 'https://annals.example/feed.atom?a=1&b=2', htmlUrl: 'https://annals.example/' };
    const opml = renderOpml('Feeds <1>', [
      { title: 'A & B', feed: null, children: [{ title: 'C', feed: feedAt, children: [] }] },
    ]);
    expect(parseOpml(opml)).toMatchObject({
      head: { title: 'Feeds <1>' },
      body: { outlines: [{ text: 'A & B', outlines: [{ text: 'C', type: 'rss', ...feedAt }] }] },
    });
  });
});
