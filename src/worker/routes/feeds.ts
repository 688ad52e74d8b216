import type { FeedFormat } from '../../feeds/feed-formats.ts';
import { feedUrls } from '../../feeds/feed-of.ts';
import { feedOfQuery } from '../../feeds/feed-of-query.ts';
import { TYPE_LABELS } from '../../feeds/labels.ts';
import { type Outline, renderOpml } from '../../feeds/render-opml.ts';
import { EVENT_TYPES } from '../../model/ontology.ts';
import type { Site } from '../../model/site.ts';
import { canonicalQuery } from '../../query/canonical-query.ts';
import { parseQuery } from '../../query/parse-query.ts';
import { FEED_DEFAULTS, standardQuery } from '../../query/query.ts';
import { answer } from '../http/answer.ts';
import { badParameters, problem } from '../http/problem.ts';
import { type LogHandler, urlOf } from '../route.ts';

/** The feed of any query in one format. The default one was rendered when the snapshot was made. */
export const feed =
  (format: FeedFormat): LogHandler =>
  async (context, log) => {
    const parsed = parseQuery(urlOf(context).searchParams, FEED_DEFAULTS);
    if (!parsed.ok) return problem(badParameters(parsed.problems));
    const search = canonicalQuery(parsed.query, FEED_DEFAULTS);
    const headers = { Link: `<${feedUrls(log.site, search)[format.name]}>; rel="self"` };
    const rendered = search === '' ? await log.rendered(format.path) : null;
    if (rendered !== null) {
      const { body, gzip, etag, contentType, lastModified } = rendered;
      return answer(context.req.raw, { body, gzip, etag, contentType, updated: lastModified, headers });
    }
    const made = await feedOfQuery(log, parsed.query);
    const { contentType, render } = format;
    return answer(context.req.raw, { body: render(made), contentType, updated: made.updated, headers });
  };

/** The feeds that most readers want, for import into a feed reader: all events, and those of each type that occurs. */
export const opml: LogHandler = async (context, log) => {
  const counts = await log.countValues(standardQuery(FEED_DEFAULTS), 'type');
  const types = EVENT_TYPES.filter((type) => (counts.get(type.toLowerCase()) ?? 0) > 0);
  const byType = types.map((type) => subscription(TYPE_LABELS[type], `type=${type.toLowerCase()}`, log.site));
  const outlines = [subscription('All events', '', log.site), { title: 'By type', feed: null, children: byType }];
  return answer(context.req.raw, {
    body: renderOpml(log.site.title, outlines),
    contentType: 'text/x-opml; charset=utf-8',
    updated: log.updated,
  });
};

/** Atom, because it alone tells a reader when an entry was revised. */
const subscription = (name: string, search: string, site: Site): Outline => ({
  title: `${site.title}: ${name}`,
  feed: { xmlUrl: feedUrls(site, search).atom, htmlUrl: `${site.baseUrl}/${search === '' ? '' : `?${search}`}` },
  children: [],
});
