import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures, TOKENS_PER_SENTENCE_MAX } from '../../../src/pipeline/4-annotations/figures/find-figures.ts';
import { drawFigures, parseText, parseWhole, readFigures, refusals } from './draw-figures.ts';

/** Rows of a text and all figures in it, in order. */
const check = (rows: readonly (readonly [text: string, ...figures: string[]])[]): void => {
  it.each(rows.map(([text, ...figures]) => [text, figures] as const))('%s', (text, figures) => {
    expect(drawFigures(text)).toEqual(figures);
  });
};

describe('qualifiers and bounds', () => {
  check([
    ['Six people died.', 'Six people = killed 6 exact person (people)'],
    [
      'At least 44 people died when a bridge collapsed.',
      'At least 44 people = killed 44 44.. at_least person (people)',
    ],
    [
      'More than 18,000 villagers have fled the valley.',
      'More than 18,000 villagers = people_fled 18000 18000.. more_than person (people)',
    ],
    ['Upwards of 200 workers were arrested.', 'Upwards of 200 workers = detained 200 200.. more_than person (workers)'],
    ['Nearly 300 residents were injured.', 'Nearly 300 residents = injured 300 ..300 less_than person (people)'],
    ['As many as 120 soldiers were wounded.', 'As many as 120 soldiers = injured 120 ..120 up_to person (soldiers)'],
    ['No more than 30 people died.', 'No more than 30 people = killed 30 ..30 up_to person (people)'],
    ['About 250 were left homeless.', 'About 250 = people_homeless 250 .. approximately person (people)'],
    [
      'An estimated 900 people were evacuated.',
      'An estimated 900 people = people_evacuated 900 .. approximately person (people)',
    ],
    [
      'More than an estimated 900 people fled.',
      'More than an estimated 900 people = people_fled 900 900.. more_than person (people)',
    ],
    ['Some 70 or so villagers fled.', 'Some 70 or so villagers = people_fled 70 .. approximately person (people)'],
    [
      'Between 20 and 30 houses burned down.',
      'Between 20 and 30 houses = houses_destroyed ? 20..30 range house (houses)',
    ],
    ['Some 10-15 homes were damaged.', 'Some 10-15 homes = houses_damaged ? 10..15 range house (houses)'],
    [
      'Two to three million people fled.',
      'Two to three million people = people_fled ? 2000000..3000000 range person (people)',
    ],
    ['Tens of thousands flee the city.', 'Tens of thousands = people_fled ? 20000..99999 vague person (people)'],
    ['Dozens were arrested after the march.', 'Dozens = detained ? 24..99 vague person (people)'],
  ]);
});

describe('ways to write a number', () => {
  check([
    ['Twenty-five thousand people fled.', 'Twenty-five thousand people = people_fled 25000 exact person (people)'],
    ['Floods displaced 1.2 million people.', '1.2 million people = people_displaced 1200000 exact person (people)'],
    [
      'Some 12 300 people were displaced.',
      'Some 12 300 people = people_displaced 12300 .. approximately person (people)',
    ],
    ['In all, 64, 000 people were displaced.', '64, 000 people = people_displaced 64000 exact person (people)'],
    ['In all, 3.2 lakh people were evacuated.', '3.2 lakh people = people_evacuated 320000 exact person (people)'],
    ['Half the population fled.', 'Half the population = people_fled 0.5 exact other (share of people)'],
    [
      'Two thirds of the residents fled.',
      'Two thirds of the residents = people_fled 0.667 exact other (share of people)',
    ],
  ]);
});

describe('figures/finders', () => {
  check([
    [
      'Donors pledged more than $3.5 million.',
      'more than $3.5 million = amount_money 3500000 3500000.. more_than USD (money)',
    ],
    [
      'It costs between £5 and £7 billion.',
      'between £5 and £7 billion = amount_money ? 5000000000..7000000000 range GBP (money)',
    ],
    ['The club raised nearly CDN$11,000.', 'nearly CDN$11,000 = amount_money 11000 ..11000 less_than CAD (money)'],
    ['The fund lost £50m.', '£50m = amount_money 50000000 exact GBP (money)'],
    ['Repairs cost 20,000 euros.', '20,000 euros = amount_money 20000 exact EUR (money)'],
    ['A 12km-long queue of cars formed.', '12km = distance 12 exact km (distance)'],
    ['The town lies 30 miles from the coast.', '30 miles = distance 48.28 exact km (distance)'],
    ['Number of displaced: 431', '431 = people_displaced 431 exact person (people)'],
    ['Floods have affected 1,200 people.', '1,200 people = other 1200 exact person (people)'],
  ]);
});

