import { dayNumber, daysBetween } from '../../model/day.ts';
import { compareTellings, familyOf, pointsNeeded } from './same-event.ts';
import type { Telling } from './telling.ts';

/** All tellings of one event, in the order of documents (by id) and text. */
export type Cluster = readonly Telling[];

/**
 * In: all tellings of the corpus. Out: the tellings, gathered into events.
 * Not: what the event's record says (compose-event.ts).
 *
 * The clearest tellings come first, so that the vague ones join what fits them best; ties are broken by document id
 * and offset, never by the order in which the documents came. A telling joins the cluster that it scores highest
 * with, if no telling there contradicts it. Only clusters in the same block (type family and weeks) are compared,
 * which keeps the work linear in the number of tellings for a log of any length.
 */
export function mergeTellings(tellings: readonly Telling[]): readonly Cluster[] {
  const clusters: Telling[][] = [];
  const blocks = new Map<string, number[]>();
  for (const telling of [...tellings].sort(byClarity)) {
    const keys = blockKeys(telling);
    const near = new Set(keys.flatMap((key) => blocks.get(key) ?? []));
    const best = bestCluster(
      telling,
      [...near].sort((a, b) => a - b),
      clusters,
    );
    const index = best ?? clusters.push([]) - 1;
    clusters[index]?.push(telling);
    for (const key of keys) addTo(blocks, key, index);
  }
  return clusters.map((cluster) => [...cluster].sort(byText)).sort((a, b) => byText(first(a), first(b)));
}

const first = (cluster: Cluster): Telling => {
  const telling = cluster[0];
  if (!telling) throw new Error('Invariant broken: a cluster is never empty');
  return telling;
};

const byText = (a: Telling, b: Telling): number =>
  compare(a.source.doc.id, b.source.doc.id) ||
  a.mention.span.start - b.mention.span.start ||
  compare(a.mention.rule, b.mention.rule);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const clarity = (telling: Telling): number =>
  (telling.timeStated ? 4 : 0) +
  (telling.time.precision === 'day' ? 2 : 0) +
  Math.min(telling.actors.length, 1) +
  Math.min(telling.recipients.length, 1) +
  Math.min(telling.places.length, 1) +
  telling.mention.confidence;

const byClarity = (a: Telling, b: Telling): number => clarity(b) - clarity(a) || byText(a, b);

/** Tellings compared with one newcomer in a cluster; a cluster's clearest ones come first and speak for it. */
const COMPARED_MAX = 12;

function bestCluster(telling: Telling, near: readonly number[], clusters: readonly Telling[][]): number | null {
  let best: number | null = null;
  let highest = pointsNeeded(telling.mention.type) - 1;
  for (const index of near) {
    const score = scoreWith(telling, (clusters[index] ?? []).slice(0, COMPARED_MAX));
    if (score > highest) {
      highest = score;
      best = index;
    }
  }
  return best;
}

function scoreWith(telling: Telling, cluster: readonly Telling[]): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (const other of cluster) {
    const { score, refused } = compareTellings(telling, other);
    if (refused !== null) return Number.NEGATIVE_INFINITY;
    highest = Math.max(highest, score);
  }
  return highest;
}

const DAYS_PER_BLOCK = 7;
/** An interval longer than this is compared by family alone; few tellings are so vague. */
const BLOCKS_MAX = 6;

/** The blocks of a telling: its family with each week that it touches, and the week before, for tellings a day off. */
function blockKeys(telling: Telling): readonly string[] {
  const family = familyOf(telling.mention.type);
  const { earliest, latest } = telling.time;
  if (earliest === null || latest === null) return [`${family} undated`];
  const from = Math.floor((dayNumber(earliest) - 1) / DAYS_PER_BLOCK) - 1;
  const weeks = Math.floor(daysBetween(earliest, latest) / DAYS_PER_BLOCK) + 3;
  if (weeks > BLOCKS_MAX) return [`${family} long ${earliest.slice(0, 3)}`];
  return Array.from({ length: weeks }, (_, i) => `${family} ${from + i}`);
}

function addTo(blocks: Map<string, number[]>, key: string, index: number): void {
  const list = blocks.get(key);
  if (!list) blocks.set(key, [index]);
  else if (!list.includes(index)) list.push(index);
}
