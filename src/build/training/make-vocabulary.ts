import { compareTexts } from '../../model/compare-texts.ts';
import type { Labels } from '../../pipeline/3-syntax/network/network.ts';
import { affixesOf, shapeOf, type Vocabulary, wordKey } from '../../pipeline/3-syntax/network/word-features.ts';
import type { Upos } from '../../pipeline/reading.ts';
import type { TreebankSentence } from '../treebank/read-conllu.ts';

/** A word or affix that is rarer gets no row of its own: what is learnt of it would be chance. */
const WORD_COUNT_MIN = 2;
const AFFIX_COUNT_MIN = 3;
const SHAPE_COUNT_MIN = 3;

/** Rows for what the training part has often enough, the most frequent first; affixes are counted once a word. */
export function makeVocabulary(
  sentences: readonly TreebankSentence[],
  vectors: ReadonlyMap<string, number>,
): Vocabulary & { readonly counts: ReadonlyMap<string, number> } {
  const forms = sentences.flatMap(({ tokens }) => tokens.map(({ form }) => form));
  const counts = countOf(forms.map(wordKey));
  return {
    counts,
    words: rowsOf(counts, WORD_COUNT_MIN),
    affixes: rowsOf(countOf([...counts.keys()].flatMap(affixesOf)), AFFIX_COUNT_MIN),
    shapes: rowsOf(countOf(forms.map(shapeOf)), SHAPE_COUNT_MIN),
    vectors,
  };
}

/** All labels of the training part, in alphabetical order. */
export function labelsOf(sentences: readonly TreebankSentence[]): Labels {
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const sorted = (names: readonly string[]): readonly string[] => [...new Set(names)].sort(compareTexts);
  const xpos = sorted(tokens.map((token) => token.xpos));
  const upos = sorted(tokens.map((token) => token.upos)) as readonly Upos[];
  const pairs = sorted(tokens.map((token) => `${token.xpos} ${token.upos}`)).map((pair) => {
    const [fine = '', coarse] = pair.split(' ');
    return [xpos.indexOf(fine), upos.indexOf(coarse as Upos)] as const;
  });
  return { xpos, upos, relations: sorted(tokens.map((token) => token.relation)), tagPairs: pairs };
}

function countOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Row 0 is left free for what has none. */
function rowsOf(counts: ReadonlyMap<string, number>, min: number): ReadonlyMap<string, number> {
  const kept = [...counts].filter(([, count]) => count >= min);
  kept.sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || compareTexts(a, b));
  return new Map(kept.map(([key], i) => [key, i + 1]));
}
