import { findTimes } from '../pipeline/4-annotations/dates/find-times.ts';
import { resolveTimes } from '../pipeline/6-events/resolve-times.ts';
import type { Parsed } from '../pipeline/reading.ts';
import { countWords } from './measure-reading.ts';

/** Milliseconds, from any beginning. */
export type Clock = () => number;

export interface DatesSpeed {
  /** Of finding times alone: texts that are parsed already, no resolving. */
  readonly wordsPerSecond: number;
  /** Words a second of a loop that only counts words: how fast this machine is while it measures. */
  readonly referenceWordsPerSecond: number;
  readonly rounds: number;
}

/** Rounds that are not counted: the first runs of a program are compiled as they go. */
const WARM_UP_ROUNDS = 20;

/** Measures finding times on one core: rounds over all documents until `seconds` have passed, the reference in turn. */
export function measureDates(documents: readonly Parsed[], seconds: number, now: Clock): DatesSpeed {
  for (let i = 0; i < WARM_UP_ROUNDS; i++) {
    for (const document of documents) findTimes(document);
  }
  let finding = 0;
  let reference = 0;
  let words = 0;
  let rounds = 0;
  while (rounds === 0 || finding + reference < seconds * 1000) {
    rounds++;
    for (const document of documents) {
      const start = now();
      findTimes(document);
      const middle = now();
      words += countWords(document.text);
      finding += middle - start;
      reference += now() - middle;
    }
  }
  return {
    wordsPerSecond: (words * 1000) / (finding || 1),
    referenceWordsPerSecond: (words * 1000) / (reference || 1),
    rounds,
  };
}

/** How time grows with the length of a text that repeats one unit. */
export interface Growth {
  readonly unit: string;
  /** Milliseconds for the shortest text. */
  readonly first: number;
  /** For each length, how many times the shortest is how long, and how many times its time it takes. */
  readonly steps: readonly { readonly length: number; readonly times: number }[];
}

/** A length is measured so many times and the shortest time taken: what else a machine does only ever adds. */
const TRIES = 2;

/**
 * Times reading (finding and resolving times, unless said) a unit repeated to each length, in code units; `lengths` in rising order.
 * A program that is linear takes twice the time for twice the length, whatever the machine.
 */
export function measureGrowth(
  unit: string,
  lengths: readonly number[],
  now: Clock,
  read: (document: Parsed) => void = readTimes,
): Growth {
  const measured = lengths.map((length) => ({ length, time: shortestOf(floodOf(unit, length), now, read) }));
  const first = measured[0] ?? { length: 1, time: 1 };
  return {
    unit,
    first: first.time,
    steps: measured.map(({ length, time }) => ({ length: length / first.length, times: time / (first.time || 1) })),
  };
}

const readTimes = (document: Parsed): void => {
  resolveTimes(findTimes(document).times, FLOOD_PUBLISHED);
};

function shortestOf(document: Parsed, now: Clock, read: (document: Parsed) => void): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < TRIES; i++) {
    const start = now();
    read(document);
    shortest = Math.min(shortest, now() - start);
  }
  return shortest;
}

const FLOOD_PUBLISHED = {
  edtf: '2024-03-20',
  earliest: '2024-03-20',
  latest: '2024-03-20',
  precision: 'day',
  basis: 'metadata',
  text: '2024-03-20',
  anchor: null,
  rule: 'bench',
} as const;

/**
 * A document of one block and one sentence, which is the worst that the stages before could hand over. Its tokens are
 * its words between spaces: rules that look for a verb then have all of them before them.
 */
export function floodOf(unit: string, length: number): Parsed {
  const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  // Matches "Monday" and ",,,,"; not " ".
  const tokens = [...text.matchAll(/[^ ]+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word,
    lemma: word.toLowerCase(),
    upos: 'NOUN' as const,
    xpos: '',
    head: -1,
    relation: 'dep',
    certainty: 0,
  }));
  return {
    id: 'flood',
    text,
    sha256: '',
    writtenIn: 'en',
    notes: [],
    blocks: [{ start: 0, end: length, kind: 'body', rule: 'bench' }],
    sentences: [{ start: 0, end: length, block: 0, quote: false }],
    syntax: [{ tokens, phrases: [], clauses: [] }],
  };
}
