import type { Annotated } from '../../reading.ts';

/**
 * Which documents of a batch tell of the same affairs, so that one may date another.
 *
 * In: read documents. Out: for each the set of its proper names; whether two sets are neighbours'. Not: events.
 */
export type Names = ReadonlySet<string>;

/** Shorter names are initials and noise. */
const NAME_LENGTH_MIN = 4;

/** Two reports of one event share places, people and parties; reports of different ones share a country or two. */
const SHARED_MIN = 5;
const SHARE_MIN = 0.2;

const CALENDAR_NAMES = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september ' +
    'october november december'
  ).split(' '),
);

export function namesOf(doc: Annotated): Names {
  const names = new Set<string>();
  for (const { tokens } of doc.syntax) {
    for (const token of tokens) {
      if (token.upos !== 'PROPN' || token.end - token.start < NAME_LENGTH_MIN) continue;
      const lower = token.text.toLowerCase();
      if (!CALENDAR_NAMES.has(lower)) names.add(lower);
    }
  }
  return names;
}

export function areNeighbours(a: Names, b: Names): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const name of small) if (large.has(name)) shared++;
  return shared >= SHARED_MIN && shared / small.size >= SHARE_MIN;
}
