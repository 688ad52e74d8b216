import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { Event } from '../model/event.ts';

/** What an entry is filed under. `term` is the code, `scheme` an address that names the list it is from. */
export interface FeedCategory {
  readonly term: string;
  readonly scheme: string;
  readonly label: string;
}

/** A document behind an entry. `url` is null when it is not on the web. */
export interface FeedSource {
  readonly title: string;
  readonly url: string | null;
}

/** One entry: an event as a feed reader shows it. `id` is `urn:uuid:` of the event's id and never changes. */
export interface FeedEntry {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly contentHtml: string;
  /** RFC 3339 instants. */
  readonly published: string;
  readonly updated: string;
  readonly categories: readonly FeedCategory[];
  readonly point: { readonly lat: number; readonly lon: number } | null;
  readonly sources: readonly FeedSource[];
  readonly record: Event;
}

/** The same thing in each format. */
export interface FeedUrls {
  readonly rss: string;
  readonly atom: string;
  readonly json: string;
}

/** A feed before it is written in any format. `updated` is the latest of its entries', never the clock. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly author: string;
  readonly rights: string;
  /** The page with the same events. */
  readonly homeUrl: string;
  /** The feed's own address in each format. */
  readonly urls: FeedUrls;
  /** Addresses of the following page (RFC 5005, section 3), null on the last one. */
  readonly nextUrls: FeedUrls | null;
  readonly hub: string | null;
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

/** The documents behind the events of a feed, by id. */
export type DocumentsById = ReadonlyMap<string, Document>;

/** The entities that the events of a feed name, by id. */
export type EntitiesById = ReadonlyMap<string, Entity>;
