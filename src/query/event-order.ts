import { compareTexts } from '../model/compare-texts.ts';
import type { Day, Instant } from '../model/day.ts';
import type { Event } from '../model/event.ts';
import type { Order, Query, Sort } from './query.ts';

/** Where an event stands in an order: when it was logged or updated (null when sorted by day), its day, its id. */
export interface Position {
  readonly moment: Instant | null;
  readonly day: Day | null;
  readonly id: string;
}

export function positionOf(event: Event, sort: Sort): Position {
  const moment = sort === 'occurred' ? null : sort === 'updated' ? event.updated : event.logged;
  return { moment, day: event.time.earliest, id: event.id };
}

/**
 * Which of two positions comes first: negative for `a`. Sorted by `updated` or `logged`, ties go by day in the same
 * direction; same days by id. Events without any day come last in both directions: nobody who reads a time line from
 * its start wants to begin with what has no place on it.
 */
export function comparePositions(a: Position, b: Position, order: Order): number {
  const sign = order === 'asc' ? 1 : -1;
  if (a.moment !== b.moment) return sign * compareTexts(a.moment ?? '', b.moment ?? '');
  if (a.day !== b.day) {
    if (a.day === null) return 1;
    if (b.day === null) return -1;
    return sign * compareTexts(a.day, b.day);
  }
  return sign * compareTexts(a.id, b.id);
}

/** Orders events as the query asks. */
export const eventOrder =
  ({ sort, order }: Pick<Query, 'sort' | 'order'>) =>
  (a: Event, b: Event): number =>
    comparePositions(positionOf(a, sort), positionOf(b, sort), order);
