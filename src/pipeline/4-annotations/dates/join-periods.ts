import type { TimeExpression } from '../../../model/time-expression.ts';
import type { Candidate, Passage } from './passage.ts';
import { lowerAt, oneOf } from './passage.ts';

/**
 * Two times in a row that are one period of an account.
 *
 * In: two candidates and what stands between them. Out: one for "year-end 1998", "the July-September quarter", "the same
 * month last year", or null. Not: a day and its week or clock (join-neighbours).
 */
export function joinPeriods(a: Candidate, b: Candidate, gap: string, passage: Passage): Candidate | null {
  return yearEnd(a, b, gap) ?? monthsOfQuarter(a, b, gap, passage) ?? sameOfYear(a, b, gap) ?? spelledDate(a, b, gap);
}

/** "year-end 1998", "the year-end of 1998" */
function yearEnd(a: Candidate, b: Candidate, gap: string): Candidate | null {
  const { expression } = a;
  if (expression.kind !== 'part' || expression.of.kind !== 'unit' || expression.of.unit !== 'year') return null;
  if (b.expression.kind !== 'absolute' || b.expression.edtf.length !== 4 || !oneOf(gap, '', 'of', ',')) return null;
  return { ...a, last: b.last, expression: { ...expression, of: b.expression } };
}

const monthOf = ({ expression }: Candidate): number | null =>
  expression.kind === 'calendar' && expression.date === null && expression.part <= 12 ? expression.part : null;

/** "the July-September quarter": three months that are one of the year's quarters. */
function monthsOfQuarter(a: Candidate, b: Candidate, gap: string, { words }: Passage): Candidate | null {
  const from = monthOf(a);
  const to = monthOf(b);
  if (from === null || to === null || (gap !== '-' && gap !== '–' && gap !== 'to')) return null;
  if (to !== from + 2 || from % 3 !== 1 || !oneOf(lowerAt(words, b.last + 1), 'quarter', 'period')) return null;
  return {
    first: lowerAt(words, a.first - 1) === 'the' ? a.first - 1 : a.first,
    last: b.last + 1,
    type: 'DATE',
    expression: {
      kind: 'calendar',
      part: 33 + Math.floor(from / 3),
      date: null,
      weekday: null,
      direction: 'past',
      year: null,
    },
    rule: 'dates/join-periods#quarter',
  };
}

/** "the same month last year": twelve months before the one told. */
function sameOfYear(a: Candidate, b: Candidate, gap: string): Candidate | null {
  const same = a.expression;
  const year = b.expression;
  if (gap !== '' && gap !== 'of') return null;
  if (same.kind !== 'unit' || same.unit !== 'month' || same.anchor !== 'context' || same.offset !== 0) return null;
  const years = yearsBack(year);
  return years === null
    ? null
    : { ...a, last: b.last, expression: { ...same, offset: -12 * years }, rule: 'dates/join-periods#same' };
}

/** "last year", "a year ago", "a year earlier" */
function yearsBack(expression: TimeExpression): number | null {
  if (expression.kind === 'unit') return expression.unit === 'year' && expression.offset === -1 ? 1 : null;
  const { kind } = expression;
  return kind === 'distance' && expression.unit === 'year' && expression.sign < 0 ? expression.amount : null;
}

/** "January sixteenth, nineteen ninety-one" */
function spelledDate(a: Candidate, b: Candidate, gap: string): Candidate | null {
  const day = a.expression;
  const year = b.expression;
  if (b.rule !== 'dates/spelled-year' || year.kind !== 'absolute' || (gap !== '' && gap !== ',')) return null;
  if (day.kind !== 'calendar' || day.date === null || day.year !== null) return null;
  return { ...a, last: b.last, expression: { ...day, year }, rule: 'dates/month-date#full' };
}
