import type { Upos } from '../../pipeline/reading.ts';
import type { TreebankSentence } from './read-conllu.ts';

export interface LemmaScore {
  readonly words: number;
  readonly right: number;
}

/**
 * Lemmas by the treebank's own tags, compared in small letters: of all words but proper nouns, and of these apart,
 * since treebanks give some of them a singular and lemmaOf gives none.
 */
export function scoreLemmas(
  sentences: readonly TreebankSentence[],
  lemmaOf: (text: string, upos: Upos, xpos: string) => string,
): { readonly words: LemmaScore; readonly properNouns: LemmaScore } {
  const words = { words: 0, right: 0 };
  const properNouns = { words: 0, right: 0 };
  for (const { form, lemma, upos, xpos } of sentences.flatMap(({ tokens }) => tokens)) {
    const score = upos === 'PROPN' ? properNouns : words;
    score.words += 1;
    if (lemmaOf(form, upos, xpos).toLowerCase() === lemma.toLowerCase()) score.right += 1;
  }
  return { words, properNouns };
}
