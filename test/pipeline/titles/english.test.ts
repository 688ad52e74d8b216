import { describe, expect, test } from 'vitest';
import {
  asOpening,
  isPlural,
  joinNames,
  presentTense,
  startCapital,
  withoutArticle,
} from '../../../src/pipeline/6-events/compose/english.ts';
import { participleOf } from '../../../src/pipeline/6-events/compose/participles.ts';
import { articleFor, indefinite, withThe } from '../../../src/pipeline/language/articles.ts';

const PLURAL = [
  'police',
  'the authorities',
  'two soldiers',
  'at least five guards',
  'Peru and Chad',
  'Armenians',
  'gunmen',
  'Democrats',
  'Houthis',
  'members of the union',
  'residents in the old town',
  'dozens of homes',
  'more than 19,000 people',
];
const SINGULAR = [
  'Peru',
  'the United States',
  'Paris',
  'Reuters',
  'the virus',
  'a number',
  'the news',
  'a man with two dogs',
  'the head of the forces',
  'Airbus',
  '12-year-old boy',
  'Yemen',
  "Peru's army",
];

describe('number of a subject', () => {
  test.each(PLURAL)('%s are', (subject) => expect(isPlural(subject)).toBe(true));
  test.each(SINGULAR)('%s is', (subject) => expect(isPlural(subject)).toBe(false));
  // A name with "and" in it is one body; nothing but a list of such names could tell.
  test('known wrong: a foundation of two names counts as two', () => {
    expect(isPlural('Bill and Melinda Gates Foundation')).toBe(true);
  });
});

describe('verb forms', () => {
  test.each([
    ['kill', false, 'kills'],
    ['kill', true, 'kill'],
    ['carry out', false, 'carries out'],
    ['deny', false, 'denies'],
    ['destroy', false, 'destroys'],
    ['go', false, 'goes'],
    ['radio', false, 'radios'],
    ['clash', false, 'clashes'],
    ['have', false, 'has'],
    ['be', false, 'is'],
    ['be', true, 'are'],
  ] as const)('%s (plural %s) → %s', (verb, plural, form) => {
    expect(presentTense(verb, plural)).toBe(form);
  });

  test.each([
    ['kill', 'killed'],
    ['lay down', 'laid down'],
    ['shoot', 'shot'],
    ['ban', 'banned'],
    ['stab', 'stabbed'],
    ['raid', 'raided'],
    ['expel', 'expelled'],
    ['offer', 'offered'],
    ['visit', 'visited'],
    ['accuse', 'accused'],
    ['carry', 'carried'],
    ['destroy', 'destroyed'],
    ['panic', 'panicked'],
    ['fix', 'fixed'],
    ['overthrow', 'overthrown'],
  ] as const)('%s → %s', (verb, participle) => {
    expect(participleOf(verb)).toBe(participle);
  });
});

describe('articles', () => {
  test.each([
    ['ceasefire', 'a ceasefire'],
    ['offensive', 'an offensive'],
    ['hour', 'an hour'],
    ['union', 'a union'],
    ['unrest', 'an unrest'],
    ['European summit', 'a European summit'],
    ['EU summit', 'an EU summit'],
    ['UN envoy', 'a UN envoy'],
    ['FBI agent', 'an FBI agent'],
    ['NATO summit', 'a NATO summit'],
    ['18-year-old', 'an 18-year-old'],
    ['80-year-old', 'an 80-year-old'],
    ['180-strong unit', 'a 180-strong unit'],
    ['hurricane', 'a hurricane'],
    ['subpoena', 'a subpoena'],
  ])('%s → %s', (noun, phrase) => expect(indefinite(noun)).toBe(phrase));

  test('an empty phrase has an article too', () => expect(articleFor('')).toBe('a'));

  test.each([
    ['United States', 'the United States'],
    ['Philippines', 'the Philippines'],
    ['France', 'France'],
    ['Red Sea', 'the Red Sea'],
    ['Senate', 'the Senate'],
    ['Ministry of Defence', 'the Ministry of Defence'],
    ['UN Security Council', 'the UN Security Council'],
    ["Russia's defence ministry", "Russia's defence ministry"],
    ["Peru's Supreme Court", "Peru's Supreme Court"],
    ['NATO', 'NATO'],
  ])('%s inside a sentence is %s', (name, inside) => expect(withThe(name)).toBe(inside));

  test.each([
    ['The rebels', 'rebels', 'rebels'],
    ['his father', 'his father', 'father'],
    ['their lives and their homes', 'their lives and their homes', 'lives and homes'],
    ['Theresa', 'Theresa', 'Theresa'],
    ['An', 'An', 'An'],
  ])('%s', (words, bare, opening) => {
    expect(withoutArticle(words)).toBe(bare);
    expect(asOpening(words)).toBe(opening);
  });
});

describe('lists and capitals', () => {
  test.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C'], 'A, B and C'],
    [['A', 'B', 'C', 'D'], 'A, B and others'],
  ])('%j → %s', (names, list) => expect(joinNames(names)).toBe(list));

  test.each([
    ['', ''],
    ['école', 'École'],
    ['40 killed', '40 killed'],
    ['\u{10428}x', '\u{10400}x'],
  ])('%s → %s', (text, capital) => expect(startCapital(text)).toBe(capital));
});
