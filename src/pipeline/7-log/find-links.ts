import type { Event } from '../../model/event.ts';
import type { Evidence } from '../../model/evidence.ts';
import { type FoundEvent, ID_POINTER } from '../../model/found-event.ts';
import { matchEdited, type Trigger } from './match-edited.ts';

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
  const oldTriggers = olds.flatMap((event, i) => triggersOf(event.evidence, i));
  const foundTriggers = contents.flatMap((content, i) => triggersOf(content.evidence, i));
  const pairs = [...overlapping(oldTriggers, foundTriggers)];
  const taken = new Set(pairs.map(([, found]) => found));
  const free = foundTriggers.filter((trigger) => !taken.has(trigger));
  return countLinks([...pairs, ...matchEdited(oldTriggers, free)]);
}

const triggersOf = (evidence: readonly Evidence[], owner: number): Trigger[] =>
  evidence
    .filter(({ supports }) => supports.includes(ID_POINTER))
    .map((one, i) => ({ evidence: one, owner, founding: i === 0 }));

type Pair = readonly [old: Trigger, found: Trigger];

/** Pairs whose spans overlap in one and the same text: both sorted by place, then one sweep. */
function* overlapping(olds: readonly Trigger[], founds: readonly Trigger[]): Generator<Pair> {
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

/** Triggers by the text that they stand in, each list in the order of the text. */
function byText(triggers: readonly Trigger[]): Map<string, Trigger[]> {
  const texts = new Map<string, Trigger[]>();
  for (const trigger of triggers) {
    const list = texts.get(trigger.evidence.sha256);
    if (list) list.push(trigger);
    else texts.set(trigger.evidence.sha256, [trigger]);
  }
  for (const list of texts.values()) list.sort(byPlace);
  return texts;
}

const byPlace = (a: Trigger, b: Trigger): number =>
  a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end || a.owner - b.owner;

function countLinks(pairs: readonly Pair[]): readonly Link[] {
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
