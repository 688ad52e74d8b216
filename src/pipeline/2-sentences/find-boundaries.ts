import { findDateLines } from './find-date-lines.ts';
import { isBoundary } from './is-boundary.ts';

/** A fixed locale, so that no machine's own can change an answer. Its rules are those of UAX 29; Node is pinned. */
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Longest sentence, in UTF-16 code units. The longest of 14,500 sentences of news and encyclopedias has 593; one of
 * more than thrice that has lost its stops, and is cut where it may be.
 */
export const SENTENCE_LENGTH_MAX = 2_000;

/**
 * Where sentences begin in a paragraph, its own beginning left out, in ascending order. `paragraph` has spaces in the
 * place of line breaks, which would end sentences. Linear in its length.
 */
export function findBoundaries(paragraph: string): number[] {
  const proposed = [
    ...unicodeBoundaries(paragraph),
    ...ADDED.flatMap((pattern) => matchEnds(paragraph, pattern)),
    ...findDateLines(paragraph),
  ];
  const moved = proposed.map((at) => afterClosing(paragraph, at)).sort((a, b) => a - b);
  const kept: number[] = [];
  for (const at of moved) {
    const from = kept.at(-1) ?? 0;
    if (at > from && at < paragraph.length && isBoundary(paragraph, from, at)) kept.push(at);
  }
  return cutLong(paragraph, withoutEmpty(paragraph, kept));
}

function unicodeBoundaries(paragraph: string): number[] {
  const starts: number[] = [];
  for (const { index } of SEGMENTER.segment(paragraph)) if (index > 0) starts.push(index);
  return starts;
}

/** Boundaries that UAX 29 does not see. Each pattern ends where a sentence begins. */
const ADDED: readonly RegExp[] = [
  // Matches "the border.Many": two sentences without a space; must not match "Example.Com", "U.S.A", "3.Five".
  /\p{Ll}{2}[.!?](?=(?!Com\b|Net\b|Org\b|Js\b|Io\b)\p{Lu}\p{Ll}+[\s,])/gu,
  // Matches "he paused… Then"; must not match "the … of".
  /…["”’)]?\s+(?=\p{Lu})/gu,
  // Matches "last year. iPhone sales": a name with a small first letter; must not match "e.g. it".
  /[.!?]["”’)]?\s+(?=\p{Ll}{1,6}\p{Lu})/gu,
  // Matches "the border. many left": quick writing; must not match "U.S. it", "vs. it" or "e.g. it".
  /\p{Ll}{2}\.\s+(?=\p{Ll})/gu,
  // Matches "the border. 12 people left", "in 2004. $5m was lost"; must not match "No 5.12" or "a . . . 5".
  /[\p{L}\p{N})\]%"”’][.!?]["”’)]?\s+(?=[$€£]?\p{N})/gu,
];

const matchEnds = (text: string, pattern: RegExp): number[] =>
  Array.from(text.matchAll(pattern), (match) => match.index + match[0].length);

/** Matches marks that close: references such as "[3] [4] ", "1]" after its bracket, or a quotation mark before a space. */
const CLOSING = /^(?:\d{1,3}\]\s*|["”’»)\]]+(?:\s+|$)|(?:\[\d{1,3}\]\s*){1,6})/u;
/** Closing marks are looked for so far right of a boundary: six references. */
const CLOSING_LENGTH_MAX = 36;

/** A boundary before marks that close what is left of it belongs after them: `over. " He` is `over. "` and `He`. */
function afterClosing(paragraph: string, at: number): number {
  const closing = CLOSING.exec(paragraph.slice(at, at + CLOSING_LENGTH_MAX));
  return closing ? at + closing[0].length : at;
}

/** Matches a letter or a digit of any script; must not match " “ ". */
const CONTENT = /[\p{L}\p{N}]/u;

/** A stretch without letter or digit, such as a stray quotation mark, belongs to the sentence before it. */
function withoutEmpty(paragraph: string, starts: readonly number[]): number[] {
  const kept: number[] = [];
  let from = 0;
  for (let i = 0; i < starts.length; i++) {
    const at = starts[i] ?? 0;
    const to = starts[i + 1] ?? paragraph.length;
    if (!CONTENT.test(paragraph.slice(at, to)) || !CONTENT.test(paragraph.slice(from, at))) continue;
    kept.push(at);
    from = at;
  }
  return kept;
}

/** Sentences that are too long are cut after a semicolon, else a comma, else a space, else anywhere. */
function cutLong(paragraph: string, starts: readonly number[]): number[] {
  const cut: number[] = [];
  let from = 0;
  for (const at of [...starts, paragraph.length]) {
    while (at - from > SENTENCE_LENGTH_MAX) {
      from = cutBefore(paragraph, from, from + SENTENCE_LENGTH_MAX);
      cut.push(from);
    }
    if (at < paragraph.length) cut.push(at);
    from = at;
  }
  return cut;
}

/** The best place for a cut in the second half of a stretch. */
function cutBefore(paragraph: string, from: number, to: number): number {
  const middle = from + Math.floor((to - from) / 2);
  const half = paragraph.slice(middle, to);
  for (const sign of ['; ', ', ', ' ']) {
    const at = half.lastIndexOf(sign);
    if (at >= 0) return middle + at + sign.length;
  }
  const code = paragraph.charCodeAt(to);
  // Not between the halves of a character outside of the basic plane.
  return code >= 0xdc00 && code <= 0xdfff ? to - 1 : to;
}
