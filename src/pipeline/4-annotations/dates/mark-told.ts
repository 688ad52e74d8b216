import type { TimeExpression } from '../../../model/time-expression.ts';
import { tenseAround } from './direction.ts';
import type { Candidate, Passage } from './passage.ts';

/**
 * In: candidates. Out: those that count from the time told before ("a day earlier", "that night", a clock without a day),
 * marked where a past verb stands with them: they cannot count from a day that is still ahead. Not: finding that day.
 */
export function markTold(candidates: readonly Candidate[], passage: Passage): readonly Candidate[] {
  return candidates.map((candidate) => {
    const told = asTold(candidate.expression);
    const start = passage.words[candidate.first]?.start ?? 0;
    const end = passage.words[candidate.last]?.end ?? 0;
    return told !== null && tenseAround(passage, start, end) === 'past'
      ? { ...candidate, expression: told }
      : candidate;
  });
}

/** The same expression told as past; null for what does not count from the context. */
function asTold(expression: TimeExpression): TimeExpression | null {
  switch (expression.kind) {
    case 'unit':
    case 'distance':
      return expression.anchor === 'context' ? { ...expression, told: true } : null;
    case 'clock': {
      const day = expression.day === null ? null : asTold(expression.day);
      return expression.day === null ? { ...expression, told: true } : day === null ? null : { ...expression, day };
    }
    case 'part': {
      const of = asTold(expression.of);
      return of === null ? null : { ...expression, of };
    }
    default:
      return null;
  }
}
