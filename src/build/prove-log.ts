import type { SourceDocument } from '../model/document.ts';
import type { Event } from '../model/event.ts';
import { inferredShare } from '../pipeline/proof/inferred-share.ts';
import type { QuoteReader } from '../pipeline/proof/quote-reader.ts';
import { proveEvents } from '../pipeline/prove-evidence.ts';
import { inputError } from './build-error.ts';

/** How much of a log is proved. */
export interface ProofReport {
  /** Fields of current events that a quote gives when it is read alone. */
  readonly proved: number;
  /** Share of the fields of current events that no quote gives, from 0 to 1. */
  readonly inferredShare: number;
  /** Current events that could not be proved, since a text that they quote is not there. */
  readonly unproved: number;
}

/**
 * Proves the log that is about to be written, by the texts as they are now: each stated field of each current event
 * whose documents are all there. Throws when one fails, with event, field, quote, what was expected and what is there.
 */
export function proveLog(
  events: readonly Event[],
  documents: readonly SourceDocument[],
  reader: QuoteReader,
): ProofReport {
  const sources = new Map(documents.map((document) => [document.id, document]));
  const current = events.filter(({ status }) => status === 'current');
  const provable = current.filter((event) => hasTexts(event, sources));
  const issues = proveEvents(provable, sources, reader);
  if (issues.length > 0) {
    throw inputError(
      'The log is not written: its quotes do not say what it says. This is a mistake of the program, not of a document',
      issues.map(({ event, path, expected, received }) => ({
        where: `event ${event}, ${path}`,
        what: 'not proved',
        found: received,
        expected,
      })),
    );
  }
  const { stated, share } = inferredShare(provable);
  return { proved: stated, inferredShare: share, unproved: current.length - provable.length };
}

/** A text that is gone or has changed proves nothing either way. */
function hasTexts(event: Event, sources: ReadonlyMap<string, SourceDocument>): boolean {
  const quotes = [
    ...event.evidence,
    ...event.figures.map(({ evidence }) => evidence),
    ...event.statements.map(({ evidence }) => evidence),
  ];
  return quotes.every(({ document, sha256 }) => sources.get(document)?.sha256 === sha256);
}
