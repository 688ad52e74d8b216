import type { Event } from '../model/event.ts';
import type { Site } from '../model/site.ts';
import { canonicalQuery } from '../query/canonical-query.ts';
import { describeQuery } from '../query/describe-query.ts';
import { FEED_DEFAULTS, type Query } from '../query/query.ts';
import { documentIdsOf } from './describe-sources.ts';
import { entityNames } from './entity-names.ts';
import { placeIdsOf } from './entry-of.ts';
import { feedOf } from './feed-of.ts';
import type { DocumentsById, EntitiesById, Feed } from './feed-record.ts';

/** What a feed needs to ask of a log; a snapshot's reader is one. */
export interface FeedLog {
  readonly site: Site;
  readonly updated: string;
  find(query: Query): Promise<{ readonly events: readonly Event[]; readonly next: string | null }>;
  documents(ids: readonly string[]): Promise<DocumentsById>;
  entities(ids: readonly string[]): Promise<EntitiesById>;
}

/**
 * The feed of a query. The build renders the default feeds from it and the Worker all others, so that an address gives
 * the same bytes whoever made them.
 */
export async function feedOfQuery(log: FeedLog, query: Query): Promise<Feed> {
  const { events, next } = await log.find(query);
  const [documents, entities, nameOf] = await Promise.all([
    log.documents([...new Set(events.flatMap(documentIdsOf))]),
    log.entities([...new Set(events.flatMap(placeIdsOf))]),
    entityNames(log, query),
  ]);
  const search = canonicalQuery({ ...query, cursor: null }, FEED_DEFAULTS);
  return feedOf({
    site: log.site,
    events,
    documents,
    entities,
    subject: search === '' ? null : describeQuery(query, nameOf),
    search,
    selfSearch: canonicalQuery(query, FEED_DEFAULTS),
    nextSearch: next === null ? null : canonicalQuery({ ...query, cursor: next }, FEED_DEFAULTS),
    hub: null,
    logUpdated: log.updated,
  });
}
