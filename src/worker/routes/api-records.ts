import { renderJson } from '../../feeds/render-json.ts';
import { isAsked, PROBLEMS_MAX, parseQuery, shortenProblem } from '../../query/parse-query.ts';
import type { QueryProblem } from '../../query/query.ts';
import type { RecordPage, SnapshotReader } from '../../snapshot/snapshot.ts';
import { answer } from '../http/answer.ts';
import { badParameters, notFound, problem } from '../http/problem.ts';
import { idOf, type LogHandler, urlOf } from '../route.ts';

const JSON_TYPE = 'application/json; charset=utf-8';

/** What differs between the two kinds of record that are listed by id. */
interface RecordKind {
  readonly path: string;
  readonly missing: string;
  readonly one: (log: SnapshotReader, id: string) => Promise<unknown>;
  readonly list: (log: SnapshotReader, after: string | null, limit: number) => Promise<RecordPage<unknown>>;
}

/** Documents: what they are, never their text. */
export const DOCUMENTS: RecordKind = {
  path: '/api/v1/documents',
  missing: 'No document has this id',
  one: (log, id) => log.document(id),
  list: (log, after, limit) => log.listDocuments(after, limit),
};

export const ENTITIES: RecordKind = {
  path: '/api/v1/entities',
  missing: 'Nobody and nothing in the log has this id',
  one: (log, id) => log.entity(id),
  list: (log, after, limit) => log.listEntities(after, limit),
};

export const record =
  (kind: RecordKind): LogHandler =>
  async (context, log) => {
    const found = await kind.one(log, idOf(context));
    if (found === null) return problem(notFound(kind.missing));
    return answer(context.req.raw, { body: renderJson(found), contentType: JSON_TYPE, updated: log.updated });
  };

/** A page of records in the order of their ids. */
export const recordList =
  (kind: RecordKind): LogHandler =>
  async (context, log) => {
    const asked = readPaging(urlOf(context));
    if (!asked.ok) return problem(badParameters(asked.problems));
    const { items, next, count } = await kind.list(log, asked.after, asked.limit);
    const nextSearch = `cursor=${encodeURIComponent(next ?? '')}&limit=${asked.limit}`;
    return answer(context.req.raw, {
      body: renderJson({ data: items, page: { limit: asked.limit, next, count } }),
      contentType: JSON_TYPE,
      updated: log.updated,
      headers: {
        'Annals-Snapshot': context.env.SNAPSHOT,
        ...(next === null ? {} : { Link: `<${log.site.baseUrl}${kind.path}?${nextSearch}>; rel="next"` }),
      },
    });
  };

type Paging =
  | { readonly ok: true; readonly after: string | null; readonly limit: number }
  | { readonly ok: false; readonly problems: readonly QueryProblem[] };

/** What these lists can be asked; a filter on events means nothing here. */
const PAGING_EXPECTED = 'only limit and cursor, once each';

/** A cursor is an id. A document's has at most 200 characters; an entity's is names and at most one of those. */
const CURSOR_LENGTH_MAX = 1_000;

/** `limit` as everywhere, and `cursor`, here the last id of the page before. */
function readPaging(url: URL): Paging {
  const asked = [...url.searchParams].filter(([name, value]) => isAsked(name, value));
  const limits = parseQuery(asked.filter(([name]) => name === 'limit'));
  const [cursor = null, ...others] = asked.flatMap(([name, value]) => (name === 'cursor' ? value : []));
  const wrong = [
    ...asked.filter(([name]) => name !== 'limit' && name !== 'cursor'),
    ...others.map((value) => ['cursor', value] as const),
  ].map(([parameter, received]) => ({ parameter, received, expected: PAGING_EXPECTED }));
  if (cursor !== null && cursor.length > CURSOR_LENGTH_MAX) {
    wrong.push({ parameter: 'cursor', received: cursor, expected: `at most ${CURSOR_LENGTH_MAX} characters` });
  }
  if (limits.ok && wrong.length === 0) return { ok: true, after: cursor, limit: limits.query.limit };
  const problems = [...(limits.ok ? [] : limits.problems), ...wrong.map(shortenProblem)];
  return { ok: false, problems: problems.slice(0, PROBLEMS_MAX) };
}
