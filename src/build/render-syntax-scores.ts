import { splitSentences } from '../pipeline/2-sentences/split-sentences.ts';
import { lemmaOf } from '../pipeline/3-syntax/lemmas/lemma-of.ts';
import type { Network } from '../pipeline/3-syntax/network/network.ts';
import { findTokens } from '../pipeline/3-syntax/tokens/find-tokens.ts';
import type { Cleaned } from '../pipeline/reading.ts';
import { renderParseScores } from './render-parse-scores.ts';
import { parseWith } from './treebank/parse-with.ts';
import type { TreebankSentence } from './treebank/read-conllu.ts';
import { scoreLemmas } from './treebank/score-lemmas.ts';
import { scoreSentences } from './treebank/score-sentences.ts';
import { scoreTokens } from './treebank/score-tokens.ts';
import { f1Of, type SpanScore } from './treebank/span-score.ts';

/** A text of one paragraph, as stage 1 would hand it over. */
const bodyOf = (text: string): Cleaned => ({
  id: '',
  text,
  sha256: '',
  writtenIn: 'en',
  notes: [],
  blocks: [{ start: 0, end: text.length, kind: 'body', rule: 'bench' }],
});

/** How stage 3 compares with a treebank, in per cent, a line a measure. */
export function renderSyntaxScores(sentences: readonly TreebankSentence[], network: Network): readonly string[] {
  const news = sentences.filter(({ genre }) => genre === 'news' || genre === 'interview');
  const f1 = (score: SpanScore): string => (100 * f1Of(score)).toFixed(2);
  const lemmas = scoreLemmas(sentences, lemmaOf);
  const sentenceLine = (name: string, some: readonly TreebankSentence[]): string => {
    const { running, marked, prose } = scoreSentences(some, (text) => splitSentences(bodyOf(text)).sentences);
    return `Sentences, ${name}: running text ${f1(running)}, with paragraph marks ${f1(marked)}, prose ${f1(prose)}`;
  };
  return [
    `Tokens in given sentences: F1 ${f1(scoreTokens(sentences, findTokens))}; news and interviews ${f1(scoreTokens(news, findTokens))}`,
    sentenceLine('all', sentences),
    sentenceLine('news and interviews', news),
    `Lemmas by gold tags: ${((100 * lemmas.words.right) / lemmas.words.words).toFixed(2)}`,
    ...Object.entries(renderParseScores(sentences, parseWith(network))).map(
      ([group, scores]) =>
        `${group}: ${Object.entries(scores)
          .map(([name, value]) => `${name} ${value}`)
          .join(', ')}`,
    ),
  ];
}
