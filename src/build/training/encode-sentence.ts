import type { Labels } from '../../pipeline/3-syntax/network/network.ts';
import {
  featuresOf,
  type Vocabulary,
  type WordFeatures,
  wordKey,
} from '../../pipeline/3-syntax/network/word-features.ts';
import type { TreebankSentence } from '../treebank/read-conllu.ts';

/** A sentence as numbers. Heads are columns of the arc scores: 0 for the root, else the head's index plus one. */
export interface EncodedSentence {
  readonly words: readonly WordFeatures[];
  /** How often the training part has each word. */
  readonly counts: readonly number[];
  readonly xpos: readonly number[];
  readonly upos: readonly number[];
  readonly heads: readonly number[];
  readonly relations: readonly number[];
}

export function encodeSentence(
  { tokens }: TreebankSentence,
  vocabulary: Vocabulary & { readonly counts: ReadonlyMap<string, number> },
  labels: Labels,
): EncodedSentence {
  return {
    words: tokens.map(({ form }) => featuresOf(form, vocabulary)),
    counts: tokens.map(({ form }) => vocabulary.counts.get(wordKey(form)) ?? 0),
    xpos: tokens.map(({ xpos }) => labels.xpos.indexOf(xpos)),
    upos: tokens.map(({ upos }) => labels.upos.indexOf(upos)),
    heads: tokens.map(({ head }) => head + 1),
    relations: tokens.map(({ relation }) => labels.relations.indexOf(relation)),
  };
}
