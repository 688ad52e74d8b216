import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SENTENCE_LENGTH_MAX } from '../../../src/pipeline/2-sentences/find-boundaries.ts';
import { READ_LENGTH_MAX, SENTENCES_MAX, splitSentences } from '../../../src/pipeline/2-sentences/split-sentences.ts';
import type { Segmented } from '../../../src/pipeline/reading.ts';
import { BODY, clean } from '../text/draw-blocks.ts';

const split = (text: string): Segmented => splitSentences(clean(text));

/** The sentences of a text; `>` stands before those that lie inside of a quotation begun earlier. */
const draw = (text: string): readonly string[] =>
  split(text).sentences.map(({ start, end, quote }) => (quote ? '> ' : '') + text.slice(start, end));

/** Sentences written with `|` between them; the text is what is left without the bars. */
type Row = readonly [title: string, marked: string];
const check = (rows: readonly Row[]): void => {
  test.each(rows)('%s', (_title, marked) => {
    const expected = marked.split('|').map((part) => part.trim());
    expect(draw(marked.replaceAll('|', '')).map((line) => line.replace(/^> /, ''))).toEqual(expected);
  });
};

describe('abbreviations', () =>
  check([
    ['titles', 'Gen. Sample met Dr. Example and Prof. Other. |He then left.'],
    ['stacked titles', 'Lt. Col. A. B. Sample and Brig. Gen. Example met. |They talked.'],
    ['a country before its office', 'U.S. President Sample met U.N. Secretary-General Example. |They talked.'],
    ['a country at the end', 'He had left for the U.S. |In May he returned.'],
    ['a city that ends one', 'She lives in Portville, D.C. |She has two boats.'],
    ['months before days', 'It happened on Sept. 26 and on Oct. 3. |Then it stopped.'],
    ['a month that ends one', 'It happened in Sept. |The rest is known.'],
    ['weekdays before months', 'They met on Sat. Sept. 2 in the harbour.'],
    ['numbers', 'Boat No. 2 sank near buoy No. 14. |The others did not.'],
    ['the answer no', 'The answer was no. |He asked again.'],
    ['references', 'See Art. 5 and p. 12 of vol. 3. |They are clear.'],
    ['clock times', 'It began at 9 p.m. |Officials left at 10 a.m. Monday and at 5 p.m. GMT. |The rest stayed.'],
    ['initials', 'George W. Sample and J. K. Example met. |They talked.'],
    ['letters that name parts', 'They fell back on Plan B. |Officials called it a success.'],
    ['companies', 'Sample Inc. Chief Executive Ann Example left Sample Corp. |The firm said so.'],
    ['states', 'He was born in Salem, Mass. |The town is small. |She is from Austin, Tex. Governor Sample is too.'],
    [
      'words that are abbreviations with a capital only',
      'Many were ill. |Ann sat. |12 boats left for Miss. on Sat. 2 May.',
    ],
    ['sons', 'Ed Sample Jr. left. |He was 60.'],
    ['and others', 'Sample et al. |In May they left. |They saw Example et al. Sample too.'],
    ['et cetera before any word', 'They took boats, nets, etc. |Fishing was over.'],
    ['saints and streets', 'St. Sample lives in Main St. |It is long. |Ft. Example is near.'],
    ['questions after a country', 'He left the U.S. |Does he return? |The U.S. State Department said no.'],
    ['a postscript', 'P.S. The boat left.'],
    ['numbers of names', 'Sample Inc. 12 and U.S. 5 and H.R. 40 are names.'],
    ['et cetera', 'They took boats, nets, etc. |The rest was lost, e.g. Harbour House.'],
    ['parties of a case', 'The court heard Sample v. Example in May. |It ruled in June.'],
    ['decimals and addresses', 'It rose 3.5 percent, says example.org. |The rest fell.'],
  ]));

