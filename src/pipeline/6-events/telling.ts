import type { Time } from '../../model/time.ts';
import type { ResolvedTimex } from '../../model/timex.ts';
import type { EntityMention, Mention, Mentioned } from '../reading.ts';
import type { DocumentIds } from './mint-ids.ts';

/** A document with its date and its times put on the calendar, and its names linked across the corpus. */
export interface DatedDocument {
  readonly doc: Mentioned;
  readonly published: Time;
  readonly times: readonly ResolvedTimex[];
  /** The corpus-wide id of each entity mention of the document, same order as `doc.entities`. */
  readonly entityIds: readonly string[];
  readonly ids: DocumentIds;
}

/** Somebody or some place in a role, as told once: `key` identifies it across tellings. */
export interface ToldFiller {
  readonly key: string;
  /** Country of a person, group, organisation or demonym, for comparing "Baku's forces" with "Azerbaijan". */
  readonly country: string | null;
  readonly entity: EntityMention | null;
  readonly entityId: string | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Two days since 1970-01-01, both within. */
export interface DayRange {
  readonly earliest: number;
  readonly latest: number;
}

/** One mention with what the corpus knows of it: the unit that is merged into events. */
export interface Telling {
  readonly source: DatedDocument;
  /** The mention, and its index in the document's list. */
  readonly mention: Mention;
  readonly index: number;
  readonly time: Time;
  /** The bounds of `time` as days since 1970-01-01, for comparing; null unless both are known. */
  readonly days: DayRange | null;
  /** Whether the sentence itself says when; otherwise the time was taken from the context or the publication. */
  readonly timeStated: boolean;
  readonly factuality: Mention['factuality'];
  readonly actors: readonly ToldFiller[];
  readonly recipients: readonly ToldFiller[];
  readonly places: readonly (ToldFiller & { readonly role: Mention['places'][number]['role'] })[];
  readonly headline: boolean;
  /** Whether its participants were taken over from an earlier sentence: "The first round was held last week." */
  readonly borrowed: boolean;
}
