import type { EventPlace, Participant } from '../../../model/entity.ts';
import type { Figure } from '../../../model/figure.ts';
import type { EventType, Factuality } from '../../../model/ontology.ts';
import type { Wording } from '../../reading.ts';
import { isPlural, joinNames, presentTense, startCapital } from './english.ts';
import { numberPhrase } from './number-phrase.ts';

/** What a title is made from: the event's fields, and how its plainest telling was worded. */
export interface TitleParts {
  readonly type: EventType;
  readonly mode: string | null;
  readonly factuality: Factuality;
  readonly actors: readonly Participant[];
  readonly recipients: readonly Participant[];
  readonly places: readonly EventPlace[];
  readonly figures: readonly Figure[];
  readonly wording: Wording;
}

/** Longest title, in UTF-16 code units; what most feed readers show on one line. */
export const TITLE_LENGTH_MAX = 100;

/**
 * A line from which a person knows what happened, to whom and where: present tense, canonical names, no full stop.
 * Parts are left off from the end until it fits.
 */
export function composeTitle(parts: TitleParts): string {
  const sentence = sentenceOf(parts);
  const place = placePhrase(parts, sentence);
  const figures = sentenceHasNumber(sentence) ? '' : figuresPhrase(parts.figures);
  const candidates = [`${sentence}${place}${figures}`, `${sentence}${place}`, `${sentence}${figures}`, sentence];
  const fitting = candidates.find((title) => title.length <= TITLE_LENGTH_MAX);
  return startCapital(markUnreal(parts, fitting ?? cutAtWord(sentence, TITLE_LENGTH_MAX)));
}

const sentenceHasNumber = (sentence: string): boolean => /\d/.test(sentence);

function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
}

/** What did not happen, or only may, must not read as a fact. */
function markUnreal(parts: TitleParts, title: string): string {
  const prefix = parts.factuality === 'denied' ? 'Denied: ' : parts.factuality === 'hypothetical' ? 'Possible: ' : '';
  return prefix === '' ? title : cutAtWord(`${prefix}${title}`, TITLE_LENGTH_MAX);
}

function sentenceOf(parts: TitleParts): string {
  if (parts.type === 'DISPLACE') return displacement(parts);
  if (parts.wording.noun === null && parts.wording.verb === null) return countSentence(parts);
  if (parts.type === 'CONSULT' && parts.wording.verb !== null) return meeting(parts);
  return parts.wording.noun !== null ? nounSentence(parts, parts.wording.noun) : verbSentence(parts);
}

/** Verbs of meeting differ by who tells it; what counts is who met, or went to see whom. */
function meeting(parts: TitleParts): string {
  const { actors, recipients, mode, factuality, wording } = parts;
  const future = factuality === 'scheduled' ? 'to ' : null;
  if (mode === 'visit' && actors.length > 0 && recipients.length > 0) {
    const plural = actors.length > 1 || isPlural(names(actors));
    return `${names(actors)} ${future === null ? presentTense('visit', plural) : 'to visit'} ${names(recipients)}`;
  }
  const all = [...actors, ...recipients];
  const who = all.length > 0 ? names(all) : isPronoun(wording.subject) ? null : wording.subject;
  if (who === null) return 'talks';
  const plural = all.length > 1 || isPlural(who);
  return `${who} ${future === null ? presentTense('hold', plural) : 'to hold'} talks`;
}

/** "Two soldiers killed": an event that only its count tells. */
function countSentence(parts: TitleParts): string {
  const counted = parts.figures.filter(({ measure }) => COUNTED[measure] !== undefined).slice(0, 2);
  const words = counted.map((figure, i) => {
    const scope = figure.scope === '' ? 'people' : figure.scope;
    return `${numberPhrase(figure)}${i === 0 ? ` ${scope}` : ''} ${COUNTED[figure.measure]}`;
  });
  return words.length === 0 ? labelOf(parts) : words.join(' and ');
}

const names = (list: readonly Participant[]): string => joinNames(list.map(({ name }) => name));

/** "Offensive by Azerbaijan against separatists"; "Talks between Baku and Yerevan". */
function nounSentence(parts: TitleParts, noun: string): string {
  const { actors, recipients, type } = parts;
  const head = parts.factuality === 'scheduled' ? `planned ${noun}` : noun;
  if (type === 'CONSULT' || type === 'AGREE' || type === 'COOPERATE') {
    const all = [...actors, ...recipients];
    if (all.length > 1) return `${head} between ${names(all)}`;
    return all.length === 1 ? `${head} with ${names(all)}` : head;
  }
  const by = actors.length > 0 ? ` by ${names(actors)}` : '';
  const upon = recipients.length > 0 ? ` ${UPON[type] ?? 'on'} ${names(recipients)}` : '';
  return `${head}${by}${upon}`;
}

/** The preposition that brings in whom an event noun of a type is done to. */
const UPON: Readonly<Partial<Record<EventType, string>>> = {
  ASSAULT: 'against',
  COERCE: 'against',
  SANCTION: 'against',
  PROTEST: 'against',
  THREATEN: 'against',
  ACCUSE: 'against',
  AID: 'for',
  SUPPORT: 'for',
  INCIDENT: 'hitting',
  TRANSFER: 'of',
  RETREAT: 'of',
  REQUEST: 'to',
  CONCEDE: 'to',
};

