import type { Candidate, Finder, Passage } from './passage.ts';
import { gluedAt, lowerAt } from './passage.ts';
import { yearAt } from './year.ts';

/**
 * In: digits. Out: a quarter in the shorthand of reports: "Q3 2019", "Q4", "Q1 of 2020". Not: other codes of a letter and
 * a digit ("G7", "Q5").
 */
export const quarterCode: Finder = {
  heads: ['digits'],
  find({ words }: Passage, at: number): Candidate | null {
    if (!gluedAt(words, at) || lowerAt(words, at - 1) !== 'q' || words[at - 1]?.capital !== true) return null;
    const number = Number(lowerAt(words, at));
    if (number < 1 || number > 4 || gluedAt(words, at - 1)) return null;
    const behind = lowerAt(words, at + 1) === 'of' ? at + 2 : at + 1;
    const year = yearAt(words, behind);
    return {
      first: at - 1,
      last: year === null ? at : behind,
      type: 'DATE',
      expression:
        year === null
          ? { kind: 'calendar', part: 32 + number, date: null, weekday: null, direction: 'past', year: null }
          : { kind: 'absolute', edtf: `${year}-${32 + number}` },
      rule: 'dates/quarter-code',
    };
  },
};
