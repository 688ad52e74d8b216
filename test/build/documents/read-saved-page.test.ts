import { describe, expect, test } from 'vitest';
import { charsetOfPage, PAGE_LENGTH_MAX, readSavedPage } from '../../../src/build/documents/read-saved-page.ts';

const PARAGRAPH =
  'The town emptied within a day, officials said on Tuesday, and the road to the north was full of cars, buses and ' +
  'people on foot, who carried what they could and left the rest behind, uncertain when they would be able to return.';

const article = `<h1>A town empties</h1><p>${PARAGRAPH}</p><p>Second. ${PARAGRAPH}</p><p>Third. ${PARAGRAPH}</p>`;
const head =
  '<title>A town empties | Example Observer</title><meta property="og:title" content="A town empties">' +
  '<meta property="og:site_name" content="Example Observer"><meta name="author" content="Ann Ames">' +
  '<meta property="article:published_time" content="2023-09-27T10:00:00.000Z">' +
  '<link rel="canonical" href="https://example.org/a-town">';
const page = (body: string) => `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;

test('the article without what stands around it, and what the page says of itself', () => {
  const read = readSavedPage(
    page(`<nav><a href="/">Home</a></nav><main><article>${article}</article></main><script>track()</script>
      <footer><a href="/terms">Terms</a></footer>`),
  );
  expect(read).toEqual({
    ok: true,
    text: `${PARAGRAPH}\n\nSecond. ${PARAGRAPH}\n\nThird. ${PARAGRAPH}`,
    metadata: {
      title: 'A town empties',
      publisher: 'Example Observer',
      byline: 'Ann Ames',
      url: 'https://example.org/a-town',
      published: '2023-09-27T10:00:00.000Z',
      language: 'en-GB',
    },
  });
});

test('markup within a sentence leaves the sentence whole', () => {
  const read = readSavedPage(
    page(`<article>${article}<p>In <b>Ağdam</b>, <a href="/x">40&nbsp;houses</a>\n burned.</p></article>`),
  );
  expect(read.ok && read.text.split('\n\n').at(-1)).toBe('In Ağdam, 40\u00a0houses burned.');
});

test('a page without an article is read whole, and says so', () => {
  const read = readSavedPage('<p>Short news.</p><ul><li>One</li><li>Two</li></ul><style>p{}</style>');
  expect(read).toMatchObject({
    ok: true,
    text: 'Short news.\n\nOne\n\nTwo',
    remark: expect.stringContaining('no article'),
  });
});

test('values of the page that make no sense are left out', () => {
  const odd = '<html lang="English!"><head><link rel="canonical" href="/a"><meta name="date" content="soon"></head>';
  expect(readSavedPage(`${odd}<body><article>${article}</article></body></html>`)).toMatchObject({ metadata: {} });
});

describe('hostile pages', () => {
  const rows: [string, string, object][] = [
    ['nothing', '', { ok: false, reason: 'a page without text' }],
    ['only script', page('<script>alert(1)</script>'), { ok: false, reason: 'a page without text' }],
    ['200 nested elements', page(`${'<div>'.repeat(200)}x${'</div>'.repeat(200)}`), { ok: true, text: 'x' }],
    [
      '20,000 nested elements',
      page(`${'<div>'.repeat(20_000)}x`),
      { ok: false, reason: 'a page nested more than 512 deep' },
    ],
    ['20,000 line breaks', page('x<br>'.repeat(20_000)), { ok: true, text: expect.stringMatching(/^x\n\nx/) }],
    ['unclosed brackets', '<'.repeat(20_000), { ok: expect.any(Boolean) }],
    ['too long', 'x'.repeat(PAGE_LENGTH_MAX + 1), { ok: false, reason: expect.stringContaining('more than') }],
    ['no root', 'Only words.', { ok: true, text: 'Only words.' }],
  ];
  test.each(rows)('%s', (_, html, expected) => {
    expect(readSavedPage(html)).toMatchObject(expected);
  });
});

test.each([
  ['<meta charset="windows-1251">', 'windows-1251'],
  ['<meta http-equiv=Content-Type content="text/html; charset=ISO-8859-2">', 'ISO-8859-2'],
  ['<meta charset=>', undefined],
  [`${' '.repeat(1024)}<meta charset="utf-8">`, undefined],
])('the encoding of %j is %s', (html, charset) => {
  expect(charsetOfPage(new TextEncoder().encode(html))).toBe(charset);
});
