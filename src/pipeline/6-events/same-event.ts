import type { EventType } from '../../model/ontology.ts';
import { SYMMETRIC_TYPES } from './symmetric-types.ts';
import type { Telling, ToldFiller } from './telling.ts';

/** What speaks for and against two tellings being of one event. `refused` names the contradiction, if there is one. */
export interface Comparison {
  readonly score: number;
  readonly refused: string | null;
  readonly reasons: readonly string[];
}

/**
 * Types between which writers choose freely for one happening: who takes a region by force attacks and takes control;
 * who lays down arms concedes and retreats; talks end in agreements.
 */
const FAMILIES: readonly (readonly EventType[])[] = [
  ['ASSAULT', 'TRANSFER'],
  ['CONCEDE', 'RETREAT', 'AGREE'],
  ['CONSULT'],
  ['DISPLACE'],
  ['INCIDENT'],
];

/** The block in which a type's tellings are compared: its family, else itself. */
export function familyOf(type: EventType): string {
  return FAMILIES.find((family) => family.includes(type))?.[0] ?? type;
}

/** Processes told over days: tellings a week apart can be of one. */
const PROCESSES = new Set<EventType>(['DISPLACE']);
const PROCESS_DAYS = 7;

export const isProcess = (type: EventType): boolean => PROCESSES.has(type);

/** Words are uttered often and alike: two speech acts need more in common to be one. */
const SPEECH_ACTS = new Set<EventType>(['ACCUSE', 'REQUEST', 'THREATEN', 'REJECT', 'SUPPORT', 'AGREE', 'CONCEDE']);

/** Points needed to join, by type. */
export const pointsNeeded = (type: EventType): number => SAME_EVENT_SCORE + (SPEECH_ACTS.has(type) ? 1 : 0);

/** Points needed to join; chosen on pairs of the development timelines, where 4 gave the best pairwise F1. */
const SAME_EVENT_SCORE = 4;

/**
 * Compares a newcomer `a` with a telling `b`, independently of the order of the documents. What is newly tied by a
 * condition here must be found by a key in tie-keys.ts.
 */
export function compareTellings(a: Telling, b: Telling): Comparison {
  const refused = contradiction(a, b);
  if (refused !== null) return { score: Number.NEGATIVE_INFINITY, refused, reasons: [] };
  const ties = tiesBetween(a, b);
  if (ties.length === 0) return { score: Number.NEGATIVE_INFINITY, refused: null, reasons: ['nothing ties them'] };
  const likeness: Tie[] = [
    { points: 1, reason: a.mention.type === b.mention.type ? 'same type' : 'types near each other' },
  ];
  if (a.mention.lemma === b.mention.lemma) likeness.push({ points: 1, reason: 'same word' });
  if (a.mention.mode !== null && a.mention.mode === b.mention.mode) likeness.push({ points: 1, reason: 'same mode' });
  if (sameDay(a, b)) likeness.push({ points: a.timeStated && b.timeStated ? 2 : 1, reason: 'same day' });
  else if (a.timeStated && b.timeStated) likeness.push({ points: 1, reason: 'overlapping time' });
  if (isProcess(a.mention.type) && a.mention.type === b.mention.type)
    likeness.push({ points: 1, reason: 'one movement' });
  const all = [...ties, ...likeness];
  return {
    score: all.reduce((sum, { points }) => sum + points, 0),
    refused: null,
    reasons: all.map(({ reason }) => reason),
  };
}

interface Tie {
  readonly points: number;
  readonly reason: string;
}

/**
 * What makes two tellings be about the same people, place or sentence. Without any of these they are only alike: two
 * evacuations on one day in two countries.
 */
