import type { Document } from '../model/document.ts';
import type { Event } from '../model/event.ts';

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
  readonly categories: readonly { readonly term: string; readonly scheme: string; readonly label: string }[];
  readonly point: { readonly lat: number; readonly lon: number } | null;
  readonly sources: readonly { readonly title: string; readonly url: string | null }[];
  readonly record: Event;
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
  readonly urls: { readonly rss: string; readonly atom: string; readonly json: string };
  readonly hub: string | null;
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

/** The documents behind the events of a feed, by id. */
export type DocumentsById = ReadonlyMap<string, Document>;
