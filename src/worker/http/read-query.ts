import { parseQuery } from '../../query/parse-query.ts';
import type { ParsedQuery, QueryDefaults } from '../../query/query.ts';

/** The query of an address, for an answer that has one format only: any other format is a problem like any other. */
export function readQuery(url: URL, defaults: QueryDefaults): ParsedQuery {
  const parsed = parseQuery(url.searchParams, defaults);
  if (!parsed.ok || parsed.query.format === 'json') return parsed;
  return { ok: false, problems: [{ parameter: 'format', received: parsed.query.format, expected: 'json' }] };
}