function tiesBetween(a: Telling, b: Telling): readonly Tie[] {
  const ties: Tie[] = [];
  if (sharesRole(a, b, named)) ties.push({ points: 2, reason: 'shared participant' });
  else if (sharesRole(a, b, (list) => list)) {
    // "The men", "thousands": the same words are a tie within one text, and elsewhere only a likeness.
    if (a.source === b.source || sharesPlace(a.places, b.places))
      ties.push({ points: 2, reason: 'same words for those involved' });
  }
  if (sharesPlace(a.places, b.places)) ties.push({ points: 2, reason: 'shared place' });
  if (a.source === b.source && a.mention.sentence === b.mention.sentence)
    ties.push({ points: 1, reason: 'same sentence' });
  if (isOneExodus(a, b)) ties.push({ points: 2, reason: 'one movement in one text' });
  if (pointsBack(a, b) || pointsBack(b, a)) ties.push({ points: 2, reason: 'points back to it' });
  return ties;
}

function contradiction(a: Telling, b: Telling): string | null {
  if (!timesMeet(a, b)) return 'at different times';
  if (reality(a) !== reality(b)) return 'one is real, the other is not';
  if (placesExclude(standing(a), standing(b))) return 'in different places';
  if (a.mention.type !== b.mention.type) {
    if (!sharesAny(partiesOf(a), partiesOf(b))) return 'different types, nobody shared';
    if (a.mention.mode === 'office' || b.mention.mode === 'office') return 'an office is not taken by force alone';
  }
  if (countedApart(a, b)) return 'counted as different ones';
  if (isProcess(a.mention.type)) return movesApart(a, b) ? 'from or to different places' : null;
  if (SYMMETRIC_TYPES.has(a.mention.type)) return null;
  if (disjoint(a.actors, b.actors)) return 'by different actors';
  if (disjoint(a.recipients, b.recipients) && !sharesPlace(a.places, b.places)) return 'upon different recipients';
  return null;
}

/** A text that tells of people on the move goes on about the same ones, as long as it names nobody and no other place. */
function isOneExodus(a: Telling, b: Telling): boolean {
  if (a.source !== b.source || !isProcess(a.mention.type) || a.mention.type !== b.mention.type) return false;
  if (moversAreNamed(a) || moversAreNamed(b)) return false;
  return (isBareMove(a) || isBareMove(b)) && kindOfMove(a) === kindOfMove(b);
}

export const isBareMove = (telling: Telling): boolean => telling.places.length === 0 && !moversAreNamed(telling);

export const moversAreNamed = ({ recipients }: Telling): boolean =>
  recipients.some(({ entity }) => entity?.kind === 'person');

/** Who flees arrives; to be evacuated or to return is another movement. */
export const kindOfMove = ({ mention: { mode } }: Telling): string =>
  mode === 'evacuate' || mode === 'return' ? mode : 'flee';

/** "The blast" after a telling of the same kind in the same document. */
function pointsBack(later: Telling, earlier: Telling): boolean {
  if (later.source !== earlier.source || !refersBack(later)) return false;
  if (later.mention.span.start < earlier.mention.span.start) return false;
  return later.mention.type === earlier.mention.type && later.mention.mode === earlier.mention.mode;
}

/** "The blast" without anybody, any place or any time of its own. */
export const refersBack = ({ mention, timeStated, actors, recipients, places }: Telling): boolean =>
  mention.definite && !timeStated && actors.length + recipients.length + places.length === 0;

/** "the first round", "the second round". */
function countedApart(a: Telling, b: Telling): boolean {
  const left = ORDINAL.exec(a.mention.wording.noun ?? '')?.[0];
  const right = ORDINAL.exec(b.mention.wording.noun ?? '')?.[0];
  return left !== undefined && right !== undefined && left !== right;
}

// Matches "second" in "second round of talks"; not in "secondary school strike".
const ORDINAL = /\b(?:first|second|third|fourth|fifth)\b/;

/** Movements between other places: the people have too many names to tell them apart by. */
function movesApart(a: Telling, b: Telling): boolean {
  const ends = (telling: Telling, role: string): readonly ToldFiller[] =>
    telling.places.filter((place) => place.role === role);
  return (
    placesExclude(ends(a, 'origin'), ends(b, 'origin')) || placesExclude(ends(a, 'destination'), ends(b, 'destination'))
  );
}

