import { describe, expect, test } from 'vitest';
import { floodOf, measureDates, measureGrowth } from '../../src/build/measure-dates.ts';
import { renderDatesSpeed } from '../../src/build/render-dates-speed.ts';
import { findTimes } from '../../src/pipeline/4-annotations/dates/find-times.ts';

/** A clock that moves on by so many milliseconds at each look, over and over. */
function clockOf(...steps: readonly number[]): () => number {
  let time = 0;
  let look = -1;
  return () => {
    look++;
    time += steps[look % steps.length] ?? 0;
    return time;
  };
}

describe('the speed of finding times', () => {
  test('is words by time, the reference beside it', () => {
    // "Rain fell on Monday." has 4 words; a round looks at the clock before, between and behind.
    const speed = measureDates([floodOf('Rain fell on Monday. ', 20)], 0.001, clockOf(0, 2, 8));
    expect(speed).toEqual({ wordsPerSecond: 2000, referenceWordsPerSecond: 500, rounds: 1 });
  });

  test('grows as the time of each length against the shortest', () => {
    // Two tries a length, each a look before and behind: 10 and 12 ms, then 30 and 25.
    const clock = clockOf(0, 10, 0, 12, 0, 30, 0, 25);
    expect(measureGrowth('Monday ', [70, 140], clock)).toEqual({
      unit: 'Monday ',
      first: 10,
      steps: [
        { length: 1, times: 1 },
        { length: 2, times: 2.5 },
      ],
    });
  });

  test('is told in lines', () => {
    const speed = { wordsPerSecond: 2_000_000, referenceWordsPerSecond: 3_000_000, rounds: 12 };
    const growth = { unit: ',', first: 40.4, steps: [1, 2, 10].map((length) => ({ length, times: length * 1.05 })) };
    expect(renderDatesSpeed(speed, [growth], 'a folder')).toEqual([
      'Finding times: 2000000 words a second (12 rounds of a folder)',
      '  1.50 times the time of counting the same words (3000000 a second)',
      'Growth on texts that no newsroom writes, finding and resolving; a linear program takes twice the time for twice the text:',
      '  ","          1 MB 40 ms, ×2 takes ×2.1, ×10 takes ×10.5',
    ]);
  });
});

describe('a flood', () => {
  test.each([
    ['0123456789', 25, '0123456789012345678901234', 1],
    [',', 3, ',,,', 1],
    ['Monday ', 14, 'Monday Monday ', 2],
    ['Monday ', 10, 'Monday Mon', 2],
  ])('of %j is of %i code units, in one sentence with all its words', (unit, length, text, words) => {
    const doc = floodOf(unit, length);
    expect(doc.text).toBe(text);
    expect(doc.syntax.map(({ tokens }) => tokens.length)).toEqual([words]);
    expect(doc.syntax[0]?.tokens.every(({ start, end, text: word }) => text.slice(start, end) === word)).toBe(true);
  });

  test('has the times that its words say', () => {
    expect(findTimes(floodOf('Monday ', 700)).times).toHaveLength(100);
    expect(findTimes(floodOf('0123456789', 700)).times).toHaveLength(0);
  });
});
