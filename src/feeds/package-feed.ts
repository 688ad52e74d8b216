import { type Category, type Extension, Feed as PackagedFeed } from 'feed';
import type { Feed, FeedCategory, FeedEntry } from './feed-record.ts';

/** How one format wants things handed over, since `feed` treats the same field differently in each. */
export interface Handover {
  /** Text of the feed itself, such as its title. */
  readonly text: (text: string) => string;
  /** Title and summary of an entry. */
  readonly entryText: (text: string) => string;
  /** The feed's own address in this format. */
  readonly self: string;
  readonly category: (category: FeedCategory) => Category | null;
  /** Elements that `feed` does not know; one named like an element that it writes takes that element's place. */
  readonly feedExtensions: readonly Extension[];
  readonly entryExtensions: (entry: FeedEntry) => readonly Extension[];
}

/** What made the feed, for its `generator` element. */
const GENERATOR = 'Annals';

/** Minutes between polls, for RSS readers that go by `ttl`: the same 5 minutes that the Worker's Cache-Control says. */
const TTL_MINUTES = 5;

/** Our feed in the terms of npm `feed`. Every date is given, since the package fills a missing one with the clock. */
export function packageFeed(feed: Feed, handover: Handover): PackagedFeed {
  const packaged = new PackagedFeed({
    id: feed.id,
    title: handover.text(feed.title),
    description: handover.text(feed.description),
    language: feed.language,
    copyright: handover.text(feed.rights),
    author: { name: handover.text(feed.author) },
    generator: GENERATOR,
    ttl: TTL_MINUTES,
    updated: new Date(feed.updated),
    link: feed.homeUrl,
    feed: handover.self,
    feedLinks: { json: feed.urls.json },
    ...(feed.hub === null ? {} : { hub: feed.hub }),
  });
  for (const extension of handover.feedExtensions) packaged.addExtension(extension);
  for (const entry of feed.entries) {
    packaged.addItem({
      id: entry.id,
      title: handover.entryText(entry.title),
      link: entry.url,
      description: handover.entryText(entry.summary),
      content: entry.contentHtml,
      date: new Date(entry.updated),
      published: new Date(entry.published),
      category: entry.categories.map(handover.category).filter((category) => category !== null),
      extensions: [...handover.entryExtensions(entry)],
    });
  }
  return packaged;
}

/**
 * Text for the XML writer below `feed`, which turns every `&amp;` into "&" before it escapes: without this, a text that
 * itself speaks of `&amp;` would lose four letters.
 */
export const forXmlText = (text: string): string => text.replaceAll('&', '&amp;');

/**
 * `feed` wraps titles and summaries in CDATA, as HTML. Ours are handed over escaped, so taking the wrapping away leaves
 * plain text, in which no reader can mistake "<beta>" for a tag. `opening` is the start tag as `feed` writes it before
 * CDATA. Escaped text holds no "]]>", so the end that is found is the right one.
 */
export function unwrapCdata(xml: string, opening: string, element: string): string {
  const [head = '', ...wrapped] = xml.split(`${opening}<![CDATA[`);
  return head + wrapped.map((part) => `<${element}>${part.replace(`]]></${element}>`, `</${element}>`)}`).join('');
}