/** What happened, happens or is to happen is one reality, in which a plan and its deed are one event. */
export const reality = ({ factuality }: Telling): string =>
  factuality === 'occurred' || factuality === 'ongoing' || factuality === 'scheduled' ? 'real' : factuality;

function timesMeet(a: Telling, b: Telling): boolean {
  if (a.days === null || b.days === null) return true;
  const doubt = doubtOf(a.mention.type, a.timeStated && b.timeStated);
  return a.days.earliest <= b.days.latest + doubt && b.days.earliest <= a.days.latest + doubt;
}

/**
 * Days by which two times may miss each other. A time that only stands for want of a better one is a day off; see
 * collect-tellings.ts.
 */
export const doubtOf = (type: EventType, stated: boolean): number =>
  Math.max(isProcess(type) ? PROCESS_DAYS : 0, stated ? 0 : UNSTATED_DAYS);

const UNSTATED_DAYS = 1;

const sameDay = (a: Telling, b: Telling): boolean =>
  a.time.precision === 'day' &&
  a.time.earliest !== null &&
  a.time.earliest === b.time.earliest &&
  a.time.latest === b.time.latest &&
  (a.timeStated || b.timeStated);

const partiesOf = (telling: Telling): readonly ToldFiller[] => [...telling.actors, ...telling.recipients];

/** Places where the event itself was, not those it led from or to. */
const standing = (telling: Telling): readonly ToldFiller[] =>
  telling.places.filter((place) => place.role === 'occurred');

/** Somebody in the same role in both; in a meeting all roles are one. Who attacks here and is attacked there is no tie. */
function sharesRole(a: Telling, b: Telling, pick: (list: readonly ToldFiller[]) => readonly ToldFiller[]): boolean {
  if (SYMMETRIC_TYPES.has(a.mention.type)) return sharesAny(pick(partiesOf(a)), pick(partiesOf(b)));
  return sharesAny(pick(a.actors), pick(b.actors)) || sharesAny(pick(a.recipients), pick(b.recipients));
}

/** Whether one name or country stands on both sides. */
export function sharesAny(a: readonly ToldFiller[], b: readonly ToldFiller[]): boolean {
  return a.some((one) => b.some((other) => matches(one, other)));
}

function matches(a: ToldFiller, b: ToldFiller): boolean {
  if (a.key === b.key) return true;
  // Two towns of one country are two, unless their governments are meant.
  if (isTown(a) && isTown(b)) return false;
  // A people's forces, ministers and capital stand for the country in one telling and by name in another.
  return a.country !== null && a.country === b.country;
}

export const isTown = ({ entity }: ToldFiller): boolean => entity?.kind === 'place' && !entity.government;

/** Whether one place stands on both sides; two towns of one country are two places. */
const sharesPlace = (a: readonly ToldFiller[], b: readonly ToldFiller[]): boolean =>
  a.some((one) => b.some((other) => one.key === other.key));

/** Words alone ("the men") are too loose to contradict a name. */
const named = (list: readonly ToldFiller[]): readonly ToldFiller[] => list.filter((one) => one.entityId !== null);

/** Both known, and nobody in common. */
function disjoint(a: readonly ToldFiller[], b: readonly ToldFiller[]): boolean {
  const left = named(a);
  const right = named(b);
  return left.length > 0 && right.length > 0 && !sharesAny(left, right);
}

/** Both known, and neither in the other: a town and its country do not contradict each other. */
function placesExclude(a: readonly ToldFiller[], b: readonly ToldFiller[]): boolean {
  const left = named(a);
  const right = named(b);
  if (left.length === 0 || right.length === 0 || sharesPlace(left, right)) return false;
  return !left.some((one) => right.some((other) => isWithin(one, other) || isWithin(other, one)));
}

const isWithin = (small: ToldFiller, large: ToldFiller): boolean =>
  large.entity?.kind === 'country' && large.country !== null && small.country === large.country;
