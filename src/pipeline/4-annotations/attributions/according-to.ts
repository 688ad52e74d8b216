/**
 * In: a sentence. Out: "according to X, S" and "S, according to X", with "citing Y" behind as the true source.
 * Not: verbs of saying.
 */
import { lower } from '../../language/token-words.ts';
import { type AttributionDraft, type Source, type SpeechView, spanOf, trimEnd, trimStart } from './speech-view.ts';

export const ACCORDING_RULE = 'attributions/according-to';

export function findAccordingTo(view: SpeechView): readonly AttributionDraft[] {
  const drafts: AttributionDraft[] = [];
  for (let at = 0; at < view.tokens.length - 1; at += 1) {
    const length = cueLength(view, at);
    if (length === 0 || view.quotedTokens[at]) continue;
    const draft = draftAt(view, at, length);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

/** Tokens of the cue that begins here, or none: "according to", "in the words of", "per". */
function cueLength(view: SpeechView, at: number): number {
  const word = lower(view.tokens[at]);
  if (word === 'according' && lower(view.tokens[at + 1]) === 'to') return 2;
  const words = [0, 1, 2, 3].map((step) => lower(view.tokens[at + step])).join(' ');
  return words === 'in the words of' ? 4 : 0;
}

function draftAt(view: SpeechView, at: number, length: number): AttributionDraft | null {
  const index = view.phrases.findIndex((phrase) => phrase.first >= at + length && phrase.first <= at + length + 1);
  const phrase = view.phrases[index];
  const cue = spanOf(view, at, at + length - 1);
  const from = phrase?.first ?? at + length;
  if (cue === null || view.tokens[from] === undefined) return null;
  const end = sourceEnd(view, phrase?.last ?? from);
  const source: Source = { first: from, last: end, head: phrase?.head ?? from, phrase: index };
  const cited = citedBehind(view, end);
  const closes = cited?.last ?? end;
  const content = contentAround(view, at, closes);
  if (content.length === 0) return null;
  const quotations = view.quotations.filter((one) =>
    content.some((span) => span.start < one.end && one.start < span.end),
  );
  return {
    view,
    source: cited ?? source,
    cue,
    content,
    quotations: [],
    quoted: quotations.length > 0 ? 'mixed' : 'indirect',
    stance: 'asserts',
    rule: ACCORDING_RULE,
    via: cited === null ? null : source,
  };
}

/** The noun phrase with what hangs on it: to the next comma, dash or finite verb, over "of", "in" and the like. */
function sourceEnd(view: SpeechView, last: number): number {
  let end = last;
  for (let at = last + 1; at < view.tokens.length; at += 1) {
    const token = view.tokens[at];
    if (!token || /^[,.;:—–()]$/.test(token.text) || view.quotedTokens[at]) break;
    const opensClause = view.clauses.some(
      (clause) =>
        clause.form === 'finite' &&
        clause.link !== 'relative' &&
        (clause.first === at || view.phrases[clause.subjects[0] ?? -1]?.first === at),
    );
    if (opensClause) break;
    end = at;
  }
  return end;
}

/** ", citing army officers": who told the one that is named. */
function citedBehind(view: SpeechView, end: number): Source | null {
  if (view.tokens[end + 1]?.text !== ',' || !/^(?:citing|quoting)$/.test(lower(view.tokens[end + 2]))) return null;
  const index = view.phrases.findIndex((phrase) => phrase.first === end + 3);
  const phrase = view.phrases[index];
  return phrase ? { first: phrase.first, last: sourceEnd(view, phrase.last), head: phrase.head, phrase: index } : null;
}

/** What is reported: behind a cue that opens the sentence, before one that closes it, both where it interrupts. */
function contentAround(view: SpeechView, opens: number, closes: number): { start: number; end: number }[] {
  const start = clauseStart(view, opens);
  const before =
    opens > start ? spanOf(view, trimStart(view, start, opens - 1), trimEnd(view, start, opens - 1)) : null;
  const comma = view.tokens[closes + 1]?.text;
  const hasTail =
    opens - start <= OPENING_WORDS ||
    (comma === ',' && !/^(?:who|which|and|but|while)$/.test(lower(view.tokens[closes + 2])));
  const from = trimStart(view, closes + 1, view.tokens.length - 1);
  const behind = hasTail ? spanOf(view, from, trimEnd(view, from, tailEnd(view, from))) : null;
  const parts = opens - start <= OPENING_WORDS && behind !== null ? [behind] : [before, behind];
  return parts.filter((part) => part !== null);
}

/** Words before a cue that opens its sentence: "But according to". */
const OPENING_WORDS = 1;

/** Where the reported words begin: the sentence, or behind a semicolon. */
function clauseStart(view: SpeechView, before: number): number {
  for (let at = before - 1; at > 0; at -= 1) if (view.tokens[at]?.text === ';') return at + 1;
  return 0;
}

function tailEnd(view: SpeechView, from: number): number {
  for (let at = from; at < view.tokens.length; at += 1) if (view.tokens[at]?.text === ';') return at - 1;
  return view.tokens.length - 1;
}
