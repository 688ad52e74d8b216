import { describe, expect, it } from 'vitest';
import { dateDocuments } from '../../../src/pipeline/6-events/date-documents.ts';
import { annotatedOf, linesOf, readTimes } from './read-times.ts';

/**
 * What news does to dates, one row each, read as published on Tuesday, 26 September 2023 (a Tuesday, as 19 September
 * was; 24 September was a Sunday).
 */
const ROWS: readonly (readonly [what: string, text: string, times: readonly string[]])[] = [
  [
    'a weekday and its date in brackets are one time',
    'The council spoke in a note on Tuesday (26 September).',
    ['Tuesday (26 September) | DATE 2023-09-26 | 2023-09-26'],
  ],
  [
    'a date of the past is not the day of the document',
    'The raid on 19 September led to a truce signed the following day.',
    ['19 September | DATE 2023-09-19 | 2023-09-19', 'the following day | DATE 2023-09-20 | 2023-09-20'],
  ],
  [
    'the following week counts from the day told before',
    'The union hosts the envoys in Oslo on Tuesday. The following week, the premier will meet them on October 5.',
    [
      'Tuesday | DATE 2023-09-26 | 2023-09-26',
      'The following week | DATE 2023-W40 | 2023-10-02/2023-10-08',
      'October 5 | DATE 2023-10-05 | 2023-10-05',
    ],
  ],
  ['next month', 'The two leaders are due to meet next month.', ['next month | DATE 2023-10 | 2023-10']],
  [
    'the 6 of a clock is no quantity',
    'Some 300 had crossed as of 6 pm local time on Sunday.',
    ['6 pm local time on Sunday | TIME 2023-09-24T18:00 | 2023-09-24T18:00'],
  ],
  ['late on a day is that day', 'Late on Monday, a depot blew up.', ['Monday | DATE 2023-09-25 | 2023-09-25']],
  [
    'decades up to now',
    'They have fought twice in the last three decades.',
    ['the last three decades | DURATION P30Y | 1993~/2023'],
  ],
  ['about so many years ago', 'The revolts of some 20 years ago failed.', ['some 20 years ago | DATE 2003 | 2003~']],
  ['recent days', 'Thousands have left in recent days.', ['recent days | DURATION PXD | 2023-09-20~/2023-09-26']],
  [
    'a distance from an event is no distance from the document',
    'The road opened on Sunday, four days after the rebels’ surrender.',
    ['Sunday | DATE 2023-09-24 | 2023-09-24', 'four days | DURATION P4D | -'],
  ],
  [
    'several days after an event',
    'Several days after the battle, the first families came on Sunday.',
    ['Several days | DURATION PXD | -', 'Sunday | DATE 2023-09-24 | 2023-09-24'],
  ],
  ['a possessive week', 'He spoke after last week’s raid.', ['last week | DATE 2023-W38 | 2023-09-18/2023-09-24']],
  [
    'a possessive weekday to come',
    'Tuesday’s talks in Oslo will be the first.',
    ['Tuesday | DATE 2023-09-26 | 2023-09-26'],
  ],
  [
    'a day in American order',
    'The ministry confirmed it on September 24.',
    ['September 24 | DATE 2023-09-24 | 2023-09-24'],
  ],
  ['months of a blockade are a length', 'The pass was blocked for 10 months.', ['10 months | DURATION P10M | -']],
  ['a hyphen makes a length', 'A nine-month blockade ended.', ['nine-month | DURATION P9M | -']],
  [
    'hours of an attack are a length',
    'A 24-hour attack last week killed 20.',
    ['24-hour | DURATION PT24H | -', 'last week | DATE 2023-W38 | 2023-09-18/2023-09-24'],
  ],
  ['an article by its number', 'Under Rule 10 and Article 51 he resigned.', []],
  ['a score', 'They won 3-2, then 1-2-3 in the sprints.', []],
  ['a price', 'It sold for $1,999 and later for 2,018 euros.', []],
  ['the attacks by their date', 'After 9/11 the rules changed.', []],
  ['troops are counted, not dated', 'Some 2000 soldiers stayed.', []],
  ['an age in decades', 'A woman in her 70s wept.', []],
  ['an age in years', 'She carried her 90-year-old mother.', []],
  ['an age in days', 'He held his four-day old baby.', []],
];

describe('what a text does to the date of its document', () => {
  const dateOf = (...texts: readonly string[]) =>
    dateDocuments(texts.map((text, i) => annotatedOf(text, `doc-${i}`)))[0];
  const names = 'Norland, Estavia, Kestrel Bay, Port Marrow, Anton Brandt and Helga Voss';

  it('without any date of its own it stays open', () => {
    const open = dateOf(`Families began to leave the enclave on Sunday, said ${names}.`);
    expect(open).toMatchObject({ earliest: null, latest: null, basis: 'inferred' });
  });

  it('its neighbours date it, and it says so', () => {
    const text = `Families began to leave the enclave on Sunday, said ${names}.`;
    const neighbour = `Since the war of 2018, ${names} had waited. The army said on Tuesday, September 26, it had left.`;
    expect(dateOf(text, neighbour)).toMatchObject({ edtf: '2023-09-24/2023-09-25', basis: 'inferred' });
  });

  it('a weekday with its date says the year', () => {
    const text =
      'Since the war of 2018 little had changed. The authorities said on Tuesday, September 26, they agreed.';
    expect(dateOf(text)).toMatchObject({ earliest: '2023-09-26', basis: 'inferred' });
  });
});

describe('what news does to dates', () => {
  it.each(ROWS)('%s', (_, text, times) => {
    expect(linesOf(readTimes(text, '2023-09-26'))).toEqual(times);
  });
});
