/**
 * In: the time expressions of one document in the order of its text, and the document's own date, if it has one.
 * Out: the same with what they point at. Not: finding them (4-annotations), dating events.
 */
import type { Day } from '../../model/day.ts';
import { daysBetween, earlierDay, laterDay } from '../../model/day.ts';
import type { OtherTime, Time, TimeAnchor } from '../../model/time.ts';
import { UNKNOWN_TIME } from '../../model/time.ts';
import type { TimeExpression } from '../../model/time-expression.ts';
import type { ResolvedTimex, Timex } from '../../model/timex.ts';
import type { CalendarTime } from './dating/calendar-time.ts';
import { maskedValue } from './dating/calendar-time.ts';
import type { Frame, Resolution } from './dating/frame.ts';
import { type OtherReading, otherReadings } from './dating/other-readings.ts';
import { resolveExpression } from './dating/resolve-expression.ts';
import { timexValue } from './dating/timex-value.ts';

/**
 * A document that is dated only by an interval is read twice, from its first and its last day: where both give the same,
 * the answer is certain ("Tuesday" of a document of the 26th or 27th), else it is the union.
 */
export function resolveTimes(times: readonly Timex[], published: Time | null): readonly ResolvedTimex[] {
  const first = readFrom(times, published?.earliest ?? null);
  const last = published?.earliest === published?.latest ? first : readFrom(times, published?.latest ?? null);
  return times.map((timex, i) => {
    const a = first[i] ?? NOTHING;
    const b = last[i] ?? NOTHING;
    const value = a.resolution === null || b.resolution === null ? a.value : maskedValue(a.value, b.value);
    return { ...timex, value, time: timeOf(timex, a, b, published) };
  });
}

interface Reading {
  readonly value: string;
  readonly resolution: Resolution | null;
  readonly others: readonly OtherReading[];
  /** The phrase that a context came from. */
  readonly from: Phrase | null;
  /** The dateline that stands for the document's date, if one does. */
  readonly dateline: Phrase | null;
}

interface Phrase {
  readonly text: string;
  readonly edtf: string;
}

const NOTHING: Reading = { value: '', resolution: null, others: [], from: null, dateline: null };

const NOTHING_TOLD = { context: null, contextDay: null, past: null, pastDay: null, contextSaid: false, period: null };

function readFrom(times: readonly Timex[], document: Day | null): readonly Reading[] {
  const readings: Reading[] = [];
  let frame: Frame = { ...NOTHING_TOLD, document };
  let from: Phrase | null = null;
  let dateline: Phrase | null = null;
  for (let i = 0; i < times.length; i++) {
    const timex = times[i];
    if (timex === undefined) continue;
    const expression = borrowDay(timex.expression, timex, times[i + 1]);
    const resolution = resolveExpression(expression, frame);
    const others = resolution === null ? [] : otherReadings(expression, frame);
    readings.push({ value: timexValue(expression, resolution), resolution, others, from, dateline });
    const next = writtenOn(frameAfter(frame, timex, expression, resolution), expression, resolution);
    if (next.context !== null && next.context !== frame.context) from = { text: timex.text, edtf: next.context.edtf };
    if (next.document !== frame.document) dateline = { text: timex.text, edtf: next.document ?? '' };
    frame = next;
  }
  return readings;
}

/** An agency's text is published on the day of its dateline or within the next two. */
const PRINTED_AFTER_DAYS_MAX = 2;

/** Under a dateline "today" is its day, though the document came out on the next. */
function writtenOn(frame: Frame, expression: TimeExpression, resolution: Resolution | null): Frame {
  if (expression.kind !== 'calendar' || expression.dateline !== true) return frame;
  const day = resolution?.time.earliest;
  if (frame.document === null || day === undefined || day > frame.document) return frame;
  return daysBetween(day, frame.document) <= PRINTED_AFTER_DAYS_MAX ? { ...frame, document: day } : frame;
}

/** A clock and the day behind it are rarely farther apart than a bracket with the time in another zone. */
const BORROW_DISTANCE_MAX = 24;

/** "10:35 a.m. (0735 GMT) Friday": the day that follows closely is the clock's. */
function borrowDay(expression: TimeExpression, timex: Timex, next: Timex | undefined): TimeExpression {
  if (expression.kind !== 'clock' || expression.day !== null || next === undefined) return expression;
  const day = next.expression;
  const near = next.span.start - timex.span.end <= BORROW_DISTANCE_MAX;
  return near && (day.kind === 'weekday' || isTomorrow(day) || (day.kind === 'calendar' && day.date !== null))
    ? { ...expression, day }
    : expression;
}

/** "tomorrow", "yesterday": days that lend themselves to a clock in front; "today" is its day already. */
const isTomorrow = (day: TimeExpression): boolean =>
  day.kind === 'unit' && day.unit === 'day' && day.anchor === 'document';

