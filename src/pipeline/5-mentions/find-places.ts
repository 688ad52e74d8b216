import type { PlaceRole } from '../../model/entity.ts';
import type { EventType } from '../../model/ontology.ts';
import type { Clause, MentionPlace, NounPhrase } from '../reading.ts';
import { fillerOf, headLemma, type Scene } from './scene.ts';

/** What each preposition of place says of its noun, for events in which somebody moves and for all others. */
const MOVING: ReadonlyMap<string, PlaceRole> = new Map([
  ['from', 'origin'],
  ['out of', 'origin'],
  ['to', 'destination'],
  ['into', 'destination'],
  ['for', 'destination'],
  ['toward', 'destination'],
  ['towards', 'destination'],
  ['through', 'transit'],
  ['via', 'transit'],
  ['across', 'transit'],
  ['in', 'occurred'],
  ['at', 'occurred'],
  ['near', 'occurred'],
  ['around', 'occurred'],
]);
const STANDING: ReadonlyMap<string, PlaceRole> = new Map([
  ['in', 'occurred'],
  ['at', 'occurred'],
  ['near', 'occurred'],
  ['around', 'occurred'],
  ['outside', 'occurred'],
  ['inside', 'occurred'],
  ['across', 'occurred'],
  ['throughout', 'occurred'],
  ['on', 'occurred'],
  ['within', 'occurred'],
  ['along', 'occurred'],
  ['off', 'occurred'],
]);

/** Verbs whose bare object is where people left from, or where they came to. */
const LEAVING = new Set('flee leave evacuate escape abandon quit depart desert exit'.split(' '));
const REACHING = new Set('reach enter cross visit'.split(' '));
/** With these "in" names where people came to. */
const ARRIVING = new Set('arrive land settle shelter'.split(' '));

/** Where the event of a clause took place, and from where to where it led. */
export function findPlaces(scene: Scene, clause: Clause, type: EventType): readonly MentionPlace[] {
  const lemma = scene.syntax.tokens[clause.verb]?.lemma ?? '';
  const roles = type === 'DISPLACE' ? MOVING : STANDING;
  const places: MentionPlace[] = [];
  for (const { preposition, phrase } of clause.obliques) {
    const role = preposition === 'in' && ARRIVING.has(lemma) ? 'destination' : roles.get(preposition);
    if (isElsewhere(scene, clause, phrase)) continue;
    if (role !== undefined) addPlace(scene, scene.syntax.phrases[phrase], role, places);
  }
  const bare = LEAVING.has(lemma) ? 'origin' : REACHING.has(lemma) ? 'destination' : null;
  const objects = clause.voice === 'passive' ? clause.subjects : clause.objects;
  for (const phrase of bare ? objects : []) addPlace(scene, scene.syntax.phrases[phrase], bare ?? 'occurred', places);
  for (const phrase of [...clause.subjects, ...clause.objects]) addPlacesWithin(scene, phrase, roles, places);
  return places;
}

/** Prepositions of a source, a reason or an aim: a place inside of what they bring in is not where it happened. */
const AROUND = new Set(['according to', 'over', 'about', 'against', 'despite', 'because of', 'on behalf of']);

/** "according to the authorities in Quito", "a warrant over the war in Peru". */
function isElsewhere(scene: Scene, clause: Clause, phrase: number): boolean {
  const host = scene.syntax.phrases[phrase]?.within?.phrase;
  return clause.obliques.some((oblique) => AROUND.has(oblique.preposition) && oblique.phrase === host);
}

/** Places that hang on a noun: "an explosion at a depot near the capital", "the exodus from the region to the coast". */
export function addPlacesWithin(
  scene: Scene,
  host: number,
  roles: ReadonlyMap<string, PlaceRole>,
  places: MentionPlace[],
): void {
  const reached = new Set([host]);
  scene.syntax.phrases.forEach((phrase, i) => {
    if (!phrase.within || !reached.has(phrase.within.phrase) || phrase.within.preposition === "'s") return;
    const role = roles.get(phrase.within.preposition);
    // "a warrant over the war in Peru": a place inside of what something is about is not where it happened.
    if (role === undefined && phrase.within.preposition !== 'of') return;
    reached.add(i);
    if (role !== undefined) addPlace(scene, phrase, role, places);
  });
}

const LAND_NOUNS = new Set('territory soil side border land airspace waters water coast capital'.split(' '));

/** The roles of the prepositions that hang on an event noun. */
export const placeRolesFor = (type: EventType): ReadonlyMap<string, PlaceRole> =>
  type === 'DISPLACE' ? MOVING : STANDING;

/** Adds a phrase that names a place or country, once; its coordinates count as places too. */
export function addPlace(scene: Scene, phrase: NounPhrase | undefined, role: PlaceRole, places: MentionPlace[]): void {
  if (!phrase) return;
  const filler = fillerOf(scene, phrase);
  const entity = filler.entity === null ? undefined : scene.doc.entities[filler.entity];
  if (!entity || (entity.kind !== 'place' && entity.kind !== 'country')) return;
  // "Peruvian territory" is Peru; "Peruvian troops" are not.
  if (entity.form === 'demonym' && !LAND_NOUNS.has(headLemma(scene, phrase))) return;
  if (places.some((place) => place.entity !== null && scene.doc.entities[place.entity]?.entity === entity.entity))
    return;
  places.push({ span: entity.span, text: entity.text, entity: filler.entity, role });
}
