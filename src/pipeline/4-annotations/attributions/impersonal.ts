/**
 * In: a sentence. Out: what is said without a speaker: "are said to be leaving", "it is unclear whether", "reportedly".
 * Not: passives with a by-phrase, which name one.
 */

import type { RuleId } from '../../../model/note.ts';
import { lower } from '../../language/token-words.ts';
import { IMPERSONAL_VERBS } from './cue-verbs.ts';
import { HEARSAY_ADVERBS } from './cue-words.ts';
import { type AttributionDraft, type SpeechView, spanOf, trimEnd } from './speech-view.ts';

export function findImpersonal(view: SpeechView): readonly AttributionDraft[] {
  return [...passiveReports(view), ...unclear(view), ...hearsay(view)];
}

/** "The farmers are said to be leaving", "it is believed that", "he is expected to attend". */
function passiveReports(view: SpeechView): readonly AttributionDraft[] {
  return view.clauses.flatMap((clause) => {
    const lemma = view.tokens[clause.verb]?.lemma.toLowerCase() ?? '';
    if (clause.voice !== 'passive' || clause.agents.length > 0 || !IMPERSONAL_VERBS.has(lemma)) return [];
    if (view.quotedTokens[clause.verb]) return [];
    const next = lower(view.tokens[clause.last + 1]);
    const subject = view.phrases[clause.subjects[0] ?? -1];
    if (!/^(?:to|that|as)$/.test(next) || !subject || subject.first > clause.first) return [];
    const isIt = lower(view.tokens[subject.head]) === 'it';
    const before = isIt ? null : spanOf(view, subject.first, trimEnd(view, subject.first, clause.first - 1));
    return draft(view, clause.first, clause.last, before, clause.last + 1, 'attributions/impersonal#passive');
  });
}

const UNCLEAR = /^(?:unclear|clear|unknown|uncertain|known|likely|unlikely|certain|doubtful)$/;

/** "It is unclear whether …", "it was not immediately known how …". */
function unclear(view: SpeechView): readonly AttributionDraft[] {
  const at = view.tokens.findIndex((token, i) => UNCLEAR.test(lower(token)) && isItIs(view, i));
  if (at < 0 || view.quotedTokens[at]) return [];
  const next = lower(view.tokens[at + 1]);
  if (!/^(?:whether|how|why|what|who|when|where|if|that)$/.test(next)) return [];
  const first = view.tokens.findIndex((token, i) => i < at && lower(token) === 'it');
  return draft(view, Math.max(first, 0), at, null, at + 1, 'attributions/impersonal#unclear');
}

/** Tokens between "it" and its adjective: "it was not immediately clear". */
const ADJECTIVE_REACH = 5;

function isItIs(view: SpeechView, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - ADJECTIVE_REACH); back -= 1)
    if (lower(view.tokens[back]) === 'it') return true;
  return false;
}

/** "Seven people were reportedly killed": the sentence is hearsay. */
function hearsay(view: SpeechView): readonly AttributionDraft[] {
  const at = view.tokens.findIndex((token) => HEARSAY_ADVERBS.has(lower(token)));
  if (at < 0 || view.quotedTokens[at]) return [];
  const clause = view.clauses.find((one) => one.last >= at - 1 && one.form === 'finite');
  const subject = view.phrases[clause?.subjects[0] ?? -1];
  const first = subject !== undefined && subject.first < at ? subject.first : 0;
  const before = at > first ? spanOf(view, first, trimEnd(view, first, at - 1)) : null;
  return draft(view, at, at, before, at + 1, 'attributions/impersonal#hearsay');
}

function draft(
  view: SpeechView,
  cueFirst: number,
  cueLast: number,
  before: { start: number; end: number } | null,
  from: number,
  rule: RuleId,
): readonly AttributionDraft[] {
  const cue = spanOf(view, cueFirst, cueLast);
  const behind = spanOf(view, from, trimEnd(view, from, view.tokens.length - 1));
  const content = [before, behind].filter((part) => part !== null);
  if (cue === null || content.length === 0) return [];
  return [
    {
      view,
      source: null,
      cue,
      content,
      quotations: [],
      quoted: 'indirect',
      stance: 'asserts',
      rule,
      via: null,
    },
  ];
}
