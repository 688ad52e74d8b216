import type { LineRule } from './line.ts';

/** Longest dateline: "PORT-AU-PRINCE, Haiti, Wednesday, Sept. 27, 2023 (Agency Name) —" has 63 code units. */
const DATELINE_LENGTH_MAX = 110;

/**
 * Matches "GORIS, Armenia, Sept 26 (Agency) - Text", "WASHINGTON — Text", "NAIROBI, Kenya (AP) _"; must not match
 * "NATO — which met", "UN – EU talks", "Baku - the capital", "RENT-A-CAR". A place in capitals, more after a comma, an agency in
 * brackets, and a dash; what follows begins a sentence.
 */
const CAPITALS =
  /^(?:\p{Lu}[\p{Lu}.'’-]{2,}(?:[ /-]\p{Lu}[\p{Lu}.'’-]*){0,4})(?:,\s?[\p{L}\d][\p{L}\d.' ]{0,24}){0,3}\s*(?:\([^()]{2,40}\))?(?:\s*(?:—|–|--|―)|(?:\s|(?<=\)))[-_])(?=\s*(?:["“‘'`(]*[\p{Lu}\d]|$))/u;

/** Matches "Goris, 26 September (Agency) – Text", "Goris (Agency) — Text"; must not match "He (Agency) said". */
const AGENCY =
  /^(?:\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3})(?:,\s?[\p{L}\d][\p{L}\d.' ]{0,24}){0,3}\s*\([A-Z][^()]{1,38}\)\s*(?:—|–|--|-|_|\.)(?=\s*(?:["“‘'`(]*[\p{Lu}\d]|$))/u;

/** Words in capitals that open sentences with a dash after them: no place. */
const NO_PLACES = new Set(
  'UPDATE BREAKING EXCLUSIVE ANALYSIS OPINION WATCH VIDEO LIVE NATO UNESCO UNICEF UNHCR'.split(' '),
);

/** In: a line. Out: a heading for a dateline on a line of its own. Not: one before a sentence, which is cut off. */
export const findDateline: LineRule = (line) =>
  line.text.length <= DATELINE_LENGTH_MAX && datelineLength(line.text) === line.text.length
    ? { kind: 'heading', rule: 'text/datelines' }
    : null;

/**
 * Length of the dateline at the head of a text's first paragraph, the dash and the white space after it included; 0
 * where there is none.
 */
export function datelineLength(paragraph: string): number {
  const head = paragraph.slice(0, DATELINE_LENGTH_MAX);
  const match = CAPITALS.exec(head) ?? AGENCY.exec(head);
  if (!match) return 0;
  const first = match[0].split(/[^\p{L}]/u, 1)[0] ?? '';
  if (NO_PLACES.has(first)) return 0;
  const rest = paragraph.slice(match[0].length, match[0].length + 8);
  return match[0].length + (rest.length - rest.trimStart().length);
}
