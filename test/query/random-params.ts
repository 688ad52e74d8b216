import fc from 'fast-check';
import { CONTEXTS, EVENT_TYPES, FACTUALITIES } from '../../src/model/ontology.ts';

/** Values that random logs can answer, and some that they cannot, for each parameter that filters or orders. */
const POOLS: Readonly<Record<string, readonly string[]>> = {
  type: EVENT_TYPES,
  mode: ['flee', 'aerial', 'troops', 'yield'],
  context: CONTEXTS.slice(0, 4),
  factuality: [...FACTUALITIES, 'any'],
  actor: ['armenia', 'AZE', 'Sudan', 'country:SSD', 'Kolmar', 'bakers', 'authorities', 'oyen', 'red cross'],
  recipient: ['ARM', 'residents', 'person:sven-kolmar', 'Ivory Coast', 'brandao'],
  entity: ['Tellsand', 'Union of Free Bakers', 'ROU', 'mary-jane ohallan', 'Oman', 'UN'],
  speaker: ['Veretti', 'country:AZE', 'ministry', 'aid workers'],
  place: ['New Tellsand', 'tellsand', 'Urdabil', 'geonames:9003', 'SDN', 'Bright'],
  country: ['ARM', 'aze', 'SSD', 'CIV'],
  document: ['00000-attacked', '00001-blocked', '00002-visited', '00003-denied'],
  publisher: ['Daily Lantern', 'harbour news', 'agencja swit', 'Nobody Else'],
  measure: ['people_fled', 'people_arrived', 'people_evacuated', 'killed'],
  conflict: ['true', 'false'],
  review: ['automatic', 'reviewed'],
  status: ['current', 'withdrawn', 'any'],
};

const SINGLE: Readonly<Record<string, readonly string[]>> = {
  since: ['2015', '2016-03', '2017-06-15', '2018-02-01/2020', '2019~', '201X', '2020-21', '../2019'],
  until: ['2015-02', '2018', '2023-12-31', '2024', '2016/2019-05'],
  match: ['possible', 'certain'],
  updatedSince: ['2015-01-10', '2018-01-01T02:00:00Z', '2024'],
  bbox: ['-180,-90,180,90', '0,0,90,60', '170,-60,-100,70', '-20.5,-10,20.5,10'],
  min: ['0', '7', '99', '100', '999', '5000'],
  max: ['60', '200', '9000', '1000000'],
  minConfidence: ['0', '0.4', '0.75', '1'],
  q: [
    'depot',
    'depot blocked',
    '"grain convoy"',
    'convoys -talks',
    '-"heavy rain" roads',
    'the -u.n.',
    '"old bridge" -"days of talks"',
  ],
  sort: ['occurred', 'updated', 'logged'],
  order: ['desc', 'asc'],
  limit: ['1', '2', '3', '7', '50'],
};

const choiceParams = (names: readonly string[]): readonly fc.Arbitrary<[string, string]>[] =>
  Object.entries(POOLS)
    .filter(([name]) => names.includes(name))
    .map(([name, values]) =>
      fc
        .tuple(fc.constantFrom(...values), fc.boolean())
        .map(([value, not]): [string, string] => [name, not && value !== 'any' ? `!${value}` : value]),
    );

function singleParams(names: readonly string[]): fc.Arbitrary<[string, string][]> {
  const pools = Object.entries(SINGLE).filter(([name]) => names.includes(name));
  // Four at most, else few queries have an answer.
  return fc
    .shuffledSubarray(pools, { maxLength: Math.min(4, pools.length) })
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map(([name, values]) => fc.constantFrom(...values).map((value): [string, string] => [name, value])),
      ),
    );
}

/** Names of all parameters that filter or order. */
export const ALL_NAMES: readonly string[] = [...Object.keys(POOLS), ...Object.keys(SINGLE)];

/** Parameters of a request as a caller might put them, of these names; some contradict each other and do not parse. */
export function randomParams(
  names: readonly string[] = ALL_NAMES,
): fc.Arbitrary<readonly (readonly [string, string])[]> {
  const choices = choiceParams(names);
  return fc
    .tuple(
      choices.length === 0 ? fc.constant([]) : fc.array(fc.oneof(...choices), { maxLength: 3 }),
      singleParams(names),
    )
    .map(([several, singles]) => [...several, ...singles]);
}
