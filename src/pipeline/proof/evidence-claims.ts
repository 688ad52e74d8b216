import type { EventContent } from '../../model/event.ts';
import type { Evidence } from '../../model/evidence.ts';
import { ID_POINTER, isTrigger } from '../../model/found-event.ts';

/** Evidence of an event; `owner` is the JSON Pointer of the record that carries it, empty for the event itself. */
export interface OwnedEvidence {
  readonly owner: string;
  readonly path: string;
  readonly evidence: Evidence;
}

/** All evidence of an event, that of its figures and statements included. */
export const evidenceOf = (event: EventContent): readonly OwnedEvidence[] => [
  ...event.evidence.map((evidence, i) => ({ owner: '', path: `/evidence/${i}`, evidence })),
  ...event.figures.map(({ evidence }, i) => owned(`/figures/${i}`, evidence)),
  ...event.statements.map(({ evidence }, i) => owned(`/statements/${i}`, evidence)),
];

const owned = (owner: string, evidence: Evidence): OwnedEvidence => ({ owner, path: `${owner}/evidence`, evidence });

/** Pointers from the event's root, each with the evidence that claims to support it. Triggers are left out. */
export function claimsOf(event: EventContent): ReadonlyMap<string, readonly Evidence[]> {
  const claims = new Map<string, Evidence[]>();
  for (const { owner, evidence } of evidenceOf(event)) {
    for (const pointer of evidence.supports) {
      if (owner === '' && pointer === ID_POINTER) continue;
      const list = claims.get(owner + pointer);
      if (list) list.push(evidence);
      else claims.set(owner + pointer, [evidence]);
    }
  }
  return claims;
}

/** Where the words stand for which an event is known: by document, in the order of the text. */
export type Triggers = ReadonlyMap<string, readonly Evidence[]>;

export function triggersOf(event: EventContent): Triggers {
  const triggers = new Map<string, Evidence[]>();
  for (const evidence of event.evidence) {
    if (!isTrigger(evidence)) continue;
    const list = triggers.get(evidence.document);
    if (list) list.push(evidence);
    else triggers.set(evidence.document, [evidence]);
  }
  for (const list of triggers.values()) list.sort((a, b) => a.start - b.start);
  return triggers;
}

/** The triggers that lie within a stretch of a document, found by bisection: an event may have thousands. */
export function triggersWithin(triggers: Triggers, { document, start, end }: Evidence): readonly Evidence[] {
  const all = triggers.get(document) ?? [];
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: Evidence[] = [];
  for (let i = low; i < all.length; i += 1) {
    const trigger = all[i];
    if (!trigger || trigger.start >= end) break;
    if (trigger.end <= end) found.push(trigger);
  }
  return found;
}
