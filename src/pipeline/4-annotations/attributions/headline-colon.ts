/**
 * In: a headline. Out: "Ministry: truce holds" and "Truce holds: ministry".
 * Not: colons of running text.
 */
import { lower } from '../../language/token-words.ts';
import { type AttributionDraft, type SpeechView, spanOf, trimEnd } from './speech-view.ts';

/** A source in a headline is a name or a bare noun: words at most. */
const SOURCE_WORDS_MAX = 5;

export function findHeadlineColon(view: SpeechView): readonly AttributionDraft[] {
  if (view.block.kind !== 'headline' && view.block.kind !== 'standfirst') return [];
  const at = view.tokens.findIndex((token) => token.text === ':');
  const last = trimEnd(view, 0, view.tokens.length - 1);
  if (at < 1 || at >= last || view.quotedTokens[at]) return [];
  if (isSource(view, at + 1, last)) return draft(view, at, at + 1, last, 0, at - 1);
  return isSource(view, 0, at - 1) ? draft(view, at, 0, at - 1, at + 1, last) : [];
}

/** One noun phrase and nothing else: "police", "UN report", "Aid groups". */
function isSource(view: SpeechView, first: number, last: number): boolean {
  if (last - first >= SOURCE_WORDS_MAX) return false;
  const phrase = view.phrases.find((one) => one.first === first && one.last === last);
  if (!phrase) return false;
  return SPEAKERS.test(lower(view.tokens[phrase.head])) || view.tokens[phrase.head]?.upos === 'PROPN';
}

// Matches "officials", "police", "report", "study", "un"; not "years", "talks".
const SPEAKERS =
  /^(?:officials?|police|authorities|ministry|minister|government|army|military|report|reports|study|poll|survey|un|spokes\w+|sources?|media|experts?|analysts?|witness(?:es)?|rescuers|doctors|medics|lawyers?|president|mayor|governor)$/;

function draft(
  view: SpeechView,
  colon: number,
  sourceFirst: number,
  sourceLast: number,
  first: number,
  last: number,
): readonly AttributionDraft[] {
  const cue = spanOf(view, colon, colon);
  const content = spanOf(view, first, trimEnd(view, first, last));
  const phrase = view.phrases.findIndex((one) => one.first === sourceFirst && one.last === sourceLast);
  if (cue === null || content === null) return [];
  return [
    {
      view,
      source: { first: sourceFirst, last: sourceLast, head: view.phrases[phrase]?.head ?? sourceLast, phrase },
      cue,
      content: [content],
      quotations: [],
      quoted: 'indirect',
      stance: 'asserts',
      rule: 'attributions/headline-colon',
      via: null,
    },
  ];
}
