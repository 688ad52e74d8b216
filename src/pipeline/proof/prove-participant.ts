import type { Participant } from '../../model/entity.ts';
import type { EventType } from '../../model/ontology.ts';
import type { EntityMention, RoleFiller } from '../reading.ts';
import type { Quote } from './quote-reader.ts';

/** The roles that mentions and events share. */
export type Role = 'actors' | 'recipients' | 'places';

/**
 * What the quotes for a participant fail to give, or null when they give all: together they must hold his words, name
 * the entity behind them when read alone, and give him his role in an event of this type. Somebody who is named in
 * another sentence than the one that tells the event needs both as evidence.
 */
export function missingOfParticipant(
  participant: Participant,
  role: Role,
  type: EventType,
  quotes: readonly Quote[],
): string | null {
  if (!quotes.some(({ text }) => plain(text).includes(plain(participant.text)))) {
    return `a quote with the words ${JSON.stringify(participant.text)}`;
  }
  if (participant.entity !== undefined && !quotes.some((quote) => namesEntity(quote, participant))) {
    return `a quote that, read alone, names ${participant.entity} (${participant.name})`;
  }
  if (!quotes.some((quote) => fillsRole(quote, participant, role, type))) {
    return `a quote that, read alone, has ${JSON.stringify(participant.text)} among the ${role} of ${type}`;
  }
  return null;
}

const namesEntity = ({ reading }: Quote, participant: Participant): boolean =>
  reading.entities.some((mention) => namesParticipant(mention, participant));

/** Whether a mention is of the participant's entity: by id, or by the canonical name where ids were linked later. */
export const namesParticipant = (mention: EntityMention, { entity, name }: Participant): boolean =>
  mention.entity === entity || mention.name === name;

function fillsRole(quote: Quote, participant: Participant, role: Role, type: EventType): boolean {
  const fillers = quote.reading.mentions
    .filter((mention) => mention.type === type)
    .flatMap((mention): readonly RoleFiller[] => mention[role]);
  return fillers.some((filler) => plain(filler.text) === plain(participant.text));
}

/** White space within words counts once. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
