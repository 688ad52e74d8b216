import { eventPath } from '../../feeds/addresses.ts';
import { documentIdsOf } from '../../feeds/describe-sources.ts';
import { entityNames } from '../../feeds/entity-names.ts';
import type { DocumentsById } from '../../feeds/feed-record.ts';
import type { Event } from '../../model/event.ts';
import { canonicalQuery } from '../../query/canonical-query.ts';
import { describeQuery } from '../../query/describe-query.ts';
import { parseQuery } from '../../query/parse-query.ts';
import { API_DEFAULTS, FEED_DEFAULTS, type Query } from '../../query/query.ts';
import type { SnapshotReader } from '../../snapshot/snapshot.ts';
import { answer, type Content } from '../http/answer.ts';
import { movedTo } from '../http/moved-to.ts';
import { badParameters, notFound } from '../http/problem.ts';
import { CACHE_NEVER, PAGE_HEADERS } from '../http/shared-headers.ts';
import { DocumentPage } from '../pages/document-page.tsx';
import { EntityPage } from '../pages/entity-page.tsx';
import { EventPage } from '../pages/event-page.tsx';
import { HomePage } from '../pages/home-page.tsx';
import { renderPage } from '../pages/render-page.ts';
import { type AppContext, idOf, type LogHandler, urlOf } from '../route.ts';
import { explain } from './errors.tsx';

/** The log by day, for any query. */
export const homePage: LogHandler = async (context, log) => {
  const parsed = parseQuery(urlOf(context).searchParams, API_DEFAULTS);
  if (!parsed.ok) return explain(context, log.site, badParameters(parsed.problems));
  const { query } = parsed;
  const page = await log.find(query);
  const [documents, nameOf] = await Promise.all([documentsOf(log, page.events), entityNames(log, query)]);
  const search = canonicalQuery(query);
  const body = await renderPage(
    <HomePage
      site={log.site}
      subject={canonicalQuery({ ...query, cursor: null }) === '' ? null : describeQuery(query, nameOf)}
      search={search}
      feedSearch={feedSearchOf(query)}
      nextSearch={page.next === null ? null : canonicalQuery({ ...query, cursor: page.next })}
      isFirst={query.cursor === null}
      count={page.count}
      events={page.events}
      documents={documents}
    />,
  );
  return answerPage(context, body, { updated: log.updated });
};

/** One event. A withdrawn one is shown as what it was, under 410; a merged one leads to what it became. */
export const eventPage: LogHandler = async (context, log) => {
  const event = await log.event(idOf(context));
  if (event === null) return explain(context, log.site, notFound('No event has this id.'));
  if (event.mergedInto !== undefined) return movedTo(eventPath(event.mergedInto));
  const body = await renderPage(
    <EventPage site={log.site} event={event} documents={await documentsOf(log, [event])} />,
  );
  const withdrawn = { updated: event.updated, status: 410, headers: { 'Cache-Control': CACHE_NEVER } };
  return answerPage(context, body, event.status === 'withdrawn' ? withdrawn : { updated: event.updated });
};

export const documentPage: LogHandler = async (context, log) => {
  const document = await log.document(idOf(context));
  if (document === null) return explain(context, log.site, notFound('No document has this id.'));
  const found = await findBy(log, 'document', document.id);
  const body = await renderPage(<DocumentPage site={log.site} document={document} {...found} />);
  return answerPage(context, body, { updated: log.updated });
};

export const entityPage: LogHandler = async (context, log) => {
  const entity = await log.entity(idOf(context));
  if (entity === null) return explain(context, log.site, notFound('Nobody and nothing in the log has this id.'));
  const found = await findBy(log, 'entity', entity.id);
  const body = await renderPage(<EntityPage site={log.site} entity={entity} {...found} />);
  return answerPage(context, body, { updated: log.updated });
};

/** The events of one document or entity, with the query string that finds them. */
async function findBy(log: SnapshotReader, parameter: 'document' | 'entity', id: string) {
  const parsed = parseQuery([[parameter, id]]);
  // An id that no parameter can hold, being too long, has a page all the same.
  if (!parsed.ok) return { search: '', events: [], documents: new Map() };
  const { events } = await log.find(parsed.query);
  return { search: canonicalQuery(parsed.query), events, documents: await documentsOf(log, events) };
}

const documentsOf = (log: SnapshotReader, events: readonly Event[]): Promise<DocumentsById> =>
  log.documents([...new Set(events.flatMap(documentIdsOf))]);

/** A page's question as its feed asks it: from the start, and by when the log learned of things, unless told otherwise. */
const feedSearchOf = (query: Query): string =>
  canonicalQuery({ ...query, cursor: null, sort: query.sort === 'occurred' ? 'logged' : query.sort }, FEED_DEFAULTS);

const answerPage = (
  context: AppContext,
  body: string,
  rest: Omit<Content, 'body' | 'contentType'>,
): Promise<Response> =>
  answer(context.req.raw, {
    body,
    contentType: 'text/html; charset=utf-8',
    ...rest,
    headers: { ...PAGE_HEADERS, ...rest.headers },
  });
