import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventOrder } from '../../src/query/event-order.ts';
import { lookupOf } from '../../src/query/lookup.ts';
import { matchesQuery } from '../../src/query/matches-query.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import { type Query, standardQuery } from '../../src/query/query.ts';
import { randomLog } from '../support/random-log.ts';
import { randomParams } from './random-params.ts';
import { SAMPLE_LOG, SAMPLE_QUERIES } from './sample-log.ts';

function answersOf(search: string): readonly string[] {
  const parsed = parseQuery(new URLSearchParams(search));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const lookup = lookupOf(SAMPLE_LOG);
  const kept = SAMPLE_LOG.events.filter((event) => matchesQuery(parsed.query, event, lookup));
  return kept.toSorted(eventOrder(parsed.query)).map(({ id }) => id);
}

describe('matchesQuery', () => {
  test.each(SAMPLE_QUERIES)('%s', (search, ids) => {
    expect(answersOf(search)).toEqual(ids);
  });

  test('every parameter only narrows what the others leave', () => {
    const log = randomLog({ seed: 3, events: 80 });
    const lookup = lookupOf(log);
    const open: Query = { ...standardQuery(), choices: {}, minConfidence: 0 };
    const idsOf = (query: Query) =>
      log.events.filter((event) => matchesQuery(query, event, lookup)).map(({ id }) => id);
    expect(idsOf(open)).toEqual(log.events.map(({ id }) => id));
    fc.assert(
      fc.property(randomParams(), randomParams(), (some, others) => {
        const [one, both] = [parseQuery(some), parseQuery([...some, ...others])];
        const names = new Set(some.map(([name]) => name));
        // A repeated parameter means or, and one with a default replaces it: those widen.
        const widens = others.some(
          ([name]) => names.has(name) || ['status', 'factuality', 'minConfidence', 'match'].includes(name),
        );
        if (!one.ok || !both.ok || widens) return;
        const wide = new Set(idsOf(one.query));
        for (const id of idsOf(both.query)) expect(wide.has(id)).toBe(true);
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
