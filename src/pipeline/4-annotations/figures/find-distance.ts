/**
 * In: a number in its sentence. Out: the distance it tells in kilometres, or null.
 * Not: speeds ("70 km per hour"), areas, heights in metres.
 */
import type { Span } from '../../../model/span.ts';
import type { Amount } from './amount.ts';
import type { SentenceView } from './sentence-view.ts';

/** Kilometres in one unit. The international mile is 1.609344 km exactly, the nautical mile 1.852 km. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['km', 1],
  ['kms', 1],
  ['kilometre', 1],
  ['kilometres', 1],
  ['kilometer', 1],
  ['kilometers', 1],
  ['mile', 1.609344],
  ['miles', 1.609344],
]);

export interface Distance extends Span {
  /** Kilometres in one of what the number counts. */
  readonly factor: number;
}

// Matches "km" of "100km-long", " kilometres" of "5 kilometres"; not "km2", " km per hour", " square miles".
const UNIT = /[ -]?(kms?|kilomet(?:re|er)s?|miles?)(?![a-z²2])(?!\s*(?:per|an?)\s+hour|\/h)/iy;

export function findDistance(view: SentenceView, amount: Amount): Distance | null {
  UNIT.lastIndex = amount.number.end;
  const match = UNIT.exec(view.text);
  const factor = match?.[1] === undefined ? undefined : UNITS.get(match[1].toLowerCase());
  if (match === null || factor === undefined) return null;
  return { start: amount.start, end: amount.number.end + match[0].length, factor };
}
