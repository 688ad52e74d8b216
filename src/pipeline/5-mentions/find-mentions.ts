import type { Note } from '../../model/note.ts';
import type { Annotated, Mention, Mentioned } from '../reading.ts';
import { adoptFigures } from './adopt-figures.ts';
import type { FrameIndex } from './frame-index.ts';
import { findNounMentions } from './noun-mentions.ts';
import { HARMING, isHeading, refineMentions } from './refine-mentions.ts';
import { type Scene, scenesOf } from './scene.ts';
import { findVerbMentions } from './verb-mentions.ts';

type Finder = (scene: Scene, frames: FrameIndex) => readonly Mention[];

const FINDERS: readonly Finder[] = [findVerbMentions, findNounMentions];

/**
 * In: an annotated document and the event lexicon. Out: every telling of an event, typed, with who, where, when, how
 * many and how real. Not: which tellings are of one event, and on which day it was (6-events).
 */
export function findMentions(doc: Annotated, frames: FrameIndex): Mentioned {
  const mentions: Mention[] = [];
  const notes: Note[] = [];
  for (const scene of scenesOf(doc)) {
    const refined = refineMentions(
      scene,
      FINDERS.flatMap((find) => find(scene, frames)),
    );
    // A number in a heading founds no event either.
    if (!isHeading(scene))
      mentions.push(
        ...adoptFigures(scene, refined.mentions).map((mention) => asHarmOf(scene, mention, mentions.at(-1))),
      );
    notes.push(...refined.notes);
  }
  return { ...doc, mentions, notes: [...doc.notes, ...notes] };
}

/** Sentences over which a paragraph goes on counting the victims of an accident. */
const TOLL_SENTENCES = 2;

/** "A quake struck the coast. Another 500 were injured.": harm without an agent goes on from the accident told before. */
function asHarmOf(scene: Scene, mention: Mention, before: Mention | undefined): Mention {
  if (before?.type !== 'INCIDENT' || mention.type !== 'ASSAULT' || mention.actors.length > 0) return mention;
  const near = mention.sentence - before.sentence <= TOLL_SENTENCES;
  const paragraph = scene.doc.sentences[mention.sentence]?.block === scene.doc.sentences[before.sentence]?.block;
  return near && paragraph && HARMING.has(mention.lemma)
    ? { ...mention, type: 'INCIDENT', mode: before.mode }
    : mention;
}
