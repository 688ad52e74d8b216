import type { Event } from '../model/event.ts';
import type { Lookup } from './lookup.ts';
import { PARAMETERS } from './parameters.ts';
import type { Query } from './query.ts';

/**
 * Whether an event is an answer to a query, whatever its page. `lookup` gives the entities and documents that the
 * event names. Different parameters mean and. This is the definition; a snapshot's index must agree with it.
 */
export const matchesQuery = (query: Query, event: Event, lookup: Lookup): boolean =>
  PARAMETERS.every((parameter) => parameter.keeps(query, event, lookup));
