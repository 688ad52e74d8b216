import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DOCUMENT_ID_LENGTH_MAX, documentIdOf } from '../../../src/build/documents/document-id.ts';

describe('documentIdOf', () => {
  const rows: [string, string][] = [
    ['000-talks', '000-talks'],
    ['2023/september/talks', '2023/september/talks'],
    ['Talks in Brüssel', 'Talks-in-Brüssel'],
    ['Bru\u0308ssel', 'Brüssel'],
    ['what? #1 100%', 'what-1-100'],
    ['../../etc/passwd', 'etc/passwd'],
    ['/etc//passwd/', 'etc/passwd'],
    ['.hidden', 'hidden'],
    ['a\u202Egpj.txt\u0000', 'a-gpj.txt'],
    ['https://example.org/a', 'https/example.org/a'],
    ['?', 'unnamed'],
  ];
  test.each(rows)('%j becomes %j', (path, id) => {
    expect(documentIdOf(path)).toBe(id);
  });

  test('a long path is cut and stays apart from one that begins alike', () => {
    const [a, b] = [documentIdOf(`${'x'.repeat(300)}a`), documentIdOf(`${'x'.repeat(300)}b`)];
    expect(a).toHaveLength(DOCUMENT_ID_LENGTH_MAX);
    expect(a).not.toBe(b);
    expect(documentIdOf('x'.repeat(DOCUMENT_ID_LENGTH_MAX))).toBe('x'.repeat(DOCUMENT_ID_LENGTH_MAX));
  });

  test('whatever the path, the id is safe, and its own id again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (path) => {
        const id = documentIdOf(path);
        expect(id.length).toBeGreaterThan(0);
        expect(id.length).toBeLessThanOrEqual(DOCUMENT_ID_LENGTH_MAX);
        expect(id).not.toMatch(/^\/|\/\/|\/$|(?:^|\/)\.|[\s\\?#%"<>\p{Cc}]/u);
        expect(documentIdOf(id)).toBe(id);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
