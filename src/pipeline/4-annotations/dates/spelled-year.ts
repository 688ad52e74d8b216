import { parseNumberWords } from '../../language/number-words.ts';
import type { Candidate, Finder, Passage } from './passage.ts';
import { gluedAt, lowerAt, oneOf } from './passage.ts';

/**
 * In: "nineteen" or "twenty". Out: a year as broadcast scripts spell it: "in nineteen seventy-nine", "since twenty
 * fifteen", "the year two thousand". Not: numbers that count ("nineteen seventy-ton lorries").
 */
export const spelledYear: Finder = {
  heads: ['other'],
  find({ words }: Passage, at: number): Candidate | null {
    const century = lowerAt(words, at) === 'nineteen' ? 1900 : lowerAt(words, at) === 'twenty' ? 2000 : null;
    if (
      century === null ||
      !oneOf(
        lowerAt(words, at - 1),
        'in',
        'since',
        'until',
        'by',
        'of',
        'from',
        'to',
        'during',
        'after',
        'before',
        'year',
      )
    ) {
      return null;
    }
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
