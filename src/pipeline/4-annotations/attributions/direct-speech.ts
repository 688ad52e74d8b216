/**
 * In: a cue verb. Out: the quotations that stand beside it: “…”, X said; X said: “…”; “…”, X said, “…”.
 * Not: quoted fragments inside a reported clause (said-content.ts); later quotations of the same speech
 * (continue-speech.ts).
 */

import type { RuleId } from '../../../model/note.ts';
import { lower } from '../../language/token-words.ts';
import { CLAUSE_WORDS } from './cue-words.ts';
import type { SeenQuotation, SpeechView } from './speech-view.ts';
import type { VerbCue } from './verb-cues.ts';

/** Characters between a cue and the quotation it opens: "told reporters in the capital on Monday evening:". */
const OPENING_GAP_MAX = 120;

/** Shorter quotations are fragments, unless they end like a sentence: “Never,” he said. */
const WORDS_MIN = 4;

const CLOSING_RULE = 'attributions/direct-speech#closing';
export const OPENING_RULE = 'attributions/direct-speech#opening';

/** The quotations beside a cue. */
export interface Speech {
  readonly quotations: readonly SeenQuotation[];
  /** `#closing`: the quotation comes first. `#opening`: the cue does. */
  readonly rule: RuleId;
}

export function findSpeech(view: SpeechView, cue: VerbCue): Speech | null {
  if (!cue.verb.takes.has('quote')) return null;
  const opens = view.tokens[Math.min(cue.first, cue.source?.first ?? cue.first)]?.start ?? view.start;
  const closes = view.tokens[Math.max(cue.last, cue.source?.last ?? cue.last)]?.end ?? view.end;
  const before = lastBefore(view, opens);
  const after = firstAfter(view, closes);
  if (before !== null) {
    const resumed = after !== null && isInterrupted(view, closes, after) ? [after] : [];
    return { quotations: [before, ...resumed], rule: CLOSING_RULE };
  }
  const cueEnd = view.tokens[cue.last]?.end ?? view.end;
  const opened = firstAfter(view, cueEnd);
  return opened !== null && isOpened(view, cue, cueEnd, opened) ? { quotations: [opened], rule: OPENING_RULE } : null;
}

/** The quotation that ends right before the speaker or verb, with at most a comma or dash between. */
function lastBefore(view: SpeechView, opens: number): SeenQuotation | null {
  for (let i = view.quotations.length - 1; i >= 0; i -= 1) {
    const quotation = view.quotations[i];
    if (!quotation || quotation.end > opens) continue;
    const between = view.text.slice(quotation.end, opens);
    if (!/^[\s,—–-]*$/.test(between)) return null;
    return isSentenceLike(view, quotation) ? quotation : null;
  }
  return null;
}

const firstAfter = (view: SpeechView, offset: number): SeenQuotation | null =>
  view.quotations.find((quotation) => quotation.start >= offset) ?? null;

/** “…”, he said, “…”: nothing but adverbs between the cue and the rest of the quotation. */
function isInterrupted(view: SpeechView, closes: number, after: SeenQuotation): boolean {
  const between = view.text.slice(closes, after.start);
  return between.length <= OPENING_GAP_MAX && !/[.;!?]/.test(between) && /[,—–:]\s*$/.test(between);
}

/** X said: “…”, X said, “…”, X told reporters “…”. A clause word before the marks makes it a quoted fragment. */
function isOpened(view: SpeechView, cue: VerbCue, cueEnd: number, quotation: SeenQuotation): boolean {
  const between = view.text.slice(cueEnd, quotation.start);
  if (between.length > OPENING_GAP_MAX || /[.;!?]\s/.test(between)) return false;
  if (!isSentenceLike(view, quotation)) return /^\s*[,:]\s*$/.test(between);
  const from = view.tokens.findIndex((token) => token.start >= cueEnd);
  const to = view.tokens.findIndex((token) => token.start >= quotation.start);
  const words = view.tokens.slice(from, to < 0 ? view.tokens.length : to);
  if (/:\s*$/.test(between)) return !startsClause(view, cue, quotation.start);
  const hasClause =
    words.some((token) => CLAUSE_WORDS.has(lower(token)) || token.upos === 'PART') ||
    startsClause(view, cue, quotation.start);
  return !hasClause;
}

/** Whether a finite verb stands between the cue and the quotation: then the marks are inside a reported clause. */
const startsClause = (view: SpeechView, cue: VerbCue, until: number): boolean =>
  view.clauses.some(
    (clause, index) =>
      index > cue.clause &&
      clause.form !== 'gerund' &&
      (view.tokens[clause.verb]?.start ?? until) < until &&
      clause.first > cue.last,
  );

/** A quotation of several words, or one that ends with its own punctuation. */
function isSentenceLike(view: SpeechView, quotation: SeenQuotation): boolean {
  const inner = view.text.slice(quotation.start, quotation.end);
  if (/[.,!?…—-]['"”’»]*$/.test(inner)) return true;
  return inner.split(/\s+/, WORDS_MIN + 1).length >= WORDS_MIN && quotation.end - quotation.start > 12;
}