describe('quotations', () => {
  check([
    ['a clause after a question', '“Where to?” they asked. |“Home!” |They left.'],
    ['a name after a question', '“Where to?” Ann Sample asked. |Nobody knew.'],
    ['another sentence after a question', '“Where to?” |The harbour was closed.'],
    ['a stop inside', '“It is over,” she said. |“We lost.” |She left.'],
    ['doubled signs', "``It was loud,'' she said. |``Very loud.'' |She left."],
    ['a stray closing sign', 'He left. " |She stayed.'],
    ['a stray opening sign at the end', 'That is another story. “'],
    ['a cry before a small letter', 'What a storm! |nobody slept. |Why us? |because we stayed.'],
    ['a cry in brackets', 'They left (too late!) and stayed away. |(Who knew?) |Nobody.'],
    ['a name with a mark', 'Sample! Inc. grew. |Sample! said so.'],
  ]);

  test('sentences inside of a quotation begun earlier say so', () => {
    expect(draw('He said: “We go. We row. We rest.” Then he left.')).toEqual([
      'He said: “We go.',
      '> We row.',
      '> We rest.”',
      'Then he left.',
    ]);
    expect(draw('"We go. We row," he said. "We rest." Then he left.')).toEqual([
      '"We go.',
      '> We row," he said.',
      '"We rest."',
      'Then he left.',
    ]);
    expect(draw('‘We go. We row.’ The boats’ owners agreed. So it was.')).toEqual([
      '‘We go.',
      '> We row.’',
      'The boats’ owners agreed.',
      'So it was.',
    ]);
  });

  test('a quotation goes on in the next paragraph only where that opens it again', () => {
    const first = '“We left at night. Nobody knew the way.';
    expect(draw(`${first}\n\n“In the morning we saw the harbour,” she said.`)[2]).toMatch(/^> /);
    expect(draw(`${first}\n\nIn the morning they saw the harbour.`)[2]).not.toMatch(/^> /);
  });
});

describe('what Unicode’s rules do not see', () =>
  check([
    ['no space', 'The road was closed.|Many turned back.|Others waited.'],
    ['no space in a name', 'He works for Example.Com and for Sample.Org in town.'],
    ['names with a small first letter', 'Sales rose. |iPhone sales fell. |eBay grew.'],
    ['references', 'The road was closed.[1] |Many turned back. [2] [3] |Others waited.'],
    ['omissions', 'He waited… |Then he left. |She … stayed.'],
    ['omissions inside of a sentence', 'They who had … Left the harbour were few.'],
    ['a number', 'The road was closed. |12 people were hurt in 2004. |$5m was lost. |“It rose 5%.” |30 left.'],
    ['small letters in quick writing', 'the road was closed. |many left. |we saw it. |nobody came, e.g. him, vs. her.'],
    ['unknown abbreviations', 'The Smpl. was cut, approx. half of the Ctry. is dry.'],
    ['names with a capital inside', 'Sales rose. |openAnnals grew.'],
    ['a full stop with an omission', 'He waited.... |Harbours closed.'],
    ['a date line that ran into the text', 'Ferry sinks off island |Friday, May 5, 2017 |The ferry sank.'],
    ['a date in a sentence', 'It sank on Friday, May 5, 2017 The Hague said, and Friday, May 5, 2017, is the day.'],
    ['spaced dots', 'He waited . . . and left. |The rest is known.'],
    ['numbered items', 'The council met. |2. It voted. |It rose.'],
  ]));

describe('known wrong', () =>
  check([
    // A capitalised common noun that opens few sentences, right after an abbreviation that may end one.
    ['a rare subject after a state', 'He was born in Salem, Mass. Fishing was his life.'],
    // A full stop before a bracket in small letters.
    ['a bracket in small letters', 'The road was closed. (he said so)'],
    // Two dots instead of three.
    ['two dots', 'He waited.. Harbours closed.'],
    // The answer's number looks like a boat's.
    ['no before a number', 'The answer was no. 12 people left.'],
  ]));

describe('blocks', () => {
  test('only blocks that are read have sentences, and none crosses them', () => {
    const page = `Storm strands forty ferry passengers\n\n26 September 2023\n\nShare\n\n${BODY}\n\nPhoto: Ann Sample`;
    const { blocks, sentences } = split(page);
    expect(sentences.map(({ block }) => blocks[block]?.kind)).toEqual(['headline', 'heading', 'body', 'body']);
    for (const { start, end, block } of sentences) {
      expect(start).toBeGreaterThanOrEqual(blocks[block]?.start ?? 0);
      expect(end).toBeLessThanOrEqual(blocks[block]?.end ?? 0);
    }
  });

  test('a sentence runs over lines that were wrapped by hand', () => {
    const wrapped = 'The ferry between the two islands was cancelled\nafter a night of heavy storms. Nobody\nwas hurt.';
    expect(draw(wrapped)).toEqual([
      'The ferry between the two islands was cancelled\nafter a night of heavy storms.',
      'Nobody\nwas hurt.',
    ]);
  });
});

