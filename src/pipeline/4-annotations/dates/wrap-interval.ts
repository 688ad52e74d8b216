import type { TimeExpression } from '../../../model/time-expression.ts';
import { cueBefore } from './cue-before.ts';
import { pastPerfectAround, tenseAround } from './direction.ts';
import type { Candidate, Passage } from './passage.ts';
import { isMark, lowerAt, oneOf } from './passage.ts';

/**
 * In: candidates. Out: the ends of intervals knowing each other: "since Sunday", "by Thursday", "until May", "from 1991
 * to 1997", "between 2019 and 2021". Spans stay as they are: TimeML marks the times, not the prepositions.
 * Not: durations, sets and vague references.
 */
export function wrapInterval(candidates: readonly Candidate[], passage: Passage): readonly Candidate[] {
  const { words } = passage;
  const wrapped: Candidate[] = [];
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i];
    if (candidate === undefined) continue;
    const next = candidates[i + 1];
    const left = lowerAt(words, candidate.first - 1);
    const joint = next === undefined || next.first !== candidate.last + 2 ? '' : lowerAt(words, candidate.last + 1);
    const ranged =
      (left === 'from' && oneOf(joint, 'to', 'into', 'through', 'until', 'till')) ||
      (left === 'between' && joint === 'and') ||
      joint === 'through' ||
      (oneOf(joint, '-', '–') && next?.expression.kind !== 'unit');
    if (next !== undefined && ranged && isPoint(candidate) && isPoint(next)) {
      const ends = { from: candidate.expression, to: next.expression };
      wrapped.push({
        ...candidate,
        expression: { kind: 'interval', ...ends, named: 'from' },
        rule: `dates/wrap-interval#${left === 'between' ? 'between' : 'from-to'}`,
      });
      wrapped.push({
        ...next,
        expression: { kind: 'interval', ...ends, named: 'to' },
        rule: `dates/wrap-interval#${left === 'between' ? 'between' : 'from-to'}`,
      });
      i++;
    } else if (left === 'since' && isPoint(candidate)) {
      wrapped.push({
        ...candidate,
        expression: { kind: 'interval', from: lookingBack(candidate.expression), to: null, named: 'from' },
        rule: 'dates/wrap-interval#since',
      });
    } else if (oneOf(left, 'by', 'until', 'till', 'through') && isPoint(candidate)) {
      const start = words[candidate.first]?.start ?? 0;
      const over = opensSentence(words, candidate.first - 1) || pastPerfectAround(passage, start);
      const end = words[candidate.last]?.end ?? 0;
      const ahead = !over && (cueBefore(words, candidate.first) ?? tenseAround(passage, start, end)) !== 'past';
      const to = over ? candidate.expression : lookingAhead(candidate.expression, ahead);
      wrapped.push({
        ...candidate,
        expression: { kind: 'interval', from: null, to, named: 'to' },
        rule: `dates/wrap-interval#${left}`,
      });
    } else wrapped.push(candidate);
  }
  return wrapped;
}

/** "Until Thursday, they had not …" tells of a day that is over; elsewhere "until" sets a limit that is ahead. */
const opensSentence = (words: Passage['words'], at: number): boolean =>
  at === 0 ||
  isMark(lowerAt(words, at - 1), '.“"”') ||
  (lowerAt(words, at - 1) === 'up' && opensSentence(words, at - 1));

/** What something has lasted "since" is behind. */
const lookingBack = (expression: TimeExpression): TimeExpression =>
  (expression.kind === 'weekday' || expression.kind === 'calendar') &&
  (expression.direction === 'future' || expression.direction === 'nearest')
    ? { ...expression, direction: 'past' }
    : expression;

/**
 * The same, looking ahead where nothing in the phrase itself says which way it looks. A weekday is ahead of whatever verb
 * ("postponed until Tuesday"); a month or a date only where no past verb holds it.
 */
function lookingAhead(expression: TimeExpression, ahead: boolean): TimeExpression {
  switch (expression.kind) {
    case 'weekday':
      return expression.direction === 'past' ? { ...expression, direction: 'future' } : expression;
    case 'calendar':
      return expression.part <= 12 && (expression.direction === 'past' || expression.direction === 'nearest')
        ? { ...expression, direction: expression.direction === 'past' && !ahead ? 'nearest' : 'future' }
        : expression;
    case 'clock':
      return expression.day === null ? expression : { ...expression, day: lookingAhead(expression.day, ahead) };
    case 'part':
      return { ...expression, of: lookingAhead(expression.of, ahead) };
    default:
      return expression;
  }
}

const isPoint = ({ expression }: Candidate): boolean =>
  expression.kind !== 'extent' &&
  expression.kind !== 'span' &&
  expression.kind !== 'reference' &&
  expression.kind !== 'interval' &&
  !(expression.kind === 'distance' && expression.anchor === 'event');
