import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TEXT_LENGTH_MAX } from '../../../src/pipeline/1-text/clean-text.ts';
import { BODY, clean, drawBlocks } from './draw-blocks.ts';

describe('blocks', () => {
  test('front matter is one block, and only at the very start', () => {
    const matter = '---\ntitle: "A storm"\ndate: 2023-09-26\n---';
    expect(drawBlocks(`${matter}\n\n${BODY}`)[0]).toBe(`boilerplate front-matter | ${matter}`);
    expect(drawBlocks(`\ufeff${matter}\n\n${BODY}`)[0]).toContain('boilerplate front-matter');
    expect(drawBlocks(`${BODY}\n\n${matter}`)).not.toContainEqual(expect.stringContaining('front-matter'));
    // A thematic break above prose opens no front matter, and an unclosed one is none.
    expect(drawBlocks(`---\nThe storm grew.\n---\n\n${BODY}`)[0]).toBe('boilerplate marked-lines#rule | ---');
    expect(drawBlocks(`---\ntitle: A storm\n\n${BODY}`).join()).not.toContain('front-matter');
  });

  test('a page: kicker, headline, standfirst, date, byline, dateline, body, footer', () => {
    const page = [
      'World',
      'Storm leaves dozens stranded in island harbour',
      'Ferries are to leave again once the wind has dropped',
      'Published 26 September 2023, 14:05',
      'By Ana Example and Bo Sample in Portville',
      'PORTVILLE, Atlantis (Example Agency) — The ferry was cancelled on Monday after a night of storms.',
      'Share this article',
      'No one was hurt, the port authority said.',
      'What happens next',
      'Boats will leave again on Wednesday, it said.',
      'Sign up for our newsletter to get the day’s news in your inbox.',
    ];
    expect(drawBlocks(page.join('\n\n'))).toEqual([
      'boilerplate service-lines#label | World',
      'headline headings#first | Storm leaves dozens stranded in island harbour',
      'standfirst headings#second | Ferries are to leave again once the wind has dropped',
      'heading date-lines | Published 26 September 2023, 14:05',
      'boilerplate bylines#by | By Ana Example and Bo Sample in Portville',
      'heading datelines | PORTVILLE, Atlantis (Example Agency) —',
      'body clean-text#body | The ferry was cancelled on Monday after a night of storms.',
      'boilerplate service-lines#label | Share this article',
      'body clean-text#body | No one was hurt, the port authority said.',
      'heading headings#short | What happens next',
      'body clean-text#body | Boats will leave again on Wednesday, it said.',
      'boilerplate service-lines#order | Sign up for our newsletter to get the day’s news in your inbox.',
    ]);
  });

  test('a title that the metadata gives is the headline, stop or not', () => {
    expect(drawBlocks(`The storm is over.\n\n${BODY}`, { title: 'The storm is over' })[0]).toBe(
      'headline headings#title | The storm is over.',
    );
  });

  test('a standfirst that the body takes up again is not counted twice', () => {
    const standfirst = 'About forty passengers spent the night in the harbour.';
    expect(drawBlocks(`Storm strands ferry passengers\n\n${standfirst}\n\n${BODY}`)[1]).toBe(
      `standfirst headings#taken-up | ${standfirst}`,
    );
  });

  test('a caption may lend its words to the body, which is then read', () => {
    const words = 'Passengers wait in the harbour of Portville on Monday.';
    const drawn = drawBlocks(`${words} (Photo: Ana Example / Agency)\n\nNews\n\n${words}\n\n${BODY}`);
    expect(drawn[0]).toContain('caption captions#credit');
    expect(drawn[2]).toBe(`body clean-text#body | ${words}`);
  });

  test('a line alone is body whatever it looks like', () => {
    for (const line of ['Storm over', 'Subscribe', 'By Ana Example', 'اقرأ المزيد', '26 September 2023', '# Storm']) {
      expect(clean(line).blocks.map(({ kind }) => kind)).toEqual(['body']);
    }
  });

  test('a single long line is one block', () => {
    const text = BODY.replaceAll('\n\n', ' ');
    expect(clean(text).blocks).toMatchObject([{ start: 0, end: text.length, kind: 'body' }]);
  });

  test('no text, no block', () => {
    for (const text of ['', '\n\n', ' \t\r\n\u0000\ufeff']) expect(clean(text).blocks).toEqual([]);
  });
});

