/**
 * Goal: a snapshot answers every query as a plain filter over the array does. Method: random logs, random queries,
 * all pages, compared with `matchesQuery` and a sort.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Event, Log } from '../../src/model/event.ts';
import { eventOrder } from '../../src/query/event-order.ts';
import { lookupOf } from '../../src/query/lookup.ts';
import { matchesQuery } from '../../src/query/matches-query.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import type { Query } from '../../src/query/query.ts';
import { readBase } from '../../src/snapshot/base-segment.ts';
import { openSnapshot } from '../../src/snapshot/open-snapshot.ts';
import type { SnapshotReader } from '../../src/snapshot/snapshot.ts';
import { writeSnapshot } from '../../src/snapshot/write-snapshot.ts';
import { ALL_NAMES, randomParams } from '../query/random-params.ts';
import { SAMPLE_LOG, SAMPLE_QUERIES } from '../query/sample-log.ts';
import { RANDOM_SITE, randomLog } from '../support/random-log.ts';
import { memoryBlocks } from './memory-blocks.ts';

const SEED = 20230919;

function queryOf(params: Iterable<readonly [string, string]>): Query | null {
  const parsed = parseQuery(params);
  return parsed.ok ? parsed.query : null;
}

const expectedIds = (log: Log, query: Query): readonly string[] => {
  const lookup = lookupOf(log);
  const kept = log.events.filter((event) => matchesQuery(query, event, lookup));
  return kept.toSorted(eventOrder(query)).map(({ id }) => id);
};

/** Ids of all pages; checks that every page says the same count and is full but for the last. */
async function allPages(reader: SnapshotReader, query: Query): Promise<readonly string[]> {
  const ids: string[] = [];
  let count: number | null = null;
  let cursor = query.cursor;
  for (let pages = 0; pages < 1000; pages++) {
    const page = await reader.find({ ...query, cursor });
    count ??= page.count;
    expect(page.count).toBe(count);
    ids.push(...page.events.map(({ id }) => id));
    if (page.next === null) {
      expect(ids.length).toBe(count);
      return ids;
    }
    expect(page.events.length).toBe(query.limit);
    cursor = page.next;
  }
  throw new Error('the pages never end');
}

async function readerOf(log: Log): Promise<SnapshotReader> {
  const snapshot = writeSnapshot({ log, site: RANDOM_SITE, rendered: [] });
  return openSnapshot(memoryBlocks(snapshot).get, snapshot.root);
}

/** A log in which every tenth event is changed and some are new: what a build finds a day later. */
function changedLog(log: Log, more: Log): Log {
  const changed = log.events.map(
    (event, i): Event =>
      i % 25 === 3
        ? {
            ...event,
            revision: event.revision + 1,
            updated: '2026-01-01T00:00:00Z',
            time: more.events[0]?.time ?? event.time,
          }
        : event,
  );
  return { ...log, events: [...changed, ...more.events] };
}

