import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closestName } from '../../src/query/closest-name.ts';
import { decodeCursor, encodeCursor } from '../../src/query/cursor.ts';
import { foldText, wordsOf } from '../../src/query/fold-words.ts';
import { parseText, stemsOf, TEXT_ITEMS_MAX, textKeeps, writeText } from '../../src/query/parse-text.ts';
import { stemWord } from '../../src/query/stem-word.ts';

describe('wordsOf', () => {
  test.each([
    ['Nagorno-Karabakh', ['nagorno', 'karabakh']],
    ['Əliyev, İzmir, Dağlıq', ['aliyev', 'izmir', 'dagliq']],
    ['Straße Łódź Ærø', ['strasse', 'lodz', 'aero']],
    ["Baku’s and the forces' Sana'a O’Brien", ['baku', 'and', 'the', 'forces', 'sanaa', 'obrien']],
    ['the U.S. and the U.N.', ['the', 'us', 'and', 'the', 'un']],
    ['J. Doe. A. B. Lima', ['j', 'doe', 'a', 'b', 'lima']],
    ['28,000 of 1,234,567; 28, 29', ['28000', 'of', '1234567', '28', '29']],
    ['3.5 km', ['3', '5', 'km']],
    ['ﬁre ½', ['fire', '1', '2']],
    ['ΟΔΟΣ', ['οδοσ']],
    ['', []],
    ['—…\u0000<b>', ['b']],
    ['\ud800x', ['x']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('words of words are the same words, and any text can be written as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const words = wordsOf(text);
        expect(wordsOf(words.join(' '))).toEqual(words);
        expect(() => encodeURIComponent(foldText(text))).not.toThrow();
      }),
      { seed: 4, numRuns: 2000 },
    );
  });

  test('ten million characters are read in linear time', () => {
    for (const text of ["a'", 'u.', '1,', ',', '\u0301'])
      expect(wordsOf(text.repeat(1_000_000)).length).toBeGreaterThan(-1);
  });
});

describe('stemWord', () => {
  test.each([
    [['attack', 'attacks', 'attacked', 'attacking']],
    [['displace', 'displaced', 'displaces', 'displacing']],
    [['party', 'parties']],
    [['stop', 'stopped', 'stopping', 'stops']],
    [['evacuate', 'evacuated', 'evacuating', 'evacuates']],
    [['crisis', 'crisis']],
    [['agree', 'agreed', 'agrees']],
    [['shell', 'shelled', 'shelling', 'shells']],
  ])('%s have one stem', (words) => {
    expect(new Set(words.map(stemWord)).size).toBe(1);
  });

  test.each([
    ['government', 'govern'],
    ['general', 'generally'],
    ['bed', 'be'],
    ['sing', 's'],
    ['university', 'universe'],
  ])('%s and %s do not', (a, b) => {
    expect(stemWord(a)).not.toBe(stemWord(b));
  });

  // From the published vocabulary of the algorithm, for the words that only steps 1 and 5 touch.
  test.each([
    ['caresses', 'caress'],
    ['ponies', 'poni'],
    ['cats', 'cat'],
    ['feed', 'feed'],
    ['plastered', 'plaster'],
    ['bled', 'bled'],
    ['sized', 'size'],
    ['hopping', 'hop'],
    ['falling', 'fall'],
    ['hissing', 'hiss'],
    ['fizzed', 'fizz'],
    ['failing', 'fail'],
    ['filing', 'file'],
    ['happy', 'happi'],
    ['sky', 'sky'],
    ['rate', 'rate'],
    ['cease', 'ceas'],
    ['controll', 'control'],
    ['roll', 'roll'],
    ['баку', 'баку'],
    ['2023', '2023'],
  ])('%s is %s', (word, stem) => {
    expect(stemWord(word)).toBe(stem);
  });
});

describe('parseText', () => {
  test.each([
    ['fuel depot', 'depot fuel'],
    ['"Fuel Depot" -talks', '"fuel depot" -talks'],
    ['-"fuel depot', '-"fuel depot"'],
    ['word"phrase here"', '"phrase here" word'],
    ['- -- "" fuel', 'fuel'],
    ['fuel FUEL Fuel', 'fuel'],
    ['a-b -c-d', '"a b" -"c d"'],
  ])('%s is %s', (q, canonical) => {
    const items = parseText(q);
    expect(items === null ? null : writeText(items)).toBe(canonical);
  });

  test('no word, or too many, is no search', () => {
    expect(parseText('" - !')).toBeNull();
    const words = (count: number) => Array.from({ length: count }, (_, i) => `w${i}`).join(' ');
    expect(parseText(words(TEXT_ITEMS_MAX))).toHaveLength(TEXT_ITEMS_MAX);
    expect(parseText(words(TEXT_ITEMS_MAX + 1))).toBeNull();
  });

  test('a phrase lies within one field', () => {
    const stems = stemsOf(['the fuel', 'depots burned']);
    const keeps = (q: string) => textKeeps(parseText(q) ?? [], stems);
    expect([keeps('fuel depot'), keeps('"fuel depot"'), keeps('"depot burning"'), keeps('-"fuel depot"')]).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });
});

describe('cursors', () => {
  test('decoding gives what was encoded', () => {
    const instant = fc.constantFrom('2024-01-01T00:00:00Z', '2023-12-31T23:59:59Z');
    const day = fc.constantFrom(null, '2023-09-19');
    fc.assert(
      fc.property(
        fc.constantFrom('asc', 'desc'),
        day,
        fc.string({ unit: 'binary' }),
        instant,
        (order, at, id, moment) => {
          for (const sort of ['updated', 'logged'] as const) {
            const cursor = { sort, order: order as 'asc', moment, day: at, id };
            expect(decodeCursor(encodeCursor(cursor))).toEqual(cursor);
          }
          const occurred = { sort: 'occurred' as const, order: order as 'asc', moment: null, day: at, id };
          expect(decodeCursor(encodeCursor(occurred))).toEqual(occurred);
          expect(encodeCursor(occurred)).toMatch(/^[\w-]+$/);
        },
      ),
      { seed: 8, numRuns: 300 },
    );
  });

  test('any other text is null', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcXYZ019-_=+ é') }), (text) => {
        expect(decodeCursor(text)).toBeNull();
      }),
      { seed: 8, numRuns: 1000 },
    );
    expect(decodeCursor('W10')).toBeNull();
    expect(decodeCursor('A'.repeat(10_000_000))).toBeNull();
  });
});

test.each([
  ['sinse', 'since'],
  ['until ', 'until'],
  ['actors', 'actor'],
  ['updated_since', 'updatedSince'],
  ['zzz', null],
  ['x'.repeat(1_000_000), null],
])('closestName of %s is %s', (word, name) => {
  expect(closestName(word, ['since', 'until', 'actor', 'updatedSince'])).toBe(name);
});
