import { compareTexts } from '../../model/compare-texts.ts';
import { type Comparison, compareTellings, doubtOf, familyOf, pointsNeeded, reality } from './same-event.ts';
import type { Telling } from './telling.ts';
import { type TieKeys, tieKeysOf } from './tie-keys.ts';

/** All tellings of one event, in the order of documents (by id) and text. */
export type Cluster = readonly Telling[];

/** How two tellings are compared: the newcomer first. Tests count its calls. */
export type Compare = (newcomer: Telling, member: Telling) => Comparison;

/**
 * In: all tellings of the corpus. Out: the tellings, gathered into events.
 * Not: what the event's record says (compose-event.ts).
 *
 * The clearest tellings come first, so that the vague ones join what fits them best; ties are broken by document id
 * and offset, never by the order in which the documents came. A telling joins the cluster that it scores highest
 * with, if no telling there contradicts it. It is compared only with clusters that something ties it to and whose time
 * its own may meet: at most `CLUSTERS_MAX` of them, `COMPARED_MAX` tellings each, so that the comparisons grow in
 * proportion to the tellings. The rest is a sort.
 */
export function mergeTellings(tellings: readonly Telling[], compare: Compare = compareTellings): readonly Cluster[] {
  const clusters: Gathered[] = [];
  const index: Index = new Map();
  for (const telling of [...tellings].sort(byClarity)) {
    const keys = tieKeysOf(telling);
    const best = bestCluster(telling, clustersNear(telling, keys, index), clusters, compare);
    if (best === null) enter(found(telling, clusters), keys, index);
    else join(telling, best, keys, index);
  }
  return clusters.map(({ members }) => [...members].sort(byText)).sort((a, b) => byText(first(a), first(b)));
}

/** A cluster in the making: its place in the list, its founder's slots, and the keys by which it can be found. */
interface Gathered {
  readonly number: number;
  readonly members: Telling[];
  readonly slots: readonly string[];
  readonly keys: Set<string>;
}

/** Clusters by slot and tie key, in the order of their founding. */
type Index = Map<string, Map<string, number[]>>;

const first = (cluster: Cluster): Telling => {
  const telling = cluster[0];
  if (!telling) throw new Error('Invariant broken: a cluster is never empty');
  return telling;
};

const byText = (a: Telling, b: Telling): number =>
  compareTexts(a.source.doc.id, b.source.doc.id) ||
  a.mention.span.start - b.mention.span.start ||
  compareTexts(a.mention.rule, b.mention.rule);

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

function bestCluster(
  telling: Telling,
  near: readonly number[],
  clusters: readonly Gathered[],
  compare: Compare,
): Gathered | null {
  let best: Gathered | null = null;
  let highest = pointsNeeded(telling.mention.type) - 1;
  for (const number of near) {
    const cluster = clusters[number];
    if (!cluster) continue;
    const score = scoreWith(telling, cluster.members, compare);
    if (score > highest) {
      highest = score;
      best = cluster;
    }
  }
  return best;
}

function scoreWith(telling: Telling, members: readonly Telling[], compare: Compare): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (const member of members.slice(0, COMPARED_MAX)) {
    const { score, refused } = compare(telling, member);
    if (refused !== null) return Number.NEGATIVE_INFINITY;
    highest = Math.max(highest, score);
  }
  return highest;
}

/**
 * Clusters compared with one telling. Sixty news articles pasted into one text of one day tied a telling to 51 at most,
 * and a year of articles, each on its own day, to 7; beyond are texts made to be slow, and very large batches of one day.
 */
const CLUSTERS_MAX = 200;

/**
 * The clusters to compare a telling with, in the order of their founding. Where there are too many, those that it
 * shares the rarest keys with come first (a village before a country), and of those that share a key the last founded:
 * they are the nearest in clarity and in the text.
 */
function clustersNear(telling: Telling, { sought }: TieKeys, index: Index): readonly number[] {
  const lists: number[][] = [];
  for (const slot of slotsOf(telling, true)) {
    const byKey = index.get(slot);
    if (!byKey) continue;
    for (const key of sought) {
      const list = byKey.get(key);
      if (list) lists.push(list);
    }
  }
  const near = new Set<number>();
  for (const list of lists.sort((a, b) => a.length - b.length)) {
    for (let i = list.length - 1; i >= 0 && near.size < CLUSTERS_MAX; i--) near.add(list[i] ?? 0);
  }
  return [...near].sort((a, b) => a - b);
}

/** An interval of so many days or more is compared only with others as long, of its decade: few tellings are so vague. */
const LONG_DAYS = 28;

/**
 * Where a cluster stands that this telling founds, or, with `reach`, where the clusters stand whose founder's time may
 * meet its own: a slot for each day, by family of types and by whether it is real.
 */
function slotsOf(telling: Telling, reach: boolean): readonly string[] {
  const { days, time, mention } = telling;
  const kind = `${familyOf(mention.type)} ${reality(telling)}`;
  if (days === null) return [`${kind} undated`];
  if (days.latest - days.earliest >= LONG_DAYS) return [`${kind} long ${time.earliest?.slice(0, 3)}`];
  const doubt = reach ? doubtOf(mention.type, false) : 0;
  const length = days.latest - days.earliest + 2 * doubt + 1;
  return Array.from({ length }, (_, i) => `${kind} ${days.earliest - doubt + i}`);
}

function found(telling: Telling, clusters: Gathered[]): Gathered {
  const cluster = {
    number: clusters.length,
    members: [telling],
    slots: slotsOf(telling, false),
    keys: new Set<string>(),
  };
  clusters.push(cluster);
  return cluster;
}

function join(telling: Telling, cluster: Gathered, keys: TieKeys, index: Index): void {
  // A telling that no newcomer is compared with cannot tie one to the cluster.
  if (cluster.members.push(telling) <= COMPARED_MAX) enter(cluster, keys, index);
}

/** Makes a cluster known by the keys that its newest member offers. */
function enter(cluster: Gathered, { offered }: TieKeys, index: Index): void {
  for (const key of offered) {
    if (cluster.keys.has(key)) continue;
    cluster.keys.add(key);
    for (const slot of cluster.slots) listUnder(index, slot, key).push(cluster.number);
  }
}

function listUnder(index: Index, slot: string, key: string): number[] {
  const byKey = index.get(slot) ?? new Map<string, number[]>();
  index.set(slot, byKey);
  const list = byKey.get(key) ?? [];
  byKey.set(key, list);
  return list;
}
