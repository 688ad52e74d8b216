import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHAIN_WORDS_MAX } from '../../../src/pipeline/4-annotations/entities/find-chains.ts';
import { findEntities } from '../../../src/pipeline/4-annotations/entities/find-entities.ts';
import { gazetteer, mentionsOf, parsedOf } from './read-entities.ts';

/** Words that the rules look at, and some that break things, in any order. */
const WORDS = [
  ...'Moscow Kremlin US U.S. UN the of and said President Mr. Gen. Power its foreign ministry Armenian Armenians'.split(
    ' ',
  ),
  ...'officials he it , . ( ) “ ” ’s - – / & 1 2009 Jr. de al- bin X ICC University Bank Road \ud800 \u0000 <b> é 中文'.split(
    ' ',
  ),
];

const anyText = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));

describe('laws of findEntities', () => {
  it('shows the words of its spans, nested or apart, in text order, and twice the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const doc = parsedOf(text);
        const { entities, notes } = findEntities(doc, gazetteer);
        for (const { span, text: words } of entities) {
          expect(span.start).toBeLessThan(span.end);
          expect(doc.text.slice(span.start, span.end)).toBe(words);
        }
        entities.forEach(({ span }, i) => {
          for (const other of entities.slice(i + 1)) {
            const apart = other.span.start >= span.end;
            const inside = other.span.start >= span.start && other.span.end <= span.end;
            expect(apart || inside).toBe(true);
          }
        });
        expect(notes.every(({ reason }) => reason !== '')).toBe(true);
        expect(findEntities(doc, gazetteer).entities).toEqual(entities);
      }),
      { seed: 20_230_927, numRuns: 300 },
    );
  });

  it('changes nothing of its input', () => {
    const doc = parsedOf('Moscow said that Kenyan officials met Ama Boateng. She left.');
    const before = structuredClone(doc);
    findEntities(doc, gazetteer);
    expect(doc).toEqual(before);
  });

  it('cuts a chain of capitals that is too long to be a name', () => {
    const longest = (words: number) =>
      Math.max(
        ...mentionsOf(`He saw ${'Kestrel '.repeat(words)}University.`).map(({ text }) => text.split(' ').length),
      );
    expect(longest(CHAIN_WORDS_MAX - 2)).toBe(CHAIN_WORDS_MAX - 1);
    expect(longest(3 * CHAIN_WORDS_MAX)).toBeLessThanOrEqual(CHAIN_WORDS_MAX);
  });

  it.each([
    ['capitalised words', 'Kestrel '.repeat(20_000)],
    ['one name', 'Moscow '.repeat(20_000)],
    ['heads', 'University of the '.repeat(10_000)],
    ['brackets', '(A) '.repeat(20_000)],
    ['quotation marks', '“ A ” '.repeat(20_000)],
    ['hyphens', 'A-'.repeat(20_000)],
    ['titles', 'Mr. Smith and Ms. Okafor, '.repeat(5_000)],
    ['lone surrogates', '\ud800 A\udc00b '.repeat(10_000)],
    ['a script without spaces', '新华社记者报道'.repeat(5_000)],
    ['markup', '<b>Goris</b>&nbsp;'.repeat(5_000)],
  ])('is total on a line of nothing but %s', (_, text) => {
    expect(() => mentionsOf(text)).not.toThrow();
  });
});
