import type { PartOfDay, TimeExpression } from '../../../model/time-expression.ts';
import { joinPeriods } from './join-periods.ts';
import type { Candidate, Passage } from './passage.ts';
import { lowerAt, oneOf } from './passage.ts';

/**
 * In: candidates in order. Out: neighbours that are one expression joined: "Tuesday, September 26", "Tuesday (26
 * September)", "noon Saturday", "Friday morning", "October last year", "Monday last week".
 * Not: two times that only stand beside each other ("Friday and Thursday").
 */
export function joinNeighbours(candidates: readonly Candidate[], passage: Passage): readonly Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const previous = joined.at(-1);
    const one = previous === undefined ? null : join(previous, candidate, passage);
    if (one === null) joined.push(candidate);
    else joined[joined.length - 1] = one;
  }
  return joined;
}

/** What may stand between two parts of one expression, and a bracket that it opens. */
function between(passage: Passage, a: Candidate, b: Candidate): string | null {
  const gap = b.first - a.last - 1;
  if (gap > 2) return null;
  const words: string[] = [];
  for (let at = a.last + 1; at < b.first; at++) words.push(lowerAt(passage.words, at));
  return words.join(' ');
}

const isDayExpression = (expression: TimeExpression): boolean =>
  expression.kind === 'weekday' ||
  (expression.kind === 'calendar' && expression.date !== null) ||
  (expression.kind === 'unit' && expression.unit === 'day') ||
  (expression.kind === 'absolute' && expression.edtf.length === 10);

/** What may stand between a weekday and its date: "Tuesday, the 5th of May", "Tues., May 5". */
const WEEKDAY_GAPS = new Set(['', ',', '.', '. ,', 'the', ', the']);

function join(a: Candidate, b: Candidate, passage: Passage): Candidate | null {
  const gap = between(passage, a, b);
  if (gap === null) return null;
  const first = a.expression;
  const second = b.expression;
  const whole = first.kind === 'extent' && second.kind === 'extent' ? addedLength(a, b, gap) : null;
  if (whole !== null) return whole;
  const period = joinPeriods(a, b, gap, passage);
  if (period !== null) return period;
  if (first.kind === 'weekday' && isMonthDay(second) && WEEKDAY_GAPS.has(gap)) return dated(a, b, b.last);
  if (first.kind === 'weekday' && isMonthDay(second) && gap === '(' && lowerAt(passage.words, b.last + 1) === ')')
    return dated(a, b, b.last + 1);
  if (isMonthDay(first) && second.kind === 'weekday' && (gap === '(' || gap === ', a')) {
    return gap === '(' && lowerAt(passage.words, b.last + 1) === ')' ? dated(b, a, b.last + 1) : null;
  }
  if (
    first.kind === 'clock' &&
    first.day === null &&
    isDayExpression(second) &&
    (gap === '' || gap === 'on' || gap === ',' || gap === 'of')
  ) {
    return timed(a, b, first, second);
  }
  // "7 o'clock on Monday morning", "Monday evening at 7 o'clock"
  if (first.kind === 'clock' && first.day !== null && second.kind === 'clock' && second.day === null) {
    if (first.clock !== null && second.clock === null && gap === '')
      return { ...a, last: b.last, expression: { ...first, clock: onPart(first.clock, second.partOfDay, a, passage) } };
    if (first.clock === null && second.clock !== null && (gap === 'at' || gap === ',' || gap === 'around')) {
      const clock = onPart(second.clock, first.partOfDay, b, passage);
      return { ...a, last: b.last, expression: { ...first, clock, partOfDay: null } };
    }
  }
  // "3:15 in the afternoon"
  if (first.kind === 'clock' && first.clock !== null && second.kind === 'clock' && second.day === null && gap === 'in')
    return second.clock === null
      ? { ...a, last: b.last, expression: { ...first, clock: onPart(first.clock, second.partOfDay, a, passage) } }
      : null;
  // "8 p.m. tonight": the clock says the time, the part of the day only which day's.
  if (first.kind === 'clock' && first.day === null && second.kind === 'clock' && second.clock === null && gap === '')
    return second.day === null ? null : timed(a, b, first, second.day);
  if (
    isDayExpression(first) &&
    second.kind === 'clock' &&
    second.day === null &&
    (gap === '' || (gap === 'at' && second.clock !== null) || (gap === ',' && second.clock !== null))
  ) {
    return timed(a, b, second, first);
  }
  if (
    second.kind === 'unit' &&
    second.unit === 'year' &&
    first.kind === 'calendar' &&
    first.year === null &&
    (gap === '' || gap === ',' || gap === 'of')
  ) {
    return { ...a, last: b.last, expression: { ...first, year: second }, rule: 'dates/join-neighbours#of-year' };
  }
  if (second.kind === 'unit' && second.unit === 'week' && first.kind === 'weekday' && (gap === '' || gap === 'of')) {
    return { ...a, last: b.last, expression: { ...first, week: second }, rule: 'dates/join-neighbours#of-week' };
  }
  if (first.kind === 'unit' && isHeldBy(first, second) && gap === 'of') {
    const expression: TimeExpression = { kind: 'holding', unit: first.unit, of: second };
    return { ...a, last: b.last, expression, rule: 'dates/join-neighbours#week-of' };
  }
  return null;
}

