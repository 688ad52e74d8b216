import type { Participant } from '../../../model/entity.ts';
import { asOpening, isPlural, withoutArticle } from './english.ts';
import { labelOf } from './event-labels.ts';
import { isPluralParticipant, isSameAs, namesInside, sayable, saysWho, slotWords } from './name-participant.ts';
import { participleOf } from './participles.ts';
import { core, extra, type Piece, type TitleParts } from './title-parts.ts';
import { activeVerb, type Mood, passiveVerb } from './verb-mood.ts';

/**
 * "Russia blames Armenia for the loss", "Five peacekeepers killed in an ambush", "Leaders to meet": the clause that
 * told it, in the present tense, its slots filled by the roles of the record.
 */
export function verbSentence(parts: TitleParts): readonly Piece[] {
  const { wording } = parts;
  const mood = moodOf(parts);
  const { subject, plural } = subjectOf(parts);
  const object = objectOf(parts, subject);
  const company = companyOf(parts, [subject, object]);
  if (subject === null) return withoutSubject(parts, object, company, mood);
  const complement = wording.complement === null ? [] : [extra(wording.complement, 1)];
  const bare = object === null && wording.complement === null && company.length === 0;
  if (bare && wording.transitive) return labelled(parts, subject);
  const verb = activeVerb(wording.verb ?? '', plural, mood);
  return [core(`${asOpening(subject)} ${verb}`), ...(object === null ? [] : [core(object)]), ...complement, ...company];
}

export const moodOf = ({ factuality, wording }: TitleParts): Mood => ({
  factuality,
  modality: wording.modality,
  negated: wording.negated,
});

interface Subject {
  readonly subject: string | null;
  readonly plural: boolean;
}

function subjectOf({ wording, actors, recipients }: TitleParts): Subject {
  const people = sayable(wording.recipientBy === 'subject' && actors.length === 0 ? recipients : actors);
  const subject = slotWords(wording.subject, people);
  const [only, second] = people;
  if (subject === null) return { subject, plural: false };
  if (second !== undefined) return { subject, plural: true };
  const described =
    only === undefined || (wording.subject === subject && !isSameAs(only.name, { name: subject, text: subject }));
  return { subject, plural: described ? isPlural(subject) : isPluralParticipant(only) };
}

/** What the verb is done to; never the subject again. */
function objectOf({ wording, recipients }: TitleParts, subject: string | null): string | null {
  if (wording.recipientBy !== null) return wording.object !== null && saysWho(wording.object) ? wording.object : null;
  // "agrees to lend money to Chad": the infinitive names whom, and the verb itself has no object.
  if (wording.object === null && wording.complement !== null && !wording.transitive) return null;
  const people = subject === null ? recipients : recipients.filter((one) => !isSameAs(subject, one));
  return slotWords(wording.object, people);
}

/** The prepositional phrases of the clause, and the recipients where a preposition brings them in. */
export function companyOf(parts: TitleParts, said: readonly (string | null)[]): readonly Piece[] {
  const { wording, recipients } = parts;
  const slot = wording.recipientBy === 'subject' ? null : wording.recipientBy;
  const pieces: Piece[] = [];
  const own = slot === null ? undefined : wording.phrases.find(({ preposition }) => preposition === slot);
  const people = sayable(recipients).filter((one) => !said.some((words) => words !== null && isSameAs(words, one)));
  if (slot !== null && own === undefined && people.length > 0) pieces.push(core(`${slot} ${namesInside(people)}`));
  for (const phrase of wording.phrases) {
    const words = phrase === own ? slotWords(phrase.words, people) : phrase.words;
    if (words === null || !saysWho(words) || said.some((one) => one !== null && one.includes(words))) continue;
    const rank = phrase === own ? 0 : BACKGROUND.has(phrase.preposition) ? 4 : 2;
    pieces.push({ words: `${phrase.preposition} ${words}`.trim(), rank });
  }
  return pieces;
}

/** These tell what else went on, and are the first to go. */
const BACKGROUND: ReadonlySet<string> = new Set(['after', 'amid', 'despite', 'during', 'following', 'under']);

/** Nobody is said to do it: "Five peacekeepers killed", or the label of its type. */
function withoutSubject(
  parts: TitleParts,
  object: string | null,
  company: readonly Piece[],
  mood: Mood,
): readonly Piece[] {
  const { wording } = parts;
  if (object === null || wording.verb === null) return [...labelled(parts, null), ...company];
  const participle = wording.participle ?? participleOf(wording.verb);
  const complement = wording.complement === null ? [] : [extra(wording.complement, 1)];
  const verb = passiveVerb(participle, isPlural(object), mood);
  return [core(`${asOpening(object)} ${verb}`), ...complement, ...company];
}

/** "Arrest of three men", "Deployment of troops by Russia": what the type is called, with whom it concerns. */
export function labelled(parts: TitleParts, doer: string | null): readonly Piece[] {
  const { noun, upon } = labelOf(parts.type, parts.mode);
  const whom: readonly Participant[] = sayable(parts.recipients);
  const by = doer ?? (parts.actors.length > 0 ? namesInside(sayable(parts.actors)) : '');
  return [
    core(unreal(parts, noun)),
    ...(whom.length > 0 ? [core(`${upon} ${namesInside(whom)}`)] : []),
    ...(by === '' ? [] : [core(`by ${by}`)]),
  ];
}

/** What is only planned, possible or denied says so before its noun. */
export function unreal({ factuality }: Pick<TitleParts, 'factuality'>, noun: string): string {
  switch (factuality) {
    case 'scheduled':
      return `planned ${noun}`;
    case 'hypothetical':
      return `possible ${noun}`;
    case 'denied':
      return `no ${noun}`;
    default:
      return noun;
  }
}
