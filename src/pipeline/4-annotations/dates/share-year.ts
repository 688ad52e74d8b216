import type { TimeExpression } from '../../../model/time-expression.ts';
import type { Candidate, Passage } from './passage.ts';
import { lowerAt, oneOf } from './passage.ts';

/**
 * In: candidates. Out: the same where a date without a year takes that of the date behind it: "May and July 2019", "from
 * May 2 to June 5, 2019", "March, April and May 2011". Where the first of a stretch is the later month, its year is the
 * one before ("from November to March 2019"). Not: a month and a day ("in May and on June 5, 2019").
 */
export function shareYear(candidates: readonly Candidate[], { words }: Passage): readonly Candidate[] {
  const shared = [...candidates];
  for (let i = shared.length - 2; i >= 0; i--) {
    const candidate = shared[i];
    const next = shared[i + 1];
    if (candidate === undefined || next === undefined) continue;
    const joint = jointOf(words, candidate.last, next.first);
    const edtf = joint === null ? null : withYearOf(candidate.expression, next.expression, joint);
    if (edtf !== null) shared[i] = { ...candidate, expression: { kind: 'absolute', edtf }, rule: 'dates/share-year' };
  }
  return shared;
}

type Joint = 'list' | 'stretch';

function jointOf(words: Passage['words'], last: number, first: number): Joint | null {
  const between = lowerAt(words, last + 1);
  if (first === last + 3 && between === ',' && oneOf(lowerAt(words, last + 2), 'and', 'or')) return 'list';
  if (first !== last + 2) return null;
  if (oneOf(between, 'and', 'or', ',', '/')) return 'list';
  return oneOf(between, 'to', 'through', 'until', 'till', '-', '–') ? 'stretch' : null;
}

function withYearOf(expression: TimeExpression, other: TimeExpression, joint: Joint): string | null {
  if (expression.kind !== 'calendar' || expression.year !== null || expression.part > 12) return null;
  if (other.kind !== 'absolute') return null;
  // Matches "2019-06", "2019-06-05"; not "2019", "2019-35", which is a quarter.
  const parts = /^(\d{4})-(0\d|1[0-2])(-\d{2})?$/.exec(other.edtf);
  if (parts === null || (parts[3] === undefined) !== (expression.date === null)) return null;
  const crosses = joint === 'stretch' && expression.part > Number(parts[2]);
  const year = String(Number(parts[1]) - (crosses ? 1 : 0)).padStart(4, '0');
  const month = String(expression.part).padStart(2, '0');
  return `${year}-${month}${expression.date === null ? '' : `-${String(expression.date).padStart(2, '0')}`}`;
}
