import type { Instant } from '../model/day.ts';
import type { Event } from '../model/event.ts';
import { uuidV5 } from '../model/hash.ts';
import type { Site } from '../model/site.ts';
import { cleanText } from './clean-text.ts';
import { entryOf } from './entry-of.ts';
import type { DocumentsById, EntitiesById, Feed, FeedUrls } from './feed-record.ts';

/** Everything a feed is made from. */
export interface FeedInput {
  readonly site: Site;
  /** In the order in which the feed shows them. */
  readonly events: readonly Event[];
  readonly documents: DocumentsById;
  readonly entities: EntitiesById;
  /** The query in words ("Assaults in Azerbaijan since September 2023"); null for the whole log. */
  readonly subject: string | null;
  /**
   * The canonical query string without "?" and without a cursor, empty for the whole log. The feed's id comes from it:
   * all pages of a feed are one feed (RFC 5005, section 3).
   */
  readonly search: string;
  /** The same with the cursor of this page, and with that of the following one, which is null on the last. */
  readonly selfSearch: string;
  readonly nextSearch: string | null;
  /** The WebSub hub, where the site has one. */
  readonly hub: string | null;
  /** `updated` of a feed without entries: when the log last changed. */
  readonly logUpdated: Instant;
}

/** A feed of events, ready to be written in any format. The same input gives the same feed: no clock, no dice. */
export function feedOf(input: FeedInput): Feed {
  const { site, subject } = input;
  const entries = input.events.map((event) => entryOf(event, input.documents, input.entities, site));
  const title = cleanText(subject === null ? site.title : `${site.title}: ${subject}`);
  return {
    id: `urn:uuid:${uuidV5(site.id, `feed:${input.search}`)}`,
    title,
    // RSS demands a description, and a site may have none.
    description: cleanText(site.description) || title,
    language: site.language,
    author: cleanText(site.author) || title,
    rights: cleanText(site.license),
    homeUrl: `${site.baseUrl}/${withQuestionMark(input.search)}`,
    urls: feedUrls(site, input.selfSearch),
    nextUrls: input.nextSearch === null ? null : feedUrls(site, input.nextSearch),
    hub: input.hub,
    updated:
      entries.reduce((latest, entry) => (entry.updated > latest ? entry.updated : latest), '') || input.logUpdated,
    entries,
  };
}

/** The addresses of a query's feeds. `search` is the canonical query string without "?". */
export function feedUrls(site: Site, search: string): FeedUrls {
  const query = withQuestionMark(search);
  return {
    rss: `${site.baseUrl}/feed.rss${query}`,
    atom: `${site.baseUrl}/feed.atom${query}`,
    json: `${site.baseUrl}/feed.json${query}`,
  };
}

const withQuestionMark = (search: string): string => (search === '' ? '' : `?${search}`);
