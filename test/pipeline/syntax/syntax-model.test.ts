import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SENTENCE_TOKENS_MAX } from '../../../src/pipeline/3-syntax/network/network.ts';
import { parseSentence } from '../../../src/pipeline/3-syntax/parse-sentences.ts';
import { readTokens } from '../../../src/pipeline/3-syntax/read-tokens.ts';
import { SYNTAX } from '../../support/syntax-model.ts';

const file = (name: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`../../../data/models/${name}`, import.meta.url)));

interface Card {
  readonly sha256: Readonly<Record<string, string>>;
  readonly sources: readonly { readonly name: string; readonly licence: string }[];
  readonly development: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const card = JSON.parse(file('syntax-en.json').toString()) as Card;

describe('the model of data/models', () => {
  test.each(Object.keys(card.sha256))('%s is the file that its card speaks of', (name) => {
    expect(createHash('sha256').update(file(name)).digest('hex')).toBe(card.sha256[name]);
  });

  test('every source has a name and a licence', () => {
    expect(card.sources.length).toBeGreaterThan(0);
    for (const { name, licence } of card.sources) expect([name, licence]).not.toContain('');
  });

  // The card is written by training, from the development part of the treebank, which is not part of the project.
  test.each([
    ['all', 'UPOS', 96],
    ['all', 'XPOS', 95.5],
    ['all', 'UAS', 86],
    ['all', 'LAS', 83],
    ['news and interviews', 'LAS', 82],
    ['relations', 'nsubj', 89],
    ['relations', 'obj', 87],
    ['relations', 'nsubj:pass', 85],
    ['relations', 'obl:agent', 84],
    ['relations', 'acl:relcl', 65],
    ['relations', 'conj', 67],
    ['relations', 'appos', 50],
  ])('its card gives %s %s of %d or more', (group, measure, least) =>
    expect(card.development[group]?.[measure]).toBeGreaterThanOrEqual(least),
  );

  test('it takes less than 5 MB, compressed', () => {
    const bytes = Object.keys(card.sha256).reduce((sum, name) => sum + gzipSync(file(name)).length, 0);
    expect(bytes).toBeLessThan(5_000_000);
  });
});

/** Each word with its head and relation: `Police<arrested nsubj`. */
const arcsOf = (sentence: string): readonly string[] => {
  const tokens = readTokens(sentence, { start: 0, end: sentence.length }, SYNTAX);
  return tokens.map(({ text, head, relation }) => `${text}<${tokens[head]?.text ?? ''} ${relation}`);
};

describe('trees', () => {
  test.each<[string, readonly string[]]>([
    ['Police arrested two men in the capital.', ['Police<arrested nsubj', 'arrested< root', 'men<arrested obj']],
    ['Two men were arrested by police.', ['men<arrested nsubj:pass', 'police<arrested obl:agent']],
    [
      'Ann Lee, the head of the agency, said that guards had left.',
      ['Ann<said nsubj', 'head<Ann appos', 'left<said ccomp', 'guards<left nsubj'],
    ],
    [
      'The buses, which carried dozens of families, reached the border at night.',
      ['buses<reached nsubj', 'carried<buses acl:relcl', 'border<reached obj'],
    ],
    ['Villagers want to leave, and they fear an attack.', ['leave<want xcomp', 'fear<want conj', 'attack<fear obj']],
    ['“We are leaving,” said Tom Gray.', ['leaving<said ccomp', 'Tom<said nsubj']],
  ])('%s', (sentence, expected) => expect(arcsOf(sentence)).toEqual(expect.arrayContaining([...expected])));

  test('a certainty is a probability, and lower where the sentence can be read in two ways', () => {
    const of = (sentence: string, word: string): number => {
      const token = readTokens(sentence, { start: 0, end: sentence.length }, SYNTAX).find(({ text }) => text === word);
      return token?.certainty ?? Number.NaN;
    };
    expect(of('Police arrested a man.', 'Police')).toBeGreaterThan(0.9);
    expect(of('Police arrested a man.', 'Police')).toBeLessThanOrEqual(1);
    expect(of('They watched the man with a telescope.', 'telescope')).toBeLessThan(0.9);
  });
});

test('no word has two subjects or two objects, however odd the sentence', () => {
  const words = 'troops the who fled that rain they fell town which was closed by saw it rebels , and left'.split(' ');
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 40 }), (drawn) => {
      const text = drawn.join(' ');
      const tokens = readTokens(text, { start: 0, end: text.length }, SYNTAX);
      for (const kind of [/^[nc]subj(?::pass)?$/, /^obj$/]) {
        const heads = tokens.flatMap(({ head, relation }) => (kind.test(relation) ? [head] : []));
        expect(new Set(heads).size).toBe(heads.length);
      }
    }),
    { seed: 1, numRuns: 200 },
  );
});

describe('any sentence', () => {
  test.each([
    ['as long as one tree', SENTENCE_TOKENS_MAX],
    ['longer by a token', SENTENCE_TOKENS_MAX + 1],
    ['of 20,000 tokens', 20_000],
  ])('%s has one root, on which all hangs', (_, count) => {
    const text = Array.from({ length: count }, (__, i) => ['rain', 'fell', 'and'][i % 3]).join(' ');
    const { tokens } = parseSentence(text, { start: 0, end: text.length }, SYNTAX);
    expect(tokens).toHaveLength(count);
    expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1);
    for (const start of [0, count >> 1, count - 1]) {
      let at = start;
      for (let step = 0; step <= count && at !== -1; step += 1) at = tokens[at]?.head ?? -1;
      expect(at).toBe(-1);
    }
  });

  test.each(['', ' ', '7'.repeat(5_000), 'A'.repeat(5_000), 'WE LEFT. '.repeat(40), '\u{1f600}\u0000\ud800 x'])(
    '%j is read twice alike',
    (text) => {
      const read = () => readTokens(text, { start: 0, end: text.length }, SYNTAX);
      expect(read()).toEqual(read());
    },
  );
});