/** "Russia blames the prime minister"; "Five peacekeepers killed"; "Leaders to meet". */
function verbSentence(parts: TitleParts): string {
  const { wording, actors, recipients, factuality } = parts;
  const own = wording.participle === null && !isPronoun(wording.subject) ? wording.subject : null;
  const subject = actors.length > 0 ? names(actors) : own;
  const object = objectPhrase(parts);
  if (subject === null) {
    const undergoer =
      recipients.length > 0
        ? names(recipients)
        : isPronoun(wording.object)
          ? labelOf(parts)
          : (wording.object ?? labelOf(parts));
    const done = wording.participle ?? null;
    if (done === null)
      return `${labelOf(parts)}${recipients.length > 0 ? ` ${UPON[parts.type] ?? 'on'} ${undergoer}` : ''}`;
    return factuality === 'scheduled' ? `${undergoer} to be ${done}` : `${undergoer} ${done}`;
  }
  const plural = actors.length > 1 || isPlural(subject);
  const verb = factuality === 'scheduled' ? `to ${wording.verb}` : presentTense(wording.verb ?? '', plural);
  const complement = wording.complement === null ? '' : ` ${wording.complement}`;
  return `${subject} ${verb}${object}${complement}`;
}

// Matches "they" and "Some"; not "theyre" or "Lima".
const PRONOUN = /^(?:i|we|you|he|she|it|they|them|him|her|us|me|this|that|these|those|who|which|some|many|others)$/i;
const isPronoun = (words: string | null): boolean => words !== null && PRONOUN.test(words);

function objectPhrase(parts: TitleParts): string {
  const { wording, recipients } = parts;
  const direct = wording.participle === null && !isPronoun(wording.object) ? wording.object : null;
  if (recipients.length === 0) return direct === null ? '' : ` ${direct}`;
  // "agrees to lend money to Chad": the infinitive names whom, and the verb itself has no object.
  if (wording.complement !== null && wording.object === null && wording.recipientBy === null) return '';
  if (wording.recipientBy === null) return ` ${names(recipients)}`;
  const theme =
    direct !== null && !recipients.some(({ text }) => text.includes(direct) || direct.includes(text))
      ? ` ${direct}`
      : '';
  return `${theme} ${wording.recipientBy} ${names(recipients)}`;
}

const labelOf = (parts: TitleParts): string =>
  parts.wording.noun ?? parts.mode?.replaceAll('-', ' ') ?? parts.type.toLowerCase();

/** "More than 19,000 people flee Nagorno-Karabakh for Armenia". */
function displacement(parts: TitleParts): string {
  const origin = parts.places.find(({ role }) => role === 'origin')?.name;
  const destination = parts.places.find(({ role }) => role === 'destination')?.name;
  const counted = parts.figures.findLast((figure) => figure.measure.startsWith('people_') && figure.unit === 'person');
  const who = counted ? `${numberPhrase(counted)} ${counted.scope === '' ? 'people' : counted.scope}` : whoMoves(parts);
  const scheduled = parts.factuality === 'scheduled' || parts.factuality === 'hypothetical';
  if (origin === undefined && destination !== undefined)
    return `${who} ${scheduled ? 'to arrive' : 'arrive'} in ${destination}`;
  const verb =
    parts.mode === 'evacuate' ? 'evacuated from' : presentTense('flee', isPlural(who) || counted !== undefined);
  if (parts.mode === 'return')
    return `${who} ${scheduled ? 'to return' : 'return'}${destination ? ` to ${destination}` : ''}`;
  const from = origin === undefined ? '' : ` ${origin}`;
  const to = destination === undefined || destination === origin ? '' : ` for ${destination}`;
  const plain = from === '' && parts.mode === 'evacuate' ? 'evacuated' : verb;
  return `${who} ${scheduled ? `to ${parts.mode === 'evacuate' ? `be ${plain}` : 'flee'}` : plain}${from}${to}`;
}

const whoMoves = (parts: TitleParts): string => {
  const moved = [...parts.recipients, ...parts.actors];
  const named = moved[0]?.name ?? parts.wording.subject;
  return named === null || named === undefined || /^(?:country|geonames|place):/.test(moved[0]?.entity ?? '')
    ? 'people'
    : named;
};

/** " in Stepanakert": the place of the event, unless the sentence names it already. */
function placePhrase(parts: TitleParts, sentence: string): string {
  if (parts.type === 'DISPLACE') return '';
  const place = parts.places.find(({ role }) => role === 'occurred');
  if (!place || sentence.includes(place.name)) return '';
  return ` in ${place.name}`;
}

/** ": at least 20 killed, almost 300 injured". */
function figuresPhrase(figures: readonly Figure[]): string {
  const told = figures.filter(({ measure }) => COUNTED[measure] !== undefined);
  const byMeasure = new Map(told.map((figure) => [figure.measure, figure]));
  const words = [...byMeasure.values()]
    .slice(0, 2)
    .map((figure) => `${numberPhrase(figure)} ${COUNTED[figure.measure]}`);
  return words.length === 0 ? '' : `: ${words.join(', ')}`;
}

const COUNTED: Readonly<Partial<Record<Figure['measure'], string>>> = {
  killed: 'killed',
  injured: 'injured',
  missing: 'missing',
  detained: 'detained',
};
