import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalQuery } from '../../src/query/canonical-query.ts';
import { PARAMETERS, parameterOf } from '../../src/query/parameters.ts';
import { PROBLEMS_MAX, parseQuery, REPEATS_MAX, VALUE_LENGTH_MAX } from '../../src/query/parse-query.ts';
import { FEED_DEFAULTS, LIMIT_MAX, standardQuery } from '../../src/query/query.ts';
import { randomParams } from './random-params.ts';

const parse = (search: string) => parseQuery(new URLSearchParams(search));

function problemsOf(search: string): readonly string[] {
  const parsed = parse(search);
  return parsed.ok ? [] : parsed.problems.map(({ parameter, expected }) => `${parameter}: ${expected}`);
}

function canonicalOf(search: string): string {
  const parsed = parse(search);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return canonicalQuery(parsed.query);
}

describe('the table of parameters', () => {
  const names =
    'id since until match updatedSince type mode context factuality actor recipient entity speaker place country bbox ' +
    'document publisher measure min max conflict review status minConfidence q sort order limit cursor format';

  test('has the parameters of the design, each once', () => {
    expect(PARAMETERS.map(({ name }) => name).sort()).toEqual(names.split(' ').sort());
  });

  test.each(PARAMETERS.map((parameter) => [parameter.name, parameter] as const))('%s is documented', (name, row) => {
    expect(row.docs).toMatch(/^[A-Z].+\.$/);
    expect(row.expected.length).toBeGreaterThan(5);
    expect(parameterOf(name)).toBe(row);
    const parsed = parseQuery([[name, row.example]]);
    expect(parsed.ok).toBe(true);
    if (parsed.ok) expect(row.write(parsed.query)).not.toEqual([]);
    expect(parseQuery([[name, '\u0000']]).ok).toBe(false);
  });
});

