import type { EventPlace, Participant } from '../../model/entity.ts';
import { type Span, spansOverlap } from '../../model/span.ts';
import { participantOf } from '../6-events/compose/compose-roles.ts';
import { speakerOf, viaOf } from '../6-events/compose/compose-saying.ts';
import type { AttributionMention, MentionPlace, RoleFiller } from '../reading.ts';
import { type Triggers, triggersWithin } from './evidence-claims.ts';
import { entityIdsOf, type Quote, type QuoteReader, type QuoteReading, readTogether } from './quote-reader.ts';
import type { Judged } from './verdict.ts';

/** The roles that mentions and events share. */
export type Role = 'actors' | 'recipients' | 'places';

/** Whom a stretch of a reading has in the place in question. */
type FindParticipants = (reading: QuoteReading, quote: Quote, from: number) => readonly Participant[];

/**
 * Whether quotes put somebody in a role of an event: the telling at one of the event's triggers must have him there,
 * under the entity and name that the event says. A quote that has only his surname, or a word that stands for him, may
 * be read together with one other, which names him; both then support the field.
 */
export function judgeParticipant(
  participant: Participant | EventPlace,
  role: Role,
  quotes: readonly Quote[],
  triggers: Triggers,
  reader: QuoteReader,
): Judged {
  const find: FindParticipants = (reading, { evidence }, from) => {
    const words = triggersWithin(triggers, evidence).map(({ start, end }) => ({
      start: start - evidence.start + from,
      end: end - evidence.start + from,
    }));
    const ids = entityIdsOf(reading, evidence.document);
    return reading.mentions
      .filter(({ span }) => words.some((word) => spansOverlap(word, span)))
      .flatMap((mention): readonly (RoleFiller | MentionPlace)[] => mention[role])
      .map((filler) => roleOf(filler, reading, ids));
  };
  const expected = `${shown(participant)} among the ${role}`;
  const tells = ({ evidence }: Quote): boolean => triggersWithin(triggers, evidence).length > 0;
  return judge(participant, expected, quotes.filter(tells), quotes, find, reader);
}

/** The same for somebody who says something or relays it. `belongs` picks the attributions that may say so. */
export function judgeSpeaker(
  participant: Participant,
  as: 'speaker' | 'via',
  quotes: readonly Quote[],
  reader: QuoteReader,
  belongs: (attribution: AttributionMention, reading: QuoteReading) => boolean,
): Judged {
  const sourceOf = as === 'speaker' ? speakerOf : viaOf;
  const find: FindParticipants = (reading, { evidence, text }, from) => {
    const whole = { start: from, end: from + text.length };
    const named = { doc: reading, entityIds: entityIdsOf(reading, evidence.document) };
    return reading.attributions
      .filter((attribution) => spansOverlap(attribution.cue, whole) && belongs(attribution, reading))
      .flatMap((attribution) => sourceOf(named, attribution) ?? []);
  };
  const tellings = quotes.filter(({ text }) => text.replace(/\s+/g, ' ').includes(participant.text));
  return judge(participant, `${shown(participant)} as ${as}`, tellings, quotes, find, reader);
}

function judge(
  participant: Participant | EventPlace,
  expected: string,
  tellings: readonly Quote[],
  quotes: readonly Quote[],
  find: FindParticipants,
  reader: QuoteReader,
): Judged {
  const holding = new Set<Quote>();
  let whole = false;
  const accept = (found: readonly Participant[], used: readonly Quote[]): boolean => {
    const same = found.filter((one) => isSame(one, participant));
    whole ||= same.some((one) => one.name === participant.name && one.text === participant.text);
    if (same.length > 0) for (const quote of used) holding.add(quote);
    return same.length > 0;
  };
  for (const telling of tellings) {
    if (accept(find(telling.reading, telling, 0), [telling])) continue;
    for (const naming of namingsFor(telling, quotes)) {
      const { reading, from } = readTogether(naming, telling, reader);
      if (accept(find(reading, telling, from), [telling, naming])) break;
    }
  }
  return { holding: whole ? [...holding].map(({ evidence }) => evidence) : [], expected };
}

/** Quotes of the same document that may name whom a telling has, the nearest first. */
const namingsFor = (telling: Quote, quotes: readonly Quote[]): readonly Quote[] =>
  quotes
    .filter((quote) => quote !== telling && quote.evidence.document === telling.evidence.document)
    .sort((a, b) => distance(a, telling) - distance(b, telling))
    .slice(0, NAMINGS_TRIED_MAX);

/** A telling and each quote that may name somebody are read together, which costs as much as two quotes. */
const NAMINGS_TRIED_MAX = 3;

const distance = (a: Quote, b: Quote): number => Math.abs(a.evidence.start - b.evidence.start);

/** The same entity, or the same words where nobody knows whose they are; and the same part in the event's places. */
function isSame(found: Participant | EventPlace, stated: Participant | EventPlace): boolean {
  const foundRole = 'role' in found ? found.role : null;
  const statedRole = 'role' in stated ? stated.role : null;
  if (found.entity !== stated.entity || foundRole !== statedRole) return false;
  return stated.entity !== undefined || found.name === stated.name;
}

function roleOf(
  filler: RoleFiller | MentionPlace,
  { entities }: QuoteReading,
  ids: readonly string[],
): Participant & { readonly role?: EventPlace['role'] } {
  const index = filler.entity;
  const entity = index === null ? null : (entities[index] ?? null);
  const entityId = index === null ? null : (ids[index] ?? null);
  const span: Span = filler.span;
  const participant = participantOf({ entity, entityId, text: filler.text, ...span });
  return 'role' in filler ? { ...participant, role: filler.role } : participant;
}

const shown = ({ entity, name, text }: Participant): string =>
  `${JSON.stringify(text)}${entity === undefined ? '' : `, which is ${entity} (${name}),`}`;
