import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTokens } from '../../../src/pipeline/3-syntax/tokens/find-tokens.ts';

const tokensOf = (text: string): string =>
  findTokens(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');

/** A text and its tokens with spaces between them. */
type Row = readonly [text: string, tokens: string];
const check = (rows: readonly Row[]): void => {
  test.each(rows)('%s', (text, tokens) => expect(tokensOf(text)).toBe(tokens));
};

describe('signs', () =>
  check([
    ['The boat sank, he said.', 'The boat sank , he said .'],
    ['(two [or three] boats)', '( two [ or three ] boats )'],
    ['“It sank,” she said: ‘why?’', '“ It sank , ” she said : ‘ why ? ’'],
    ["``It sank,'' she said.", "`` It sank , '' she said ."],
    ['"It sank', '" It sank'],
    ['„Boot“ »Schiff«', '„ Boot “ » Schiff «'],
    ['boats--two–three—four', 'boats -- two – three — four'],
    ['Wait... what…? Now....', 'Wait ... what … ? Now ....'],
    ['No!!! Really?!', 'No !!! Really ?!'],
    ['=====> here ***', '=====> here ***'],
    ['Great :) sad :-( hearts <3', 'Great :) sad :-( hearts <3'],
    ['(as seen above:)', '( as seen above : )'],
    ['boats 🚤🚤 👍🏽 ❤️', 'boats 🚤 🚤 👍🏽 ❤️'],
    ['@harbour and #boats, #1', '@harbour and #boats , # 1'],
    ['\u200dAnn\u200d said\u200b so\u00adon', 'Ann said so\u00adon'],
    ['', ''],
    [' \u00a0\n', ''],
  ]));

describe('hyphens', () =>
  check([
    ['a well-known boat-builder', 'a well - known boat - builder'],
    [
      'non-lethal anti-ship pro-Baku co-founder re-elected mid-May cross-border',
      'non-lethal anti-ship pro-Baku co-founder re-elected mid-May cross-border',
    ],
    ['ex-minister, pre-war e-mail; Vice-president', 'ex-minister , pre-war e-mail ; Vice - president'],
    ['career-wise Kafka-esque', 'career-wise Kafka-esque'],
    ['post-2015 post-war over-the-counter', 'post - 2015 post-war over - the - counter'],
    ['U.S.-led Nagorno-Karabakh twenty-one', 'U.S. - led Nagorno - Karabakh twenty - one'],
    ['uh-huh th- the', 'uh-huh th- the'],
    ['he left- and', 'he left - and'],
  ]));

describe('apostrophes', () =>
  check([
    ["It's theirs, isn't it?", "It 's theirs , is n't it ?"],
    ['We’ll go; they’ve gone; can’t', 'We ’ll go ; they ’ve gone ; ca n’t'],
    ["I'd've won't WON'T", "I 'd 've wo n't WO N'T"],
    ["Ann's boats' names", "Ann 's boats ' names"],
    ["'Boats' and 'em in '72", "' Boats ' and 'em in '72"],
    ["O'Sample, L'Exemple, o'clock, ma'am", "O'Sample , L'Exemple , o'clock , ma'am"],
    ["y'all d'you cookin' 'twas", "y' all d' you cookin' 't was"],
    ["the 1960's and 2003's", "the 1960's and 2003 's"],
  ]));

describe('words drawn together', () =>
  check([
    ['cannot gonna wanna dunno gotta gimme', 'can not gon na wan na du n no got ta gim me'],
    ['Dont you think im here', 'Do nt you think i m here'],
    ['its were well id canned', 'its were well id canned'],
  ]));

describe('dots', () =>
  check([
    ['Mr. Sample and Gen. Example met at 5 p.m. on Sept. 3.', 'Mr. Sample and Gen. Example met at 5 p.m. on Sept. 3 .'],
    ['He left the U.S.', 'He left the U.S.'],
    ['J. K. Sample, J.K. Sample, J.Sample', 'J. K. Sample , J.K. Sample , J. Sample'],
    ['A Ph.D. in the U.S.A. (e.g. this)', 'A Ph.D. in the U.S.A. ( e.g. this )'],
    ['nets, boats, etc. were lost', 'nets , boats , etc. were lost'],
    ['The answer is no.', 'The answer is no .'],
    ['Wash. and wash. and Sat. and he sat. So it was', 'Wash. and wash . and Sat. and he sat . So it was'],
    ['Sample Inc. and Example Inc.', 'Sample Inc. and Example Inc .'],
    ['They stopped.Then they left.', 'They stopped . Then they left .'],
    ['He lives in D.C..', 'He lives in D.C. .'],
  ]));

describe('numbers', () =>
  check([
    ['13,550 of 3.5 and 1,2,3', '13,550 of 3.5 and 1 , 2 , 3'],
    ['at 10:30, 9/11, 24/7, 11/28/2000, 2001/02, 19/20', 'at 10:30 , 9/11 , 24/7 , 11/28/2000 , 2001 / 02 , 19 / 20'],
    ['$5m £30 US$4.5bn 3% €2', '$ 5 m £ 30 US$ 4.5 bn 3 % € 2'],
    ['5km 3pm 24C 75°F 4G 3D 20th 1980s 2km²', '5 km 3 pm 24 C 75 ° F 4G 3D 20th 1980s 2 km ²'],
    ['1969-1970 5:00-8:30 1.5–2.0', '1969 - 1970 5:00 - 8:30 1.5 – 2.0'],
    ['555-0123 1-800-555-0100 +44-20-5550100 12-20-2000', '555-0123 1-800-555-0100 +44-20-5550100 12-20-2000'],
    ['.45 L2 Q1 M16 PM2.5 v2.0 EUR1,200', '.45 L2 Q1 M16 PM 2.5 v2.0 EUR 1,200'],
    ['5\'11" tall', '5 \' 11 " tall'],
  ]));

describe('addresses', () =>
  check([
    [
      'See https://example.org/a_b?c=d-e, or www.example.org.',
      'See https://example.org/a_b?c=d-e , or www.example.org .',
    ],
    [
      '(example.com/boats), a.sample@example.org; report.pdf',
      '( example.com/boats ) , a.sample@example.org ; report.pdf',
    ],
    ['<mailto:ann@example.org>', '< mailto:ann@example.org >'],
    ['sci.space.news and the.end', 'sci.space.news and the . end'],
    ['the end.Net results', 'the end . Net results'],
    ['news.am and NEWS.COM', 'news.am and NEWS.COM'],
  ]));

describe('strokes and ampersands', () =>
  check([
    ['and/or w/o I/C km/h', 'and / or w/o I/C km / h'],
    ['AT&T R&D salt&pepper', 'AT&T R&D salt & pepper'],
  ]));

describe('known wrong', () =>
  check([
    // "its" for "it's" is two words in treebanks; only the sentence tells.
    ['its raining', 'its raining'],
    // A list's number keeps its dot in some treebanks and not in others.
    ['1. Boats', '1 . Boats'],
    // A name's plural that an apostrophe makes.
    ["two AK47's", "two AK47 's"],
    // A word that a dash breaks off after its vowel is taken for a whole one.
    ['the rea- the reason', 'the rea - the reason'],
  ]));

/** Short stretches that have rules of their own, in any order. */
const PIECES =
  "a A 1 . , - ' ’ \" / @ : & $ % ( ) # + _ … no co n't www. http:// .com U.S. 0's \ud83d \udc4d é 漢 \u0301".split(
    ' ',
  );

describe('laws', () => {
  test('tokens lie one behind the other and cover all but white space', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(fc.constantFrom(...PIECES, ' ', '\n'), { maxLength: 30 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const { start, end } of findTokens(text)) {
          expect(text.slice(at, start)).toMatch(/^[\s\p{Cf}]*$/u);
          expect(text.slice(start, end)).toMatch(/^\S+$/);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^[\s\p{Cf}]*$/u);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  /** Each of these would take hours if a stretch were looked at again for each of its signs. */
  test.each(PIECES)('a million times %j is read in one go', (piece) => {
    const text = piece.repeat(1_000_000 / piece.length);
    const tokens = findTokens(text);
    expect(tokens.at(-1)?.end).toBe(text.length);
  });
});
