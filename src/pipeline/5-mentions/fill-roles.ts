import type { Slot } from '../../model/lexicon.ts';
import { TEMPORAL_NOUNS } from '../language/closed-classes.ts';
import type { Clause, NounPhrase, RoleFiller } from '../reading.ts';
import { fillerOf, type Scene } from './scene.ts';

/** Phrases that fill a slot of a clause, seen from the active voice; see Slot. */
export function phrasesIn(scene: Scene, clause: Clause, slot: Slot): readonly number[] {
  if (slot === 'subject') return clause.voice === 'passive' ? clause.agents : clause.subjects;
  if (slot === 'object') return clause.voice === 'passive' ? clause.subjects : objectsOf(clause);
  const direct = clause.obliques.filter((oblique) => oblique.preposition === slot).map((oblique) => oblique.phrase);
  const found = direct.length > 0 ? direct : withinObjects(scene, clause, slot);
  return [...new Set(found.flatMap((phrase) => [phrase, ...laterMembers(scene, phrase)]))];
}

/** "blew up a bridge": behind a particle the object looks like a prepositional phrase of it. */
export function objectsOf(clause: Clause): readonly number[] {
  if (clause.objects.length > 0 || clause.particle === null) return clause.objects;
  const behind = clause.obliques.find((oblique) => oblique.preposition === clause.particle);
  return behind === undefined ? [] : [behind.phrase];
}

function withinObjects(scene: Scene, clause: Clause, preposition: string): readonly number[] {
  return scene.syntax.phrases.flatMap((phrase, i) =>
    phrase.within?.preposition === preposition && clause.objects.includes(phrase.within.phrase) ? [i] : [],
  );
}

const laterMembers = (scene: Scene, phrase: number): readonly number[] =>
  (scene.syntax.phrases[phrase]?.members ?? []).filter((member) => member > phrase);

/** Those in a slot, as people and places with names where they have them. Words that point at nobody are left out. */
export function fillRole(scene: Scene, clause: Clause, slot: Slot | undefined): readonly RoleFiller[] {
  if (slot === undefined) return [];
  return fillersOf(scene, phrasesIn(scene, clause, slot));
}

/** Fillers for phrases, each entity once. */
export function fillersOf(scene: Scene, phrases: readonly number[]): readonly RoleFiller[] {
  const fillers: RoleFiller[] = [];
  for (const index of phrases) {
    const phrase = scene.syntax.phrases[index];
    if (!phrase || isEmpty(scene, phrase) || isTime(scene, phrase)) continue;
    const filler = fillerOf(scene, phrase);
    if (!fillers.some((other) => sameFiller(scene, other, filler))) fillers.push(filler);
  }
  return fillers;
}

/** Pronouns without an antecedent, and words that count nobody in particular, say nothing of who it was. */
const EMPTY_HEADS = new Set(
  'it this that they he she we i you them him her us me there one something nothing itself themselves himself herself'.split(
    ' ',
  ),
);

/** "blamed it on Tuesday": a phrase that names a time is nobody. */
const isTime = (scene: Scene, phrase: NounPhrase): boolean =>
  TEMPORAL_NOUNS.has(scene.syntax.tokens[phrase.head]?.lemma.toLowerCase() ?? '');

function isEmpty(scene: Scene, phrase: NounPhrase): boolean {
  const head = scene.syntax.tokens[phrase.head];
  if (head?.text.toLowerCase() === 'other' || head?.text.toLowerCase() === 'another') return true;
  // "US" in capitals is a country.
  if (!head || head.text === 'US' || !EMPTY_HEADS.has(head.text.toLowerCase())) return false;
  const filler = fillerOf(scene, phrase);
  // "We" in a quotation is filled by its speaker, who may have no name.
  return filler.entity === null && filler.span.start === head.start;
}

function sameFiller(scene: Scene, a: RoleFiller, b: RoleFiller): boolean {
  if (a.entity === null || b.entity === null) return a.text.toLowerCase() === b.text.toLowerCase();
  return scene.doc.entities[a.entity]?.entity === scene.doc.entities[b.entity]?.entity;
}
