import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { Log } from '../model/event.ts';

/** The entities and documents that events name, by id: what a filter needs besides the event. */
export interface Lookup {
  readonly entity: (id: string) => Entity | undefined;
  readonly document: (id: string) => Document | undefined;
}

/** A log's entities and documents by id. */
export function lookupOf(log: Pick<Log, 'documents' | 'entities'>): Lookup {
  const entities = new Map(log.entities.map((entity) => [entity.id, entity]));
  const documents = new Map(log.documents.map((document) => [document.id, document]));
  return { entity: (id) => entities.get(id), document: (id) => documents.get(id) };
}
