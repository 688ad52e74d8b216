import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Feed } from '../../src/feeds/feed-record.ts';
import type { Event } from '../../src/model/event.ts';
import { ATOM, CONTENT, childrenOf, parseXml, textOf } from '../support/parse-xml.ts';
import { renderAs, sampleFeed } from '../support/sample-feed.ts';
import {
  onDay,
  person,
  place,
  quote,
  SAMPLE_DOCUMENTS,
  SAMPLE_SITE,
  sampleEvent,
  sampleFigure,
} from '../support/sample-log.ts';

// Goal: no text can break a feed or slip markup into it. Method: put it everywhere, and read with a strict parser.

/** A feed in which every text that comes from outside is `text`. */
function feedOfText(text: string): Feed {
  const who = person(text, text);
  const evidence = quote('flood/dam-breaks', text);
  const event: Event = sampleEvent('hostile', {
    title: text,
    summary: text,
    time: { ...onDay('2024-03-04'), text },
    places: [place(text, text, 'exact')],
    actors: [who],
    recipients: [who],
    figures: [sampleFigure('hostile', { verbatim: text, scope: text, unit: text, speaker: who, via: who, evidence })],
    statements: [
      {
        id: 's',
        speaker: who,
        via: who,
        stance: 'asserts',
        about: [],
        quoted: true,
        saidAt: onDay('2024-03-04'),
        evidence,
      },
    ],
    evidence: [evidence, quote(text, text)],
  });
  const documents = SAMPLE_DOCUMENTS.map((document) => ({ ...document, title: text, publisher: text, url: text }));
  return sampleFeed({
    site: { ...SAMPLE_SITE, title: text, description: text, author: text, license: text },
    events: [event],
    documents: new Map([...documents.map((document) => [document.id, document] as const)]),
    subject: text,
  });
}

interface Read {
  readonly title: string | null;
  readonly summary: string | null;
  readonly content: string | null;
  readonly categories: readonly string[];
}

const readRss = (feed: Feed): Read => {
  const item = childrenOf(parseXml(renderAs('rss', feed)), 'channel').flatMap((channel) =>
    childrenOf(channel, 'item'),
  )[0];
  if (item === undefined) throw new Error('no item');
  return {
    title: textOf(item, 'title'),
    summary: textOf(item, 'description'),
    content: textOf(item, `${CONTENT}encoded`),
    categories: childrenOf(item, 'category').map((category) => category.text),
  };
};

const readAtom = (feed: Feed): Read => {
  const entry = childrenOf(parseXml(renderAs('atom', feed)), `${ATOM}entry`)[0];
  if (entry === undefined) throw new Error('no entry');
  return {
    title: textOf(entry, `${ATOM}title`),
    summary: textOf(entry, `${ATOM}summary`),
    content: textOf(entry, `${ATOM}content`),
    categories: childrenOf(entry, `${ATOM}category`).map((category) => category.attributes.label ?? ''),
  };
};

const readJson = (feed: Feed): Read => {
  const item = JSON.parse(renderAs('json', feed)).items[0];
  return { title: item.title, summary: item.summary, content: item.content_html, categories: item.tags };
};

const ROWS: readonly (readonly [name: string, text: string, shown: string])[] = [
  ['a NUL and other control characters', 'a\u0000b\u000b\u001b\u0085c', 'abc'],
  ['the end of CDATA, twice', 'x ]]> y ]]> z', 'x ]]> y ]]> z'],
  ['the end of CDATA, many times', ']]>'.repeat(50), ']]>'.repeat(50)],
  ['markup', '<b>bold</b> & "quoted" \'so\'', '<b>bold</b> & "quoted" \'so\''],
  [
    'a title with inline tags',
    'Dam <em>breaks</em>, a <a href="x">report</a>',
    'Dam <em>breaks</em>, a <a href="x">report</a>',
  ],
  ['a title in Markdown', '**Dam** [breaks](javascript:alert(1)) `now`', '**Dam** [breaks](javascript:alert(1)) `now`'],
  ['an element of our own', 'x</entry></item></feed>]]></title><script>', 'x</entry></item></feed>]]></title><script>'],
  ['a text about references', '&amp; &amp;amp; &#x3C; &lt;', '&amp; &amp;amp; &#x3C; &lt;'],
  ['patterns of String.replace', "$& $1 $$ $` $'", "$& $1 $$ $` $'"],
  ['a lone surrogate', 'a\ud800b\udc00', 'a\ufffdb\ufffd'],
  ['non-characters', 'a\ufffeb\uffff', 'ab'],
  ['right-to-left text', 'سيل في الوادي \u202eabc', 'سيل في الوادي \u202eabc'],
  ['an emoji of several code points', '🌊👩‍🚒', '🌊👩‍🚒'],
];

describe.each(ROWS)('%s', (_, text, shown) => {
  const feed = feedOfText(text);

  it.each([
    ['rss', readRss],
    ['atom', readAtom],
    ['json', readJson],
  ] as const)('reads the same in %s', (_name, read) => {
    const entry = read(feed);
    expect(entry.title).toBe(shown);
    expect(entry.categories).toContain(shown);
    expect(entry.content).toBe(feed.entries[0]?.contentHtml);
    // RSS's description is HTML, so there the text arrives escaped.
    expect(
      entry.summary?.replace(/&#x([0-9A-F]+);/g, (__, hex) =>
        read === readRss ? String.fromCodePoint(Number.parseInt(hex, 16)) : __,
      ),
    ).toBe(shown);
  });
});

describe('any text', () => {
  it('of 64 KB arrives whole', () => {
    const text = 'Å<&]]>'.repeat(11_000);
    const feed = feedOfText(text);
    expect(readRss(feed).title).toBe(text);
    expect(readAtom(feed).title).toBe(text);
  });

  it('leaves the content made of our own elements only', () => {
    const content = parseXml(
      `<div>${feedOfText('</p><script>x</script><img src=x onerror="y">').entries[0]?.contentHtml}</div>`,
    );
    const names = new Set<string>();
    const collect = (node: typeof content): void => {
      names.add(node.name);
      node.children.forEach(collect);
    };
    collect(content);
    expect([...names].map((name) => name.slice(2)).sort()).toEqual(
      ['a', 'blockquote', 'cite', 'div', 'li', 'p', 'strong', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'].sort(),
    );
  });

  it('of any code units stays well-formed, and the same in each format', () => {
    // Code units and not characters, so that halves of pairs come; and pieces of markup, which chance would not spell.
    const piece = fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom('<', '&', '"', ']]>', '<![CDATA[', '&amp;', '</title>', '<!--', '?>', ' ', '\r\n', '$&', 'a'),
    );
    const hostile = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(hostile, (text) => {
        const feed = feedOfText(text);
        const [rss, atom, json] = [readRss(feed), readAtom(feed), readJson(feed)];
        // XML turns every line end into one line feed (XML 1.0, section 2.11); JSON keeps it.
        const lines = (read: string | null) => read?.replace(/\r\n?/g, '\n');
        expect(rss.title).toBe(lines(json.title));
        expect(atom.title).toBe(lines(json.title));
        expect(rss.content).toBe(lines(json.content));
        expect(atom.content).toBe(lines(json.content));
        expect(renderAs('json', feed)).not.toMatch(/(?<!\\)(?:\\\\)*\\ud[89a-f]/);
      }),
      { seed: 20240304, numRuns: 300 },
    );
  });
});
