import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeDocumentLines, decodeEntityLines, decodeEventLines } from '../../src/model/log-lines.ts';
import { lookupOf } from '../../src/query/lookup.ts';
import { matchesQuery } from '../../src/query/matches-query.ts';
import { PARAMETERS } from '../../src/query/parameters.ts';
import { parseQuery } from '../../src/query/parse-query.ts';

// Goal: whoever copies a query out of the docs gets something to see. Method: each is put to the log that is shipped.

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const events = decodeEventLines(read('data/log/events.jsonl')).records;
const lookup = lookupOf({
  documents: decodeDocumentLines(read('data/log/documents.jsonl')).records,
  entities: decodeEntityLines(read('data/log/entities.jsonl')).records,
});

/** Titles of the shipped events that a query keeps; none for a query that is refused. */
function hitsOf(search: string): readonly string[] {
  const parsed = parseQuery(new URLSearchParams(search));
  if (!parsed.ok) return [];
  return events.filter((event) => matchesQuery(parsed.query, event, lookup)).map(({ title }) => title);
}

/** Matches the query of `/api/v1/events?type=DISPLACE` and of `/feed.json?q=ceasefire`; not `/feed.rss` alone. */
const SHOWN_QUERY = /\/(?:api\/v1\/events|feed\.(?:rss|atom|json))\?([^\s`]+)/g;

/** A query that is shown for its mistake, and one with a word where the reader puts an instant. */
const isForReading = (search: string): boolean => search.includes('typ=') || search.includes('INSTANT');

describe('a query that is shown has a hit in the shipped log', () => {
  const shown = ['README.md', 'docs/api.md'].flatMap((page) =>
    [...read(page).matchAll(SHOWN_QUERY)].map((match) => [page, match[1] ?? ''] as const),
  );
  test.each(shown.filter(([, search]) => !isForReading(search)))('%s: %s', (_, search) => {
    expect(hitsOf(search)).not.toEqual([]);
  });

  /**
   * Examples without a hit: no event of the first log was withdrawn; and an id belongs to one making of the log, which
   * may be made anew.
   */
  const mayBeEmpty = ['id', 'status'];
  test.each(PARAMETERS.filter(({ name }) => !mayBeEmpty.includes(name)))('the table: $name=$example', (parameter) => {
    const { name, example } = parameter;
    expect(hitsOf(new URLSearchParams([[name, example]]).toString())).not.toEqual([]);
  });
});
