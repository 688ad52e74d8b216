import type { Parsed, Segmented, Sentence, SentenceSyntax } from '../reading.ts';
import type { Network } from './network/network.ts';
import { readTokens } from './read-tokens.ts';
import { readSyntax } from './tree-clauses/read-syntax.ts';
import { repairTree } from './tree-repairs/repair-tree.ts';

/**
 * In: sentences. Out: their words with lemma, tags and tree, noun phrases, and clauses with arguments.
 * Not: names, times and meanings (4-annotations, 5-mentions).
 */
export function parseSentences(doc: Segmented, network: Network): Parsed {
  return { ...doc, syntax: doc.sentences.map((sentence) => parseSentence(doc.text, sentence, network)) };
}

/** One sentence of a text; all offsets of its tokens are into the whole text. */
export function parseSentence(
  text: string,
  sentence: Pick<Sentence, 'start' | 'end'>,
  network: Network,
): SentenceSyntax {
  return readSyntax(repairTree(readTokens(text, sentence, network)).tokens);
}
