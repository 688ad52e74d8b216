import { describe, expect, test } from 'vitest';
import { METADATA_LENGTH_MAX, parseMetadata } from '../../../src/build/documents/metadata.ts';

describe('values that fit', () => {
  const rows: [Record<string, unknown>, object][] = [
    [
      { title: 'Talks\n  begin', publisher: 'Example' },
      { title: 'Talks begin', publisher: 'Example' },
    ],
    [{ date: '2023-09-27' }, { published: '2023-09-27' }],
    [{ published: '2023-09' }, { published: '2023-09' }],
    [{ date: 2023 }, { published: '2023' }],
    [{ date: '2023-09-20/2023-09-27' }, { published: '2023-09-20/2023-09-27' }],
    [{ date: '2023-09-27T14:00:00+04:00' }, { published: '2023-09-27T14:00:00+04:00' }],
    [{ date: '2023-09-27 14:00 +0400' }, { published: '2023-09-27' }],
    [{ author: ['Ann Ames', { name: 'Bob Barr' }] }, { byline: 'Ann Ames, Bob Barr' }],
    [{ url: 'HTTPS://Example.org/a b' }, { url: 'https://example.org/a%20b' }],
    [
      { lang: 'EN_gb', licence: 'CC0-1.0' },
      { language: 'en-gb', license: 'CC0-1.0' },
    ],
    [{ title: '', date: null, publisher: '  ' }, {}],
  ];
  test.each(rows)('%j', (given, metadata) => {
    expect(parseMetadata(given)).toEqual({ metadata, problems: [], ignored: [] });
  });
});

describe('values that do not', () => {
  const rows: [Record<string, unknown>, string][] = [
    [{ date: 'last Tuesday' }, 'EDTF date'],
    [{ date: '2023-13-45' }, 'EDTF date'],
    [{ date: true }, 'EDTF date'],
    [{ url: 'example.org' }, 'http://'],
    [{ url: 'javascript:alert(1)' }, 'http://'],
    [{ language: 'English' }, 'language tag'],
    [{ title: { nested: 'x' } }, 'text'],
    [{ byline: ['A', ['B']] }, 'text'],
    [{ title: JSON.parse(`${'['.repeat(8000)}${']'.repeat(8000)}`) }, 'text'],
    [{ title: 'x'.repeat(METADATA_LENGTH_MAX + 1) }, 'at most'],
  ];
  test.each(rows)('row %#', (given, expected) => {
    const { metadata, problems } = parseMetadata(given);
    expect(metadata).toEqual({});
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ path: Object.keys(given), expected: expect.stringContaining(expected) });
  });
});

test('keys that mean nothing are named, those of every object too', () => {
  expect(parseMetadata({ tags: 'a', toString: 'b', constructor: 'c' }).ignored).toEqual([
    'tags',
    'toString',
    'constructor',
  ]);
});
