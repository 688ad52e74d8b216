import { describe, expect, test } from 'vitest';
import { drawEvents, type Report } from '../../support/read-events.ts';

/** Each row: what it shows, small reports of our own, and the events that must come out. */
const ROWS: readonly (readonly [string, readonly Report[], readonly string[]])[] = [
  [
    'one attack told by two reports',
    [
      ['a', '2024-03-06', 'Rebels attacked the town of Goma on Tuesday, killing ten people.'],
      ['b', '2024-03-07', 'Ten people died on Tuesday when rebels attacked Goma.'],
    ],
    ['ASSAULT occurred 2024-03-05 a+b: Rebels > Goma'],
  ],
  [
    'two attacks in two towns',
    [
      ['a', '2024-03-06', 'Rebels attacked Goma on Tuesday.'],
      ['b', '2024-03-06', 'Rebels attacked Bunia on Tuesday.'],
    ],
    ['ASSAULT occurred 2024-03-05 b: Rebels > Bunia', 'ASSAULT occurred 2024-03-05 a: Rebels > Goma'],
  ],
  [
    'two attacks on two days',
    [
      ['a', '2024-03-06', 'Rebels attacked Goma on Monday.'],
      ['b', '2024-03-06', 'Rebels attacked Goma on Tuesday.'],
    ],
    ['ASSAULT occurred 2024-03-04 a: Rebels > Goma', 'ASSAULT occurred 2024-03-05 b: Rebels > Goma'],
  ],
  [
    'a meeting that was announced and then held',
    [
      ['a', '2024-03-05', 'The leaders of Peru and Chile are due to meet in Lima on Thursday.'],
      ['b', '2024-03-08', 'Peru and Chile held talks in Lima on Thursday.'],
    ],
    ['CONSULT occurred 2024-03-07 a+b: Peru + Chile > -'],
  ],
  [
    'two rounds of talks',
    [
      [
        'a',
        '2024-03-08',
        'The second round of talks between Peru and Chile was held in Lima on Thursday. The first round was held last week.',
      ],
    ],
    ['CONSULT occurred 2024-02-26/2024-03-03 a: Peru + Chile > -', 'CONSULT occurred 2024-03-07 a: Peru + Chile > -'],
  ],
  [
    'a blast that a later sentence points back to',
    [
      [
        'a',
        '2024-03-08',
        'An explosion at a factory in Lima left three people dead on Thursday. The explosion was heard across the city.',
      ],
    ],
    ['INCIDENT occurred 2024-03-07 a: - > -'],
  ],
  [
    'people on the move for days',
    [
      ['a', '2024-03-04', 'About 300 people fled Goma for Rwanda on Sunday.'],
      ['b', '2024-03-06', 'More than 5,000 people had fled from Goma to Rwanda by Tuesday.'],
    ],
    ['DISPLACE occurred 2024-03-03/2024-03-05 a+b: - > About 300 people + More than 5,000 people'],
  ],
  [
    'a denial is not the deed',
    [
      ['a', '2024-03-06', 'Rebels attacked Goma on Tuesday.'],
      ['b', '2024-03-06', 'Rebels did not attack Goma on Tuesday.'],
    ],
    ['ASSAULT occurred 2024-03-05 a: Rebels > Goma', 'ASSAULT denied 2024-03-05 b: Rebels > Goma'],
  ],
  [
    'two evacuations in two countries on one day',
    [
      ['a', '2024-03-06', 'Some 300 people were evacuated from Goma on Tuesday.'],
      ['b', '2024-03-06', 'About 1,200 people were evacuated from Lima on Tuesday.'],
    ],
    ['DISPLACE occurred 2024-03-05 b: - > About 1,200 people', 'DISPLACE occurred 2024-03-05 a: - > 300 people'],
  ],
  [
    'history is background',
    [['a', '2024-03-06', 'Chile sent aid to Haiti on Tuesday. Chile also sent aid to Haiti in 2010.']],
    ['AID background 2010 a: Chile > Haiti', 'AID occurred 2024-03-05 a: Chile > Haiti'],
  ],
];

describe('merging', () => {
  test.each(ROWS)('%s', (_what, reports, expected) => {
    expect(drawEvents(reports)).toEqual(expected);
    expect(drawEvents([...reports].reverse())).toEqual(expected);
  });
});
