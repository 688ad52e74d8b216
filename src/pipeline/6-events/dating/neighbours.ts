import type { Annotated } from '../../reading.ts';

/**
 * Which documents of a batch tell of the same affairs, so that one may date another.
 *
 * In: read documents. Out: for each the set of its proper names; which sets are neighbours. Not: events.
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

/**
 * For each document of a batch, given by its names, looks up its neighbours: the places of the others in the batch, in
 * rising order. Only documents that share a name are counted, through the list of the documents that bear it.
 */
export function neighboursIn(batch: readonly Names[]): (place: number) => readonly number[] {
  const bearers = new Map<string, number[]>();
  batch.forEach((names, place) => {
    for (const name of names) {
      const list = bearers.get(name);
      if (list) list.push(place);
      else bearers.set(name, [place]);
    }
  });
  return (place) => {
    const own = batch[place] ?? new Set();
    const shared = new Map<number, number>();
    for (const name of own) {
      for (const other of bearers.get(name) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    shared.delete(place);
    return [...shared]
      .filter(([other, count]) => areNeighbours(count, Math.min(own.size, batch[other]?.size ?? 0)))
      .map(([other]) => other)
      .sort((a, b) => a - b);
  };
}

/** `smaller` is the size of the smaller of the two sets. */
const areNeighbours = (shared: number, smaller: number): boolean =>
  shared >= SHARED_MIN && shared / smaller >= SHARE_MIN;
