import type { DatedDocument, Telling } from '../telling.ts';

/** That a sentence of a document says a field of the event. `pointer` is a JSON Pointer from the event's root. */
export interface Claim {
  readonly pointer: string;
  readonly source: DatedDocument;
  readonly sentence: number;
}

/** Records of an event, and which sentences beside their own say parts of them. */
export interface Composed<Item> {
  readonly records: readonly Item[];
  readonly claims: readonly Claim[];
}

/** Quotes for one field: an event that is told a thousand times is not surer of its type than one told a dozen times. */
export const QUOTES_PER_FIELD_MAX = 12;

/** The sentences of tellings that each say a field by themselves. */
export const claimsOfTellings = (pointer: string, tellings: readonly Telling[]): readonly Claim[] =>
  tellings
    .slice(0, QUOTES_PER_FIELD_MAX)
    .map(({ source, mention }) => ({ pointer, source, sentence: mention.sentence }));
