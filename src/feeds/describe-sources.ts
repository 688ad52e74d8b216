import type { Event } from '../model/event.ts';
import type { DocumentsById } from './feed-record.ts';

/** Ids of the documents behind an event, in the order in which its evidence names them. */
export function documentIdsOf(event: Event): readonly string[] {
  const quotes = [
    ...event.evidence,
    ...event.statements.map((s) => s.evidence),
    ...event.figures.map((f) => f.evidence),
  ];
  return [...new Set(quotes.map((evidence) => evidence.document))];
}

/** Names of those who published an event, each once; a document without a publisher goes by its title, in quotes. */
export function publishersOf(event: Event, documents: DocumentsById): readonly string[] {
  const names = documentIdsOf(event).map((id) => {
    const document = documents.get(id);
    return document?.publisher ?? `“${document?.title ?? id}”`;
  });
  return [...new Set(names)];
}

/** Whether sources contradict each other: figures in conflict, or somebody's denial. */
export const isDisputed = (event: Event): boolean =>
  event.figureSummary.some((figure) => figure.relation === 'conflict') ||
  event.statements.some((statement) => statement.stance === 'denies');

/** A list as prose: "a", "a and b", "a, b and 3 more" when it is longer than `max`. */
export function describeList(names: readonly string[], max: number): string {
  const shown = names.length > max ? [...names.slice(0, max - 1), `${names.length - max + 1} more`] : names;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}
