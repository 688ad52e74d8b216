import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfBounds } from '../../../src/model/edtf.ts';
import { PUBLISHED } from './date-forms.ts';
import { ONE_READING, TWO_READINGS } from './other-readings.ts';
import { readTimes } from './read-times.ts';

/** The EDTF of each time of a text, with the other readings that it leaves open. */
const readingsOf = (text: string, published: string | null): readonly string[] =>
  readTimes(text, published).map(({ time }) =>
    time === null ? '-' : [time.edtf, ...(time.alternatives ?? []).map(({ edtf }) => edtf)].join(' or '),
  );

describe('a second reading', () => {
  it.each(TWO_READINGS)('$text ($why)', ({ text, readings }) => {
    expect(readingsOf(text, PUBLISHED)).toEqual([readings]);
  });
});

describe('only one reading', () => {
  it.each(ONE_READING)('$text ($why)', ({ text, readings }) => {
    expect(readingsOf(text, PUBLISHED)).toEqual([readings]);
  });

  it('nor are there two where nothing dates the document', () => {
    expect(readingsOf('Fire on the ferry Friday.', null)).toEqual(['XXXX-XX-XX']);
  });
});

describe('known wrong', () => {
  it('what is counted from a day with two readings has only one', () => {
    expect(readingsOf('Fire on the ferry Friday. The next day it sank.', PUBLISHED)).toEqual([
      '2024-03-15 or 2024-03-22',
      '2024-03-16',
    ]);
  });
});

describe('the rules of other readings', () => {
  it('are named', () => {
    expect(readTimes('Talks Wednesday in Geneva.', PUBLISHED)[0]?.time?.alternatives).toEqual([
      { edtf: '2024-03-13', rule: 'dating/other-readings#back' },
      { edtf: '2024-03-27', rule: 'dating/other-readings#ahead' },
    ]);
  });

  it('leave the key out where there is one reading', () => {
    expect(readTimes('Rebels shelled the town on Friday.', PUBLISHED)[0]?.time).not.toHaveProperty('alternatives');
  });
});

describe('a document that is dated by an interval', () => {
  it.each([
    ['It fell on Tuesday.', '2023-09-26 or 2023-09-19'],
    // Both Wednesdays are in the interval already.
    ['It fell on Wednesday.', '2023-09-20/2023-09-27'],
    ['Fire on the ferry Friday.', '2023-09-22 or 2023-09-29'],
  ])('%s', (text, expected) => {
    expect(readingsOf(text, '2023-09-26/2023-09-27')).toEqual([expected]);
  });
});

describe('laws of other readings', () => {
  const words = 'Fog rain fell will fall is on by since until from to Wednesday Friday 3 7 May August of the last , .';
  const text = fc
    .array(fc.constantFrom(...words.split(' ')), { minLength: 2, maxLength: 12 })
    .map((some) => some.join(' '));
  const published = fc.constantFrom('2024-03-20', '2023-09-26/2023-09-27', '0001-01-01', '9999-12-31', '2023');

  it('each has bounds, says something else than the time and the others, and comes in the order of days', () => {
    let seen = 0;
    fc.assert(
      fc.property(text, published, (said, day) => {
        for (const { time } of readTimes(said, day)) {
          const others = time?.alternatives;
          if (time === null || others === undefined) continue;
          seen++;
          const edtfs = [time.edtf, ...others.map(({ edtf }) => edtf)];
          expect(others.length).toBeGreaterThan(0);
          expect(new Set(edtfs).size).toBe(edtfs.length);
          const bounds = others.map(({ edtf }) => edtfBounds(edtf));
          expect(bounds).not.toContain(null);
          const starts = bounds.map((one) => one?.earliest ?? '');
          expect(starts).toEqual([...starts].sort());
        }
      }),
      { seed: 20240320, numRuns: 500 },
    );
    expect(seen).toBeGreaterThan(50);
  });
});