describe('a snapshot answers as a plain filter does', () => {
  // The last has few days, so that many events share one, and the instant at which they were logged.
  const sizes = [
    [0, 400],
    [1, 400],
    [7, 400],
    [40, 400],
    [150, 3652],
    [120, 5],
  ] as const;
  const logs = sizes.map(([events, days], i) => randomLog({ seed: SEED + i, events, days }));
  const readers = logs.map(readerOf);

  test.each([
    ['all parameters', ALL_NAMES, 2500],
    ['figures', ['measure', 'min', 'max', 'limit'], 400],
    ['days', ['since', 'until', 'match', 'sort', 'order', 'limit'], 400],
    ['text and places', ['q', 'bbox', 'place', 'limit'], 400],
  ])('same ids, same order, same count, over all pages: %s', async (_, names, numRuns) => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(logs.length - 1), randomParams(names), async (index, params) => {
        const query = queryOf(params);
        const log = logs[index];
        const reader = await readers[index];
        if (query === null || log === undefined || reader === undefined) return;
        const expected = expectedIds(log, query);
        expect(await allPages(reader, query)).toEqual(expected);
        if (expected.length > 0) answered += 1;
      }),
      { seed: SEED, numRuns },
    );
    // Queries that nothing answers would prove nothing.
    expect(answered).toBeGreaterThan(numRuns / 8);
  });

  test('the same from two segments as from one', async () => {
    const before = randomLog({ seed: 5, events: 120, days: 300 });
    const log = changedLog(before, randomLog({ seed: 6, events: 6, days: 300 }));
    const first = writeSnapshot({ log: before, site: RANDOM_SITE, rendered: [] });
    const base = await readBase(memoryBlocks(first).get, first.root);
    const second = writeSnapshot({ log, site: RANDOM_SITE, rendered: [], base });
    expect(second.inherited.length).toBeGreaterThan(0);
    const reader = await openSnapshot(memoryBlocks(first, second).get, second.root);
    await fc.assert(
      fc.asyncProperty(randomParams(), async (params) => {
        const query = queryOf(params);
        if (query !== null) expect(await allPages(reader, query)).toEqual(expectedIds(log, query));
      }),
      { seed: SEED, numRuns: 500 },
    );
    for (const event of log.events) expect(await reader.event(event.id)).toEqual(event);
  });

  test('a small memory gives the same answers', async () => {
    const log = randomLog({ seed: 9, events: 200, days: 100 });
    const snapshot = writeSnapshot({ log, site: RANDOM_SITE, rendered: [] });
    const reader = await openSnapshot(memoryBlocks(snapshot).get, snapshot.root, 1);
    const query = queryOf([
      ['limit', '20'],
      ['sort', 'logged'],
    ]) as Query;
    expect(await allPages(reader, query)).toEqual(expectedIds(log, query));
  });

  test('counts of values are those of the filtered array', async () => {
    const log = randomLog({ seed: 11, events: 150 });
    const reader = await readerOf(log);
    const lookup = lookupOf(log);
    const query = queryOf([['minConfidence', '0.6']]) as Query;
    const counts = new Map<string, number>();
    for (const event of log.events.filter((candidate) => matchesQuery(query, candidate, lookup))) {
      const type = event.type.toLowerCase();
      counts.set(type, (counts.get(type) ?? 0) + 1);
    }
    expect(await reader.countValues(query, 'type')).toEqual(counts);
    expect([...(await reader.countValues(query, 'type')).keys()]).toEqual([...counts.keys()].sort());
    await expect(reader.countValues(query, 'actor')).rejects.toThrow('can be counted');
  });
});

describe('the sample log', () => {
  const reader = readerOf(SAMPLE_LOG);

  test.each(SAMPLE_QUERIES)('%s', async (search, ids) => {
    const query = queryOf(new URLSearchParams(search)) as Query;
    expect(await allPages(await reader, query)).toEqual(ids);
    expect(await allPages(await reader, { ...query, limit: 1 })).toEqual(ids);
  });
});

describe('a cursor', () => {
  test('goes on after its event when events were added, changed or withdrawn since', async () => {
    const before = randomLog({ seed: 21, events: 60, days: 60 });
    const after = changedLog(before, randomLog({ seed: 22, events: 40, days: 60 }));
    const [oldReader, newReader] = [await readerOf(before), await readerOf(after)];
    for (const sort of ['occurred', 'updated', 'logged']) {
      for (const order of ['asc', 'desc']) {
        const query = queryOf([
          ['limit', '10'],
          ['sort', sort],
          ['order', order],
        ]) as Query;
        const page = await oldReader.find(query);
        const last = page.events.at(-1) as Event;
        const seen = eventOrder(query);
        const rest = after.events
          .filter((event) => matchesQuery(query, event, lookupOf(after)) && seen(event, last) > 0)
          .toSorted(seen)
          .map(({ id }) => id);
        const ids: string[] = [];
        for (let cursor = page.next; cursor !== null; ) {
          const next = await newReader.find({ ...query, cursor });
          ids.push(...next.events.map(({ id }) => id));
          cursor = next.next;
        }
        expect(ids, `${sort} ${order}`).toEqual(rest);
      }
    }
  });
});
