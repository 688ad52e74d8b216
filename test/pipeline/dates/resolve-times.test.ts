import { describe, expect, it } from 'vitest';
import { linesOf, readTimes } from './read-times.ts';

describe('resolveTimes without a date', () => {
  it.each([
    ['The storm hit on 15 April.', ['15 April | DATE XXXX-04-15 | XXXX-04-15']],
    ['The storm hit on Tuesday.', ['Tuesday | DATE XXXX-WXX-2 | XXXX-XX-XX']],
    ['The storm hit last week.', ['last week | DATE XXXX-WXX | XXXX-XX-XX']],
    [
      'The storm hit on 15 April 2021. The next day it was over.',
      ['15 April 2021 | DATE 2021-04-15 | 2021-04-15', 'The next day | DATE 2021-04-16 | 2021-04-16'],
    ],
  ])('%s', (text, expected) => {
    const times = readTimes(text, null);
    expect(linesOf(times)).toEqual(expected);
    if (!text.includes('2021'))
      expect(times[0]?.time).toMatchObject({ earliest: null, latest: null, precision: 'unknown' });
  });
});

describe('resolveTimes of a document that is dated by an interval', () => {
  it('is certain where every day of the interval gives the same', () => {
    expect(linesOf(readTimes('It fell on Tuesday, a week of rain after last week.', '2023-09-26/2023-09-27'))).toEqual([
      'Tuesday | DATE 2023-09-26 | 2023-09-26',
      'a week | DURATION P1W | -',
      'last week | DATE 2023-W38 | 2023-09-18/2023-09-24',
    ]);
  });

  it('is the union where they differ', () => {
    const [time] = readTimes('It fell on Wednesday.', '2023-09-26/2023-09-27');
    expect(time?.time).toMatchObject({
      edtf: '2023-09-20/2023-09-27',
      earliest: '2023-09-20',
      latest: '2023-09-27',
      precision: 'range',
    });
  });
});

describe('the record of a time', () => {
  it.each([
    ['The town fell on 3 May 2019.', { basis: 'explicit', precision: 'day', anchor: null }],
    [
      'The town fell on Tuesday.',
      { basis: 'relative', anchor: { kind: 'document', text: '2024-03-20', edtf: '2024-03-20' } },
    ],
    ['The town fell on Tuesday at 6 pm.', { precision: 'instant', edtf: '2024-03-19T18:00', earliest: '2024-03-19' }],
    [
      'The town has been cut off since Sunday.',
      { edtf: '2024-03-17/..', earliest: '2024-03-17', latest: '2024-03-20' },
    ],
    ['The town must be rebuilt by 15 April.', { edtf: '../2024-04-15', earliest: '2024-03-20', latest: '2024-04-15' }],
  ])('%s', (text, expected) => {
    expect(readTimes(text, '2024-03-20')[0]?.time).toMatchObject(expected);
  });

  it('names the phrase that a context came from', () => {
    const [, next] = readTimes('The dam burst on 2 February. The following day the army arrived.', '2024-03-20');
    expect(next?.time).toMatchObject({
      basis: 'context',
      anchor: { kind: 'phrase', text: '2 February', edtf: '2024-02-02' },
      rule: 'dates/relative-unit#following',
    });
  });
});

describe('the week of a Sunday', () => {
  it.each([
    ['2024-03-17', '2024-03-11/2024-03-17'],
    ['2024-03-18', '2024-03-11/2024-03-17'],
    ['2024-03-16', '2024-03-04/2024-03-10'],
  ])('"last week" said on %s is %s', (published, edtf) => {
    expect(readTimes('It rained last week.', published)[0]?.time?.edtf).toBe(edtf);
  });
});

describe('the last winter', () => {
  it.each([
    ['2024-02-10', '2022-24'],
    ['2024-12-10', '2023-24'],
    ['2024-07-10', '2023-24'],
  ])('said on %s is %s', (published, edtf) => {
    expect(readTimes('The lake froze last winter.', published)[0]?.time?.edtf).toBe(edtf);
  });
});

describe('a dateline without its year', () => {
  const under = (dateline: string, published: string) =>
    readTimes(`${dateline} The minister resigned today.`, published).at(-1)?.time;

  it.each([
    ['GENEVA, March 19 (Agency) --', '2024-03-20', '2024-03-19'],
    ['SAO PAULO, Brazil, 19 March –', '2024-03-20', '2024-03-19'],
    ['GENEVA, March 21 (Agency) --', '2024-03-20', '2024-03-20'],
    ['GENEVA, March 2 (Agency) --', '2024-03-20', '2024-03-20'],
    ['In Geneva, March 19 (a Tuesday)', '2024-03-20', '2024-03-20'],
  ])('%s read on %s has its today on %s', (dateline, published, day) => {
    expect(under(dateline, published)?.edtf).toBe(day);
  });

  it('is what its text is counted from', () => {
    expect(under('GENEVA, March 19 (Agency) --', '2024-03-20')?.anchor).toEqual({
      kind: 'phrase',
      text: 'March 19',
      edtf: '2024-03-19',
    });
  });
});

/** Easter Sundays from published tables; Thanksgivings are fourth Thursdays. */
describe('movable feasts', () => {
  it.each([
    ['It rained last Easter.', '2025-01-10', '2024-03-31'],
    ['It rained last Easter.', '2019-06-01', '2019-04-21'],
    ['It rained last Easter.', '2000-12-01', '2000-04-23'],
    ['Shops shut last Thanksgiving.', '1999-12-25', '1999-11-25'],
    ['Shops shut last Thanksgiving.', '2019-01-25', '2018-11-22'],
  ])('%s read on %s', (text, published, day) => {
    expect(readTimes(text, published)[0]?.time?.edtf).toBe(day);
  });
});