describe('figures/refiners', () => {
  check([
    [
      'Storms destroyed 40 houses and damaged 200 others.',
      '40 houses = houses_destroyed 40 exact house (houses)',
      '200 = houses_damaged 200 exact house (houses)',
    ],
    [
      'Some 20 soldiers were killed and 40 wounded.',
      'Some 20 soldiers = killed 20 .. approximately person (soldiers)',
      '40 = injured 40 exact person (soldiers)',
    ],
    [
      '640 families (2,900 people) lost their houses.',
      '640 families = houses_destroyed 640 exact household (families)',
      '2,900 people = houses_destroyed 2900 exact person (people)',
    ],
    [
      "About 200 of the town's 4,000 homes were destroyed.",
      "About 200 of the town's 4,000 homes = houses_destroyed 200 .. approximately house (houses)",
      '4,000 homes = other 4000 exact house (houses)',
    ],
    [
      'Twelve guards, nine drivers and two cooks were killed.',
      'Twelve guards = killed 12 exact person (guards)',
      'nine drivers = killed 9 exact person (drivers)',
      'two cooks = killed 2 exact person (cooks)',
    ],
  ]);

  it('never adds a part to its whole', () => {
    const { figures } = readFigures('Rescuers evacuated 420 civilians, including 96 children.');
    expect(figures.map(({ value, measure, partOf }) => [value, measure, partOf])).toEqual([
      [420, 'people_evacuated', null],
      [96, 'people_evacuated', 0],
    ]);
  });

  it.each([
    ['Some 500 people were displaced, of whom 120 were relocated.', 0],
    ['At least 16 people died, 12 of them women.', 0],
    ['Some 455 people were hurt (85 of whom were evacuated).', 0],
    ['Some 455 people were hurt and 85 were evacuated.', null],
  ])('%s', (text, partOf) => {
    expect(readFigures(text).figures[1]?.partOf).toBe(partOf);
  });

  it('does not count the speakers', () => {
    expect(drawFigures('Some 40 officials said the road was open.')).toEqual([]);
    expect(refusals('Some 40 officials said the road was open.')).toEqual(['figures/refiners#source']);
  });
});

describe('numbers that are no counts', () => {
  it.each([
    ['Turnout was 45 percent.', 'figures/not-counts#percentage'],
    ['Article 5 was invoked.', 'figures/not-counts#label'],
    ['Hart, 34, left.', 'figures/not-counts#age'],
    ['The team won 3-1.', 'figures/not-counts#score'],
    ['There were 18 deaths a year per 100,000 people.', 'figures/not-counts#rate'],
    ['The road is 12 metres wide.', 'figures/not-counts#measurement'],
    ['The 24-hour attack ended.', 'figures/not-counts#date'],
    ['On 26 September they met.', 'figures/not-counts#date'],
    ['She is a woman in her 70s.', 'figures/not-counts#glued'],
    ['Her 90-year-old mother came.', 'figures/not-counts#compound'],
    ['His four-day old baby slept.', 'figures/not-counts#compound'],
    ['The victims were aged nine, ten and 59.', 'figures/not-counts#age'],
    ['All but two of the passengers died.', 'figures/not-counts#exception'],
    ['The island has 200,0000 residents.', 'figures/not-counts#broken'],
    ['The two sides met.', 'figures/find-figures#unknown'],
    ['One of the reasons is money.', 'figures/find-figures#unknown'],
    ['A Boeing 737 cargo plane landed.', 'figures/not-counts#label'],
    ['She ended her speech with two jokes.', 'figures/find-figures#unknown'],
  ])('%s', (text, rule) => {
    expect(drawFigures(text)).toEqual([]);
    expect(refusals(text)).toContain(rule);
  });

  it('knows durations, years, months and clock times without the help of the dates', () => {
    const rule = (text: string): string | undefined =>
      findFigures(parseText(text), { times: [], entities: [], attributions: [] }).notes[0]?.rule;
    expect(rule('The talks lasted three days.')).toBe('figures/not-counts#duration');
    expect(rule('It happened in 2019.')).toBe('figures/not-counts#year');
    expect(rule('They met on 26 September.')).toBe('figures/not-counts#month');
    expect(rule('The meeting starts at 9:30 in the hall.')).toBe('figures/not-counts#clock');
    expect(rule('A two-storey house fell.')).toBe('figures/not-counts#compound');
  });
});

