import type { EventContent } from './event.ts';
import type { Evidence } from './evidence.ts';
import type { Founding } from './ids.ts';

/**
 * An event as today's corpus tells it, on its way from 6-events to 7-log. It is known by `eventId(site.id, founding)`
 * until the log says which id it had before: other found events name it so in `relations` and in their statements'
 * `about`, and the log puts the kept id in its place.
 *
 * `evidence` holds, for every telling of the event, one record whose `supports` is `["/id"]` and whose quote is the
 * trigger alone ("fled"), beside the sentences that support its fields. The log finds an event again by those
 * records. The first of them is the founding one, and `founding` says the same words as a key.
 */
export interface FoundEvent extends EventContent {
  readonly founding: Founding;
}

/** The pointer that a trigger's evidence supports: the words for which the event has its id. */
export const ID_POINTER = '/id';

/** Whether a piece of evidence holds a trigger: it is what the event is known by, whatever the event says of itself. */
export const isTrigger = ({ supports }: Evidence): boolean => supports.includes(ID_POINTER);
