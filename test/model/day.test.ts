import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayNumber, dayOfNumber, daysBetween, daysInMonth, isDay, weekdayOf } from '../../src/model/day.ts';

describe('days', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2023-09-26', 19_626],
    ['0000-01-01', -719_528],
    ['9999-12-31', 2_932_896],
  ])('%s is day %i', (day, number) => {
    expect(dayNumber(day)).toBe(number);
    expect(dayOfNumber(number)).toBe(day);
  });

  test('agree with the platform calendar, from year 0 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (number) => {
        const day = new Date(number * 86_400_000).toISOString().slice(0, 10).replace(/^\+00/, '');
        expect(dayOfNumber(number)).toBe(day);
        expect(dayNumber(day)).toBe(number);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  test('stay within the years that four digits can write', () => {
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
    expect(addDays('0000-01-01', -1)).toBe('0000-01-01');
  });

  test.each([
    ['2023-02-28', true],
    ['2023-02-30', false],
    ['2024-02-29', true],
    ['2023-2-3', false],
    ['', false],
  ])('%j exists: %s', (day, exists) => {
    expect(isDay(day)).toBe(exists);
  });

  test('weekdays, distances and months', () => {
    expect(weekdayOf('2023-09-26')).toBe(2);
    expect(weekdayOf('1969-12-28')).toBe(7);
    expect(daysBetween('2023-09-19', '2023-09-26')).toBe(7);
    expect(daysInMonth(2024, 2)).toBe(29);
  });
});