describe('circumstances', () => {
  it.each([
    ['Up to 4,000 people could flee if the dam breaks.', 'hypothetical'],
    ['Some 4,000 people are set to be evacuated.', 'scheduled'],
    ['The army will evacuate 4,000 people.', 'scheduled'],
    ['Some 4,000 people are fleeing the town.', 'ongoing'],
    ['Some 400 people did not flee.', 'denied'],
    ['Some 4,000 people fled the town.', 'occurred'],
  ])('%s is %s', (text, factuality) => {
    expect(readFigures(text).figures[0]?.factuality).toBe(factuality);
  });

  it.each([
    ['Some 4,000 people fled on Monday.', 'flow'],
    ['Some 4,000 people have fled.', 'cumulative'],
    ['Some 4,000 people fled, bringing the total so far to 9,000.', 'flow'],
    ['A total of 4,000 people fled.', 'cumulative'],
    ['Some 4,000 people remain in the town.', 'stock'],
  ])('%s is a %s', (text, kind) => {
    expect(readFigures(text).figures[0]?.kind).toBe(kind);
  });

  it.each([
    ['On Monday, 12 people died.', 'Monday'],
    ['Twelve people died when a mine went off on Monday.', 'Monday'],
    ['Some 40 people were killed and 90 injured last week.', 'last week'],
    ['Twelve people have died so far, the mayor said on Monday.', 'Monday'],
    ['Floods came on Friday and 40 people have died so far, the mayor said on Monday.', 'Monday'],
    ['Twelve people died.', undefined],
  ])('%s is as of %s', (text, expected) => {
    const { figures, times } = readFigures(text);
    expect(times[figures[0]?.time ?? -1]?.text).toBe(expected);
  });

  it('is the word of the innermost speaker', () => {
    const { figures, attributions } = readFigures('Twelve people died, the mayor said. Fire killed six more.');
    expect(figures.map(({ attribution }) => attributions[attribution ?? -1]?.speakerText ?? null)).toEqual([
      'the mayor',
      null,
    ]);
  });
});

describe('known wrong', () => {
  check([
    // Who lost what is left out: people lose homes, relatives and races.
    ['29,700 people lost', '29,700 people = other 29700 exact person (people)'],
    // The second clause says only "were": what was done is in the first.
    [
      'Some 150 soldiers were killed, as were seventeen from the navy.',
      'Some 150 soldiers = killed 150 .. approximately person (soldiers)',
    ],
  ]);
});

describe('laws', () => {
  it('slices to what it shows, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        const text = pieces.join(' ');
        const { figures } = readFigures(text);
        for (const figure of figures) {
          expect(text.slice(figure.span.start, figure.span.end)).toBe(figure.text);
          expect(figure.partOf ?? -1).toBeLessThan(figures.length);
          if (figure.min !== null && figure.max !== null) expect(figure.min).toBeLessThanOrEqual(figure.max);
        }
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it.each([
    ['digits', '7'.repeat(200_000)],
    ['numbers', '12 345 '.repeat(20_000)],
    ['commas', ','.repeat(200_000)],
    ['brackets', '20 ( '.repeat(20_000)],
    ['markup', '<b>20</b>'.repeat(20_000)],
    ['control characters', '\u0000 20 \ud800 dead'.repeat(5_000)],
    ['nothing', ''],
  ])('reads a text of %s', (_, text) => {
    expect(() => readFigures(text)).not.toThrow();
  });

  it('leaves sentences alone that are too long, and says so', () => {
    const words = (count: number): string => `Six people died ${'there '.repeat(count - 4).trim()}.`;
    const read = (count: number) =>
      findFigures(parseWhole(words(count)), { times: [], entities: [], attributions: [] });
    expect(read(TOKENS_PER_SENTENCE_MAX).figures).toHaveLength(1);
    const { figures, notes } = read(TOKENS_PER_SENTENCE_MAX + 1);
    expect(figures).toEqual([]);
    expect(notes.map((note) => note.rule)).toEqual(['figures/find-figures#long']);
  });
});

const PIECES = (
  'at least|20|people|were|killed|and|almost|300|wounded|.|,|including|two|of|its|soldiers|half|the|town|fled|$|5|' +
  'million|km|homes|destroyed|(|)|–|-|between|from|to|tens|thousands|said|“|”|who|on|Monday|percent|\n'
).split('|');
