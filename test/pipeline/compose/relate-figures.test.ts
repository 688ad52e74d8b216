import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/model/figure.ts';
import { UNKNOWN_TIME } from '../../../src/model/time.ts';
import { summariseFigures } from '../../../src/pipeline/6-events/compose/compose-figures.ts';
import { relateFigures } from '../../../src/pipeline/6-events/compose/relate-figures.ts';

/** Goal: numbers are related by speaker, day, bounds and scope, and never averaged. Method: pairs, and what they are. */
function figure(id: string, change: Partial<Figure> & { readonly day?: string; readonly by?: string | null }): Figure {
  const { day = '2023-09-26', by = 'the police', ...rest } = change;
  return {
    id,
    measure: 'killed',
    kind: 'flow',
    value: 10,
    min: null,
    max: null,
    quantifier: 'exact',
    verbatim: '10 people',
    unit: 'person',
    scope: 'people',
    asOf: { ...UNKNOWN_TIME, edtf: day, earliest: day, latest: day, precision: 'day' },
    ...(by === null
      ? {}
      : { speaker: by === UNNAMED ? { name: by, text: by } : { entity: `organisation:${by}`, name: by, text: by } }),
    attribution: by === null ? 'document' : 'indirect',
    evidence: {
      document: 'a',
      exact: '10 people',
      prefix: '',
      suffix: '',
      start: 0,
      end: 9,
      sha256: '0'.repeat(64),
      supports: [],
    },
    relates: [],
    ...rest,
  };
}

const elsewhere = (change: Parameters<typeof figure>[1]) => ({
  ...change,
  evidence: { ...figure('x', {}).evidence, document: 'b' },
});

const NEXT = '2023-09-27';
const UNNAMED = 'officials';
const MINISTRY = 'the ministry';

describe('the second of two numbers', () => {
  test.each<[string, Parameters<typeof figure>[1], Parameters<typeof figure>[1], string | null]>([
    ['the same number, by somebody else', {}, { by: MINISTRY }, 'restates'],
    ['the same number, later', {}, { day: NEXT }, 'restates'],
    ['the same vague words', { value: null, min: 20, max: 99 }, { value: null, min: 20, max: 99 }, 'restates'],
    ['a higher toll, later, by the same speaker', {}, { value: 12, day: NEXT }, 'updates'],
    ['a higher toll, later, by another speaker', {}, { value: 12, day: NEXT, by: MINISTRY }, 'updates'],
    ['a toll so far after a toll', {}, { kind: 'cumulative', value: 12, day: NEXT }, 'updates'],
    ['a lower toll, later, by the same speaker', {}, { value: 8, day: NEXT }, 'corrects'],
    ['a lower toll, later, by another speaker', {}, { value: 8, day: NEXT, by: MINISTRY }, 'conflictsWith'],
    ['a lower level, later, by the same speaker', { kind: 'stock' }, { kind: 'stock', value: 8, day: NEXT }, 'updates'],
    ['another number, at once, by another speaker', {}, { value: 12, by: MINISTRY }, 'conflictsWith'],
    [
      'another number, at once, in two voices of papers',
      { by: null },
      elsewhere({ by: null, value: 12 }),
      'conflictsWith',
    ],
    ['another number, at once, in one paper’s own voice', { by: null }, { by: null, value: 12 }, null],
    ['another number, at once, by the same speaker', {}, elsewhere({ value: 12 }), 'corrects'],
    ['another number by the same speaker in one document', {}, { value: 12 }, null],
    ['bounds that meet', { value: 10, min: 10, quantifier: 'at_least' }, { value: 12, by: MINISTRY }, null],
    [
      'bounds that do not',
      { value: 20, min: 20, quantifier: 'at_least' },
      { value: 12, by: MINISTRY },
      'conflictsWith',
    ],
    ['about the number', { quantifier: 'approximately' }, { value: 12, by: MINISTRY }, null],
    ['another flow on another day', { measure: 'troops' }, { measure: 'troops', value: 12, day: NEXT }, null],
    [
      'a movement read at its other end',
      { measure: 'people_fled' },
      { measure: 'people_arrived', scope: 'refugees', value: 12, day: NEXT },
      'updates',
    ],
    [
      'a part of a movement',
      { measure: 'people_fled' },
      { measure: 'people_fled', scope: 'children', value: 4 },
      'differsInScope',
    ],
    ['unnamed officials of two reports', { by: UNNAMED }, elsewhere({ by: UNNAMED, value: 12 }), 'conflictsWith'],
    ['another group', {}, { scope: 'soldiers' }, 'differsInScope'],
    ['another unit', {}, { unit: 'household' }, 'differsInScope'],
    ['another way of counting', { measure: 'troops' }, { measure: 'troops', kind: 'stock' }, 'differsInScope'],
    ['another place', { place: 'geonames:1' }, { place: 'geonames:2' }, 'differsInScope'],
    ['a place beside none', { place: 'geonames:1' }, {}, 'restates'],
    ['another measure', {}, { measure: 'injured' }, null],
  ])('%s', (_name, first, second, expected) => {
    const related = relateFigures([figure('first', first), figure('second', second)]);
    expect(related[0]?.relates).toEqual([]);
    expect(related[1]?.relates.map(({ type, id }) => `${type} ${id}`)).toEqual(
      expected === null ? [] : [`${expected} first`],
    );
  });
});

test('a long series is compared with its last readings, so that it takes no square of its length', () => {
  const series = Array.from({ length: 2000 }, (_, i) => figure(`f${i}`, { value: i }));
  const related = relateFigures(series.map((one, i) => ({ ...one, speaker: { name: `s${i}`, text: `s${i}` } })));
  expect(related.at(-1)?.relates).toHaveLength(20);
});

describe('the summary of a measure and scope', () => {
  test.each<[string, Parameters<typeof figure>[1][], object]>([
    ['one number', [{}], { relation: 'single', low: 10, high: 10, observations: 1, speakers: 1 }],
    ['said twice', [{}, { by: MINISTRY }], { relation: 'restatement', observations: 2, speakers: 2 }],
    ['a rising toll', [{}, { value: 12, day: NEXT }], { relation: 'progression', low: 10, high: 12, latest: 'f1' }],
    ['a dispute', [{}, { value: 12, by: MINISTRY }], { relation: 'conflict', low: 10, high: 12 }],
    [
      'a dispute about a rising toll',
      [{}, { value: 12, by: MINISTRY }, { value: 14, day: NEXT }],
      { relation: 'mixed', low: 10, high: 14 },
    ],
    ['bounds alone', [{ value: null, min: 20, max: 99, quantifier: 'vague' }], { low: 20, high: 99 }],
    ['an open bound', [{ value: null, min: 20, quantifier: 'at_least' }], { low: 20, high: 20 }],
  ])('%s', (_name, changes, expected) => {
    const related = relateFigures(changes.map((change, i) => figure(`f${i}`, change)));
    expect(summariseFigures(related)).toEqual([expect.objectContaining(expected)]);
  });

  test('is one for each unit: pounds and dollars are not one range', () => {
    const related = relateFigures([
      figure('f0', { measure: 'amount_money', unit: 'GBP', value: 17 }),
      figure('f1', { measure: 'amount_money', unit: 'USD', value: 22 }),
    ]);
    expect(summariseFigures(related)).toMatchObject([
      { low: 17, high: 17, relation: 'single' },
      { low: 22, high: 22, relation: 'single' },
    ]);
  });

  test('is empty without figures', () => expect(summariseFigures([])).toEqual([]));
});
