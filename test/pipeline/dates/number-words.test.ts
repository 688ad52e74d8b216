import { describe, expect, it } from 'vitest';
import { findNumberAt, parseNumberWords, parseOrdinal } from '../../../src/pipeline/language/number-words.ts';

describe('findNumberAt', () => {
  it.each([
    ['two dogs', 'two', 2],
    ['twenty-five', 'twenty-five', 25],
    ['hundred', 'hundred', 100],
    ['a hundred men', 'a hundred', 100],
    ['three million', 'three million', 3_000_000],
    ['1.5 million people', '1.5 million', 1_500_000],
    ['13,550 people', '13,550', 13_550],
    ['10\u202f000 people', '10\u202f000', 10_000],
    ['two hundred and five men', 'two hundred and five', 205],
    ['one hundred twenty thousand five hundred and ten', 'one hundred twenty thousand five hundred and ten', 120_510],
    ['half a million', 'half a million', 500_000],
    ['two dozen', 'two dozen', 24],
    ['a couple of days', 'a couple of', 2],
    ['nineteen seventy-nine', 'nineteen', 19],
    ['one two', 'one', 1],
    ['1,2,3', '1', 1],
    ['3.14.15', '3.14', 3.14],
  ])('%s', (text, words, value) => {
    const found = findNumberAt(text, 0);
    expect(text.slice(0, found?.end)).toBe(words);
    expect(found).toMatchObject({ value, min: value, max: value });
  });

  it.each([
    ['dozens of', 'dozens', 24, 99],
    ['tens of thousands of people', 'tens of thousands', 20_000, 99_999],
    ['hundreds of thousands', 'hundreds of thousands', 200_000, 999_999],
    ['thousands', 'thousands', 2_000, 999_999],
    ['several thousand', 'several thousand', 3_000, 9_999],
    ['a few days', 'a few', 3, 9],
    ['a few hundred', 'a few hundred', 300, 999],
  ])('%s has bounds and no value', (text, words, min, max) => {
    const found = findNumberAt(text, 0);
    expect(text.slice(0, found?.end)).toBe(words);
    expect(found).toMatchObject({ value: null, min, max, form: 'vague' });
  });

  it.each(['a man', 'an hour', 'the', '', ' two', 'manhundred', '9'.repeat(40), 'a', 'half past'])(
    'finds none in %j',
    (text) => {
      expect(findNumberAt(text, 0)).toBeNull();
    },
  );
});

describe('parseNumberWords', () => {
  it.each([
    ['twenty-five', 25],
    ['Seven', 7],
    ['13,550', 13_550],
    ['dozens', null],
    ['two men', null],
  ])('%s', (phrase, value) => expect(parseNumberWords(phrase)).toBe(value));
});

describe('parseOrdinal', () => {
  it.each([
    ['third', 3],
    ['21st', 21],
    ['twenty-first', 21],
    ['twentieth', 20],
    ['four', null],
    ['thirty-tenth', null],
  ])('%s', (phrase, value) => expect(parseOrdinal(phrase)).toBe(value));
});
