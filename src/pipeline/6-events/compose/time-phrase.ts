import { type Day, MONTH_NAMES } from '../../../model/day.ts';
import type { Time } from '../../../model/time.ts';

/** A day as a reader writes it: "26 September 2023". */
export function dayPhrase(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${date} ${month} ${year}`;
}

/** A day within a year that is known: "26 September". */
export function shortDayPhrase(day: Day): string {
  const { month, date } = partsOf(day);
  return `${date} ${month}`;
}

function partsOf(day: Day): { readonly year: number; readonly month: string; readonly date: number } {
  const [year = '', month = '', date = ''] = day.split('-');
  return { year: Number(year), month: MONTH_NAMES[Number(month) - 1] ?? month, date: Number(date) };
}

/**
 * When, as it opens an entry: "26 September 2023", "24 to 26 September 2023", "2020"; "reported …" where only the day of
 * the report is known; empty where nothing is.
 */
export function timePhrase(time: Time): string {
  const { earliest, latest, edtf } = time;
  if (earliest === null || latest === null) return '';
  const reported = time.basis === 'publication' ? 'reported ' : '';
  if (earliest === latest) return `${reported}${dayPhrase(earliest)}`;
  // Matches "2020" and "2020~"; not "2020-09".
  const year = /^(\d{4})[?~%]?$/.exec(edtf)?.[1];
  if (year !== undefined) return `${reported}${year}`;
  // Matches "2020-09"; not "2020-21", which is a season.
  const month = /^(\d{4})-(0[1-9]|1[0-2])[?~%]?$/.exec(edtf);
  if (month) return `${reported}${MONTH_NAMES[Number(month[2]) - 1] ?? ''} ${month[1]}`;
  return `${reported}${spanPhrase(earliest, latest)}`;
}

/** "24 to 26 September 2023", "30 August to 2 September 2023": what both ends share is said once. */
function spanPhrase(earliest: Day, latest: Day): string {
  const from = partsOf(earliest);
  const to = partsOf(latest);
  if (from.year !== to.year) return `${dayPhrase(earliest)} to ${dayPhrase(latest)}`;
  if (from.month !== to.month) return `${shortDayPhrase(earliest)} to ${dayPhrase(latest)}`;
  return `${from.date} to ${dayPhrase(latest)}`;
}
