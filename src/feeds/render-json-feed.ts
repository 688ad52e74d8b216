import type { Feed } from './feed-record.ts';
import { packageFeed } from './package-feed.ts';
import { renderJson } from './render-json.ts';

/** What npm `feed` writes for JSON, as far as it is read here. */
interface WrittenFeed {
  readonly author?: unknown;
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly [member: string]: unknown;
}

const asIs = (text: string): string => text;

/**
 * JSON Feed 1.1 (jsonfeed.org/version/1.1): what npm `feed` writes, which is version 1, raised to 1.1, with the next
 * page, the hub, and the whole event under `_annals` of each item.
 */
export function renderJsonFeed(feed: Feed): string {
  const packaged = packageFeed(feed, {
    text: asIs,
    entryText: asIs,
    self: feed.urls.json,
    category: ({ label }) => ({ name: label }),
    feedExtensions: [],
    entryExtensions: () => [],
  });
  const { author: _version1, items, version: _version, ...written }: WrittenFeed = JSON.parse(packaged.json1());
  return renderJson({
    version: 'https://jsonfeed.org/version/1.1',
    ...written,
    language: feed.language,
    authors: [{ name: feed.author }],
    ...(feed.nextUrls === null ? {} : { next_url: feed.nextUrls.json }),
    ...(feed.hub === null ? {} : { hubs: [{ type: 'WebSub', url: feed.hub }] }),
    items: items.map((item, i) => ({ ...item, _annals: feed.entries[i]?.record })),
  });
}
