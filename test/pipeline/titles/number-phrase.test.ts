import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/model/figure.ts';
import { countPhrase, numberPhrase, plainNumber } from '../../../src/pipeline/6-events/compose/number-phrase.ts';
import { counted } from './title-rows.ts';

const ROWS: readonly (readonly [alone: string, people: string, figure: Partial<Figure> & { value: number | null }])[] =
  [
    ['no', 'no people', { value: 0 }],
    ['one', 'one person', { value: 1 }],
    ['two', 'two soldiers', { value: 2, scope: 'soldiers' }],
    ['one', 'one child', { value: 1, scope: 'children' }],
    ['one', 'one policeman', { value: 1, scope: 'policemen' }],
    ['nine', 'nine people', { value: 9 }],
    ['10', '10 people', { value: 10 }],
    ['13,550', '13,550 people', { value: 13550 }],
    ['about 28,120', 'about 28,120 refugees', { value: 28120, quantifier: 'approximately', scope: 'refugees' }],
    ['more than 19,000', 'more than 19,000 people', { value: null, min: 19000, quantifier: 'more_than' }],
    ['at least five', 'at least five people', { value: 5, min: 5, quantifier: 'at_least' }],
    ['almost 300', 'almost 300 people', { value: null, max: 300, quantifier: 'less_than' }],
    ['up to 311', 'up to 311 civilians', { value: null, max: 311, quantifier: 'up_to', scope: 'civilians' }],
    ['20 to 30', '20 to 30 people', { value: null, min: 20, max: 30, quantifier: 'range' }],
    [
      'tens of thousands',
      'tens of thousands of people',
      { value: null, min: 20000, max: 99999, quantifier: 'vague', verbatim: 'tens of thousands of people' },
    ],
    [
      'dozens',
      'dozens of homes',
      { value: null, quantifier: 'vague', verbatim: 'Dozens', scope: 'homes', unit: 'house' },
    ],
    ['several', 'several people', { value: null, quantifier: 'vague', verbatim: 'several' }],
    ['thousands', 'thousands of people', { value: null, quantifier: 'vague', verbatim: 'many thousands' }],
    ['an unknown number', 'an unknown number of people', { value: null, quantifier: 'vague', verbatim: 'a crowd' }],
    ['400', '400 households', { value: 400, unit: 'household' }],
  ];

describe('a figure in words', () => {
  test.each(ROWS)('%s, %s', (alone, people, { value, ...more }) => {
    const figure = counted('killed', value, more);
    expect(numberPhrase(figure)).toBe(alone);
    expect(countPhrase(figure)).toBe(people);
  });

  test.each([
    [999, '999'],
    [1000, '1,000'],
    [1234567, '1,234,567'],
    [2.5, '2.5'],
    [1234.5, '1,234.5'],
  ])('%d → %s', (value, words) => expect(plainNumber(value)).toBe(words));
});
