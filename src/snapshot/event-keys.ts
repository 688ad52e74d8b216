/**
 * The values under which an event is indexed. A posting's key is `facet|value|chunk`; the facets are the choices of the
 * query table by their names, and those below. The index is defined by what the filters look at, so both come from
 * `src/query`; that they agree is what the property tests check.
 */
import type { Event } from '../model/event.ts';
import { CHOICES } from '../query/choice-parameters.ts';
import { figureStretch, pointsOf, textFieldsOf } from '../query/event-values.ts';
import type { Lookup } from '../query/lookup.ts';
import { stemsOf } from '../query/parse-text.ts';
import { DEFAULT_CHOICES, MIN_CONFIDENCE } from '../query/query.ts';

/** Facets that are no choices of the query table. */
export type IndexFacet =
  /** Events that the default query keeps: one look-up instead of four for what most requests ask. Its value is empty. */
  | 'listed'
  /** First and last possible day. */
  | 'earliest'
  | 'latest'
  /** Instants: the orders `sort=updated` and `sort=logged`, and `updatedSince`. */
  | 'updated'
  | 'logged'
  /** `numberKey` of the confidence. */
  | 'confidence'
  /** A figure that is one number: `measure|numberKey`; and one that is a stretch: `measure|numberKey|numberKey`. */
  | 'number'
  | 'stretch'
  /** A place's point: `row|lat|lon`, the row as `rowOf` gives it. */
  | 'point'
  /** A word of the text, stemmed. */
  | 'term';

/** Whether the default query keeps an event: its choices and its confidence. */
function isListed(event: Event, lookup: Lookup): boolean {
  const hidden = Object.entries(DEFAULT_CHOICES).some(([name, { any, none }]) => {
    const values = CHOICES[name as keyof typeof CHOICES].facet?.(event, lookup) ?? [];
    return (
      (any.length > 0 && !values.some((value) => any.includes(value))) || values.some((value) => none.includes(value))
    );
  });
  return !hidden && event.confidence >= MIN_CONFIDENCE;
}

/** Everything an event is indexed under, as `facet|value`, sorted, without repeats. */
export function eventKeys(event: Event, lookup: Lookup): readonly string[] {
  const keys = new Set<string>();
  const add = (facet: IndexFacet, value: string): void => void keys.add(`${facet}|${value}`);
  for (const { name, facet } of Object.values(CHOICES)) {
    for (const value of facet?.(event, lookup) ?? []) keys.add(`${name}|${storedValue(value)}`);
  }
  if (isListed(event, lookup)) add('listed', '');
  if (event.time.earliest !== null) add('earliest', event.time.earliest);
  if (event.time.latest !== null) add('latest', event.time.latest);
  add('updated', event.updated);
  add('logged', event.logged);
  add('confidence', numberKey(event.confidence));
  for (const figure of event.figures) {
    const stretch = figureStretch(figure);
    if (stretch === null) continue;
    const { low, high } = stretch;
    if (low === high) add('number', `${figure.measure}|${numberKey(low)}`);
    else add('stretch', `${figure.measure}|${numberKey(low)}|${numberKey(high)}`);
  }
  for (const { lat, lon } of pointsOf(event, lookup)) add('point', `${rowOf(lat)}|${lat}|${lon}`);
  for (const stem of new Set(stemsOf(textFieldsOf(event)).flat())) add('term', stem);
  return [...keys].sort();
}

/** A value as a key holds it: an id from a file's name may have the separator in it. */
export const storedValue = (value: string): string => value.replaceAll('|', '\u0001');

/** The value that a key holds. */
export const valueOfKey = (key: string): string =>
  key.slice(key.indexOf('|') + 1, key.lastIndexOf('|')).replaceAll('\u0001', '|');

/** The row of one degree of latitude that a point lies in, from 000 at the south pole, in sortable digits. */
export const rowOf = (lat: number): string => String(Math.floor(lat) + 90).padStart(3, '0');

/**
 * A number as 16 hexadecimal digits that sort as the numbers do: the bits of IEEE 754, the sign bit flipped, and all
 * bits of negative numbers, whose order is the other way round.
 */
export function numberKey(value: number): string {
  const view = new DataView(new ArrayBuffer(8));
  // Adding 0 makes -0 the same number as 0.
  view.setFloat64(0, value + 0);
  const bits = view.getBigUint64(0);
  const sortable = bits >> 63n === 1n ? ~bits & 0xffffffffffffffffn : bits | (1n << 63n);
  return sortable.toString(16).padStart(16, '0');
}
