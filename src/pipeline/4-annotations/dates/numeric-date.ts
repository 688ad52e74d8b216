import { isDay } from '../../../model/day.ts';
import type { Candidate, Finder, Passage, Refusal } from './passage.ts';
import { gluedAt, isMark, lowerAt } from './passage.ts';
import type { Word } from './words.ts';

/**
 * In: digits. Out: a day in numbers: "2023-09-26", "26/09/2023", "09/26/2023", "26.9.2023". Not: "9/11", which names an
 * event and is refused; fractions, scores, versions, telephone numbers.
 */
export const numericDate: Finder = { heads: ['digits'], find: findNumericDate };

const two = (digits: string): string => digits.padStart(2, '0');

function findNumericDate({ words }: Passage, at: number): Candidate | Refusal | null {
  const separator = lowerAt(words, at + 1);
  if (!isMark(separator, '-/.') || !gluedAt(words, at + 1) || !gluedAt(words, at + 2)) return null;
  if (gluedAt(words, at) && isMark(lowerAt(words, at - 1), '-/.0123456789$€£#')) return null;
  const a = lowerAt(words, at);
  const b = words[at + 2]?.head === 'digits' ? lowerAt(words, at + 2) : '';
  const third =
    lowerAt(words, at + 3) === separator &&
    gluedAt(words, at + 3) &&
    gluedAt(words, at + 4) &&
    words[at + 4]?.head === 'digits';
  if (!third) {
    const attacks = separator === '/' && a === '9' && b === '11' && !gluedAt(words, at + 3);
    return attacks
      ? { first: at, last: at + 2, refused: 'names the attacks of 2001-09-11', rule: 'dates/numeric-date#event' }
      : null;
  }
  const c = lowerAt(words, at + 4);
  if (continues(words, at + 5)) return null;
  const edtf = a.length === 4 ? isoDay(a, b, c) : c.length === 4 ? dayOfNumbers(a, b, c, separator) : null;
  if (edtf === null) return null;
  return { first: at, last: at + 4, type: 'DATE', expression: { kind: 'absolute', edtf }, rule: 'dates/numeric-date' };
}

const continues = (words: readonly Word[], at: number): boolean =>
  gluedAt(words, at) && (isMark(lowerAt(words, at), '-/') || words[at]?.head === 'digits') && gluedAt(words, at + 1);

function isoDay(year: string, month: string, date: string): string | null {
  const day = `${year}-${two(month)}-${two(date)}`;
  return month.length <= 2 && date.length <= 2 && isDay(day) ? day : null;
}

/** Day and month in the order that fits; where both fit, either: an EDTF set of the two. Dots mean the day first. */
function dayOfNumbers(a: string, b: string, year: string, separator: string): string | null {
  if (a.length > 2 || b.length > 2) return null;
  const dayFirst = isoDay(year, b, a);
  const monthFirst = separator === '.' ? null : isoDay(year, a, b);
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  return `[${[dayFirst, monthFirst].sort().join(',')}]`;
}
