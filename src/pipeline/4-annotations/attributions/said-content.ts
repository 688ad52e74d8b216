/**
 * In: a cue verb. Out: the words or thought that it reports, by the first shape that fits.
 * Not: quotations that stand beside the cue (direct-speech.ts), who speaks.
 */

import type { SaidContent, Shape } from './content-shape.ts';
import { namedObject, namedTopic, orderedInfinitive, ownInfinitive } from './named-content.ts';
import { parenthetical } from './parenthetical.ts';
import { saidClause } from './reported-clause.ts';
import type { SpeechView } from './speech-view.ts';
import type { VerbCue } from './verb-cues.ts';

/** A clause of its own leaves less doubt than a noun phrase, so it comes first; the parenthetical looks backwards. */
const SHAPES: readonly Shape[] = [saidClause, parenthetical, orderedInfinitive, ownInfinitive, namedTopic, namedObject];

export function findContent(view: SpeechView, cue: VerbCue): SaidContent | null {
  for (const shape of SHAPES) {
    const found = shape(view, cue);
    if (found !== null && found.runs.length > 0) return found;
  }
  return null;
}
