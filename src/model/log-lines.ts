import type { Document } from './document.ts';
import type { Entity } from './entity.ts';
import type { Event } from './event.ts';
import { DOCUMENT_SHAPE, ENTITY_SHAPE, EVENT_SHAPE } from './log-shapes.ts';
import { findIssues, type Issue, inOrder, type ValueShape } from './record-shape.ts';

/**
 * A record with its keys in the order of the log's lines, however it was made, and none without a value: so one that
 * was just made and one that was read from a file are the same bytes in the log, in a snapshot and in an answer.
 */
export const arrangeEvent = (event: Event): Event => inOrder(EVENT_SHAPE, event) as Event;

export const arrangeDocument = (document: Document): Document => inOrder(DOCUMENT_SHAPE, document) as Document;

export const arrangeEntity = (entity: Entity): Entity => inOrder(ENTITY_SHAPE, entity) as Entity;

/** An event as one line of JSON, keys in a fixed order, without a line feed: equal events are equal lines. */
export const encodeEvent = (event: Event): string => JSON.stringify(arrangeEvent(event));

export const encodeDocument = (document: Document): string => JSON.stringify(arrangeDocument(document));

export const encodeEntity = (entity: Entity): string => JSON.stringify(arrangeEntity(entity));

/** What is wrong in a line, counted from 1. */
export interface LineIssue extends Issue {
  readonly line: number;
}

/** The records of a text in JSON Lines that are as they must be, and all that is wrong with the others. */
export interface DecodedLines<Record> {
  readonly records: readonly Record[];
  readonly issues: readonly LineIssue[];
}

/** Events from JSON Lines (jsonlines.org): one value a line, LF or CR LF, empty lines left out. Never throws. */
export const decodeEventLines = (text: string): DecodedLines<Event> => decodeLines<Event>(text, EVENT_SHAPE);

export const decodeDocumentLines = (text: string): DecodedLines<Document> =>
  decodeLines<Document>(text, DOCUMENT_SHAPE);

export const decodeEntityLines = (text: string): DecodedLines<Entity> => decodeLines<Entity>(text, ENTITY_SHAPE);

function decodeLines<Record extends { readonly id: string }>(text: string, shape: ValueShape): DecodedLines<Record> {
  const records: Record[] = [];
  const issues: LineIssue[] = [];
  const lineOf = new Map<string, number>();
  text.split('\n').forEach((source, i) => {
    if (source.trim() === '') return;
    const line = i + 1;
    const value = parseLine(source);
    const found = value === undefined ? [notJson(source)] : findIssues(shape, value);
    if (found.length > 0) {
      for (const issue of found) issues.push({ line, ...issue });
      return;
    }
    const record = value as Record;
    const first = lineOf.get(record.id);
    if (first !== undefined) {
      issues.push({ line, path: '/id', expected: `an id that line ${first} does not have`, received: record.id });
    } else {
      lineOf.set(record.id, line);
      records.push(record);
    }
  });
  return { records, issues };
}

function parseLine(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

/** What a line that is no JSON begins with is told in so many code units. */
const RECEIVED_LENGTH = 80;

const notJson = (source: string): Issue => ({
  path: '/',
  expected: 'a line of JSON',
  received: source.slice(0, RECEIVED_LENGTH),
});
