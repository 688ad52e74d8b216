import { parseNumberWords, parseOrdinal } from '../../language/number-words.ts';
import type { Candidate, Finder, Passage } from './passage.ts';
import { gluedAt, lowerAt } from './passage.ts';
import type { Word } from './words.ts';

const LEADS = new Set('in since until by of from to during after before year'.split(' '));

/**
 * In: "nineteen", "twenty" or "thousand". Out: a year as broadcast scripts spell it: "in nineteen seventy-nine", "since twenty
 * fifteen", "the year two thousand". Not: numbers that count ("nineteen seventy-ton lorries").
 */
export const spelledYear: Finder = {
  heads: ['other'],
  find({ words }: Passage, at: number): Candidate | null {
    if (lowerAt(words, at) === 'thousand') return twoThousand(words, at);
    const century = lowerAt(words, at) === 'nineteen' ? 1900 : lowerAt(words, at) === 'twenty' ? 2000 : null;
    // "on January sixteenth, nineteen ninety-one"
    const dated = lowerAt(words, at - 1) === ',' && parseOrdinal(lowerAt(words, at - 2)) !== null;
    if (century === null || !(dated || LEADS.has(lowerAt(words, at - 1)))) return null;
    const first = lowerAt(words, at + 1);
    const hyphen = lowerAt(words, at + 2) === '-' && gluedAt(words, at + 2);
    const pair = hyphen ? parseNumberWords(`${first}-${lowerAt(words, at + 3)}`) : null;
    const number = pair ?? parseNumberWords(first);
    if (number === null || number < 10 || number > 99) return null;
    return {
      first: at,
      last: pair === null ? at + 1 : at + 3,
      type: 'DATE',
      expression: { kind: 'absolute', edtf: String(century + number) },
      rule: 'dates/spelled-year',
    };
  },
};

/** "the year two thousand", "the year two thousand and four"; without "year" the words count something. */
function twoThousand(words: readonly Word[], at: number): Candidate | null {
  if (lowerAt(words, at - 1) !== 'two' || lowerAt(words, at - 2) !== 'year') return null;
  const and = lowerAt(words, at + 1) === 'and' ? at + 2 : at + 1;
  const number = parseNumberWords(lowerAt(words, and));
  const more = number !== null && number > 0 && number < 100;
  return {
    first: lowerAt(words, at - 3) === 'the' ? at - 3 : at - 2,
    last: more ? and : at,
    type: 'DATE',
    expression: { kind: 'absolute', edtf: String(2000 + (more ? number : 0)) },
    rule: 'dates/spelled-year#thousand',
  };
}
