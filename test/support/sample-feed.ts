import { FEED_FORMATS } from '../../src/feeds/feed-formats.ts';
import { type FeedInput, feedOf } from '../../src/feeds/feed-of.ts';
import type { Feed } from '../../src/feeds/feed-record.ts';
import type { Event } from '../../src/model/event.ts';
import { BLAME, FLIGHT, FLOOD, SAMPLE_DOCUMENTS, SAMPLE_ENTITIES, SAMPLE_SITE, TALKS } from './sample-log.ts';

/** The default feed of the sample log; `change` overrides what a test is about. */
export const sampleFeed = (change: Partial<FeedInput> = {}): Feed =>
  feedOf({
    site: SAMPLE_SITE,
    events: [BLAME, FLIGHT, FLOOD, TALKS],
    documents: new Map(SAMPLE_DOCUMENTS.map((document) => [document.id, document])),
    entities: new Map(SAMPLE_ENTITIES.map((entity) => [entity.id, entity])),
    subject: null,
    search: '',
    selfSearch: change.search ?? '',
    nextSearch: null,
    hub: null,
    logUpdated: '2024-03-08T07:00:00Z',
    ...change,
  });

export const feedOfEvents = (...events: readonly Event[]): Feed => sampleFeed({ events });

/** A feed written in a format, by the format's name. */
export function renderAs(name: 'rss' | 'atom' | 'json', feed: Feed): string {
  const format = FEED_FORMATS.find((candidate) => candidate.name === name);
  if (format === undefined) throw new Error(`No format ${name}`);
  return format.render(feed);
}
