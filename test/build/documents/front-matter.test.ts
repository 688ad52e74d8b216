import { describe, expect, test } from 'vitest';
import { parseFrontMatter } from '../../../src/build/documents/front-matter.ts';

const read = (text: string) => parseFrontMatter(text, 'a.md');

describe('finds', () => {
  const rows: [string, object][] = [
    [
      '---\ntitle: "Talks: day two"\ndate: 2023-09-27\n---\nText.',
      { title: 'Talks: day two', published: '2023-09-27' },
    ],
    ['---\r\ntitle: 1984\r\n# from the desk\r\n...\r\nText.', { title: '1984' }],
    ['---\ntitle: No\nbyline: [A, B]\n---', { title: 'No', byline: 'A, B' }],
    ['---\ndate:\n---\nText.', {}],
  ];
  test.each(rows)('%j', (text, metadata) => {
    expect(read(text)).toEqual({ metadata, problems: [], ignored: [] });
  });
});

describe('leaves alone', () => {
  test.each(['Text.', '---\n\nA rule, then text.\n\n---\nMore.', '----\ntitle: x\n---', ' ---\ntitle: x\n---', ''])(
    '%j',
    (text) => {
      expect(read(text)).toEqual({ metadata: {}, problems: [], ignored: [] });
    },
  );
});

describe('tells what is broken, and where', () => {
  const rows: [string, string, object][] = [
    ['a colon', '---\ntitle: Talks: day two\n---', { where: 'a.md, line 2, column 8', found: 'title: Talks: day two' }],
    ['an open quote', '---\ntitle: "Talks\ndate: 2023\n---', { where: expect.stringContaining('a.md, line ') }],
    ['no end', '---\ntitle: Talks\n\nText.', { where: 'a.md, line 1', expected: expect.stringContaining('---') }],
    [
      'a value',
      '---\ntitle: A\ndate: soon\n---',
      { where: 'a.md, line 3', found: '"soon"', what: 'date does not fit' },
    ],
    ['a key twice', '---\ntitle: A\ntitle: B\n---', { where: 'a.md, line 3, column 1' }],
    ['an alias', '---\ntitle: *a\n---', { where: expect.stringContaining('a.md') }],
    ['a list in itself', '---\ntitle: &a [*a]\n---', { where: 'a.md, line 2', found: 'a list of 1' }],
    ['brackets without end', `---\ntitle: ${'['.repeat(20_000)}\n---`, { where: expect.stringContaining('a.md') }],
    ['no end in sight', `---\ntitle: ${'x\n '.repeat(20_000)}\n---`, { where: 'a.md, line 1' }],
  ];
  test.each(rows)('%s', (_, text, problem) => {
    expect(read(text).problems).toEqual([expect.objectContaining(problem)]);
  });
});

test('no tag makes an object and no alias grows', () => {
  const laughs = Array.from({ length: 9 }, (_, i) => `k${i}: &a${i} [${`*a${i - 1}, `.repeat(i === 0 ? 0 : 9)}x]`);
  const found = read(`---\n${laughs.join('\n')}\n---`);
  expect(found.problems).toEqual([expect.objectContaining({ what: expect.stringContaining('not readable as YAML') })]);
  expect(read('---\ntitle: !!js/function "x"\n---').metadata.title ?? 'x').toBe('x');
});
