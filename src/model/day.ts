/**
 * Calendar days as ISO 8601 strings (`2023-09-26`), in the proleptic Gregorian calendar, without a zone.
 * Arithmetic goes through UTC so that no machine's zone can change an answer.
 */
export type Day = string;

/** An RFC 3339 instant in UTC with seconds, as in `2023-09-26T12:00:00Z`. */
export type Instant = string;

/** Whether `text` is a day that exists: `2023-02-28` is, `2023-02-30` is not. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const milliseconds = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().slice(0, 10) === text;
}

/**
 * Days since 1970-01-01, by integer arithmetic over eras of 400 years (H. Hinnant, "chrono-Compatible Low-Level Date
 * Algorithms", days_from_civil): merging compares days by the million, and parsing a Date for each was half its time.
 */
export function dayNumber(day: Day): number {
  const year = Number(day.slice(0, 4)) - (day.slice(5, 7) <= '02' ? 1 : 0);
  const month = Number(day.slice(5, 7));
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(day.slice(8, 10)) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT;
}

/** The day that is `number` days after 1970-01-01 (civil_from_days). Years outside 0000 to 9999 are clamped to that range. */
export function dayOfNumber(number: number): Day {
  const shifted = Math.min(Math.max(Math.floor(number), MIN_DAY_NUMBER), MAX_DAY_NUMBER) + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return dayOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date);
}

/** 400 Gregorian years, and the days from 0000-03-01, where the eras begin, to 1970-01-01. */
const DAYS_PER_ERA = 146_097;
const EPOCH_SHIFT = 719_468;

/** 0000-01-01 and 9999-12-31. */
const MIN_DAY_NUMBER = -719_528;
const MAX_DAY_NUMBER = 2_932_896;

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
