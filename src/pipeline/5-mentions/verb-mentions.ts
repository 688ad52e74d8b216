import type { VerbFrame } from '../../model/lexicon.ts';
import { spansOverlap } from '../../model/span.ts';
import type { Clause, Mention, RoleFiller } from '../reading.ts';
import { fillRole } from './fill-roles.ts';
import { findPlaces } from './find-places.ts';
import type { FrameIndex } from './frame-index.ts';
import { judgeFactuality } from './judge-factuality.ts';
import { pickFigures } from './pick-figures.ts';
import { pickTime } from './pick-time.ts';
import { readAct } from './read-act.ts';
import { recipientsOf } from './recipients-of.ts';
import type { Scene } from './scene.ts';
import { verbFrameFor } from './verb-frame-for.ts';
import { wordingOf } from './wording.ts';

/** Confidence of a frame that names none: it is right in three of four uses in news, by reading a hundred of them. */
export const ORDINARY_CONFIDENCE = 0.7;

/** Enough to bring all but the surest frames below the 0.5 that the log shows by default. */
export const UNSUPPORTED_PENALTY = 0.3;

/**
 * In: a sentence with its annotations. Out: the events that its verbs tell.
 * Not: events that nouns tell (noun-mentions.ts), and what is dropped or merged afterwards (refine-mentions.ts).
 */
export function findVerbMentions(scene: Scene, frames: FrameIndex): readonly Mention[] {
  return scene.syntax.clauses.flatMap((clause, index) => {
    const frame = verbFrameFor(scene, clause, frames);
    if (frame === null || frame.type === null) return [];
    return [readAct(scene, index, mentionOf(scene, clause, index, frame, frame.type, frames))];
  });
}

function mentionOf(
  scene: Scene,
  clause: Clause,
  index: number,
  frame: VerbFrame,
  type: NonNullable<VerbFrame['type']>,
  frames: FrameIndex,
): Mention {
  const token = scene.syntax.tokens[clause.verb];
  const span = { start: token?.start ?? scene.span.start, end: token?.end ?? scene.span.end };
  const recipients = recipientsOf(scene, index, frame, frames);
  const actors = withoutRepeats(scene, fillRole(scene, clause, frame.actor), recipients);
  const places = findPlaces(scene, clause, type).filter(
    (place) => ![...actors, ...recipients].some(({ span }) => spansOverlap(span, place.span)),
  );
  const figures = pickFigures(scene, type, index, null);
  const supported = actors.length + recipients.length + places.length + figures.length > 0;
  return {
    span,
    text: scene.doc.text.slice(span.start, span.end),
    sentence: scene.sentence,
    clause: scene.span,
    type,
    mode: frame.mode ?? null,
    contexts: frame.contexts ?? [],
    factuality: judgeFactuality(scene, index),
    actors,
    recipients,
    places,
    time: pickTime(scene, index),
    figures,
    attributions: attributionsOver(scene, span.start),
    lemma: frame.verb,
    definite: false,
    link: clause.link,
    wording: wordingOf(scene, clause, index, frame),
    // "They expelled us": nobody, nowhere and no number; it is kept, and hidden.
    confidence: (frame.confidence ?? ORDINARY_CONFIDENCE) - (supported ? 0 : UNSUPPORTED_PENALTY),
    rule: `mentions/verb-mentions#${frame.verb.replaceAll(' ', '-')}`,
  };
}

/** Nobody does something to himself here: with reciprocal verbs a shared phrase stays an actor only. */
function withoutRepeats(
  scene: Scene,
  actors: readonly RoleFiller[],
  recipients: readonly RoleFiller[],
): readonly RoleFiller[] {
  return actors.filter(
    (actor) => !recipients.some((other) => other.span.start === actor.span.start && scene.span.end >= other.span.end),
  );
}

/** The attributions in whose content an offset lies. */
export const attributionsOver = (scene: Scene, offset: number): readonly number[] =>
  scene.attributions.filter((index) =>
    scene.doc.attributions[index]?.content.some((span) => span.start <= offset && offset < span.end),
  );
