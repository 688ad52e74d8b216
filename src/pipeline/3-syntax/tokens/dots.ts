import { ABBREVIATIONS, CAPITAL_ONLY } from '../../language/abbreviations.ts';
import { classAt, LETTER, wordEnd } from './character-classes.ts';

/**
 * End of single letters with dots between them ("U.S.", "a.m.", "Ph.D."), with the last dot, for a word from `start` to
 * `dot`; `dot` itself where they are none.
 */
export function dottedEnd(text: string, start: number, dot: number, to: number): number {
  let part = start;
  let end = dot;
  let parts = 0;
  while (isPart(text, part, end)) {
    parts += 1;
    const goesOn = text[end] === '.' && end + 1 < to && classAt(text, end + 1) === LETTER;
    if (!goesOn) return parts === 1 ? dot : text[end] === '.' && !isEllipsis(text, end) ? end + 1 : end;
    part = end + 1;
    end = wordEnd(text, part, to);
  }
  // "J.Smith", "U.S.Army": what follows the last dot is a word of its own.
  return parts > 1 || (parts === 1 && isCapital(text, start)) ? part : dot;
}

const isPart = (text: string, start: number, end: number): boolean =>
  end - start === 1 || (end - start === 2 && LONG_PARTS.has(text.slice(start, end).toLowerCase()));

/** Parts of two letters: "Ph.D.", "M.Sc.". */
const LONG_PARTS: ReadonlySet<string> = new Set(['ph', 'sc', 'ed']);

const isCapital = (text: string, at: number): boolean => text[at] !== text[at]?.toLowerCase();

/** Three dots or more leave words out; the first of two may end an abbreviation. */
const isEllipsis = (text: string, dot: number): boolean => text[dot + 1] === '.' && text[dot + 2] === '.';

/**
 * Whether the dot behind a word belongs to it. The last full stop of a sentence does not ("the answer is no."), but for
 * the first of two ("Sample Jr..").
 */
export function isAbbreviation(text: string, start: number, dot: number, lastWordEnd: number): boolean {
  if (isEllipsis(text, dot)) return false;
  if (dot >= lastWordEnd && text[dot + 1] !== '.') return false;
  if (dot - start === 1) return true;
  if (dot - start > ABBREVIATION_LENGTH_MAX) return false;
  const word = text.slice(start, dot + 1);
  const small = word.toLowerCase();
  return ABBREVIATIONS.has(small) && !(word === small && CAPITAL_ONLY.has(small));
}

const ABBREVIATION_LENGTH_MAX = 8;
