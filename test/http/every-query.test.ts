import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { randomParams } from '../query/random-params.ts';
import { parseXml } from '../support/parse-xml.ts';
import { RANDOM_SITE, randomLog } from '../support/random-log.ts';
import { askWorker } from '../support/sample-app.ts';

// Goal: every query is a page, a list and three feeds, and they agree. Method: random questions to a random log.
const ask = askWorker(randomLog({ seed: 7, events: 120 }), [], RANDOM_SITE);

interface List {
  readonly data: readonly { readonly id: string }[];
}

describe('every query', () => {
  it('has the same events as a list, a page and a feed in each format, or is refused by all', async () => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(randomParams(), async (params) => {
        // Feeds and lists have another order unless told; a question that names none is asked in the feeds' order.
        const asked = params.some(([name]) => name === 'sort') ? params : [...params, ['sort', 'logged']];
        const search = new URLSearchParams(asked.map(([name, value]): [string, string] => [name ?? '', value ?? '']));
        const [list, page, rss, atom, json] = await Promise.all(
          ['/api/v1/events', '/', '/feed.rss', '/feed.atom', '/feed.json'].map((path) => ask(`${path}?${search}`)),
        );
        const statuses = [list, page, rss, atom, json].map((response) => response?.status);
        expect(new Set(statuses).size).toBe(1);
        if (list?.status !== 200) {
          expect(list?.status).toBe(400);
          return;
        }
        answered += 1;
        const ids = ((await list.json()) as List).data.map(({ id }) => id);
        const [html, ...feeds] = await Promise.all([page, rss, atom, json].map((response) => response?.text() ?? ''));
        const [rssText = '', atomText = '', jsonText = ''] = feeds;
        parseXml(rssText);
        parseXml(atomText);
        const guids = ids.map((id) => `urn:uuid:${id}`);
        expect((parseRssFeed(rssText).items ?? []).map((item) => item.guid?.value)).toEqual(guids);
        expect((parseAtomFeed(atomText).entries ?? []).map((entry) => entry.id)).toEqual(guids);
        expect((parseJsonFeed(jsonText).items ?? []).map((item) => item.id)).toEqual(guids);
        // Matches the heading link of an event on the page.
        expect([...(html ?? '').matchAll(/<h3><a href="\/events\/([^"]+)"/g)].map(([, id]) => id)).toEqual(ids);
      }),
      { seed: 11, numRuns: 100 },
    );
    expect(answered).toBeGreaterThan(50);
  });
});
