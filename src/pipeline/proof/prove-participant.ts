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
  if (!isNamed(participant, quotes)) return namingExpected(participant);
  return quotes.some((quote) => fillsRole(quote, participant, role, type))
    ? null
    : `a quote that, read alone, has ${JSON.stringify(participant.text)} among the ${role} of ${type}`;
}

/** The same for somebody who says something or relays it: he is named, and one quote has him as the source. */
export function missingOfSpeaker(
  participant: Participant,
  as: 'speaker' | 'via',
  quotes: readonly Quote[],
): string | null {
  if (!isNamed(participant, quotes)) return namingExpected(participant);
  return quotes.some((quote) => isSource(quote, participant, as))
    ? null
    : `a quote that, read alone, has ${JSON.stringify(participant.text)} as ${as}`;
}

const isNamed = (participant: Participant, quotes: readonly Quote[]): boolean =>
  participant.entity === undefined || quotes.some((quote) => namesEntity(quote, participant));

const namingExpected = ({ entity, name }: Participant): string => `a quote that, read alone, names ${entity} (${name})`;

function isSource({ reading }: Quote, participant: Participant, as: 'speaker' | 'via'): boolean {
  return reading.attributions.some((attribution) => {
    const index = attribution[as];
    const mention = index === null ? undefined : reading.entities[index];
    const words = as === 'speaker' ? attribution.speakerText : attribution.viaText;
    if (mention && namesParticipant(mention, participant)) return true;
    return [words, mention?.text].some(
      (text) => text !== undefined && text !== null && plain(text) === plain(participant.text),
    );
  });
}

const namesEntity = ({ reading }: Quote, participant: Participant): boolean =>
  reading.entities.some((mention) => namesParticipant(mention, participant));

/** Whether a mention is of the participant's entity: by id, or by the canonical name where ids were linked later. */
const namesParticipant = (mention: EntityMention, { entity, name }: Participant): boolean =>
  mention.entity === entity || mention.name === name;

function fillsRole(quote: Quote, participant: Participant, role: Role, type: EventType): boolean {
  const fillers = quote.reading.mentions
    .filter((mention) => mention.type === type)
    .flatMap((mention): readonly RoleFiller[] => mention[role]);
  return fillers.some((filler) => plain(filler.text) === plain(participant.text));
}

/** White space within words counts once. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
