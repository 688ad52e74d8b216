import { wordsOf } from './fold-words.ts';
import { stemWord } from './stem-word.ts';

/** A word or a phrase of `q`, folded but not stemmed; `not` refuses what has it. */
export interface TextItem {
  readonly words: readonly string[];
  readonly not: boolean;
}

/** More items than this are refused: each costs a look-up. Web search engines stop at 32 words. */
export const TEXT_ITEMS_MAX = 32;

/**
 * Reads `q`: words, "phrases", and either with a leading minus. Words joined by a hyphen or the like are a phrase:
 * `Nagorno-Karabakh` is `"nagorno karabakh"`. A quotation mark that nothing closes runs to the end. Null when there is
 * no word in it, or there are too many.
 */
export function parseText(q: string): readonly TextItem[] | null {
  const items: TextItem[] = [];
  // Matches `-"talks in brussels"`, `"open`, `word`; not white space.
  for (const [, minus = '', phrase, plain = ''] of q.matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/gu)) {
    const words = wordsOf(phrase ?? plain);
    if (words.length > 0) items.push({ words, not: minus === '-' });
    if (items.length > TEXT_ITEMS_MAX) return null;
  }
  return items.length === 0 ? null : items;
}

/** `q` as text again: folded, sorted, without repeats, so that equal searches are written alike. */
export function writeText(items: readonly TextItem[]): string {
  const parts = items.map(({ words, not }) => {
    const text = words.length === 1 ? (words[0] ?? '') : `"${words.join(' ')}"`;
    return not ? `-${text}` : text;
  });
  return [...new Set(parts)].sort().join(' ');
}

/** The fields' words, stemmed: what `textKeeps` matches and the index stores. */
export const stemsOf = (fields: readonly string[]): readonly (readonly string[])[] =>
  fields.map((field) => wordsOf(field).map(stemWord));

/** Whether each item is in some field, or in none for a refused one. A phrase lies within one field, in its order. */
export function textKeeps(items: readonly TextItem[], stems: readonly (readonly string[])[]): boolean {
  return items.every(({ words, not }) => {
    const wanted = words.map(stemWord);
    return stems.some((field) => hasRun(field, wanted)) !== not;
  });
}

function hasRun(field: readonly string[], wanted: readonly string[]): boolean {
  for (let start = 0; start + wanted.length <= field.length; start++) {
    if (wanted.every((word, i) => field[start + i] === word)) return true;
  }
  return false;
}
