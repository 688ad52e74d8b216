import { describe, expect, test } from 'vitest';
import { readConllu } from '../../../src/build/treebank/read-conllu.ts';
import { scoreLemmas } from '../../../src/build/treebank/score-lemmas.ts';
import { scoreSentences } from '../../../src/build/treebank/score-sentences.ts';
import { scoreTokens } from '../../../src/build/treebank/score-tokens.ts';
import { f1Of, NO_SPANS, scoreSpans } from '../../../src/build/treebank/span-score.ts';

/** A sentence from rows of "form/lemma/upos", the last one glued to the one before if it is a full stop. */
const sentence = (id: string, rows: string): string => {
  const words = rows.split(' ');
  const lines = words.map((row, i) => {
    const [form, lemma, upos] = row.split('/');
    const misc = words[i + 1]?.startsWith('.') ? 'SpaceAfter=No' : '_';
    return [i + 1, form, lemma, upos, 'NN', '_', 0, 'root', '_', misc].join('\t');
  });
  return `# sent_id = ${id}\n${lines.join('\n')}\n\n`;
};

const TREEBANK = readConllu(
  `# newdoc id = GUM_news_one\n${sentence('GUM_news_one-1', 'Harbour/harbour/NOUN news/news/NOUN')}` +
    sentence('GUM_news_one-2', 'Boats/boat/NOUN sank/sink/VERB ././PUNCT') +
    `${sentence('GUM_news_one-3', 'Ann/Ann/PROPN left/leave/VERB ././PUNCT')}# newdoc id = GUM_news_two\n` +
    sentence('GUM_news_two-1', 'Nobody/nobody/PRON came/come/VERB ././PUNCT'),
);

/** Spans of what a pattern matches. */
const spansOf = (pattern: RegExp) => (text: string) =>
  Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }));

describe('spans', () => {
  test('are right when both ends are', () => {
    const gold = [
      { start: 0, end: 2 },
      { start: 3, end: 5 },
    ];
    const score = scoreSpans(gold, [
      { start: 0, end: 2 },
      { start: 3, end: 4 },
      { start: 4, end: 5 },
    ]);
    expect(score).toEqual({ gold: 2, found: 3, right: 1 });
    expect(f1Of(score)).toBe(0.4);
    expect(f1Of(NO_SPANS)).toBe(1);
  });
});

test('tokens: a full stop that is left at its word costs both', () => {
  const score = scoreTokens(TREEBANK, spansOf(/\S+/g));
  expect(score).toEqual({ gold: 11, found: 8, right: 5, sentences: 4, exact: 1 });
  expect(scoreTokens(TREEBANK, spansOf(/\w+|\./g)).exact).toBe(4);
});

test('sentences: a heading counts in running text, and not where paragraphs are marked', () => {
  const { running, marked, prose } = scoreSentences(TREEBANK, spansOf(/\S[^.]*\.?/g));
  expect(running).toEqual({ gold: 4, found: 3, right: 2 });
  expect(marked).toEqual({ gold: 4, found: 4, right: 4 });
  expect(prose).toEqual({ gold: 3, found: 3, right: 3 });
});

test('lemmas: proper nouns apart, case put aside', () => {
  const { words, properNouns } = scoreLemmas(TREEBANK, (text) => text.toUpperCase());
  expect(words).toEqual({ words: 10, right: 6 });
  expect(properNouns).toEqual({ words: 1, right: 1 });
});
