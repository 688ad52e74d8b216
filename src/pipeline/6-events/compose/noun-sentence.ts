import type { Participant } from '../../../model/entity.ts';
import type { EventType } from '../../../model/ontology.ts';
import { indefinite } from '../../language/articles.ts';
import type { WordedPhrase } from '../../reading.ts';
import { asOpening, isPlural } from './english.ts';
import { labelOf } from './event-labels.ts';
import { authorWord, unreal } from './label-sentence.ts';
import { isCount, isSameAs, namesInside, sayable, saysWho, slotWords } from './name-participant.ts';
import { core, type Piece, type TitleParts } from './title-parts.ts';
import { activeVerb, moodOf, passiveVerb } from './verb-mood.ts';

/**
 * "Azerbaijan launches an offensive against separatists", "Sanctions imposed on bank", "Clashes erupt between police
 * and protesters", "Talks between Baku and Yerevan": a noun event, under the verb that brought it about if there is one.
 */
export function nounSentence(parts: TitleParts, noun: string): readonly Piece[] {
  const { wording } = parts;
  if (wording.verb === null) return [core(unreal(parts, noun)), ...around(parts, noun, null)];
  const subject = wording.subject === null ? null : slotWords(wording.subject, parts.actors);
  if (wording.participle === null && subject !== null) {
    const verb = activeVerb(wording.verb, isPlural(subject), moodOf(parts));
    const event = isPlural(noun) || wording.article === null ? noun : withArticle(noun, wording.article);
    return [core(`${asOpening(subject)} ${verb} ${event}`), ...around(parts, noun, subject)];
  }
  const plural = isPlural(noun);
  const verb =
    wording.participle === null
      ? activeVerb(wording.verb, plural, moodOf(parts))
      : passiveVerb(wording.participle, plural, moodOf(parts));
  const pieces = around(parts, noun, wording.object);
  const behind = wording.phrases.filter(({ of }) => of === 'verb').map(({ words }) => words);
  const bare = wording.participle === null && wording.object === null;
  // "clashes erupt between police and farmers", "invasion of Ukraine launched by Russia": these follow the verb; not
  // "offensive by Baku begins".
  const follows = bare ? /^(?:between|among|over|after|amid|in|at|near) / : /^by /;
  const isBehind = (piece: Piece): boolean =>
    behind.some((words) => piece.words.endsWith(words)) ||
    ((bare || wording.participle !== null) && follows.test(piece.words));
  return [
    core(noun),
    ...pieces.filter((piece) => !isBehind(piece)),
    core(verb),
    ...(wording.object === null || wording.participle !== null ? [] : [core(wording.object)]),
    ...pieces.filter((piece) => isBehind(piece) && !isAuthor(piece)),
    ...pieces.filter((piece) => isBehind(piece) && isAuthor(piece)),
  ];
}

const isAuthor = (piece: Piece): boolean => piece.words.startsWith('by ');

const withArticle = (noun: string, article: 'a' | 'the'): string =>
  article === 'the' ? `the ${noun}` : indefinite(noun);

/** Types whose two sides do it together. */
const MUTUAL: ReadonlySet<EventType> = new Set(['CONSULT', 'AGREE', 'COOPERATE'] as const);

// Matches "official visit"; not "revisiting".
const VISIT = /\b(?:visit|trip|tour|journey)s?$/;

/** Who does it, to whom, and what else hangs on the noun. */
function around(parts: TitleParts, noun: string, subject: string | null): readonly Piece[] {
  const { wording, type, places } = parts;
  const isSaid = (one: Participant): boolean => isSameAs(noun, one) || (subject !== null && isSameAs(subject, one));
  const actors = sayable(parts.actors).filter((one) => !isSaid(one));
  // How many were harmed is told by the figures.
  const counted = (one: Participant): boolean => isCount(one) && parts.figures.length > 0;
  const recipients = sayable(parts.recipients).filter((one) => !isSaid(one) && !isAmong(one, actors) && !counted(one));
  const shared = wording.phrases.some(({ preposition }) => preposition === 'between' || preposition === 'among');
  const mutual = (MUTUAL.has(type) && !VISIT.test(noun)) || shared;
  const pieces = mutual ? sides(parts, actors, recipients, subject) : oneSided(parts, noun, actors, recipients);
  for (const phrase of wording.phrases) {
    const { preposition, words } = phrase;
    const role = [...actors, ...recipients].some((one) => isSameAs(words, one));
    const told = pieces.some((piece) => piece.words.includes(words)) || (subject?.includes(words) ?? false);
    const where = preposition === 'in' && places.some(({ name }) => words.includes(name));
    if (told || where || !saysWho(words) || (role && mutual)) continue;
    const piece = { words: `${preposition} ${words}`.trim(), rank: role || preposition === 'of' ? 0 : 2 };
    if (preposition === 'of') pieces.unshift(piece);
    else pieces.push(piece);
  }
  return pieces;
}

