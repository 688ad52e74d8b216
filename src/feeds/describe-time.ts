import { type Day, daysInMonth, MONTH_NAMES } from '../model/day.ts';
import { edtfBounds } from '../model/edtf.ts';
import type { Time } from '../model/time.ts';

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/**
 * A time as people write it, no finer than it is known: "26 September 2023", "24–27 September 2023", "September 2023",
 * "the 1990s", "about September 2023", "since 24 September 2023", "date unknown".
 */
export function describeTime(time: Time): string {
  if (time.earliest === null || time.latest === null) return 'date unknown';
  // EDTF writes an open end as "..": the day beside it is the bound of the evidence and not of the event.
  if (time.edtf.endsWith('/..')) return `since ${describeDay(time.earliest)}`;
  if (time.edtf.startsWith('../')) return `until ${describeDay(time.latest)}`;
  const span = describeSpan(time.earliest, time.latest);
  // EDTF level 1: "~" and "%" mean approximate.
  return time.edtf.includes('~') || time.edtf.includes('%') ? `about ${span}` : span;
}

/**
 * A time with the other readings that its words support: "26 September 2023 or 19 September 2023". For places where a
 * time is looked at closely; in lists, headings and titles the likeliest is enough.
 */
export const describeReadings = (time: Time): string =>
  [
    describeTime(time),
    ...(time.alternatives ?? []).map(({ edtf }) => {
      const { earliest, latest } = edtfBounds(edtf) ?? { earliest: null, latest: null };
      // Of an open end ("since", "until") nothing is shown but the other.
      return describeTime({ ...time, edtf, earliest: earliest ?? latest, latest: latest ?? earliest });
    }),
  ].join(' or ');

/** A day in words: `2023-09-26` is "26 September 2023". */
export const describeDay = (day: Day): string => describeSpan(day, day);

function describeSpan(earliest: Day, latest: Day): string {
  const from = partsOf(earliest);
  const to = partsOf(latest);
  if (earliest === latest) return `${from.date} ${monthOf(from)} ${from.year}`;
  const whole = wholeUnit(from, to);
  if (whole !== null) return whole;
  if (from.year !== to.year) return `${from.date} ${monthOf(from)} ${from.year} – ${to.date} ${monthOf(to)} ${to.year}`;
  if (from.month !== to.month) return `${from.date} ${monthOf(from)} – ${to.date} ${monthOf(to)} ${to.year}`;
  return `${from.date}–${to.date} ${monthOf(to)} ${to.year}`;
}

/** The name of a whole month, run of months, year, run of years or decade; null for anything else. */
function wholeUnit(from: Parts, to: Parts): string | null {
  if (from.date !== 1 || to.date !== daysInMonth(to.year, to.month)) return null;
  const wholeYears = from.month === 1 && to.month === 12;
  if (wholeYears && from.year === to.year) return String(from.year);
  if (wholeYears && from.year % 10 === 0 && to.year === from.year + 9) return `the ${from.year}s`;
  if (wholeYears) return `${from.year}–${to.year}`;
  if (from.year !== to.year) return `${monthOf(from)} ${from.year} – ${monthOf(to)} ${to.year}`;
  if (from.month === to.month) return `${monthOf(to)} ${to.year}`;
  return `${monthOf(from)}–${monthOf(to)} ${to.year}`;
}

function partsOf(day: Day): Parts {
  const [year = '0', month = '1', date = '1'] = day.split('-');
  return { year: Number(year), month: Number(month), date: Number(date) };
}

const monthOf = (parts: Parts): string => MONTH_NAMES[parts.month - 1] ?? '';
