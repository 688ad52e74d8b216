import type { Event } from '../../model/event.ts';
import type { Evidence } from '../../model/evidence.ts';
import { type FoundEvent, isTrigger } from '../../model/found-event.ts';
import { matchEdited } from './match-edited.ts';
import { byPlace, groupTriggers, type Trigger, type TriggerPair } from './trigger.ts';

/**
 * That an event of the log and one of today stand on the same words. `old` and `found` are indexes; `triggers` counts
 * the words that they share, and `founding` tells that the old one's first are among them.
 */
export interface Link {
  readonly old: number;
  readonly found: number;
  readonly triggers: number;
  readonly founding: boolean;
}

/**
 * Which events of the log are told again today, by their triggers alone, never by their codes. In a text whose sha256
 * is what it was, triggers are the same where they overlap, whatever the file is called now; in a document that was
 * edited, where the same words stand in the same context (`matchEdited`).
 */
export function findLinks(olds: readonly Event[], contents: readonly FoundEvent[]): readonly Link[] {
  const oldTriggers = olds.flatMap(({ evidence, status }, i) => triggersOf(evidence, i, status === 'current'));
  const foundTriggers = contents.flatMap(({ evidence }, i) => triggersOf(evidence, i, true));
  const pairs = [...overlapping(oldTriggers, foundTriggers)];
  const taken = new Set(pairs.map(([, found]) => found));
  const free = foundTriggers.filter((trigger) => !taken.has(trigger));
  return countLinks([...pairs, ...matchEdited(oldTriggers, free)]);
}

const triggersOf = (evidence: readonly Evidence[], owner: number, current: boolean): Trigger[] =>
  evidence.filter(isTrigger).map((one, i) => ({ evidence: one, owner, founding: i === 0, current }));

/** Pairs whose spans overlap in one and the same text: both sorted by place, then one sweep. */
function* overlapping(olds: readonly Trigger[], founds: readonly Trigger[]): Generator<TriggerPair> {
  const founded = byText(founds);
  for (const [sha256, old] of byText(olds)) {
    const found = founded.get(sha256) ?? [];
    let from = 0;
    for (const trigger of old) {
      while (from < found.length && (found[from]?.evidence.end ?? 0) <= trigger.evidence.start) from++;
      for (let i = from; i < found.length; i++) {
        const other = found[i];
        if (!other || other.evidence.start >= trigger.evidence.end) break;
        if (other.evidence.end > trigger.evidence.start) yield [trigger, other];
      }
    }
  }
}

/** Triggers by the text that they stand in, in its order. */
const byText = (triggers: readonly Trigger[]): ReadonlyMap<string, readonly Trigger[]> =>
  groupTriggers([...triggers].sort(byPlace), ({ evidence }) => evidence.sha256);

function countLinks(pairs: readonly TriggerPair[]): readonly Link[] {
  const links = new Map<string, Link>();
  for (const [old, found] of pairs) {
    const key = `${old.owner} ${found.owner}`;
    const link = links.get(key);
    links.set(key, {
      old: old.owner,
      found: found.owner,
      triggers: (link?.triggers ?? 0) + 1,
      founding: (link?.founding ?? false) || old.founding,
    });
  }
  return [...links.values()];
}
