import type { Feed, FeedUrls } from './feed-record.ts';
import { renderAtom } from './render-atom.ts';
import { renderJsonFeed } from './render-json-feed.ts';
import { renderRss } from './render-rss.ts';

/** One way to write a feed: where it is served, as what, and by which renderer. */
export interface FeedFormat {
  readonly name: keyof FeedUrls;
  readonly label: string;
  readonly path: string;
  /** Without parameters, as autodiscovery links want it. */
  readonly mediaType: string;
  readonly contentType: string;
  readonly render: (feed: Feed) => string;
}

const format = (name: keyof FeedUrls, label: string, mediaType: string, render: FeedFormat['render']): FeedFormat => ({
  name,
  label,
  path: `/feed.${name}`,
  mediaType,
  contentType: `${mediaType}; charset=utf-8`,
  render,
});

/** Every format in which every query can be read as a feed. */
export const FEED_FORMATS: readonly FeedFormat[] = [
  format('rss', 'RSS', 'application/rss+xml', renderRss),
  format('atom', 'Atom', 'application/atom+xml', renderAtom),
  format('json', 'JSON Feed', 'application/feed+json', renderJsonFeed),
];
