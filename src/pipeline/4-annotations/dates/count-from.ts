import type { TimeExpression } from '../../../model/time-expression.ts';
import type { Candidate, Passage } from './passage.ts';
import { lowerAt, oneOf } from './passage.ts';

/**
 * In: candidates. Out: the same, where a distance turns out to be one from a time that stands with it: "the day after
 * Christmas", "a week from Sunday", "ten years ago today"; and "the day before" that only explains the date before it ("on
 * May 7, the day before the vote"), which is that date. Not: "the day after the surrender", which nothing says; "two days
 * before Christmas", which TimeML marks as a length and a date.
 */
export function countFrom(candidates: readonly Candidate[], passage: Passage): readonly Candidate[] {
  const counted: Candidate[] = [];
  for (const candidate of candidates) {
    const previous = counted.at(-1);
    const whole = previous === undefined ? null : countedFrom(previous, candidate, passage);
    if (whole !== null) counted[counted.length - 1] = whole;
    else counted.push(previous === undefined ? candidate : (explained(previous, candidate, passage) ?? candidate));
  }
  return counted;
}

type Distance = TimeExpression & { readonly kind: 'distance' };

/** "the day" of "the day after the vote" */
function theDay({ first, expression }: Candidate, { words }: Passage): Distance | null {
  const article = lowerAt(words, first) === 'the';
  return article && expression.kind === 'distance' && expression.unit === 'day' && expression.anchor === 'event'
    ? expression
    : null;
}

/** What days are counted from: a day, by whatever name. */
const isDay = (expression: TimeExpression): boolean =>
  expression.kind === 'weekday' ||
  (expression.kind === 'unit' && expression.unit === 'day' && expression.anchor === 'document') ||
  expression.kind === 'feast' ||
  (expression.kind === 'calendar' && expression.date !== null) ||
  (expression.kind === 'absolute' && expression.edtf.length === 10);

function countedFrom(a: Candidate, b: Candidate, passage: Passage): Candidate | null {
  const distance = fromDay(a, b, passage) ?? agoToday(a, b);
  if (distance === null) return null;
  return {
    first: a.first,
    last: b.last,
    type: 'DATE',
    expression: { ...distance, anchor: 'context', anchorText: null, of: b.expression },
    rule: 'dates/count-from#day',
  };
}

/** "the day after Christmas", "two weeks from Tuesday" */
function fromDay(a: Candidate, b: Candidate, passage: Passage): Distance | null {
  if (b.first !== a.last + 2 || !isDay(b.expression)) return null;
  const joint = lowerAt(passage.words, a.last + 1);
  if (oneOf(joint, 'before', 'after')) return theDay(a, passage);
  return joint === 'from' && a.expression.kind === 'distance' && a.expression.amount !== null ? a.expression : null;
}

/** "twenty years ago today", "a year ago this week", "two weeks ago Friday" */
function agoToday(a: Candidate, b: Candidate): Distance | null {
  const { expression } = a;
  if (b.first !== a.last + 1 || expression.kind !== 'distance' || a.rule !== 'dates/distance#ago') return null;
  const day = b.expression;
  const whole = day.kind === 'unit' && day.offset === 0 && day.anchor === 'document' && day.unit !== expression.unit;
  return expression.amount !== null && (whole || day.kind === 'weekday') ? expression : null;
}

/** "Nov. 3, the day before officials …" */
function explained(a: Candidate, b: Candidate, passage: Passage): Candidate | null {
  const apposed = b.first === a.last + 2 && lowerAt(passage.words, a.last + 1) === ',';
  if (theDay(b, passage) === null || !apposed || !isDay(a.expression)) return null;
  const expression = { kind: 'unit', unit: 'day', offset: 0, anchor: 'context' } as const;
  return { ...b, type: 'DATE', expression, rule: 'dates/count-from#apposed' };
}