/** What the next expression is counted from: each point told becomes the context; lengths and sets do not. */
function frameAfter(frame: Frame, timex: Timex, expression: TimeExpression, resolution: Resolution | null): Frame {
  if (expression.kind === 'extent') {
    // "the nine months" opens a comparison with the same months of the year before, not with a quarter.
    const months = expression.value === 'P9M' || expression.value === 'P6M';
    return months && timex.type === 'DURATION' ? { ...frame, period: null } : frame;
  }
  if (resolution === null || expression.kind === 'span' || expression.kind === 'reference') return frame;
  if (expression.kind === 'clock' && (expression.day === null || isContextual(expression.day))) return frame;
  const { time } = resolution;
  const day = time.unit === 'day' ? time : frame.contextDay;
  const ahead = frame.document !== null && time.earliest > frame.document;
  return {
    ...frame,
    context: time,
    contextDay: day,
    past: ahead ? frame.past : time,
    pastDay: ahead || time.unit !== 'day' ? frame.pastDay : time,
    contextSaid: resolution.ground === 'said',
    period: reports(expression, time, frame) ? time : frame.period,
  };
}

/**
 * A report is of the last quarter that was over when it was written: one before it that it mentions ("after a flat second
 * quarter"), one that still runs, or that of another year ("the 1988 quarter") is only spoken of.
 */
function reports(expression: TimeExpression, time: CalendarTime, { period, document }: Frame): boolean {
  const named =
    expression.kind === 'calendar' ||
    (expression.kind === 'unit' && expression.offset === 0 && expression.year === undefined);
  if (time.unit !== 'quarter' || !named) return false;
  return period === null || (time.earliest >= period.earliest && (document === null || time.latest < document));
}

/** A time of a day that was itself taken from the context adds nothing to it. */
const isContextual = (day: TimeExpression): boolean => day.kind === 'unit' && day.anchor === 'context';

function timeOf(timex: Timex, a: Reading, b: Reading, published: Time | null): Time | null {
  const { expression, text, rule } = timex;
  if (expression.kind === 'extent' || (expression.kind === 'reference' && a.resolution === null)) return null;
  if (expression.kind === 'distance' && expression.anchor === 'event') return null;
  if (a.resolution === null || b.resolution === null)
    return { ...UNKNOWN_TIME, edtf: openEdtf(expression), basis: 'relative', text, rule };
  const time = union(a.resolution.time, b.resolution.time);
  const ground = a.resolution.ground;
  const alternatives = alternativesTo(time, [...a.others, ...b.others]);
  return {
    edtf: time.edtf,
    earliest: time.earliest,
    latest: time.latest,
    precision: time.precision,
    basis: ground === 'said' ? 'explicit' : ground === 'context' ? 'context' : 'relative',
    text,
    anchor: anchorOf(ground, a, published),
    rule,
    ...(alternatives.length === 0 ? {} : { alternatives }),
  };
}

/** The other readings that say something else than the time itself, each once, in the order of their days. */
function alternativesTo(time: CalendarTime, others: readonly OtherReading[]): readonly OtherTime[] {
  const byEdtf = new Map<string, OtherReading>();
  for (const other of others) {
    const within = other.time.earliest >= time.earliest && other.time.latest <= time.latest;
    if (!within && !byEdtf.has(other.time.edtf)) byEdtf.set(other.time.edtf, other);
  }
  return [...byEdtf.values()]
    .sort((a, b) => (a.time.earliest < b.time.earliest ? -1 : a.time.earliest > b.time.earliest ? 1 : 0))
    .map(({ time: { edtf }, rule }) => ({ edtf, rule }));
}

function anchorOf(
  ground: Resolution['ground'],
  { from, dateline }: Reading,
  published: Time | null,
): TimeAnchor | null {
  if (ground === 'said') return null;
  if (ground === 'context' && from !== null) return { kind: 'phrase', ...from };
  if (ground === 'document' && dateline !== null) return { kind: 'phrase', ...dateline };
  return published === null ? null : { kind: 'document', text: published.text, edtf: published.edtf };
}

function union(a: CalendarTime, b: CalendarTime): CalendarTime {
  if (a.edtf === b.edtf) return a;
  const earliest = earlierDay(a.earliest, b.earliest);
  const latest = laterDay(a.latest, b.latest);
  // Of a stretch counted back from an uncertain day, the beginning is as blurred as in each reading.
  const blurred = a.edtf.includes('~/') && b.edtf.includes('~/');
  return {
    value: maskedValue(a.value, b.value),
    edtf: blurred ? `${earliest}~/${latest}` : `${earliest}/${latest}`,
    earliest,
    latest,
    precision: 'range',
    unit: null,
  };
}

/** EDTF of a point that nothing anchors: what its words say, with X for the rest. */
function openEdtf(expression: TimeExpression): string {
  if (expression.kind !== 'calendar' || expression.part > 12) return UNKNOWN_TIME.edtf;
  const month = String(expression.part).padStart(2, '0');
  return expression.date === null ? `XXXX-${month}` : `XXXX-${month}-${String(expression.date).padStart(2, '0')}`;
}
