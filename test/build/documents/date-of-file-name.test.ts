import { expect, test } from 'vitest';
import { dateOfFileName } from '../../../src/build/documents/date-of-file-name.ts';

const rows: [string, string | undefined][] = [
  ['2023-09-27-talks', '2023-09-27'],
  ['talks-2023-09-27', '2023-09-27'],
  ['20230927_talks', '2023-09-27'],
  ['2023-09', '2023-09'],
  ['2023-09-report', '2023-09'],
  ['000-talks', undefined],
  ['2023-02-30-talks', undefined],
  ['2023-09-2', undefined],
  ['report-2023', undefined],
  ['120230927', undefined],
  ['12345678', undefined],
  ['12023-09-271', undefined],
];
test.each(rows)('%s carries %s', (name, date) => {
  expect(dateOfFileName(name)).toBe(date);
});
