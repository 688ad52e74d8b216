import { describe, expect, it } from 'vitest';
import { drawFigures } from './draw-figures.ts';

/** Rows of a text and all figures in it, in order. */
const check = (rows: readonly (readonly [text: string, ...figures: string[]])[]): void => {
  it.each(rows.map(([text, ...figures]) => [text, figures] as const))('%s', (text, figures) => {
    expect(drawFigures(text)).toEqual(figures);
  });
};

describe('figures/state-measure', () => {
  check([
    [
      'The blast left 12 people dead and almost 80 wounded.',
      '12 people = killed 12 exact person (people)',
      'almost 80 = injured 80 ..80 less_than person (people)',
    ],
    [
      'At least 210 people were killed and more than 500 injured.',
      'At least 210 people = killed 210 210.. at_least person (people)',
      'more than 500 = injured 500 500.. more_than person (people)',
    ],
    [
      'Four peacekeepers were accidentally killed by the army.',
      'Four peacekeepers = killed 4 exact person (peacekeepers)',
    ],
    ['Three of its soldiers also died.', 'Three of its soldiers = killed 3 exact person (soldiers)'],
    ['Rising waters left 2,300 people without homes.', '2,300 people = people_homeless 2300 exact person (people)'],
    ['The storm partially destroyed 80 houses.', '80 houses = houses_damaged 80 exact house (houses)'],
    ['Displaced: 3,000 families', '3,000 families = people_displaced 3000 exact household (families)'],
    ['Nine people are missing.', 'Nine people = missing 9 exact person (people)'],
    [
      'The camp shelters 300 displaced families.',
      '300 displaced families = people_displaced 300 exact household (families)',
    ],
    ['Fighters took 30 villagers hostage.', '30 villagers = detained 30 exact person (people)'],
    ['Some 40 buildings were flooded.', 'Some 40 buildings = houses_damaged 40 .. approximately house (buildings)'],
  ]);
});

describe('figures/verb-measure', () => {
  check([
    [
      'Some 300 soldiers killed 20 villagers.',
      'Some 300 soldiers = troops 300 .. approximately person (soldiers)',
      '20 villagers = killed 20 exact person (people)',
    ],
    ['Rebels deployed 2,000 fighters along the river.', '2,000 fighters = troops 2000 exact person (fighters)'],
    ['The storm forced 16,000 to leave their homes.', '16,000 = people_fled 16000 exact person (people)'],
    [
      'Some 700 people were forced into shelters.',
      'Some 700 people = people_sheltered 700 .. approximately person (people)',
    ],
    ['Floods claimed 170 lives.', '170 lives = killed 170 exact person (people)'],
    ['Storms wrecked the town, damaging 15 houses.', '15 houses = houses_damaged 15 exact house (houses)'],
    [
      'Around 30,000 people remain in the city.',
      'Around 30,000 people = people_remaining 30000 .. approximately person (people)',
    ],
    [
      'More than 9,000 people lost their homes.',
      'More than 9,000 people = people_homeless 9000 9000.. more_than person (people)',
    ],
    ['Some 600 refugees have arrived.', 'Some 600 refugees = people_arrived 600 .. approximately person (refugees)'],
    [
      'More than 9,000 people out of 30,000 or so who lived there have fled.',
      'More than 9,000 people = people_fled 9000 9000.. more_than person (people)',
      '30,000 or so = population 30000 .. approximately person (people)',
    ],
  ]);
});

describe('figures/total-measure', () => {
  check([
    ['The death toll rose to 45.', '45 = killed 45 exact person (people)'],
    ['The death toll rose from 14 to 31.', '14 to 31 = killed 31 exact person (people)'],
    ['The number of displaced families is said to be 260.', '260 = people_displaced 260 exact household (people)'],
    [
      'The office put the number of refugees entering the state at more than 2,400.',
      'more than 2,400 = people_arrived 2400 2400.. more_than person (people)',
    ],
    [
      'The exodus could swell to up to 90,000 people.',
      'up to 90,000 people = people_fled 90000 ..90000 up_to person (people)',
    ],
  ]);
});

describe('figures/noun-measure', () => {
  check([
    ['The evacuation of 60 families began.', '60 families = people_evacuated 60 exact household (families)'],
    ['The fire caused the death of one person.', 'one person = killed 1 exact person (people)'],
    ['The quake caused eleven deaths.', 'eleven deaths = killed 11 exact person (people)'],
    ['There are 12,000 Armenians in the valley.', '12,000 Armenians = population 12000 exact person (Armenians)'],
    ['The valley is home to 12,000 people.', '12,000 people = population 12000 exact person (people)'],
    [
      'Around 8,100 IDPs were still living there.',
      'Around 8,100 IDPs = people_displaced 8100 .. approximately person (displaced people)',
    ],
    [
      'Six buses and 30 private cars left.',
      'Six buses = vehicles 6 exact vehicle (buses)',
      '30 private cars = vehicles 30 exact vehicle (cars)',
    ],
  ]);
});

describe('verbs that say nothing of the number', () => {
  check([
    ['The party gained 50 seats while its rival lost 31.'],
    [
      'Some 260 suspects in 12 countries were arrested.',
      'Some 260 suspects = detained 260 .. approximately person (suspects)',
    ],
    ['Sixteen million people wanted to stay in the union.'],
    ['The strike hit 300 homes near 20 schools.', '300 homes = other 300 exact house (houses)'],
  ]);
});
