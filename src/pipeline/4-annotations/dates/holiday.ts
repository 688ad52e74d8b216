import type { Feast, TimeDirection, TimeExpression } from '../../../model/time-expression.ts';
import { tenseAround } from './direction.ts';
import type { Candidate, Finder, Passage } from './passage.ts';
import { lowerAt } from './passage.ts';
import { WHICH_ONE } from './vocabulary.ts';

/**
 * In: a feast's name. Out: its day, fixed or movable: "Christmas Eve", "last Thanksgiving", "Easter Monday".
 * Not: seasons around a feast ("the Christmas trade"), feasts of one country but Thanksgiving.
 */
export const holiday: Finder = {
  heads: ['other'],
  find(passage: Passage, at: number): Candidate | null {
    const { words } = passage;
    if (words[at]?.capital !== true) return null;
    const next = lowerAt(words, at + 1);
    const day = next === 'day' || next === 'sunday' ? at + 1 : at;
    // Another capital behind makes it a name: "Christmas Island", "Easter Rising".
    const named = day === at && words[at + 1]?.capital === true;
    switch (lowerAt(words, at)) {
      case 'christmas':
        if (next === 'eve') return fixed(passage, at, at + 1, 12, 24);
        return named ? null : fixed(passage, at, day, 12, 25);
      case 'eve': {
        const newYear = lowerAt(words, at - 1) === 's' && lowerAt(words, at - 3) === 'year';
        return newYear && lowerAt(words, at - 4) === 'new' ? fixed(passage, at - 4, at, 12, 31) : null;
      }
      case 'thanksgiving':
        return named ? null : movable(passage, at, day, 'thanksgiving');
      case 'easter':
        if (next === 'monday') return movable(passage, at, at + 1, 'easter-monday');
        return named ? null : movable(passage, at, day, 'easter');
      default:
        return null;
    }
  },
};

function looking(
  passage: Passage,
  first: number,
  last: number,
  expressionFor: (direction: TimeDirection) => TimeExpression,
): Candidate {
  const { words } = passage;
  const which = WHICH_ONE.get(lowerAt(words, first - 1));
  const tense = tenseAround(passage, words[first]?.start ?? 0, words[last]?.end ?? 0);
  return {
    first: which === undefined ? first : first - 1,
    last,
    type: 'DATE',
    expression: expressionFor(which ?? tense ?? 'nearest'),
    rule: 'dates/holiday',
  };
}

const fixed = (passage: Passage, first: number, last: number, part: number, date: number): Candidate =>
  looking(passage, first, last, (direction) => ({
    kind: 'calendar',
    part,
    date,
    weekday: null,
    direction,
    year: null,
  }));

const movable = (passage: Passage, first: number, last: number, feast: Feast): Candidate =>
  looking(passage, first, last, (direction) => ({ kind: 'feast', feast, direction }));
