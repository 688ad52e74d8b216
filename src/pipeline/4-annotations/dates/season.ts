import type { TimeDirection, TimeExpression } from '../../../model/time-expression.ts';
import { tenseAround } from './direction.ts';
import type { Candidate, Finder, Passage } from './passage.ts';
import { lowerAt, oneOf } from './passage.ts';
import { SEASONS, WHICH_ONE } from './vocabulary.ts';
import { yearAt } from './year.ts';

/**
 * In: a season's name. Out: "last summer", "the spring of 1998", "this fall", "winter 2021". Not: "fall" and "spring"
 * as verbs, nouns and names, which have no determiner of time before them.
 */
export const season: Finder = { heads: ['season'], find: findSeason };

function findSeason(passage: Passage, at: number): Candidate | null {
  const { words } = passage;
  const part = SEASONS.get(lowerAt(words, at));
  if (part === undefined) return null;
  const left = lowerAt(words, at - 1);
  const make = (
    first: number,
    last: number,
    direction: TimeDirection,
    year: TimeExpression | null,
    variant: string,
  ): Candidate => ({
    first,
    last,
    type: 'DATE',
    expression: { kind: 'calendar', part, date: null, weekday: null, direction, year },
    rule: `dates/season#${variant}`,
  });
  const of = lowerAt(words, at + 1) === 'of' || lowerAt(words, at + 1) === ',' ? at + 2 : at + 1;
  const year = yearAt(words, of);
  if (year !== null) {
    const first = left === 'the' ? at - 1 : at;
    const edtf = `${year}-${part}`;
    return { first, last: of, type: 'DATE', expression: { kind: 'absolute', edtf }, rule: 'dates/season#year' };
  }
  if (left === 'every' || left === 'each') {
    return {
      first: at - 1,
      last: at,
      type: 'SET',
      expression: { kind: 'extent', value: `XXXX-${SEASON_VALUES[part - 21]}` },
      rule: 'dates/season#every',
    };
  }
  if (left === 'that')
    return make(at - 1, at, 'past', { kind: 'unit', unit: 'year', offset: 0, anchor: 'context' }, 'that');
  const which = WHICH_ONE.get(left);
  if (which !== undefined) return make(at - 1, at, which, null, left);
  const early = oneOf(left, 'early', 'late') ? at - 1 : at;
  const articled = lowerAt(words, early - 1) === 'the';
  // "in winter" without an article is every winter.
  const lead = lowerAt(words, articled ? early - 2 : early - 1);
  const timely = LEADS.has(lead) && (articled || early < at || LIMITS.has(lead));
  if (!timely || lowerAt(words, at + 1) === 'of') return null;
  const tense = tenseAround(passage, words[at]?.start ?? 0, words[at]?.end ?? 0);
  return make(articled && early === at ? at - 1 : at, at, tense ?? 'past', null, 'the');
}

const LEADS = new Set(['in', 'during', 'by', 'until', 'till', 'since', 'through']);

/** Behind these a season needs no article to be one season: "until spring", "since summer". */
const LIMITS = new Set(['by', 'until', 'till', 'since']);

/** TIMEX3 letters of the seasons 21 to 24. */
export const SEASON_VALUES = ['SP', 'SU', 'FA', 'WI'] as const;
