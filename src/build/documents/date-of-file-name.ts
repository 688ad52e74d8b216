import { isDay } from '../../model/day.ts';

// Matches `2023-09-27` in `2023-09-27-talks`; not in `12023-09-27` or `2023-09-271`.
const DASHED_DAY = /(?<!\d)(\d{4}-\d{2}-\d{2})(?!\d)/;

// Matches `20230927` in `20230927_talks`; not the same digits within a longer number.
const PLAIN_DAY = /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/;

// Matches `2023-09` in `2023-09-report`; not in `2023-09-27`, `2023-13` or `12023-09`.
const DASHED_MONTH = /(?<!\d)((?:19|20)\d{2}-(?:0[1-9]|1[0-2]))(?!-?\d)/;

/**
 * The publication date that a file's name carries, as EDTF, or undefined. Eight digits in a row count only from 1900
 * to 2099, since other numbers look like that too. A date that no calendar has (`2023-02-30`) is none.
 */
export function dateOfFileName(name: string): string | undefined {
  const dashed = DASHED_DAY.exec(name)?.[1];
  if (dashed !== undefined) return isDay(dashed) ? dashed : undefined;
  const plain = PLAIN_DAY.exec(name);
  if (plain !== null) {
    const day = `${plain[1]}-${plain[2]}-${plain[3]}`;
    if (isDay(day)) return day;
  }
  return DASHED_MONTH.exec(name)?.[1];
}