describe('parseQuery', () => {
  test('without parameters it is the standard query', () => {
    expect(parse('')).toEqual({ ok: true, query: standardQuery() });
    expect(parseQuery([], FEED_DEFAULTS)).toEqual({ ok: true, query: { ...standardQuery(), sort: 'logged' } });
  });

  test.each([
    ['utm_source=x&utm_=1&fbclid=2&gclid=3&ref=4&_=5', ''],
    ['since=&type=+&null', ''],
    ['type=assault&type=ASSAULT', 'type=assault'],
    ['type=protest&type=Assault&type=!aid', 'type=!aid&type=assault&type=protest'],
    ['actor=+Republic++of+ARMENIA', 'actor=republic%20of%20armenia'],
    ['actor=Person:Ana-Brandão', 'actor=person%3Aana-brandao'],
    ['since=2023', 'since=2023-01-01'],
    ['until=2023-09', 'until=2023-09-30'],
    ['since=2023-09-19/2023-09-24', 'since=2023-09-19&until=2023-09-24'],
    ['since=2023/2024&until=2023-06', 'since=2023-01-01&until=2023-06-30'],
    ['until=2023-09-19/..', 'since=2023-09-19'],
    ['since=[2023-01..2023-02]', 'since=2023-01-01&until=2023-02-28'],
    ['since=2023-09-24t18:00z', 'since=2023-09-24'],
    ['since=2023&since=2023', 'since=2023-01-01'],
    ['match=POSSIBLE', ''],
    ['match=Certain', 'match=certain'],
    ['updatedSince=2023', 'updatedSince=2023-01-01T00%3A00%3A00Z'],
    ['updatedSince=2023-10-01T12:00', 'updatedSince=2023-10-01T12%3A00%3A00Z'],
    ['updatedSince=2023-10-01T02:30:15%2B04:00', 'updatedSince=2023-09-30T22%3A30%3A15Z'],
    ['updatedSince=2023-10-01T12:00:00.5Z', 'updatedSince=2023-10-01T12%3A00%3A00Z'],
    ['status=current', ''],
    ['status=any', 'status=any'],
    ['status=current&status=withdrawn', 'status=current&status=withdrawn'],
    ['factuality=!hypothetical&factuality=!background', ''],
    ['factuality=any&factuality=!denied', 'factuality=!denied'],
    ['minConfidence=0.5', ''],
    ['minConfidence=0', 'minConfidence=0'],
    ['min=-0&max=2.50', 'max=2.5&min=0'],
    ['bbox=170,-10,-170,10.1234567', 'bbox=170%2C-10%2C-170%2C10.123457'],
    ['q=Depot+"Fuel++DEPOT"+-talks', 'q=%22fuel%20depot%22%20-talks%20depot'],
    ['q=Nagorno-Karabakh', 'q=%22nagorno%20karabakh%22'],
    [`limit=${LIMIT_MAX}&order=ASC`, `limit=${LIMIT_MAX}&order=asc`],
    ['limit=50&sort=occurred&order=desc&format=json', ''],
  ])('%s is %s', (search, canonical) => {
    expect(canonicalOf(search)).toBe(canonical);
  });

  test.each([
    ['sinse=2023', ['sinse: a parameter that exists; did you mean since?']],
    ['updated_since=2023', ['updated_since: a parameter that exists; did you mean updatedSince?']],
    ['MINCONFIDENCE=1', ['MINCONFIDENCE: a parameter that exists; did you mean minConfidence?']],
    ['since=yesterday', [expect.stringContaining('since: an EDTF date')]],
    ['since=XXXX', [expect.stringContaining('since: an EDTF date')]],
    ['since=2023-02-30', [expect.stringContaining('since: an EDTF date')]],
    ['since=2023&since=2022', ['since: one value']],
    ['since=2024&until=2023', ['until: a date that is not before that of since']],
    ['updatedSince=2023/2024', [expect.stringContaining('updatedSince: a date or an RFC 3339 instant')]],
    ['type=asault', [expect.stringMatching(/^type: one of AGREE.*; did you mean ASSAULT\?$/)]],
    ['type=!riot!', [expect.stringContaining('type: one of')]],
    ['status=gone', ['status: one of current, withdrawn, or any']],
    ['type=any', [expect.stringContaining('type: one of')]],
    ['country=Azerbaijan', [expect.stringContaining('country: an ISO 3166-1 alpha-3 code')]],
    ['actor=!', [expect.stringContaining('actor: a name')]],
    ['min=1,000', ['min: a number such as 1000 or 2.5']],
    ['min=1e3', ['min: a number such as 1000 or 2.5']],
    ['min=5&max=4', ['max: a number that is not below min']],
    ['minConfidence=1.1', ['minConfidence: a number from 0 to 1']],
    ['bbox=1,2,3', ['bbox: west,south,east,north in degrees']],
    ['bbox=1,2,3,4,5', ['bbox: west,south,east,north in degrees']],
    ['bbox=0,10,1,9', ['bbox: west,south,east,north in degrees']],
    ['bbox=0,-91,1,9', ['bbox: west,south,east,north in degrees']],
    ['limit=0', ['limit: a whole number from 1 to 1000']],
    ['limit=1001', ['limit: a whole number from 1 to 1000']],
    ['limit=2.5', ['limit: a whole number from 1 to 1000']],
    ['q=-', ['q: one to 32 words or "phrases"']],
    ['format=xml', ['format: the format json']],
    ['cursor=!!', ['cursor: the cursor of an earlier page with the same sort and order']],
    [`cursor=${parameterOf('cursor')?.example}&sort=logged`, ['cursor: a cursor made with sort=logged and order=desc']],
  ])('%s is refused', (search, expected) => {
    expect(problemsOf(search)).toEqual(expected);
  });

  test('all problems are listed', () => {
    expect(problemsOf('type=x&nothing=1&limit=0&since=2023')).toHaveLength(3);
  });

  test('limits hold on both sides', () => {
    const long = (length: number) => parseQuery([['actor', 'a'.repeat(length)]]).ok;
    expect([long(VALUE_LENGTH_MAX), long(VALUE_LENGTH_MAX + 1)]).toEqual([true, false]);
    const repeated = (times: number) =>
      parseQuery(Array.from({ length: times }, (_, i): [string, string] => ['actor', `a${i}`])).ok;
    expect([repeated(REPEATS_MAX), repeated(REPEATS_MAX + 1)]).toEqual([true, false]);
    const unknown = parseQuery(Array.from({ length: 1000 }, (_, i): [string, string] => [`x${i}`, '1']));
    expect(unknown.ok ? 0 : unknown.problems.length).toBe(PROBLEMS_MAX);
  });

  test('hostile values are refused at once and repeated in part only', () => {
    for (const value of [',', '9', '"', '-', '\ud800', '[', '!'].map((text) => text.repeat(1_000_000))) {
      for (const { name } of PARAMETERS) {
        const parsed = parseQuery([[name, value]]);
        expect(parsed.ok).toBe(false);
        if (!parsed.ok) expect(JSON.stringify(parsed).length).toBeLessThan(2500);
      }
      expect(parseQuery([[value, 'x']]).ok).toBe(false);
    }
  });

  test('any text parses or is refused, and never throws', () => {
    const name = fc.constantFrom(...PARAMETERS.map((parameter) => parameter.name));
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string({ unit: 'binary' })), { maxLength: 4 }), (params) => {
        const parsed = parseQuery(params);
        if (parsed.ok) expect(parseQuery(new URLSearchParams(canonicalQuery(parsed.query)))).toEqual(parsed);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
});

describe('canonicalQuery', () => {
  test('parsing it gives the query again, whatever the defaults', () => {
    fc.assert(
      fc.property(randomParams(), (params) => {
        const parsed = parseQuery(params);
        if (!parsed.ok) return;
        for (const defaults of [undefined, FEED_DEFAULTS]) {
          const search = canonicalQuery(parsed.query, defaults);
          expect(parseQuery(new URLSearchParams(search), defaults)).toEqual(parsed);
        }
      }),
      { seed: 2, numRuns: 1000 },
    );
  });

  test('the order of parameters makes no difference', () => {
    expect(canonicalOf('b=&type=aid&q=x+y&place=a&place=b')).toBe(
      canonicalOf('place=b&q=y+x&place=A&type=AID&utm_x=1'),
    );
  });

  test('feeds leave out their own order, not the order of the API', () => {
    const logged = { ...standardQuery(), sort: 'logged' as const };
    expect(canonicalQuery(logged, FEED_DEFAULTS)).toBe('');
    expect(canonicalQuery(logged)).toBe('sort=logged');
    expect(canonicalQuery(standardQuery(), FEED_DEFAULTS)).toBe('sort=occurred');
  });
});
