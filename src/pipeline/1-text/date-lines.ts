import type { LineRule } from './line.ts';

/**
 * In: a line. Out: a heading for a line that is nothing but the date or time of publication. It is no news, yet the
 * best evidence for the document's own date, so dates are looked for in it. Not: sentences that begin with a date.
 */
export const findDateLine: LineRule = (line) => {
  if (line.text.length > DATE_LINE_LENGTH_MAX || !HAS_DIGIT.test(line.text)) return null;
  if (NUMERIC.test(line.text)) return { kind: 'heading', rule: 'text/date-lines' };
  const words = line.text
    .toLowerCase()
    .split(SEPARATORS)
    .filter((word) => word !== '');
  if (!words.every((word) => DATE_WORDS.has(word) || NUMBER.test(word))) return null;
  return words.some((word) => CALENDAR_WORDS.has(word)) ? { kind: 'heading', rule: 'text/date-lines' } : null;
};

/** "First published: Wednesday, 27 September 2023 at 10:45 a.m. | Last updated 3 hours ago" has 82. */
const DATE_LINE_LENGTH_MAX = 120;
/** Matches "7"; must not match "seven". */
const HAS_DIGIT = /\d/;
/** Matches "2023-09-26", "26.09.2023", "9/26/23 14:05"; must not match "19,000" or "3.5". */
const NUMERIC = /^\d{1,4}[-./]\d{1,2}[-./]\d{2,4}(?:[T ,]+\d{1,2}:\d{2}(?::\d{2})?(?:Z| ?[+-]\d{2}:?\d{2})?)?$/;
/** Splits "26 Sept. 2023 | 14:05" into its words. */
const SEPARATORS = /[\s,.|·•()–—-]+|:(?=\s|$)/u;
/** Matches "26", "26th", "14:05", "2pm", "+0400"; must not match "b2". */
const NUMBER = /^[+]?\d{1,4}(?::\d{2}){0,2}(?:st|nd|rd|th|am|pm|h|z)?$/;

const CALENDAR =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ago today yesterday updated published posted';
const CALENDAR_WORDS: ReadonlySet<string> = new Set(CALENDAR.split(' '));
const DATE_WORDS: ReadonlySet<string> = new Set(
  `${CALENDAR} monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun first last modified created date time on at the of am pm a m p noon midnight gmt utc bst cet cest est edt et pst pdt pt msk ist local hour hours hr hrs minute minutes min mins day days week weeks issued release`.split(
    ' ',
  ),
);
