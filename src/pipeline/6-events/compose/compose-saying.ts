/**
 * In: an attribution of a document, or none. Out: who says something and who relays it, as participants, and the
 * sentences that say so. Not: what is said (compose-figures.ts, compose-statements.ts).
 */
import type { Participant } from '../../../model/entity.ts';
import { type Span, spanContains } from '../../../model/span.ts';
import type { Time } from '../../../model/time.ts';
import type { AttributionMention, EntityMention, Mentioned } from '../../reading.ts';
import type { DatedDocument } from '../telling.ts';
import type { Claim } from './claims.ts';
import { participantOf } from './compose-roles.ts';
import { findNamings, type Namings } from './find-namings.ts';

/** What is needed of a document to say who speaks in it: its names, and their ids in the corpus. */
export interface NamedDocument {
  readonly doc: Pick<Mentioned, 'entities'>;
  readonly entityIds: readonly string[];
}

/** Who says it, as a participant; null where the text names nobody. */
export const speakerOf = (source: NamedDocument, attribution: AttributionMention): Participant | null =>
  participantFrom(source, attribution.speaker, attribution.speakerText, attribution.source?.[0] ?? null);

/** Who relays it. */
export const viaOf = (source: NamedDocument, attribution: AttributionMention): Participant | null =>
  participantFrom(source, attribution.via, attribution.viaText, null);

function participantFrom(
  source: NamedDocument,
  index: number | null,
  words: string | null,
  span: Span | null,
): Participant | null {
  const entity = index === null ? undefined : source.doc.entities[index];
  if (entity && index !== null) {
    const text = words ?? entity.text;
    return participantOf({ entity, entityId: source.entityIds[index] ?? entity.entity, text, ...entity.span });
  }
  if (words === null || words.trim() === '' || PRONOUN.test(words.trim())) return null;
  return participantOf({ entity: null, entityId: null, text: words, ...(span ?? { start: 0, end: 1 }) });
}

/** Matches "he" and "They": words that name nobody; must not match "hers" or "the ministry". */
const PRONOUN = /^(?:he|she|it|they|i|we|you|one|this|that|these|those|who|which|both|all|some|others|another)$/i;

/** The time of a saying, where its sentence tells it. */
export const timeOfSaying = (source: DatedDocument, attribution: AttributionMention | undefined): Time | null =>
  attribution === undefined || attribution.time === null ? null : (source.times[attribution.time]?.time ?? null);

/** Whether a time expression stands in a sentence. */
export function saysTime(source: DatedDocument, time: number | null, sentence: number): boolean {
  const span = time === null ? undefined : source.times[time]?.span;
  const whole = source.doc.sentences[sentence];
  return span !== undefined && whole !== undefined && spanContains(whole, span);
}

/**
 * The sentences that give the full names of a saying's speakers. `pointer` is that of the record which has them:
 * `/figures/0`, `/statements/1`.
 */
export function claimsOfNames(
  pointer: string,
  source: DatedDocument,
  attribution: AttributionMention,
  namings: Namings,
): readonly Claim[] {
  return (['speaker', 'via'] as const).flatMap((as) => {
    const index = attribution[as];
    const mention: EntityMention | undefined = index === null ? undefined : source.doc.entities[index];
    const sentences = mention ? findNamings(namings, mention) : [];
    return sentences.map((sentence) => ({ pointer: `${pointer}/${as}`, source, sentence }));
  });
}