const isAmong = (one: Participant, others: readonly Participant[]): boolean =>
  others.some(({ name }) => name === one.name);

/** "between A and B", "with A", and "with B" where A is the subject already. */
function sides(
  parts: TitleParts,
  actors: readonly Participant[],
  recipients: readonly Participant[],
  subject: string | null,
): Piece[] {
  const all = [...actors, ...recipients];
  if (all.length === 0) return [];
  if (all.length > 1 && subject === null) return [core(`between ${namesInside(all)}`)];
  // One side alone did it, where its own preposition says so: "a promise by the president".
  const own = ownPhrase(parts, actors);
  const by = own?.preposition === 'by' || (subject === null && parts.type === 'AGREE' && recipients.length === 0);
  return [core(`${by ? 'by' : 'with'} ${namesInside(all)}`)];
}

const ownPhrase = ({ wording }: TitleParts, people: readonly Participant[]): WordedPhrase | undefined =>
  wording.phrases.find(({ words }) => people.some((one) => isSameAs(words, one)));

/** "by A", "against B"; whoever hangs on the noun by a preposition of its own is told with that one. */
function oneSided(
  { wording, type, mode }: TitleParts,
  noun: string,
  actors: readonly Participant[],
  recipients: readonly Participant[],
): Piece[] {
  const hangs = (one: Participant): boolean => wording.phrases.some(({ words }) => isSameAs(words, one));
  const by = wording.phrases.some(({ preposition }) => preposition === 'by');
  const doers = by ? [] : actors.filter((one) => !hangs(one));
  const sufferers = recipients.filter((one) => !hangs(one));
  const pieces: Piece[] = [];
  if (doers.length > 0) pieces.push(core(`${byWord(type, noun, doers)} ${namesInside(doers)}`));
  if (sufferers.length === 0) return pieces;
  const within = areCountries(sufferers) && (type === 'INCIDENT' || STRIFE.test(noun));
  const upon = within ? 'in' : (uponNoun(noun) ?? labelOf(type, mode).upon);
  const whom = core(`${upon} ${namesInside(sufferers)}`);
  return upon === 'of' || upon === 'on' ? [whom, ...pieces] : [...pieces, whom];
}

/** The preposition that an event noun itself asks for; null where its type decides. */
const uponNoun = (noun: string): string | null => UPON_NOUN.find(([nouns]) => nouns.test(noun))?.[1] ?? null;

const UPON_NOUN: readonly (readonly [nouns: RegExp, preposition: string])[] = [
  // Matches "killing", "mass arrests"; not "killings spree".
  [
    /\b(?:abduction|annexation|appointment|arrest|assassination|beating|bombardment|bombing|capture|conviction|criticism|death|deportation|destruction|detention|dismissal|election|eviction|evacuation|execution|expulsion|hijacking|invasion|kidnapping|killing|massacre|murder|occupation|release|removal|seizure|sentencing|shelling|shooting|suspension|takeover|torture|trial)s?$/,
    'of',
  ],
  [/\b(?:inquir(?:y|ies)|investigations?|probes?|incursions?)$/, 'into'],
  [
    /\b(?:accusations?|allegations?|case|charges?|embargo|lawsuits?|offensive|operations?|protests?|sanctions?|suit|threats?)$/,
    'against',
  ],
  [/\b(?:aid|backing|condolences|help|praise|support|sympathy)$/, 'for'],
];

const areCountries = (people: readonly Participant[]): boolean =>
  people.every(({ entity }) => /^(?:country|geonames|place):/.test(entity ?? ''));

// Matches "civil war", "ethnic violence": strife is in a country, not on it; not "warning".
const STRIFE = /\b(?:wars?|violence|fighting|clash(?:es)?|battles?|conflict|unrest|insurgency|massacres?)$/;

/** An accident has no author: a country that owns it is where it was. */
const byWord = (type: EventType, noun: string, doers: readonly Participant[]): string => {
  if (type !== 'INCIDENT') return authorWord(noun);
  return areCountries(doers) ? 'in' : 'involving';
};
