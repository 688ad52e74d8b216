import { uuidV5 } from './hash.ts';

/** What an id is minted for. */
export type EvidenceKind = 'event' | 'figure' | 'statement';

/**
 * The words that a record stands on first. `quote` is the sentence that was read, a line feed, and the words in it
 * that name the record (a trigger, a number, a cue): see `foundingQuote`. `occurrence` counts, from 0, the records of
 * one kind with this very quote in this document, in the order of the text; it is 0 unless a sentence is repeated.
 */
export interface Founding {
  readonly document: string;
  readonly quote: string;
  readonly occurrence: number;
}

/** The `quote` of a founding: a sentence's whole text, never cut, and the words in it. */
export const foundingQuote = (sentence: string, words: string): string => `${sentence}\n${words}`;

/**
 * The id of a record, from the log's own id and its evidence alone: never from a code, a date, an offset or an order,
 * so that neither a changed rule nor a changed paragraph elsewhere moves it. A UUID of version 5 (RFC 9562), in lower
 * case and without `urn:uuid:`. The name is a JSON array, so that no two lists of parts give one name.
 */
export const evidenceId = (siteId: string, kind: EvidenceKind, document: string, quote: string, occurrence: number) =>
  uuidV5(siteId, JSON.stringify([kind, document, quote, occurrence]));

/** The id that an event gets when it is new. An event that the log knows already keeps the one that it has. */
export const eventId = (siteId: string, founding: Founding): string =>
  evidenceId(siteId, 'event', founding.document, founding.quote, founding.occurrence);

/**
 * Foundings of one kind out of quotes in the order of their document's text: the same quote again counts one more.
 * Linear in the number of quotes.
 */
export function foundingsOf(document: string, quotes: readonly string[]): Founding[] {
  const seen = new Map<string, number>();
  return quotes.map((quote) => {
    const occurrence = seen.get(quote) ?? 0;
    seen.set(quote, occurrence + 1);
    return { document, quote, occurrence };
  });
}
