import { asOpening, isPlural } from './english.ts';
import { labelled } from './label-sentence.ts';
import { isPluralParticipant, isSameAs, namesInside, sayable, saysWho, slotWords } from './name-participant.ts';
import { participleOf } from './participles.ts';
import { core, extra, type Piece, type TitleParts } from './title-parts.ts';
import { activeVerb, moodOf, passiveVerb } from './verb-mood.ts';

/**
 * "Russia blames Armenia for the loss", "Five peacekeepers killed in an ambush", "Leaders to meet": the clause that
 * told it, in the present tense, its slots filled by the roles of the record. Where a slot that the verb needs is empty,
 * the label of its type instead.
 */
export function verbSentence(parts: TitleParts): readonly Piece[] {
  const { wording } = parts;
  const { subject, plural } = subjectOf(parts);
  const object = objectOf(parts, subject);
  const company = companyOf(parts, [subject, object]);
  const complement = wording.complement === null ? [] : [extra(wording.complement, 1)];
  const parties = partiesBeside(parts, subject, object, company);
  if (parties !== null) return labelled({ ...parts, recipients: [] }, parties);
  if (subject !== null) {
    // "prohibits from releasing": a gerund behind a preposition is no object. Matches "of taking bribes"; not "to go".
    const completed = wording.complement !== null && !/^(?:from|for|of|by|with) /.test(wording.complement);
    const lacksObject = wording.transitive && object === null && !completed;
    if (lacksObject && HARMING.has(wording.verb ?? '')) {
      const harmed = passiveVerb(participleOf(wording.verb ?? ''), plural, moodOf(parts));
      return [core(`${asOpening(subject)} ${harmed}`), ...company];
    }
    if (lacksObject && !company.some((piece) => OBJECT_LIKE.test(piece.words))) return labelled(parts, subject);
    const verb = activeVerb(wording.verb ?? '', plural, moodOf(parts));
    const done = object === null ? [] : [core(object)];
    return [core(`${asOpening(subject)} ${verb}`), ...done, ...company, ...complement];
  }
  if (object === null || wording.verb === null) {
    const whom = parts.recipients.filter((one) => wording.complement === null || !isSameAs(wording.complement, one));
    const aim = wording.complement?.startsWith('to ') && !wording.complement.startsWith('to be ') ? complement : [];
    return [...labelled({ ...parts, recipients: whom }, null), ...aim];
  }
  const participle = wording.participle ?? participleOf(wording.verb);
  const verb = passiveVerb(participle, isPlural(object), moodOf(parts));
  return [core(`${asOpening(object)} ${verb}`), ...company, ...complement];
}

/** "one passenger injured": without an object these are passives that lost their auxiliary. */
const HARMING = new Set(['hurt', 'injure', 'wound']);

// What these bring in can stand in for an object: "asks for clarification", "sues over the ban"; not "stations in", "blocks for ten months".
const OBJECT_LIKE =
  /^(?:for|against|about|to|over|of) (?!.*\b(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)$)/;

/** "Azerbaijan meets for a second round": the record knows the other side, and a meeting has two. */
function partiesBeside(
  { type, actors, recipients, wording }: TitleParts,
  subject: string | null,
  object: string | null,
  company: readonly Piece[],
): string | null {
  const all = sayable([...actors, ...recipients]);
  // Matches "with Peru"; not "without".
  const oneSided = object === null && wording.complement === null && !company.some(({ words }) => /^with /.test(words));
  if (type !== 'CONSULT' || all.length < 2 || !oneSided || wording.participle !== null) return null;
  return subject !== null && all.every((one) => isSameAs(subject, one)) ? null : namesInside(all);
}

interface Subject {
  readonly subject: string | null;
  readonly plural: boolean;
}

function subjectOf({ wording, actors, recipients }: TitleParts): Subject {
  const doers = wording.recipientBy === 'subject' && actors.length === 0 ? recipients : actors;
  // Whom a passive is done to does not do it, whatever role the record gives them.
  const undergoes = wording.participle === null ? null : wording.object;
  const people = sayable(doers).filter((one) => undergoes === null || !isSameAs(undergoes, one));
  const subject = slotWords(wording.subject, people);
  if (subject === null) return { subject, plural: false };
  if (subject !== wording.subject && people.length > 1) return { subject, plural: true };
  // "members of the union" may carry the union's name in the record: the words decide.
  const named = people.find(({ name }) => asOpening(subject) === asOpening(name));
  return { subject, plural: named === undefined ? isPlural(subject) : isPluralParticipant(named) };
}

/** What the verb is done to; never the subject again. */
function objectOf({ wording, recipients }: TitleParts, subject: string | null): string | null {
  const said = wording.object !== null && saysWho(wording.object) ? wording.object : null;
  // "promises to let the rebels leave": the infinitive says whom.
  if (said === null && recipients.some((one) => wording.complement !== null && isSameAs(wording.complement, one)))
    return null;
  if (wording.recipientBy !== null || (said === null && !wording.transitive)) return said;
  return slotWords(said, subject === null ? recipients : recipients.filter((one) => !isSameAs(subject, one)));
}

/** The prepositional phrases of the clause, and the recipients where a preposition brings them in. */
function companyOf(parts: TitleParts, said: readonly (string | null)[]): readonly Piece[] {
  const { wording, recipients } = parts;
  const told = [...said, wording.complement].filter((words) => words !== null);
  const slot = wording.recipientBy === 'subject' ? null : wording.recipientBy;
  const own = slot === null ? undefined : wording.phrases.find(({ preposition }) => preposition === slot);
  const people = sayable(recipients).filter((one) => !told.some((words) => isSameAs(words, one)));
  const pieces: Piece[] = [];
  // "gains control of the region": the object says already of what. Not "gains control".
  const inObject = slot === 'over' && / (?:of|over) /.test(wording.object ?? '');
  if (slot !== null && own === undefined && people.length > 0 && !inObject)
    pieces.push(core(`${slot} ${namesInside(people)}`));
  for (const phrase of wording.phrases) {
    const words = phrase === own ? slotWords(phrase.words, people) : phrase.words;
    if (words === null || !saysWho(words) || told.some((one) => one.includes(words))) continue;
    if (phrase !== own && isWhere(parts, phrase.preposition, words)) continue;
    const rank = phrase === own || phrase.preposition === '' ? 0 : BACKGROUND.has(phrase.preposition) ? 4 : 2;
    pieces.push({ words: `${phrase.preposition} ${words}`.trim(), rank });
  }
  return pieces;
}

/** "in the north of the country": where it was is told by the record's place, once. */
const isWhere = ({ places }: TitleParts, preposition: string, words: string): boolean =>
  (preposition === 'in' || preposition === 'at') && places.some(({ name }) => words.includes(name));

/** These tell what else went on, and are the first to go. */
const BACKGROUND: ReadonlySet<string> = new Set(['after', 'amid', 'despite', 'during', 'following', 'under']);
