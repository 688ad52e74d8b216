import { describe, expect, it } from 'vitest';
import { renderOpml } from '../../src/feeds/render-opml.ts';
import { feedOfEvents, renderAs, sampleFeed } from '../support/sample-feed.ts';
import { BLAME, FLOOD, TALKS } from '../support/sample-log.ts';

// Goal: a change in what a feed reader receives shows as a diff of a feed that anybody can open.
describe('feeds as files', () => {
  const feed = feedOfEvents(BLAME, FLOOD, TALKS);

  it.each(['rss', 'atom', 'json'] as const)('%s', async (name) => {
    const written = renderAs(name, feed);
    // JSON is served on one line; lines make a difference readable.
    const lines = name === 'json' ? `${JSON.stringify(JSON.parse(written), null, 2)}\n` : written;
    await expect(lines).toMatchFileSnapshot(`feed.golden.${name}`);
  });

  it('opml', async () => {
    const child = {
      title: 'Talks & meetings',
      feed: { xmlUrl: 'https://annals.example/feed.rss?a=1&b=2', htmlUrl: 'https://annals.example/?a=1&b=2' },
      children: [],
    };
    const opml = renderOpml('Annals', [{ title: 'By "type"', feed: null, children: [child] }]);
    await expect(opml).toMatchFileSnapshot('feeds.golden.opml');
  });

  it('is the same text when it is rendered again', () => {
    for (const name of ['rss', 'atom', 'json'] as const)
      expect(renderAs(name, sampleFeed())).toBe(renderAs(name, sampleFeed()));
  });
});
