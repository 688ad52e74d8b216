import type { Day } from '../../../model/day.ts';
import { isDay } from '../../../model/day.ts';
import type { TimeExpression } from '../../../model/time-expression.ts';
import type { Timex } from '../../../model/timex.ts';
import type { Annotated } from '../../reading.ts';

/** A day of a month without its year, with the weekday where the text gives it. */
export interface YearlessDay {
  readonly month: number;
  readonly date: number;
  readonly weekday: number | null;
  readonly text: string;
}

/**
 * What a text gives away about the day it was written.
 *
 * In: its time expressions, unresolved. Out: the clues. Not: weighing them.
 */
export interface Clues {
  /** A whole date that stands alone at the top or in a dateline. */
  readonly dateline: { readonly day: Day; readonly text: string } | null;
  /** Days with a weekday beside them, told as past or not told as future. */
  readonly pairs: readonly YearlessDay[];
  /** Other days without a year, told as past, in the order of the text. */
  readonly yearless: readonly YearlessDay[];
  /** Whole days told as past. */
  readonly days: readonly { readonly day: Day; readonly text: string }[];
  /** Weekdays told as past, Monday 1 to Sunday 7. */
  readonly weekdays: readonly { readonly weekday: number; readonly text: string }[];
  /** Weekdays told as to come. */
  readonly coming: readonly number[];
  /** The latest year that is spoken of as past. */
  readonly floor: number | null;
}

/** A dateline stands within the first words of a text: a place, a date, an agency. */
const DATELINE_OFFSET_MAX = 80;
/** A line that holds a date and hardly more is a date line: "Published on 26 September 2023 by". */
const DATE_LINE_EXTRA_MAX = 24;
/** Lines at either end of a page in which its date stands. */
const OUTER_BLOCKS = 3;

export function cluesOf(doc: Annotated): Clues {
  const pairs: YearlessDay[] = [];
  const yearless: YearlessDay[] = [];
  const days: { day: Day; text: string }[] = [];
  const weekdays: { weekday: number; text: string }[] = [];
  const coming: number[] = [];
  let floor: number | null = null;
  // "Copyright 2021" and the like say when a page was made, not what its text tells of.
  const boilerplate = doc.blocks.filter((block) => block.kind === 'boilerplate');
  let at = 0;
  for (const { span, expression, text } of doc.times) {
    while ((boilerplate[at]?.end ?? Number.POSITIVE_INFINITY) <= span.start) at++;
    if ((boilerplate[at]?.start ?? Number.POSITIVE_INFINITY) <= span.start) continue;
    const point = pointOf(expression);
    if (point === null) continue;
    if (point.kind === 'absolute') {
      const year = Number(point.edtf.slice(0, 4));
      if (Number.isInteger(year) && !isAhead(expression)) floor = Math.max(floor ?? year, year);
      if (isDay(point.edtf) && !isAhead(expression)) days.push({ day: point.edtf, text });
    } else if (point.kind === 'weekday' && point.week === null && point.anchor === 'document') {
      if (point.direction === 'past') weekdays.push({ weekday: point.weekday, text });
      else if (point.direction === 'future') coming.push(point.weekday);
    } else if (
      point.kind === 'calendar' &&
      point.date !== null &&
      point.year === null &&
      point.direction !== 'future'
    ) {
      const day: YearlessDay = { month: point.part, date: point.date, weekday: point.weekday, text };
      if (point.weekday !== null) {
        pairs.push(day);
        weekdays.push({ weekday: point.weekday, text });
      } else if (point.direction === 'past' || point.dateline === true) yearless.push(day);
    }
  }
  return { dateline: datelineOf(doc), pairs, yearless, days, weekdays, coming, floor };
}

type Point = TimeExpression & { readonly kind: 'absolute' | 'weekday' | 'calendar' };

/** The date inside clock times, parts and intervals. */
function pointOf(expression: TimeExpression): Point | null {
  switch (expression.kind) {
    case 'absolute':
    case 'weekday':
    case 'calendar':
      return expression;
    case 'clock':
      return expression.day === null ? null : pointOf(expression.day);
    case 'part':
      return pointOf(expression.of);
    case 'interval': {
      const named = expression.named === 'from' ? expression.from : expression.to;
      return named === null ? null : pointOf(named);
    }
    default:
      return null;
  }
}

/** "by 2030", "until 2027": a limit may lie ahead, so that it sets no floor. */
const isAhead = (expression: TimeExpression): boolean => expression.kind === 'interval' && expression.named === 'to';

function datelineOf(doc: Annotated): Clues['dateline'] {
  const body = doc.blocks.filter((block) => doc.text.slice(block.start, block.end).trim() !== '');
  for (const timex of doc.times) {
    if (timex.expression.kind !== 'absolute' || !isDay(timex.expression.edtf)) continue;
    const index = body.findIndex((block) => block.start <= timex.span.start && timex.span.end <= block.end);
    const block = body[index];
    if (block === undefined) continue;
    const outer = index < OUTER_BLOCKS || index >= body.length - OUTER_BLOCKS;
    const alone = block.end - block.start - timex.text.length <= DATE_LINE_EXTRA_MAX;
    if ((outer && alone) || (index < OUTER_BLOCKS && isDateline(doc.text, timex, block.start))) {
      return { day: timex.expression.edtf, text: timex.text };
    }
  }
  return null;
}

/** "BAKU, September 26, 2023 (Agency) –": a dash or bracket behind, capitals in front. */
function isDateline(text: string, timex: Timex, start: number): boolean {
  if (timex.span.start - start > DATELINE_OFFSET_MAX) return false;
  const behind = text.slice(timex.span.end, timex.span.end + 4).trimStart();
  // Matches "(Reuters)", "–", "-- "; not ", and", "the".
  return /^(?:\(|–|—|--)/.test(behind);
}