describe('paragraphs', () => {
  test('lines wrapped by hand are put together', () => {
    const wrapped = [
      'The ferry between the two islands was cancelled on Monday after',
      'a night of heavy storms. About forty passengers spent the night',
      'in the harbour, according to the port authority, which said that',
      'no one was hurt.',
      '',
      'Boats are expected to leave again as soon as the wind drops, and',
      'the first of them will take the passengers home.',
    ].join('\n');
    expect(drawBlocks(wrapped).map((line) => line.slice(0, 40))).toEqual([
      'body clean-text#body | The ferry between',
      'body clean-text#body | Boats are expecte',
    ]);
  });

  test('a paragraph a line stays a paragraph a line', () => {
    expect(clean(BODY.replace('\n\n', '\n')).blocks).toHaveLength(2);
  });

  test('a single break inside a sentence is mended', () => {
    expect(
      clean('The ferry between the two islands was cancelled\nafter a night of heavy storms.').blocks,
    ).toHaveLength(1);
  });

  test('all kinds of line breaks part lines', () => {
    for (const sign of ['\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085']) {
      expect(clean(BODY.replace('\n\n', sign + sign)).blocks, JSON.stringify(sign)).toHaveLength(2);
    }
  });
});

describe('Markdown', () => {
  test.each([
    ['## The harbour', 'heading headings#marked | The harbour'],
    ['## The harbour ##', 'heading headings#marked | The harbour'],
    [
      '> The ferry was full when it left, a passenger said.',
      'body clean-text#body | The ferry was full when it left, a passenger said.',
    ],
    ['- Four boats were damaged in the storm', 'body clean-text#body | Four boats were damaged in the storm'],
    ['**The harbour**', 'heading headings#short | The harbour'],
    ['* * *', 'boilerplate marked-lines#rule | * * *'],
    ['| boats | 4 |', 'boilerplate marked-lines#table | | boats | 4 |'],
    ['![Waves](waves.jpg)', 'caption marked-lines#picture | ![Waves](waves.jpg)'],
    ['https://example.org/storm', 'boilerplate marked-lines#address | https://example.org/storm'],
    ['<div class="ad"></div>', 'boilerplate marked-lines#markup | <div class="ad"></div>'],
  ])('%s', (line, expected) => {
    expect(drawBlocks(`${BODY}\n\n${line}\n\nThe wind dropped at noon, the authority said.`)[2]).toBe(expected);
  });

  test('a fence holds code until it closes', () => {
    const drawn = drawBlocks(`${BODY}\n\n\`\`\`\nThe ferry is off.\n\`\`\`\n\nThe wind dropped at noon.`);
    expect(drawn.slice(2).map((line) => line.split(' | ')[0])).toEqual([
      'boilerplate marked-lines#code',
      'boilerplate marked-lines#code',
      'boilerplate marked-lines#code',
      'body clean-text#body',
    ]);
  });
});

describe('laws', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          'The ferry left.',
          '\n',
          '---',
          '# A',
          'By A',
          ' ',
          '“',
          '\ud800',
          '\u0000',
          '- ',
          'ا',
          'a: b',
          '```',
        ),
        {
          maxLength: 40,
        },
      )
      .map((parts) => parts.join('')),
  );

  test('blocks are in order, apart, within the text, and hold all that is not white space, marks or a dateline’s space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { blocks } = clean(text);
        let end = 0;
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(block.end).toBeGreaterThan(block.start);
          expect(text.slice(end, block.start)).not.toMatch(/[\p{L}]{3}/u);
          end = block.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(end)).not.toMatch(/[\p{L}]{3}/u);
      }),
      { seed: 6, numRuns: 400 },
    );
  });

  test('the same text gives the same blocks, and the document stays as it was', () => {
    const doc = Object.freeze({ id: 'a', text: BODY, sha256: '', title: 'A storm' });
    expect(clean(BODY)).toEqual(clean(BODY));
    expect(Object.keys(clean(doc.text)).sort()).toEqual(['blocks', 'id', 'notes', 'sha256', 'text', 'writtenIn']);
  });

  test('a text beyond the limit is not read, and says so', () => {
    const { blocks, notes } = clean(`${' '.repeat(TEXT_LENGTH_MAX)}a`);
    expect(blocks).toMatchObject([{ kind: 'boilerplate', rule: 'text/clean-text#too-long' }]);
    expect(notes[0]).toMatchObject({ level: 'dropped', rule: 'text/clean-text#too-long' });
  });

  test.each([
    ['digits', '1'],
    ['commas', ', '],
    ['lone surrogates', '\ud800 '],
    ['control characters', '\u0000\u0007'],
    ['markup', '<div>'],
    ['opening quotes', '“'],
    ['headings', '# A\n'],
    ['items', '- a\n'],
    ['labels', 'Share\n'],
    ['emphasis', '*'],
    ['datelines', 'PORTVILLE, '],
    ['front matter', 'a: b\n'],
  ])('a megabyte of %s is read', (_name, unit) => {
    const text = `---\n${unit.repeat(Math.ceil(1_000_000 / unit.length))}`;
    expect(clean(text).blocks.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
  });
});
