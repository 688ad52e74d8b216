import { MEASURES } from '../model/measure.ts';
import { CHOICES } from '../query/choice-parameters.ts';
import { parseText } from '../query/parse-text.ts';
import type { Choice, Query } from '../query/query.ts';
import { DEFAULT_CHOICES, MIN_CONFIDENCE } from '../query/query.ts';
import { stemWord } from '../query/stem-word.ts';
import { bboxHolds } from '../query/value-parameters.ts';
import type { IndexFacet } from './event-keys.ts';
import { numberKey, rowOf, storedValue } from './event-keys.ts';
import type { KeyRange } from './read-table.ts';

/** Postings of a stretch of keys, `test` saying which of their values count, where not all do. */
export interface Postings extends KeyRange {
  readonly test: ((value: string) => boolean) | null;
}

/** A condition: in one of `any`, or no condition at all where it is null; and in none of `none`. */
export interface Selection {
  readonly any: readonly Postings[] | null;
  readonly none: readonly Postings[];
}

/** After every key that begins with `facet|`: the next character after the separator. */
const END = '}';

/** The postings of one value, in all chunks, and of no other: the separator follows it, and no value has one. */
const exactly = (facet: string, value: string): Postings => ({
  from: `${facet}|${storedValue(value)}|`,
  to: `${facet}|${storedValue(value)}${END}`,
  test: null,
});

/** Postings of all values from `low` to `high`, both inclusive; null for no bound. */
const between = (facet: IndexFacet, low: string | null, high: string | null): Postings => ({
  from: low === null ? `${facet}|` : `${facet}|${low}`,
  to: high === null ? `${facet}${END}` : `${facet}|${high}${END}`,
  test: null,
});

const either = (any: readonly Postings[]): Selection => ({ any, none: [] });

/**
 * What the index says of a query: conditions that all must hold. Together they are exactly the query, but for phrases,
 * of which the index knows only the words: `needsText` tells when events have to be read to be sure.
 */
export function selectionsOf(query: Query): readonly Selection[] {
  const { standard, choices } = splitStandard(query);
  return [
    ...(standard ? [either([exactly('listed', '')])] : []),
    ...Object.entries(choices).map(([name, choice]) => ofChoice(name, choice)),
    ...(standard || query.minConfidence === 0
      ? []
      : [either([between('confidence', numberKey(query.minConfidence), null)])]),
    ...ofPeriod(query),
    ...(query.updatedSince === null ? [] : [either([between('updated', query.updatedSince, null)])]),
    ...ofFigures(query),
    ...ofBbox(query),
    ...ofText(query),
  ];
}

/** Whether the query hides what the default hides, for which the index has one posting, and the other choices. */
function splitStandard({ choices, minConfidence }: Query): {
  readonly standard: boolean;
  readonly choices: Readonly<Record<string, Choice>>;
} {
  const standard =
    minConfidence === MIN_CONFIDENCE &&
    Object.entries(DEFAULT_CHOICES).every(([name, choice]) => JSON.stringify(choices[name]) === JSON.stringify(choice));
  const others = Object.entries(choices).filter(([name]) => !standard || DEFAULT_CHOICES[name] === undefined);
  return { standard, choices: Object.fromEntries(others) };
}

const ofChoice = (name: string, { any, none }: Choice): Selection => ({
  any: any.length === 0 ? null : any.map((value) => exactly(name, value)),
  none: none.map((value) => exactly(name, value)),
});

function ofPeriod({ since, until, match }: Query): readonly Selection[] {
  const [sinceFacet, untilFacet] =
    match === 'possible' ? (['latest', 'earliest'] as const) : (['earliest', 'latest'] as const);
  return [
    ...(since === null ? [] : [either([between(sinceFacet, since, null)])]),
    ...(until === null ? [] : [either([between(untilFacet, null, until)])]),
  ];
}

/** Single numbers are a stretch of keys; of the few figures with two bounds, all up to `max` are looked at. */
function ofFigures({ choices, min, max }: Query): readonly Selection[] {
  if (min === null && max === null) return [];
  const asked = choices.measure?.any ?? [];
  const low = min === null ? null : numberKey(min);
  const high = max === null ? null : numberKey(max);
  const reaches = (value: string): boolean => low === null || value.slice(value.lastIndexOf('|') + 1) >= low;
  const postings = (asked.length === 0 ? MEASURES : asked).flatMap((measure): readonly Postings[] => [
    {
      from: `number|${measure}|${low ?? ''}`,
      to: high === null ? `number|${measure}${END}` : `number|${measure}|${high}${END}`,
      test: null,
    },
    {
      from: `stretch|${measure}|`,
      to: high === null ? `stretch|${measure}${END}` : `stretch|${measure}|${high}${END}`,
      test: reaches,
    },
  ]);
  return [either(postings)];
}

/** The rows of latitude that the box touches; each point in them is tested by its key. */
function ofBbox({ bbox }: Query): readonly Selection[] {
  if (bbox === null) return [];
  const holds = (value: string): boolean => {
    const [, lat, lon] = value.split('|').map(Number);
    return bboxHolds(bbox, lat ?? Number.NaN, lon ?? Number.NaN);
  };
  return [either([{ from: `point|${rowOf(bbox.south)}`, to: `point|${rowOf(bbox.north)}${END}`, test: holds }])];
}

/** Each word of `q` by itself. A refused phrase cannot be told from its words, and narrows nothing here. */
const ofText = ({ q }: Query): readonly Selection[] =>
  (q === null ? [] : (parseText(q) ?? [])).flatMap(({ words, not }) => {
    const stems = words.map((word) => exactly('term', stemWord(word)));
    if (not) return words.length === 1 ? [{ any: null, none: stems }] : [];
    return stems.map((stem) => either([stem]));
  });

/** Whether a query has phrases, which only the events' own text decides. */
export const needsText = ({ q }: Query): boolean =>
  q !== null && (parseText(q) ?? []).some(({ words }) => words.length > 1);

/** Facets that values can be counted by: closed lists and codes, which have few values. */
export const COUNTED_FACETS: readonly string[] = Object.values(CHOICES)
  .filter(({ name, values }) => values !== null || name === 'country')
  .map(({ name }) => name);
