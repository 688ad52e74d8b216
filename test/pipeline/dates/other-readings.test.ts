import { describe, expect, it } from 'vitest';
import { readTimes } from './read-times.ts';

/** The EDTF of each time of a text, with the other readings that it leaves open. */
const readingsOf = (text: string, published: string | null): readonly string[] =>
  readTimes(text, published).map(({ time }) =>
    time === null ? '-' : [time.edtf, ...(time.alternatives ?? []).map(({ edtf }) => edtf)].join(' or '),
  );

/** Wednesday, 20 March 2024. */
const PUBLISHED = '2024-03-20';

describe('a second reading', () => {
  it.each([
    // The weekday is that of the document.
    ['The minister resigned on Wednesday.', '2024-03-20 or 2024-03-13'],
    ['The court will rule on Wednesday.', '2024-03-20 or 2024-03-27'],
    ['The court will rule by Wednesday.', '../2024-03-20 or ../2024-03-27'],
    ['The port has been closed since Wednesday.', '2024-03-20/.. or 2024-03-13/..'],
    ['The mayor spoke on Wednesday evening.', '2024-03-20 or 2024-03-13'],
    // No verb says which way it looks.
    ['Fire on the ferry Friday.', '2024-03-15 or 2024-03-22'],
    ['Fog on Friday morning.', '2024-03-15 or 2024-03-22'],
    ['Talks Wednesday in Geneva.', '2024-03-20 or 2024-03-13 or 2024-03-27'],
    ['Flood in August.', '2023-08 or 2024-08'],
    ['Fog in late September.', '2023-09-21~/2023-09-30~ or 2024-09-21~/2024-09-30~'],
    ['Fog from 3 to 7 October.', '2023-10-03/2023-10-07 or 2024-10-03/2024-10-07'],
    ['Storms at Thanksgiving.', '2023-11-23 or 2024-11-28'],
  ])('%s', (text, expected) => {
    expect(readingsOf(text, PUBLISHED)).toEqual([expected]);
  });
});

describe('only one reading', () => {
  it.each([
    ['Rebels shelled the town on Friday.', '2024-03-15', 'a tense says which way'],
    ['The bridge fell last Wednesday.', '2024-03-13', 'a word says which one'],
    ['The court will rule this Wednesday.', '2024-03-20', 'a word says which one'],
    ['Curfew until Friday.', '../2024-03-22', 'a preposition says which way'],
    ['Fog on Friday, 15 March.', '2024-03-15', 'the date and its weekday agree in one year'],
    ['The Oct. 23 slaying.', '2023-10-23', 'the article says that it is known'],
    ['Flames over the valley on 2 April.', '2024-04-02', 'the other is 352 days away'],
    ['Flood in March.', '2024-03', 'the month is that of the document'],
    ['The dam burst on 2 February 2024.', '2024-02-02', 'it is said whole'],
  ])('%s', (text, expected) => {
    expect(readingsOf(text, PUBLISHED)).toEqual([expected]);
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
  it('two weekdays of one stretch are read apart, and not as a stretch', () => {
    expect(readingsOf('Curfew from Wednesday to Friday.', PUBLISHED)).toEqual(['2024-03-20', '2024-03-15']);
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
