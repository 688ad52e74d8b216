import type { Document } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import type { Event, Log } from '../../model/event.ts';
import { DOCUMENT_SHAPE, ENTITY_SHAPE, EVENT_SHAPE } from '../../model/log-shapes.ts';
import { inOrder } from '../../model/record-shape.ts';

/**
 * A log whose records have their keys in order, so that a record that was just made and one that was read from a file
 * are the same bytes wherever they are written: in the log, in a snapshot, in an answer.
 */
export const orderLog = (log: Log): Log => ({
  events: log.events.map((event) => inOrder(EVENT_SHAPE, event) as Event),
  documents: log.documents.map((document) => inOrder(DOCUMENT_SHAPE, document) as Document),
  entities: log.entities.map((entity) => inOrder(ENTITY_SHAPE, entity) as Entity),
});
