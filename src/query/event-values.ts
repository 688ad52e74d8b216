/** What the filters look at in an event. The index of a snapshot is made from the same functions. */
import type { Geo, Participant } from '../model/entity.ts';
import type { Event } from '../model/event.ts';
import type { Figure } from '../model/figure.ts';
import { foldText } from './fold-words.ts';
import type { Lookup } from './lookup.ts';
import { namesOf } from './participant-names.ts';
import type { Query } from './query.ts';

/** Who speaks: in statements and for figures. Who only relays is not counted. */
export const speakersOf = (event: Event): readonly Participant[] => [
  ...event.statements.map(({ speaker }) => speaker),
  ...event.figures.flatMap(({ speaker }) => speaker ?? []),
];

/** Everybody and everything with a name in an event, in whatever role. */
export const participantsOf = (event: Event): readonly Participant[] => [
  ...event.actors,
  ...event.recipients,
  ...event.places,
  ...speakersOf(event),
  ...event.statements.flatMap(({ via }) => via ?? []),
  ...event.figures.flatMap(({ via }) => via ?? []),
];

/** All values that name one of the participants, without repeats. */
export const namesOfAll = (participants: readonly Participant[], lookup: Lookup): readonly string[] => [
  ...new Set(participants.flatMap((participant) => namesOf(participant, lookup))),
];

/** Ids of the documents that an event's quotes are from. */
export const documentIdsOf = (event: Event): readonly string[] => [
  ...new Set(
    [...event.evidence, ...event.figures.map((f) => f.evidence), ...event.statements.map((s) => s.evidence)].map(
      ({ document }) => document,
    ),
  ),
];

/** Codes of the countries that an event's places lie in, in lower case. */
export const countriesOf = (event: Event, lookup: Lookup): readonly string[] => [
  ...new Set(
    event.places.flatMap(({ entity: id }) => {
      if (id === undefined) return [];
      if (id.startsWith('country:')) return foldText(id.slice('country:'.length));
      return foldText(lookup.entity(id)?.country ?? '') || [];
    }),
  ),
];

/**
 * Points of an event's places, whatever their role. A point that stands for a whole country, or for nobody knows what,
 * is left out: the middle of a country says nothing about where in it something happened.
 */
export const pointsOf = (event: Event, lookup: Lookup): readonly Geo[] =>
  event.places.flatMap((place) => {
    const geo = place.entity === undefined ? undefined : lookup.entity(place.entity)?.geo;
    const vague = [place.precision, geo?.precision].some((known) => known === 'country' || known === 'unknown');
    return geo === undefined || vague ? [] : geo;
  });

/**
 * The stretch of numbers that a figure can be asked for by: its value where it has one ("more than 28,000" is found as
 * 28,000), else the bounds that the words set, one standing for both where only one is set. Null when there is none.
 */
export function figureStretch({ value, min, max }: Figure): { readonly low: number; readonly high: number } | null {
  const low = value ?? min ?? max;
  const high = value ?? max ?? min;
  return low === null || high === null ? null : { low, high };
}

/** Whether a figure is of a measure asked for, if any is, and its stretch meets `min` and `max`. */
export function figureKeeps({ choices, min, max }: Query, figure: Figure): boolean {
  const measures = choices.measure?.any ?? [];
  const stretch = figureStretch(figure);
  if (stretch === null || (measures.length > 0 && !measures.includes(figure.measure))) return false;
  return stretch.high >= (min ?? -Infinity) && stretch.low <= (max ?? Infinity);
}

/** Whether speakers of an event's figures contradict each other. */
export const hasConflict = (event: Event): boolean =>
  event.figureSummary.some(({ relation }) => relation === 'conflict' || relation === 'mixed') ||
  event.figures.some(({ relates }) => relates.some(({ type }) => type === 'conflictsWith'));

/** Fields that `q` searches: what a reader sees of the event, and the quotes behind it. A phrase lies within one. */
export const textFieldsOf = (event: Event): readonly string[] => [
  ...new Set([
    event.title,
    event.summary,
    ...participantsOf(event).flatMap(({ name, text }) => [name, text]),
    ...event.figures.map(({ verbatim }) => verbatim),
    ...event.evidence.map(({ exact }) => exact),
    ...event.figures.map(({ evidence }) => evidence.exact),
    ...event.statements.map(({ evidence }) => evidence.exact),
  ]),
];
