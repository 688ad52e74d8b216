import type { RuleId } from '../../../model/note.ts';
import type { Stance } from '../../../model/ontology.ts';
import { lower } from '../../language/token-words.ts';
import { type SpeechView, trimEnd, trimStart } from './speech-view.ts';
import type { VerbCue } from './verb-cues.ts';

/** Content as runs of tokens, inclusive, in the order of the text. */
export interface SaidContent {
  readonly runs: readonly (readonly [first: number, last: number])[];
  readonly stance: Stance;
  readonly rule: RuleId;
}

export type Shape = (view: SpeechView, cue: VerbCue) => SaidContent | null;

export const run = (view: SpeechView, first: number, last: number): readonly (readonly [number, number])[] => {
  const start = trimStart(view, first, last);
  const end = trimEnd(view, start, last);
  return end >= start && start < view.tokens.length ? [[start, end]] : [];
};

export const isRelativePronoun = (view: SpeechView, at: number): boolean =>
  /^(?:which|that|who)$/.test(lower(view.tokens[at]));

/** A noun phrase right before a finite verb is a subject, not an addressee. */
export const opensClause = (view: SpeechView, at: number): boolean =>
  view.clauses.some((clause) => clause.first === at && clause.form === 'finite');

export function markerOf(view: SpeechView, before: number, marker: string | null): number {
  for (let at = before - 1; at >= 0; at -= 1) if (lower(view.tokens[at]) === marker) return at;
  return -1;
}
