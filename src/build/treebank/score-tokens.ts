import type { Span } from '../../model/span.ts';
import type { TreebankSentence } from './read-conllu.ts';
import { addScores, NO_SPANS, type SpanScore, scoreSpans } from './span-score.ts';

export interface TokenScore extends SpanScore {
  readonly sentences: number;
  /** Sentences without one wrong token. */
  readonly exact: number;
}

/** Tokens of each sentence against the treebank's, sentences given. */
export function scoreTokens(
  sentences: readonly TreebankSentence[],
  findTokens: (sentence: string) => readonly Span[],
): TokenScore {
  let total = NO_SPANS;
  let exact = 0;
  for (const { text, tokens } of sentences) {
    const score = scoreSpans(tokens, findTokens(text));
    total = addScores(total, score);
    if (score.right === score.gold && score.found === score.gold) exact += 1;
  }
  return { ...total, sentences: sentences.length, exact };
}
