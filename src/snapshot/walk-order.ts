import type { Position } from '../query/event-order.ts';
import type { Order, Sort } from '../query/query.ts';
import { lowerBound } from './block.ts';
import type { BlockStore } from './block-store.ts';
import { commonOrdinals } from './evaluate.ts';
import { valueOfKey } from './event-keys.ts';
import type { Segment } from './manifest.ts';
import type { OrdinalSet } from './ordinal-set.ts';
import { takeOrdinals } from './ordinal-set.ts';
import type { KeyRange, PlacedChild } from './read-table.ts';
import { findLeaves, mayHold, rankOf, readChildren } from './read-table.ts';
import { eventKeyOf } from './write-segment.ts';

/** What to take of a segment: at most `limit` ordinals of `set`, in an order, after a position or from its start. */
export interface Walk {
  readonly set: OrdinalSet;
  readonly sort: Sort;
  readonly order: Order;
  readonly after: Position | null;
  readonly limit: number;
}

/** Blocks of postings that a walk by `updated` or `logged` reads at once; a page seldom needs more than one. */
const LEAVES_AT_ONCE = 4;

/**
 * The first ordinals of a set in the order asked for. Ordinals are themselves in the order of days; the orders by
 * instant are the postings of `updated` and `logged`, read from the end that the page is at.
 */
export async function walkOrder(store: BlockStore, segment: Segment, walk: Walk): Promise<readonly number[]> {
  const bounds = await boundsAfter(store, segment, walk.after);
  if (walk.sort === 'occurred') return takeByDay(segment, walk, bounds);
  const moment = walk.after?.moment ?? null;
  const range = momentRange(walk, moment);
  const children = await findLeaves(store, segment.postings, (child) => mayHold(child, range));
  const taken: number[] = [];
  for await (const [instant, ordinals] of instants(store, walk, children, range)) {
    const rest =
      instant === moment && bounds !== null ? ordinals.filter(isAfter(bounds, segment, walk.order)) : ordinals;
    taken.push(...byDay(rest, segment, walk.order));
    if (taken.length >= walk.limit) break;
  }
  return taken.slice(0, walk.limit);
}

/** Postings of the instants that can follow in the order, the moment of the position included. */
function momentRange({ sort, order }: Walk, moment: string | null): KeyRange {
  const [start, end] = [`${sort}|`, `${sort}}`];
  if (moment === null) return { from: start, to: end };
  return order === 'asc' ? { from: `${start}${moment}|`, to: end } : { from: start, to: `${start}${moment}}` };
}

/** Ordinals just before and just after a position: the events of the segment between which it lies. */
interface Bounds {
  /** First ordinal that is not before the position, and first that is after it. */
  readonly from: number;
  readonly past: number;
  readonly dated: boolean;
}

async function boundsAfter(store: BlockStore, { events }: Segment, after: Position | null): Promise<Bounds | null> {
  if (after === null) return null;
  const { rank, found } = await rankOf(store, events, eventKeyOf(after.day, after.id));
  return { from: rank, past: found ? rank + 1 : rank, dated: after.day !== null };
}

/** Ordinals of the walk's set by day; those without a day come last in both directions. */
function takeByDay({ events, dated }: Segment, { set, order, limit }: Walk, bounds: Bounds | null): readonly number[] {
  const end = events.entries;
  if (order === 'asc') return takeOrdinals(set, bounds?.past ?? 0, end, limit);
  if (bounds !== null && !bounds.dated) return takeDown(set, bounds.from, dated, limit);
  const first = takeDown(set, bounds?.from ?? dated, 0, limit);
  return [...first, ...takeDown(set, end, dated, limit - first.length)];
}

/** The same order for the few ordinals of one instant, given ascending. */
function byDay(ordinals: readonly number[], { dated }: Segment, order: Order): readonly number[] {
  if (order === 'asc') return ordinals;
  const down = ordinals.toReversed();
  return [...down.filter((ordinal) => ordinal < dated), ...down.filter((ordinal) => ordinal >= dated)];
}

/** Whether an ordinal of the same instant comes after the position. */
const isAfter =
  ({ from, past, dated: positionDated }: Bounds, { dated }: Segment, order: Order) =>
  (ordinal: number): boolean => {
    if (order === 'asc') return ordinal >= past;
    return positionDated ? ordinal < from || ordinal >= dated : ordinal < from && ordinal >= dated;
  };

/** Ordinals below `from`, downwards, not below `to`. */
const takeDown = (set: OrdinalSet, from: number, to: number, limit: number): readonly number[] =>
  from <= to ? [] : takeOrdinals(set, from - 1, to - 1, limit);

/** Each instant of the range with the walk's ordinals of it, ascending; its chunks may lie in several blocks. */
async function* instants(
  store: BlockStore,
  { set, order }: Walk,
  children: readonly PlacedChild[],
  range: KeyRange,
): AsyncGenerator<readonly [string, readonly number[]]> {
  const ordered = order === 'asc' ? children : children.toReversed();
  let instant: string | null = null;
  let ordinals: readonly number[] = [];
  for (let at = 0; at < ordered.length; at += LEAVES_AT_ONCE) {
    for (const { block, key: blockKey } of await readChildren(store, ordered.slice(at, at + LEAVES_AT_ONCE))) {
      const first = lowerBound(block.keys, range.from);
      const count = lowerBound(block.keys, range.to) - first;
      for (let step = 0; step < count; step++) {
        const i = order === 'asc' ? first + step : first + count - 1 - step;
        const key = block.keys[i] ?? '';
        const common = commonOrdinals(set, key, block.valueAt(i), blockKey);
        if (valueOfKey(key) !== instant) {
          if (instant !== null) yield [instant, ordinals];
          [instant, ordinals] = [valueOfKey(key), common];
        } else {
          ordinals = order === 'asc' ? [...ordinals, ...common] : [...common, ...ordinals];
        }
      }
    }
  }
  if (instant !== null) yield [instant, ordinals];
}