/** The clock of twelve hours that a part of the day completes: 7 in the evening is 19:00. */
function onPart(clock: string, part: PartOfDay | null, candidate: Candidate, { words }: Passage): string {
  const hour = Number(clock.slice(0, 2));
  let halved = false;
  for (let at = candidate.first; at <= candidate.last; at++) halved ||= oneOf(lowerAt(words, at), 'am', 'pm', 'm');
  const later = part === 'AF' || part === 'EV' || (part === 'NI' && hour >= 6);
  return !halved && later && hour > 0 && hour < 12 ? `${hour + 12}${clock.slice(2)}` : clock;
}

/** Letters of TIMEX3 lengths from coarse to fine, those of the clock behind their T. */
const LENGTH_ORDER = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];

/** "an hour and 20 minutes", "2 hours 15 minutes 8 seconds": one length in two units, the coarser first. */
function addedLength(a: Candidate, b: Candidate, gap: string): Candidate | null {
  if (
    a.type !== 'DURATION' ||
    b.type !== 'DURATION' ||
    a.expression.kind !== 'extent' ||
    b.expression.kind !== 'extent'
  )
    return null;
  const coarse = lengthParts(a.expression.value);
  const fine = lengthParts(b.expression.value);
  if (coarse === null || fine === null || LENGTH_ORDER.indexOf(coarse.unit) >= LENGTH_ORDER.indexOf(fine.unit))
    return null;
  const ofClock = coarse.unit.startsWith('T');
  if (gap !== 'and' && !(ofClock && (gap === '' || gap === ','))) return null;
  const value =
    ofClock || !fine.unit.startsWith('T') ? `${coarse.value}${fine.digits}` : `${coarse.value}T${fine.digits}`;
  return { ...a, last: b.last, expression: { kind: 'extent', value }, rule: 'dates/join-neighbours#length' };
}

interface LengthParts {
  readonly value: string;
  /** Its last number and letter: "59M" of "PT1H59M". */
  readonly digits: string;
  readonly unit: string;
}

function lengthParts(value: string): LengthParts | null {
  // Matches "PT20M", "PT1H59M", "P2Y"; not "PXY", "P1Y6M", which has its parts already.
  const parts = /^P(T(?:\d+[HM]){0,2})?(\d+(?:\.\d+)?)([YMWDHS])$/.exec(value);
  const letter = parts?.[3];
  if (parts === null || letter === undefined) return null;
  return { value, digits: `${parts[2]}${letter}`, unit: `${parts[1] === undefined ? '' : 'T'}${letter}` };
}

/** "the week of March 6": a bare unit and a day inside it. */
const isHeldBy = (first: TimeExpression, second: TimeExpression): boolean =>
  first.kind === 'unit' && first.unit === 'week' && first.offset === 0 && isMonthDay(second);

const isMonthDay = (expression: TimeExpression): boolean =>
  (expression.kind === 'calendar' && expression.date !== null) ||
  (expression.kind === 'absolute' && expression.edtf.length === 10);

/** A weekday and its date: the date says the day, the weekday helps to find the year. */
function dated(weekday: Candidate, date: Candidate, last: number): Candidate {
  const expression = date.expression;
  const number = weekday.expression.kind === 'weekday' ? weekday.expression.weekday : null;
  return {
    first: Math.min(weekday.first, date.first),
    last,
    type: 'DATE',
    expression: expression.kind === 'calendar' ? { ...expression, weekday: number } : expression,
    rule: 'dates/join-neighbours#weekday-date',
  };
}

function timed(
  a: Candidate,
  b: Candidate,
  clock: TimeExpression & { readonly kind: 'clock' },
  day: TimeExpression,
): Candidate {
  return {
    first: a.first,
    last: b.last,
    type: 'TIME',
    expression: { ...clock, day },
    rule: 'dates/join-neighbours#clock-day',
  };
}
