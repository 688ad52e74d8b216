import type { Evidence } from '../../model/evidence.ts';

/**
 * The words for which an event has its id. `owner` is the event's index, `founding` tells that they are its first, and
 * `current` that the event is not withdrawn.
 */
export interface Trigger {
  readonly evidence: Evidence;
  readonly owner: number;
  readonly founding: boolean;
  readonly current: boolean;
}

/** Words of the log, and the same words of today. */
export type TriggerPair = readonly [old: Trigger, found: Trigger];

/** In the order of the text. */
export const byPlace = (a: Trigger, b: Trigger): number =>
  a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end || a.owner - b.owner;

/** Lists of triggers by a key of each, in the order in which they come. */
export function groupTriggers(
  triggers: readonly Trigger[],
  keyOf: (trigger: Trigger) => string,
): ReadonlyMap<string, readonly Trigger[]> {
  const groups = new Map<string, Trigger[]>();
  for (const trigger of triggers) {
    const key = keyOf(trigger);
    const group = groups.get(key);
    if (group) group.push(trigger);
    else groups.set(key, [trigger]);
  }
  return groups;
}
