import type { Extension } from 'feed';
import type { Feed, FeedEntry } from './feed-record.ts';
import { escapeMarkup } from './html.ts';
import { forXmlText, packageFeed, unwrapCdata } from './package-feed.ts';

const ATOM = 'http://www.w3.org/2005/Atom';
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';
const GEORSS = 'http://www.georss.org/georss';

/** An element for `feed`'s XML writer, which leaves attributes as they are but for the quotation mark. */
interface XmlElement {
  readonly _attributes?: Readonly<Record<string, string>>;
  readonly _text?: string;
}

/**
 * RSS 2.0 after the RSS Advisory Board's Best Practices Profile, written by npm `feed`. What that package does not know
 * goes in as extension elements, each with its own namespace declaration.
 */
export function renderRss(feed: Feed): string {
  const packaged = packageFeed(feed, {
    text: forXmlText,
    entryText: escapeMarkup,
    self: feed.urls.rss,
    category: ({ label, scheme }) => ({ name: forXmlText(label), domain: escapeMarkup(scheme) }),
    feedExtensions: [extension('atom:link', channelLinks(feed))],
    entryExtensions: (entry) => itemExtensions(entry, feed.author),
  });
  return unwrapCdata(packaged.rss2(), '<title>', 'title');
}

function channelLinks(feed: Feed): readonly XmlElement[] {
  const next = feed.nextUrls === null ? [] : [atomLink('next', feed.nextUrls.rss, 'application/rss+xml')];
  const hub = feed.hub === null ? [] : [atomLink('hub', feed.hub)];
  return [
    atomLink('self', feed.urls.rss, 'application/rss+xml'),
    atomLink('alternate', feed.urls.atom, 'application/atom+xml'),
    atomLink('alternate', feed.urls.json, 'application/feed+json'),
    ...next,
    ...hub,
  ];
}

function itemExtensions(entry: FeedEntry, author: string): readonly Extension[] {
  const via = entry.sources.filter((source) => source.url !== null);
  const point = entry.point === null ? [] : [textElement(`${entry.point.lat} ${entry.point.lon}`, 'georss', GEORSS)];
  return [
    // RSS's own `author` wants a mail address; names belong here (Profile, section on author).
    extension('dc:creator', [textElement(author, 'dc', DUBLIN_CORE)]),
    // RSS has no element for a change, so an event that was revised says so in Atom's.
    extension('atom:updated', [textElement(entry.updated, 'atom', ATOM)]),
    extension(
      'atom:link',
      via.map((source) => atomLink('via', source.url ?? '', undefined, source.title)),
    ),
    extension('georss:point', point),
  ].filter(({ objects }) => Object.keys(objects).length > 0);
}

const textElement = (text: string, prefix: string, namespace: string): XmlElement => ({
  _attributes: { [`xmlns:${prefix}`]: namespace },
  _text: forXmlText(text),
});

const atomLink = (rel: string, href: string, type?: string, title?: string): XmlElement => ({
  _attributes: {
    'xmlns:atom': ATOM,
    rel,
    ...(type === undefined ? {} : { type }),
    ...(title === undefined ? {} : { title: escapeMarkup(title) }),
    href: escapeMarkup(href),
  },
});

/** `feed` types an extension as one element, but hands it as it is to a writer that takes a list of them as well. */
const extension = (name: string, elements: readonly XmlElement[]): Extension => ({
  name,
  objects: elements as unknown as Extension['objects'],
});
