import type { TimeExpression } from '../../../model/time-expression.ts';
import type { Candidate, Finder, Passage } from './passage.ts';
import { gluedAt, isMark, lowerAt } from './passage.ts';
import { PARTS_OF_DAY } from './vocabulary.ts';
import type { Word } from './words.ts';

/**
 * In: "morning", "night" and their like. Out: "this morning", "last night", "the following evening", "tonight", "Friday
 * night", "early afternoon". Not: a part of no day in particular ("a long night", "morning news").
 */
export const partOfDay: Finder = { heads: ['partOfDay'], find: findPartOfDay };

const day = (offset: number, anchor: 'document' | 'context'): TimeExpression => ({
  kind: 'unit',
  unit: 'day',
  offset,
  anchor,
});

const DAYS: ReadonlyMap<string, TimeExpression> = new Map([
  ['this', day(0, 'document')],
  ['last', day(-1, 'document')],
  ['that', day(0, 'context')],
  ['same', day(0, 'context')],
  ['next', day(1, 'context')],
  ['following', day(1, 'context')],
  ['previous', day(-1, 'context')],
]);

function findPartOfDay({ words }: Passage, at: number): Candidate | null {
  const part = PARTS_OF_DAY.get(lowerAt(words, at));
  if (part === undefined) return null;
  const mid =
    lowerAt(words, at - 1) === '-' && gluedAt(words, at) && lowerAt(words, at - 2) === 'mid'
      ? 2
      : lowerAt(words, at - 1) === 'mid'
        ? 1
        : 0;
  const inner = at - mid;
  const make = (first: number, on: TimeExpression | null, variant: string): Candidate => ({
    first,
    last: at,
    type: 'TIME',
    expression: { kind: 'clock', clock: null, partOfDay: part, day: on },
    rule: `dates/part-of-day#${variant}`,
  });
  if (lowerAt(words, at) === 'overnight') {
    const next = words[at + 1]?.head;
    const named = words[at]?.capital === true && next === null && lowerAt(words, at + 1) !== ',';
    return named ? null : make(at, day(-1, 'context'), 'overnight');
  }
  const left = lowerAt(words, inner - 1);
  if (left === 'every' || left === 'each') {
    return {
      first: inner - 1,
      last: at,
      type: 'SET',
      expression: { kind: 'extent', value: `XXXX-XX-XXT${part}` },
      rule: 'dates/part-of-day#every',
    };
  }
  const on = DAYS.get(left);
  if (on !== undefined) {
    const articled = lowerAt(words, inner - 2) === 'the';
    if (articled && left === 'last') return null;
    const anchored = left === 'next' && !articled ? day(1, 'document') : on;
    return make(articled ? inner - 2 : inner - 1, anchored, left);
  }
  if (joinsDay(words, inner)) return make(inner, null, 'joined');
  if (mid > 0) return make(inner, null, 'mid');
  if (left === 'the' && lowerAt(words, inner - 2) === 'in') return make(inner - 1, null, 'the');
  if (left === 'the' && lowerAt(words, at + 1) === 'before' && isMark(lowerAt(words, at + 2), '.,;:)"”'))
    return { ...make(inner - 1, day(-1, 'context'), 'before'), last: at + 1 };
  return null;
}

/** Whether a day stands right before, or behind with "on" or "of": "Friday morning", "the night of Oct. 23". */
function joinsDay(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (
    before?.head === 'weekday' ||
    before?.head === 'namedDay' ||
    (before?.lower === '.' && words[at - 2]?.head === 'weekday')
  )
    return true;
  return before?.head === 'digits' && (words[at - 2]?.head === 'month' || words[at - 3]?.head === 'month');
}

/** "tonight" */
export const tonight: Finder = {
  heads: ['other'],
  find({ words }: Passage, at: number): Candidate | null {
    if (lowerAt(words, at) !== 'tonight') return null;
    return {
      first: at,
      last: at,
      type: 'TIME',
      expression: { kind: 'clock', clock: null, partOfDay: 'NI', day: day(0, 'document') },
      rule: 'dates/part-of-day#tonight',
    };
  },
};
