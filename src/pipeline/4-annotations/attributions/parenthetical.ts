/**
 * In: a cue verb. Out: what stands before and around it: "S, X said", "S1, X said, S2", "which X said will end".
 * Not: quotations (direct-speech.ts).
 */

import type { Stance } from '../../../model/ontology.ts';
import { lower } from '../../language/token-words.ts';
import { isRelativePronoun, run, type SaidContent } from './content-shape.ts';
import { PARENTHETICAL_VERBS } from './cue-verbs.ts';
import { type SpeechView, trimEnd } from './speech-view.ts';
import type { VerbCue } from './verb-cues.ts';

/** "S, X said", "S1, X said, S2": the cue clause stands between commas or at the end and has nothing of its own. */
export function parenthetical(view: SpeechView, cue: VerbCue): SaidContent | null {
  const clause = view.clauses[cue.clause];
  if (!PARENTHETICAL_VERBS.has(cue.lemma) || cue.source === null || clause?.form !== 'finite') return null;
  if (clause.objects.some((object) => (view.phrases[object]?.first ?? 0) > cue.last) && cue.lemma !== 'tell')
    return null;
  const opens = Math.min(cue.source.first, cue.first);
  if (opens < 3) return null;
  const before = trimBack(view, opens - 1);
  if (!/^[,—–”"’']$/.test(lower(view.tokens[opens - 1])) && !isRelativePronoun(view, opens - 1)) return null;
  const relative = isRelativePronoun(view, opens - 1);
  const first = relative ? opens - 1 : sentenceOpening(view, opens - 1);
  if (!relative && !hasAssertion(view, first, before) && !resumesWithVerb(view, cue)) return null;
  const head = run(view, first, before);
  if (relative) return relativeReport(view, cue, head);
  const closes = Math.max(cue.source.last, cue.last);
  const comma = closingComma(view, closes);
  const tail = comma === null ? [] : run(view, comma + 1, view.tokens.length - 1);
  return { runs: [...head, ...tail], stance: stanceOf(cue), rule: 'attributions/parenthetical' };
}

const stanceOf = (cue: VerbCue): Stance => cue.verb.takes.get('quote') ?? cue.verb.takes.get('clause') ?? 'asserts';

/** "which officials said will go into effect": the pronoun and the rest of its clause. */
function relativeReport(view: SpeechView, cue: VerbCue, head: SaidContent['runs']): SaidContent | null {
  const from = cue.last + 1;
  const next = view.tokens[from];
  if (next?.upos !== 'VERB' && next?.upos !== 'AUX') return null;
  let last = from;
  while (last < view.tokens.length - 1 && view.tokens[last + 1]?.text !== ',') last += 1;
  return { runs: [...head, ...run(view, from, last)], stance: stanceOf(cue), rule: 'attributions/parenthetical' };
}

/** "The problem, she said, is that …": the cue parts a subject from its verb. */
function resumesWithVerb(view: SpeechView, cue: VerbCue): boolean {
  const comma = closingComma(view, Math.max(cue.source?.last ?? 0, cue.last));
  const next = view.tokens[(comma ?? view.tokens.length) + 1];
  return next?.upos === 'AUX' || next?.upos === 'VERB';
}

/** A finite verb that is not under "as", "while" or "after": such a clause before the comma only sets the scene. */
function hasAssertion(view: SpeechView, first: number, last: number): boolean {
  if (
    /^(?:as|while|after|before|when|although|though|if|since|because|asked|speaking)$/.test(lower(view.tokens[first]))
  )
    return false;
  return view.clauses.some((clause) => clause.first >= first && clause.last <= last && clause.form === 'finite');
}

const trimBack = (view: SpeechView, at: number): number => trimEnd(view, 0, at);

/** Where the reported sentence begins: behind a conjunction that opens it, or a semicolon. */
function sentenceOpening(view: SpeechView, before: number): number {
  for (let at = before; at > 0; at -= 1) if (view.tokens[at]?.text === ';') return at + 1;
  return /^(?:but|and|meanwhile|however)$/.test(lower(view.tokens[0])) ? 1 : 0;
}

/** The comma behind which the sentence goes on: "X said on Monday, and …". */
function closingComma(view: SpeechView, closes: number): number | null {
  for (let at = closes + 1; at < Math.min(view.tokens.length - 2, closes + CLOSING_REACH); at += 1) {
    if (view.tokens[at]?.text === ',' && !view.clauses.some((clause) => clause.first > at)) return null;
    if (view.tokens[at]?.text === ',')
      return /^(?:adding|citing|but|and|who|which|while|as|referring)$/.test(lower(view.tokens[at + 1])) ? null : at;
    if (view.tokens[at]?.upos === 'VERB') return null;
  }
  return null;
}

const CLOSING_REACH = 12;
