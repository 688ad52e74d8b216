import { compareTexts } from '../../model/compare-texts.ts';
import type { Event } from '../../model/event.ts';
import type { FoundEvent } from '../../model/found-event.ts';
import type { Link } from './find-links.ts';

/**
 * Which events of the log an event of today continues. `keeper` gives it its id, null for a new event; `merged` are
 * others that have become one with it; `split` tells that the keeper has lost tellings to another event.
 */
export interface Match {
  readonly keeper: number | null;
  readonly merged: readonly number[];
  readonly split: boolean;
}

export interface Matches {
  /** One for each event of today, same order. */
  readonly matches: readonly Match[];
  /** Current events of the log that nothing tells any more. */
  readonly gone: readonly number[];
}

/**
 * Decides who is who. Each event of the log claims one of today: the one that has its founding words, else the one that
 * shares most triggers with it. Of several claimants the oldest keeps its id. Withdrawn events come last: they claim
 * only what no current event claims, which restores them, or else follow into the event that has their words now.
 */
export function matchEvents(olds: readonly Event[], contents: readonly FoundEvent[], links: readonly Link[]): Matches {
  const ofOld = linksByOld(links);
  const seniority = olds.map((_, i) => i).sort((a, b) => bySeniority(at(olds, a), at(olds, b)));
  const current = seniority.filter((i) => at(olds, i).status === 'current');
  const withdrawn = seniority.filter((i) => at(olds, i).status === 'withdrawn' && ofOld.has(i));
  const claimants = contents.map((): number[] => []);
  const claimOf = new Map<number, number>();
  const claim = (old: number, found: number | null): void => {
    if (found === null) return;
    claimants[found]?.push(old);
    claimOf.set(old, found);
  };

  for (const old of current) claim(old, favourite(ofOld.get(old) ?? [], contents));
  const taken = new Set(claimOf.values());
  for (const old of withdrawn) {
    const own = ofOld.get(old) ?? [];
    const free = own.filter(({ found }) => !taken.has(found));
    claim(old, favourite(free.length > 0 ? free : own, contents));
  }
  const lost = (old: number): boolean =>
    (ofOld.get(old) ?? []).some(({ found }) => found !== claimOf.get(old) && !taken.has(found));
  return {
    matches: claimants.map(([keeper = null, ...merged]) => ({
      keeper,
      merged: merged.filter((old) => keeper !== null && mayFollow(at(olds, old), at(olds, keeper))),
      split: keeper !== null && at(olds, keeper).status === 'current' && lost(keeper),
    })),
    gone: current.filter((old) => !claimOf.has(old)),
  };
}

/** A tombstone that points at the event already stays as it is, and an erased one (it has no title left) always. */
const mayFollow = (old: Event, keeper: Event): boolean =>
  old.status === 'current' || (old.mergedInto !== keeper.id && !isErased(old));

/** Whether nothing is left of an event but its id. */
export const isErased = (event: Event): boolean => event.history.some(({ kind }) => kind === 'erased');

function linksByOld(links: readonly Link[]): ReadonlyMap<number, readonly Link[]> {
  const byOld = new Map<number, Link[]>();
  for (const link of links) {
    const list = byOld.get(link.old);
    if (list) list.push(link);
    else byOld.set(link.old, [link]);
  }
  return byOld;
}

/** The event of today that an event of the log would be. */
function favourite(links: readonly Link[], contents: readonly FoundEvent[]): number | null {
  const ranked = [...links].sort(
    (a, b) =>
      Number(b.founding) - Number(a.founding) ||
      b.triggers - a.triggers ||
      compareTexts(foundingKey(at(contents, a.found)), foundingKey(at(contents, b.found))),
  );
  return ranked[0]?.found ?? null;
}

const foundingKey = ({ founding }: FoundEvent): string =>
  `${founding.document}\n${founding.quote}\n${String(founding.occurrence).padStart(6, '0')}`;

/** The event logged first is the oldest; of events logged at once, the one with the lower id. */
const bySeniority = (a: Event, b: Event): number => compareTexts(a.logged, b.logged) || compareTexts(a.id, b.id);

function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new Error(`Invariant broken: no item ${index} of ${items.length}`);
  return item;
}
