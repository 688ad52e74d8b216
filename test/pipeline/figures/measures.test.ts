import { describe, expect, it } from 'vitest';
import { drawFigures, readFigures } from './draw-figures.ts';

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
    // Words that qualify a number are no prepositions, so that its noun is the verb's object.
    [
      'Storms destroyed around 80 houses and hurt over 60 people.',
      'around 80 houses = houses_destroyed 80 .. approximately house (houses)',
      'over 60 people = injured 60 60.. more_than person (people)',
    ],
    // Of two harms between which the words leave it open, the lesser is sure.
    ['The flood damaged or destroyed 120 houses.', '120 houses = houses_damaged 120 exact house (houses)'],
    ['Some 40 people were killed or injured.', 'Some 40 people = injured 40 .. approximately person (people)'],
    ['Residents of 30 houses were relocated.', '30 houses = people_relocated 30 exact house (houses)'],
    [
      'Rising waters forced a total of 1,200 people to evacuate.',
      'a total of 1,200 people = people_evacuated 1200 exact person (people)',
    ],
    [
      'The flood has claimed 18 lives, with 5,000 people sheltering in camps.',
      '18 lives = killed 18 exact person (people)',
      '5,000 people = people_sheltered 5000 exact person (people)',
    ],
    [
      'Between 10 and 12 people, most of them children, drowned.',
      'Between 10 and 12 people = killed ? 10..12 range person (people)',
    ],
    [
      'There were 23 dead, 3,200 houses collapsed and 900 damaged.',
      '23 = killed 23 exact person (people)',
      '3,200 houses = houses_destroyed 3200 exact house (houses)',
      '900 = houses_damaged 900 exact house (houses)',
    ],
    ['Police arrested 17 suspects and seized 30 weapons.', '17 suspects = detained 17 exact person (suspects)'],
    [
      'The flood drove thousands from the region, with 28,000 arriving in the capital by noon.',
      'thousands = people_fled ? 2000..999999 vague person (people)',
      '28,000 = people_arrived 28000 exact person (people)',
    ],
    [
      'Some 700,000 Rohingya have fled the country.',
      'Some 700,000 Rohingya = people_fled 700000 .. approximately person (Rohingya)',
    ],
    ['Some 500 homes were reduced to rubble.', 'Some 500 homes = houses_destroyed 500 .. approximately house (houses)'],
    [
      'The army says 58 soldiers and 120 rebels died.',
      '58 soldiers = killed 58 exact person (soldiers)',
      '120 rebels = killed 120 exact person (fighters)',
    ],
    [
      '200 people from 50 families moved to a relief camp.',
      '200 people = people_sheltered 200 exact person (people)',
      '50 families = people_sheltered 50 exact household (families)',
    ],
    ['The army lost 40 soldiers.', '40 soldiers = killed 40 exact person (soldiers)'],
    ['The boat sank, drowning at least 40.', 'at least 40 = killed 40 40.. at_least person (people)'],
    ['The group took two prisoner.', 'two = detained 2 exact person (people)'],
    // How they are is not where they are.
    ['Twelve miners remain trapped.', 'Twelve miners = other 12 exact person (miners)'],
    ['Oslo announced three of its sailors also died.', 'three of its sailors = killed 3 exact person (sailors)'],
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
      'It was the start of an exodus of refugees that could swell to 90,000 people.',
      '90,000 people = people_fled 90000 exact person (people)',
    ],
    [
      'The new arrivals brought the number of displaced to 61,000.',
      '61,000 = people_displaced 61000 exact person (people)',
    ],
    ['The quake raised the death toll from five people to six.', 'six = killed 6 exact person (people)'],
    [
      '300 to 400 – the number of people that were forced out of their homes',
      '300 to 400 = people_fled ? 300..400 range person (people)',
    ],
    ['IDPs total 122 300', '122 300 = people_displaced 122300 exact person (people)'],
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
    [
      'The flood forced the evacuation of, by the latest count, 1,700 people.',
      '1,700 people = people_evacuated 1700 exact person (people)',
    ],
    ["The city's 90,000 residents were warned.", '90,000 residents = population 90000 exact person (people)'],
    // Each of two nouns that say what happened keeps its own.
    [
      'The ministry reported 41 new deaths and 1,200 injuries.',
      '41 new deaths = killed 41 exact person (people)',
      '1,200 injuries = injured 1200 exact person (people)',
    ],
    ['The agency counted 12,400 arrivals.', '12,400 arrivals = people_arrived 12400 exact person (people)'],
    ['Divers found the bodies of 14 people.', '14 people = killed 14 exact person (people)'],
    ['He advised a body of 14 people.', '14 people = other 14 exact person (people)'],
    ['The rebels freed 12 hostages.', '12 hostages = other 12 exact person (hostages)'],
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

describe('figures/ellipsis', () => {
  check([
    [
      'The storm hurt 21 people in Oslo, 36 in Bergen and seven in Turku.',
      '21 people = injured 21 exact person (people)',
      '36 = injured 36 exact person (people)',
      'seven = injured 7 exact person (people)',
    ],
    ['The storm hurt 21 people in Oslo, and 36 of its trees fell.', '21 people = injured 21 exact person (people)'],
  ]);

  it.each([
    ['The storm hurt 21 people in Oslo and seven in Turku.', null],
    ['The storm hurt 21 people in the north, 12 in Oslo and nine in Turku.', 0],
    ['The storm hurt 21 people in the north, seven in Turku.', 0],
  ])('%s: the places are parts or not', (text, partOf) => {
    expect(readFigures(text).figures[1]?.partOf).toBe(partOf);
  });
});

describe('verbs that say nothing of the number', () => {
  check([
    ['The party gained 50 seats while its rival lost 31.'],
    [
      'Some 260 suspects in 12 countries were arrested.',
      'Some 260 suspects = detained 260 .. approximately person (suspects)',
    ],
    ['Sixteen million people wanted to stay in the union.'],
    // The ship is missing, whoever is on it.
    ['The ship with 22 sailors went missing.', '22 sailors = other 22 exact person (sailors)'],
    // A person on a vessel is no vessel, a camp of refugees no refugee.
    ['There are 33 people on board the vessel.', '33 people = other 33 exact person (people)'],
    ['The agency runs 15 refugee camps.'],
    ['The strike hit 300 homes near 20 schools.', '300 homes = other 300 exact house (houses)'],
  ]);
});
