/**
 * In: a sentence. Out: attributions that its own words make.
 * Not: what the next sentences add to a quotation (refiners.ts).
 */
import type { Span } from '../../../model/span.ts';
import { findAccordingTo } from './according-to.ts';
import type { SaidContent } from './content-shape.ts';
import { findSpeech, type Speech } from './direct-speech.ts';
import { findHeadlineColon } from './headline-colon.ts';
import { findImpersonal } from './impersonal.ts';
import { findNounCues } from './noun-cues.ts';
import { findContent } from './said-content.ts';
import { type AttributionDraft, type SpeechView, spanOf } from './speech-view.ts';
import { findVerbCues, type VerbCue } from './verb-cues.ts';

export type AttributionFinder = (view: SpeechView) => readonly AttributionDraft[];

/** Verbs of saying and thinking: their quotation, else their clause, infinitive or object. */
const findVerbs: AttributionFinder = (view) =>
  findVerbCues(view).flatMap((cue) => {
    const speech = findSpeech(view, cue);
    if (speech !== null) return [speechDraft(view, cue, speech)];
    if (cue.source === null) return [];
    const content = findContent(view, cue);
    return content === null ? [] : [contentDraft(view, cue, content)];
  });

function cueSpan(view: SpeechView, cue: VerbCue): Span {
  return spanOf(view, cue.first, cue.last) ?? { start: view.start, end: view.end };
}

function speechDraft(view: SpeechView, cue: VerbCue, speech: Speech): AttributionDraft {
  return {
    view,
    source: cue.source,
    cue: cueSpan(view, cue),
    content: speech.quotations.map(({ start, end }) => ({ start, end })),
    quotations: speech.quotations.map(({ index }) => index),
    quoted: 'direct',
    stance: cue.verb.takes.get('quote') ?? 'asserts',
    rule: speech.rule,
    via: null,
  };
}

function contentDraft(view: SpeechView, cue: VerbCue, content: SaidContent): AttributionDraft {
  const spans = content.runs.flatMap(([first, last]) => spanOf(view, first, last) ?? []);
  const quotations = view.quotations.filter((one) =>
    spans.some((span) => span.start < one.end && one.start < span.end),
  );
  return {
    view,
    source: cue.source,
    cue: cueSpan(view, cue),
    content: spans,
    quotations: quotations.map(({ index }) => index),
    quoted: quotations.length > 0 ? 'mixed' : 'indirect',
    stance: view.clauses[cue.clause]?.negated && content.stance === 'asserts' ? 'denies' : content.stance,
    rule: content.rule,
    via: null,
  };
}

/** In any order: each looks for cues of its own kind, and refiners settle what two of them claim. */
export const ATTRIBUTION_FINDERS: readonly AttributionFinder[] = [
  findVerbs,
  findAccordingTo,
  findImpersonal,
  findHeadlineColon,
  findNounCues,
];
