import type { Document } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import type { Event } from '../../model/event.ts';
import { arrangeDocument, arrangeEntity } from '../../model/log-lines.ts';

/** Today's documents, and yesterday's that are gone as `removed`, by id. */
export function mergeDocuments(yesterday: readonly Document[], today: readonly Document[]): readonly Document[] {
  const merged = new Map(yesterday.map((document) => [document.id, { ...document, removed: true as const }]));
  const all = new Map<string, Document>(merged);
  for (const document of today) all.set(document.id, document);
  return [...all.values()].map(arrangeDocument).sort(byId);
}

/**
 * Today's entities, and of yesterday's those that an event of the log still names: a tombstone names some that no
 * document does any more.
 */
export function mergeEntities(
  yesterday: readonly Entity[],
  today: readonly Entity[],
  events: readonly Event[],
): readonly Entity[] {
  const named = new Set(events.flatMap(entitiesOf));
  const all = new Map<string, Entity>();
  for (const entity of yesterday) if (named.has(entity.id)) all.set(entity.id, entity);
  for (const entity of today) all.set(entity.id, entity);
  return [...all.values()].map(arrangeEntity).sort(byId);
}

/** Ids of the entities that an event names in any role. */
function entitiesOf(event: Event): string[] {
  const participants = [
    ...event.actors,
    ...event.recipients,
    ...event.places,
    ...event.figures.flatMap(({ speaker, via }) => [speaker, via]),
    ...event.statements.flatMap(({ speaker, via }) => [speaker, via]),
  ];
  const places = event.figures.flatMap(({ place }) => place ?? []);
  return [...participants.flatMap((one) => one?.entity ?? []), ...places];
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