describe('length', () => {
  test('a sentence of the greatest length is whole, a longer one is cut at a comma', () => {
    const words = (length: number): string => 'boats, '.repeat(Math.ceil(length / 7)).slice(0, length);
    expect(split(`${words(SENTENCE_LENGTH_MAX - 1)}.`).sentences).toHaveLength(1);
    const long = split(`${words(SENTENCE_LENGTH_MAX)}.`);
    expect(long.sentences).toHaveLength(2);
    expect(long.text.slice(long.sentences[0]?.start, long.sentences[0]?.end)).toMatch(/boats,$/);
  });

  test('no cut goes through a character', () => {
    const faces = '😀'.repeat(SENTENCE_LENGTH_MAX);
    const { text, sentences } = split(`a${faces}`);
    for (const { start, end } of sentences) expect(() => encodeURIComponent(text.slice(start, end))).not.toThrow();
  });
});

describe('laws', () => {
  const anyText = fc
    .array(
      fc.constantFrom(
        'The ferry left. ',
        'He ',
        'U.S. ',
        '“Go!” ',
        '"',
        ' … ',
        '\n',
        '\n\n',
        '?',
        '. ',
        'a',
        '\ud83d',
        '[1]',
        'J. ',
        '。',
        '’',
        '1. ',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''));

  test('sentences and the gaps between them make the text again, and the gaps inside a block are blank', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { sentences, blocks } = split(text);
        let rebuilt = '';
        for (const [i, { start, end, block }] of sentences.entries()) {
          const gap = text.slice(rebuilt.length, start);
          if (sentences[i - 1]?.block === block) expect(gap.trim()).toBe('');
          else expect(start).toBeGreaterThanOrEqual(blocks[block]?.start ?? 0);
          expect(start).toBeLessThan(end);
          rebuilt += gap + text.slice(start, end);
        }
        expect(rebuilt + text.slice(rebuilt.length)).toBe(text);
      }),
      { seed: 6, numRuns: 500 },
    );
  });

  test('what a sentence is does not change when it is read alone', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(WHOLE, { minLength: 1 }), (parts) => {
        const text = parts.join(' ');
        expect(draw(text)).toEqual(parts);
        for (const part of parts) expect(draw(part)).toEqual([part]);
      }),
      { seed: 6, numRuns: 100 },
    );
  });

  test.each([['. '], ['Mr. '], ['J. '], ['… A'], ['“'], ['1. ('], ['!?'], ['[1]'], ['\ud800 '], ['a']])(
    'a long text of %j is split',
    (unit) => {
      const text = unit.repeat(Math.ceil(200_000 / unit.length));
      const longest = split(text).sentences.reduce((most, { start, end }) => Math.max(most, end - start), 0);
      expect(longest).toBeLessThanOrEqual(SENTENCE_LENGTH_MAX);
    },
  );
});

const WHOLE = [
  'The ferry left at 9 p.m. Monday.',
  'U.S. officials said no.',
  '“Where to?” they asked.',
  'Boat No. 2 sank.',
  'Nobody was hurt, George W. Sample said.',
];

describe('a very long document', () => {
  const read = (count: number) => splitSentences(clean('The river rose again. '.repeat(count)));
  test('is read to the limit and says so', () => {
    const doc = read(SENTENCES_MAX + 1);
    expect(doc.sentences.length).toBe(SENTENCES_MAX);
    expect(doc.notes.map(({ rule }) => rule)).toContain('sentences/split-sentences#limit');
  });
  test('without stops is read to a length', () => {
    const ofLength = (length: number) => split('word '.repeat(length / 5));
    const whole = ofLength(READ_LENGTH_MAX);
    expect(whole.notes.map(({ rule }) => rule)).not.toContain('sentences/split-sentences#limit');
    const cut = ofLength(READ_LENGTH_MAX + 50_000);
    expect(cut.notes.map(({ rule }) => rule)).toContain('sentences/split-sentences#limit');
    expect(cut.sentences.length).toBeLessThanOrEqual(whole.sentences.length + 1);
  });
  test('at the limit is read whole', () => {
    const doc = read(SENTENCES_MAX);
    expect(doc.sentences.length).toBe(SENTENCES_MAX);
    expect(doc.notes.map(({ rule }) => rule)).not.toContain('sentences/split-sentences#limit');
  });
});
