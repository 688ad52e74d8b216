import type { Span } from '../../../model/span.ts';
import { classAt, DIGIT, FORMAT, isWordAt, LETTER, SPACE } from './character-classes.ts';
import { addToken, type Scan } from './scan.ts';
import { addressEnd } from './scan-address.ts';
import { scanMark } from './scan-mark.ts';
import { scanNumber } from './scan-number.ts';
import { scanWord } from './scan-word.ts';

/**
 * In: one sentence. Out: its words and signs as Universal Dependencies has them for English, in the order of the text:
 * they never overlap, hold no white space, and cover everything else but signs without width. Not: tags and lemmas; where sentences end.
 *
 * A scanner over code units, because a sentence may be anything: each scanner looks at a stretch at most a fixed number
 * of times, so that the time grows with the length of the text alone.
 */
export function findTokens(sentence: string): readonly Span[] {
  const tokens: Span[] = [];
  const scan: Scan = {
    text: sentence,
    tokens,
    lastWordEnd: lastWordEnd(sentence),
    noAddressBefore: 0,
    openBrackets: 0,
  };
  let at = 0;
  while (at < sentence.length) {
    if (classAt(sentence, at) === SPACE) {
      at += 1;
      continue;
    }
    const to = chunkEnd(sentence, at);
    while (at < to) at = scanOne(scan, at, to);
  }
  return tokens;
}

/** Adds one token or more from `at` on, and returns the end of the last. */
function scanOne(scan: Scan, at: number, to: number): number {
  const { text } = scan;
  const kind = classAt(text, at);
  if (kind === FORMAT) return at + 1;
  if (kind !== LETTER && kind !== DIGIT) return scanMark(scan, at, to);
  const address = addressEnd(scan, at, to);
  if (address > at) {
    addToken(scan, at, address);
    return address;
  }
  return kind === DIGIT ? scanNumber(scan, at, to) : scanWord(scan, at, to);
}

function chunkEnd(text: string, from: number): number {
  let end = from + 1;
  while (end < text.length && classAt(text, end) !== SPACE) end += 1;
  return end;
}

function lastWordEnd(text: string): number {
  let end = text.length;
  while (end > 0 && !isWordAt(text, end - 1)) end -= 1;
  return end;
}
