import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256Hex } from '../../../src/model/hash.ts';
import { quoteEvidence } from '../../../src/pipeline/6-events/compose/quote-evidence.ts';
import { checkQuote } from '../../../src/pipeline/proof/check-quote.ts';
import type { Mentioned } from '../../../src/pipeline/reading.ts';

/** Goal: a quote says where it stands, is cut and never broken, and can be checked by anybody. */
const of = (text: string, start: number, end: number, length = 200) =>
  quoteEvidence({ id: 'a', text, sha256: sha256Hex(text) } as Mentioned, { start, end }, ['/type'], length);

describe('a quote', () => {
  test('has its words, their place, and what stands around them', () => {
    expect(of('It rained. Rebels fled. It was cold.', 11, 23)).toEqual({
      document: 'a',
      exact: 'Rebels fled.',
      prefix: 'It rained. ',
      suffix: ' It was cold.',
      start: 11,
      end: 23,
      sha256: sha256Hex('It rained. Rebels fled. It was cold.'),
      supports: ['/type'],
    });
  });

  test.each([
    // 😀 is two code units, U+D83D U+DE00.
    ['cut before half of a pair', 'ab😀cd', 0, 6, 3, 'ab'],
    ['cut behind a pair', 'ab😀cd', 0, 6, 4, 'ab😀'],
    ['not cut', 'ab😀cd', 0, 6, 6, 'ab😀cd'],
  ])('%s', (_name, text, start, end, length, exact) => {
    const evidence = of(text, start, end, length);
    expect(evidence).toMatchObject({ exact, start, end });
  });

  test('has no half of a pair in its context', () => {
    const text = `${'😀'.repeat(20)}x fled ${'😀'.repeat(20)}`;
    const start = text.indexOf('fled');
    const { prefix, suffix } = of(text, start, start + 4);
    for (const context of [prefix, suffix]) expect(() => encodeURIComponent(context)).not.toThrow();
    expect(text.slice(start - prefix.length, start)).toBe(prefix);
    expect(text.slice(start + 4, start + 4 + suffix.length)).toBe(suffix);
  });

  test('of any span of any text is found again where it says', () => {
    const unit = fc.constantFrom('a', ' ', '\n', '.', '😀', '\ud83d', '\ude00', 'é', '\u0000');
    const texts = fc.array(unit, { minLength: 1, maxLength: 120 }).map((units) => units.join(''));
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.integer({ min: 2, max: 40 }), (text, a, b, length) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const sources = new Map([['a', { id: 'a', text, sha256: sha256Hex(text) }]]);
        expect(checkQuote(of(text, start, end, length), sources, '')).toEqual([]);
      }),
      { seed: 7, numRuns: 1000 },
    );
  });
});
