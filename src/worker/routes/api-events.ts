import { eventPath } from '../../feeds/addresses.ts';
import { renderJson } from '../../feeds/render-json.ts';
import type { Event } from '../../model/event.ts';
import { canonicalQuery } from '../../query/canonical-query.ts';
import { parseQuery } from '../../query/parse-query.ts';
import { API_DEFAULTS } from '../../query/query.ts';
import { answer } from '../http/answer.ts';
import { movedTo } from '../http/moved-to.ts';
import { badParameters, notFound, problem } from '../http/problem.ts';
import { CACHE_NEVER } from '../http/shared-headers.ts';
import { idOf, type LogHandler, urlOf } from '../route.ts';

const JSON_TYPE = 'application/json; charset=utf-8';

/** A page of events. What is unchanged has an unchanged tag, so the snapshot's name is a header and not in the body. */
export const eventList: LogHandler = async (context, log) => {
  const parsed = parseQuery(urlOf(context).searchParams, API_DEFAULTS);
  if (!parsed.ok) return problem(badParameters(parsed.problems));
  const { query } = parsed;
  const { events, next, count } = await log.find(query);
  const nextSearch = next === null ? null : canonicalQuery({ ...query, cursor: next });
  return answer(context.req.raw, {
    body: renderJson({ data: events, page: { limit: query.limit, next, count } }),
    contentType: JSON_TYPE,
    // Any change of the log may move `count`, so the page's own events do not tell how old the answer is.
    updated: log.updated,
    headers: {
      'Annals-Snapshot': context.env.SNAPSHOT,
      ...(nextSearch === null ? {} : { Link: `<${log.site.baseUrl}/api/v1/events?${nextSearch}>; rel="next"` }),
    },
  });
};

/** One event; 410 with what is left of it when it was withdrawn, 308 when it became part of another. */
export const eventRecord: LogHandler = async (context, log) => {
  const event = await log.event(idOf(context));
  if (event === null) return problem(notFound('No event has this id'));
  if (event.mergedInto !== undefined) return movedTo(`/api/v1${eventPath(event.mergedInto)}`);
  return answer(context.req.raw, {
    body: renderJson(event.status === 'withdrawn' ? tombstoneOf(event) : event),
    contentType: JSON_TYPE,
    updated: event.updated,
    ...(event.status === 'withdrawn' ? { status: 410, headers: { 'Cache-Control': CACHE_NEVER } } : {}),
  });
};

/** How an event came to be what it is, oldest revision first; also of one that was withdrawn or merged. */
export const eventHistory: LogHandler = async (context, log) => {
  const event = await log.event(idOf(context));
  if (event === null) return problem(notFound('No event has this id'));
  return answer(context.req.raw, {
    body: renderJson({ data: event.history }),
    contentType: JSON_TYPE,
    updated: event.updated,
  });
};

/** What a mirror needs to take its copy back: which event, since when, and why. Nothing that was claimed. */
const tombstoneOf = ({ id, revision, status, logged, updated, history }: Event) => ({
  id,
  revision,
  status,
  logged,
  updated,
  history,
});
