/**
 * Calendar days as ISO 8601 strings (`2023-09-26`), in the proleptic Gregorian calendar, without a zone.
 * Arithmetic goes through UTC so that no machine's zone can change an answer.
 */
export type Day = string;

/** An RFC 3339 instant in UTC with seconds, as in `2023-09-26T12:00:00Z`. */
export type Instant = string;

const MILLISECONDS_PER_DAY = 86_400_000;

/** Whether `text` is a day that exists: `2023-02-28` is, `2023-02-30` is not. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const milliseconds = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().slice(0, 10) === text;
}

/** Days since 1970-01-01. */
export const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_PER_DAY;

/** The day that is `number` days after 1970-01-01. Years outside 0000 to 9999 are clamped to that range. */
export function dayOfNumber(number: number): Day {
  const clamped = Math.min(Math.max(number, MIN_DAY_NUMBER), MAX_DAY_NUMBER);
  return new Date(clamped * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

const MIN_DAY_NUMBER = Date.parse('0000-01-01T00:00:00Z') / MILLISECONDS_PER_DAY;
const MAX_DAY_NUMBER = Date.parse('9999-12-31T00:00:00Z') / MILLISECONDS_PER_DAY;

/** `day` moved by a number of days, which may be negative. */
export const addDays = (day: Day, days: number): Day => dayOfNumber(dayNumber(day) + days);

/** Days from `a` to `b`: positive when `b` is later. */
export const daysBetween = (a: Day, b: Day): number => dayNumber(b) - dayNumber(a);

/** Day of the week, Monday 1 to Sunday 7 (ISO 8601). 1970-01-01 was a Thursday. */
export const weekdayOf = (day: Day): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

/** Days in a month; `month` from 1 to 12. */
export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** `YYYY-MM-DD` of numbers; the caller answers for their being a day that exists. */
export const dayOf = (year: number, month: number, date: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

/** Earlier of two days; ISO days sort as text. */
export const earlierDay = (a: Day, b: Day): Day => (a < b ? a : b);

/** Later of two days. */
export const laterDay = (a: Day, b: Day): Day => (a > b ? a : b);

/** The months in English, January first. */
export const MONTH_NAMES: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');
