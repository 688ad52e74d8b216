import type { Feed, FeedEntry } from './feed-record.ts';
import { escapeMarkup } from './html.ts';
import { forXmlText, packageFeed, unwrapCdata } from './package-feed.ts';

const FEED_TAG = '<feed xmlns="http://www.w3.org/2005/Atom"';
const GEORSS_DECLARATION = 'xmlns:georss="http://www.georss.org/georss"';

/**
 * Atom (RFC 4287), written by npm `feed` and completed with what it cannot write: the language, plain-text titles,
 * categories whose text holds "<", links to the other formats, to the next page and to the sources, and GeoRSS.
 *
 * The completion cuts the written XML at `</entry>`. That can only be the writer's own tag, because every text was
 * escaped before it was handed over.
 */
export function renderAtom(feed: Feed): string {
  const packaged = packageFeed(feed, {
    text: forXmlText,
    entryText: escapeMarkup,
    self: feed.urls.atom,
    category: () => null,
    feedExtensions: [],
    entryExtensions: () => [],
  });
  const titled = unwrapCdata(packaged.atom1(), '<title type="html">', 'title');
  const plain = unwrapCdata(titled, '<summary type="html">', 'summary');
  const entries = plain.split('</entry>').map((part, i) => {
    const entry = feed.entries[i];
    return entry === undefined ? part : `${part}${entryElements(entry)}</entry>`;
  });
  // Links go before the first entry: validators ask for the feed's own elements together.
  return entries.join('').replace(`${FEED_TAG}>`, () => `${feedTag(feed)}>${feedLinks(feed)}`);
}

const feedTag = (feed: Feed): string => `${FEED_TAG} ${GEORSS_DECLARATION} xml:lang="${escapeMarkup(feed.language)}"`;

function feedLinks(feed: Feed): string {
  const others = [
    link('alternate', feed.urls.rss, 'type="application/rss+xml"'),
    link('alternate', feed.urls.json, 'type="application/feed+json"'),
    ...(feed.nextUrls === null ? [] : [link('next', feed.nextUrls.atom, 'type="application/atom+xml"')]),
  ];
  return others.map((element) => `\n    ${element}`).join('');
}

function entryElements({ categories, sources, point }: FeedEntry): string {
  const elements = [
    ...categories.map(
      ({ term, scheme, label }) =>
        `<category term="${escapeMarkup(term)}" scheme="${escapeMarkup(scheme)}" label="${escapeMarkup(label)}"/>`,
    ),
    ...sources.map(({ url, title }) => (url === null ? '' : link('via', url, `title="${escapeMarkup(title)}"`))),
    point === null ? '' : `<georss:point>${point.lat} ${point.lon}</georss:point>`,
  ];
  const written = elements.filter((element) => element !== '');
  return written.map((element) => `    ${element}\n    `).join('');
}

const link = (rel: string, href: string, attribute: string): string =>
  `<link rel="${rel}" href="${escapeMarkup(href)}" ${attribute}/>`;
