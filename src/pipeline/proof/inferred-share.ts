import type { Event } from '../../model/event.ts';
import { statedFields } from '../../model/stated-fields.ts';

/** How many fields events state and how many they infer; `share` is that of the inferred, 0 of no field at all. */
export interface InferredShare {
  readonly stated: number;
  readonly inferred: number;
  readonly share: number;
}

/** Over all current events. */
export function inferredShare(events: readonly Event[]): InferredShare {
  let stated = 0;
  let inferred = 0;
  for (const event of events.filter(({ status }) => status === 'current')) {
    const listed = new Set(event.inferred);
    for (const pointer of statedFields(event)) {
      if (listed.has(pointer)) inferred++;
      else stated++;
    }
  }
  return { stated, inferred, share: stated + inferred === 0 ? 0 : inferred / (stated + inferred) };
}
