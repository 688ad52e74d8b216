/** A word as the network knows it: indexes of rows, 0 for what training has not seen, -1 where there is no vector. */
export interface WordFeatures {
  readonly word: number;
  readonly vector: number;
  readonly affixes: readonly number[];
  readonly shape: number;
}

/** What was seen in training, each with its row; the words with a vector, each with its place among the vectors. */
export interface Vocabulary {
  readonly words: ReadonlyMap<string, number>;
  readonly affixes: ReadonlyMap<string, number>;
  readonly shapes: ReadonlyMap<string, number>;
  readonly vectors: ReadonlyMap<string, number>;
}

export const featuresOf = (form: string, vocabulary: Vocabulary): WordFeatures => ({
  word: vocabulary.words.get(wordKey(form)) ?? 0,
  vector: vocabulary.vectors.get(vectorKey(form)) ?? -1,
  affixes: affixesOf(form).flatMap((affix) => vocabulary.affixes.get(affix) ?? []),
  shape: vocabulary.shapes.get(shapeOf(form)) ?? 0,
});

/** Words are known without case, and with one sign for all digits and for all quotation marks of a kind. */
// Matches the digits of "13,550"; not its comma.
export const wordKey = (form: string): string => vectorKey(form).replace(/\d/g, '0');

export const vectorKey = (form: string): string =>
  // Matches the marks of “so”, „so“ and ‘so’, ` and ´; not the hyphen.
  form
    .toLowerCase()
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’`´]/g, "'");

const PREFIX_LENGTH_MAX = 3;
const SUFFIX_LENGTH_MAX = 4;

/** "^tr", "^t", "ng$" …: beginnings and ends of a word, in code units. */
export function affixesOf(form: string): readonly string[] {
  const word = wordKey(form);
  const found: string[] = [];
  for (let n = 1; n <= SUFFIX_LENGTH_MAX && n <= word.length; n += 1) found.push(`${word.slice(-n)}$`);
  for (let n = 1; n <= PREFIX_LENGTH_MAX && n <= word.length; n += 1) found.push(`^${word.slice(0, n)}`);
  return found;
}

const SHAPE_LENGTH_MAX = 8;

/** Longest beginning of a word that its shape is made from: more would only be cut again. */
const SHAPED_LENGTH_MAX = 64;

/** "Xxx" for "Baku", "dd,ddd" as "dd,dd" for "13,550": letters and digits by their kind, runs cut to two. */
export const shapeOf = (form: string): string =>
  form
    .slice(0, SHAPED_LENGTH_MAX)
    // Matches "B"; not "b".
    .replace(/\p{Lu}/gu, 'X')
    // Matches "b"; not "7".
    .replace(/\p{Ll}/gu, 'x')
    // Matches "7"; not "b".
    .replace(/\p{N}/gu, 'd')
    // Matches "xxx" (one sign, repeated); not "xy".
    .replace(/(.)\1+/g, '$1$1')
    .slice(0, SHAPE_LENGTH_MAX);
