import type { FoundEvent } from '../../model/found-event.ts';
import type { Site } from '../../model/site.ts';
import { collectTellings } from './collect-tellings.ts';
import { composeEvent } from './compose/compose-event.ts';
import { namingsOf } from './compose/find-namings.ts';
import { type Cluster, mergeTellings } from './merge-tellings.ts';
import type { DatedDocument, Telling } from './telling.ts';

/** The events of a corpus, and which of them each mention of each document tells (index into `events`, or null). */
export interface FoundEvents {
  readonly events: readonly FoundEvent[];
  readonly eventOf: ReadonlyMap<string, readonly (number | null)[]>;
  readonly tellings: readonly Telling[];
}

/**
 * In: dated documents with mentions. Out: events, one for each real happening as far as the texts tell, independent of
 * the order of the documents. Not: ids, revisions and history (7-log).
 */
export function findEvents(documents: readonly DatedDocument[], site: Site): FoundEvents {
  const ordered = [...documents].sort((a, b) => (a.doc.id < b.doc.id ? -1 : 1));
  const tellings = ordered.flatMap((source) => collectTellings(source));
  const namings = new Map(ordered.map(({ doc }) => [doc.id, namingsOf(doc)]));
  const events: FoundEvent[] = [];
  const eventOf = new Map<string, (number | null)[]>(ordered.map(({ doc }) => [doc.id, doc.mentions.map(() => null)]));
  for (const cluster of mergeTellings(tellings)) {
    const event = composeEvent(cluster, site, namings);
    if (event === null) continue;
    noteEvent(cluster, events.push(event) - 1, eventOf);
  }
  return { events, eventOf, tellings };
}

function noteEvent(cluster: Cluster, event: number, eventOf: ReadonlyMap<string, (number | null)[]>): void {
  for (const { source, index } of cluster) {
    const list = eventOf.get(source.doc.id);
    if (list) list[index] = event;
  }
}
