import type { Day } from '../../../model/day.ts';
import type { Time } from '../../../model/time.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day as a reader writes it: "26 September 2023". */
export function dayPhrase(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${Number(year)}`;
}

/** When, for a sentence: "on 26 September 2023", "between … and …", "in 2020"; empty when nothing is known. */
export function timePhrase(time: Time): string {
  const { earliest, latest, edtf } = time;
  if (earliest === null || latest === null) return '';
  const about = time.basis === 'publication' ? 'reported ' : '';
  if (earliest === latest) return `${about}on ${dayPhrase(earliest)}`;
  if (/^\d{4}$/.test(edtf)) return `in ${edtf}`;
  const month = /^(\d{4})-(\d{2})$/.exec(edtf);
  if (month) return `in ${MONTHS[Number(month[2]) - 1] ?? ''} ${month[1]}`;
  return `${about}between ${dayPhrase(earliest)} and ${dayPhrase(latest)}`;
}
