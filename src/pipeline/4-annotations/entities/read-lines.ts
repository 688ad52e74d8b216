import type { Parsed } from '../../reading.ts';
import { splitWords, type Word } from './split-words.ts';

/** A sentence for the name finders. `style` says what its capitals mean: nothing in a title or in capitals. */
export interface Line {
  readonly sentence: number;
  readonly words: readonly Word[];
  readonly style: 'normal' | 'title' | 'capitals';
  /** A line of its own that is no sentence: a heading, a name above a paragraph. */
  readonly heading: boolean;
}

/** What the whole document tells of a word's spelling. */
export interface Clues {
  /** How often a word is capitalised where nothing but its being a name asks for it. */
  readonly capitalised: ReadonlyMap<string, number>;
  /** How often it is written small. */
  readonly lower: ReadonlyMap<string, number>;
}

/** Words short enough to be small in a title ("of", "with"); the style is read from the longer ones. */
const TITLE_WORD_LENGTH_MIN = 5;

/** Share of longer words that are capitalised in a title; measured as safe on Wikinews headlines, which are not. */
const TITLE_SHARE_MIN = 0.75;

/** Fewest longer words for a style to be told: "Former President Obama" is no title. */
const TITLE_WORDS_MIN = 3;

/** The sentences of a document as lines of words; boilerplate gives empty lines. */
export function readLines(doc: Parsed): Line[] {
  return doc.sentences.map((sentence, index) => {
    const block = doc.blocks[sentence.block];
    const tokens = doc.syntax[index]?.tokens ?? [];
    const words = block?.kind === 'boilerplate' ? [] : splitWords(doc.text, sentence, tokens);
    // Matches the end of "He left." and of "left,"; not that of "Personal life".
    const heading = !/[.!?…"”’')\]:;,]/.test(doc.text[sentence.end - 1] ?? '');
    return { sentence: index, words, style: styleOf(words, heading), heading };
  });
}

function styleOf(words: readonly Word[], heading: boolean): Line['style'] {
  const letters = words.filter((word) => word.shape !== 'none');
  if (letters.length > 1 && letters.every((word) => word.shape === 'upper' || word.text.length === 1))
    return 'capitals';
  const long = letters.filter((word) => word.text.length >= TITLE_WORD_LENGTH_MIN);
  const capitals = long.filter((word) => word.shape !== 'lower').length;
  return heading && long.length >= TITLE_WORDS_MIN && capitals >= TITLE_SHARE_MIN * long.length ? 'title' : 'normal';
}

/** Marks after which a sentence, a quotation or an item begins, “ or • or :, so that a capital says nothing; not ",". */
const OPENERS = /^["“”„«»'‘:;•·*…–—-]+$/;

/** Whether the word at `index` stands where any word is capitalised. */
export function isInitial(words: readonly Word[], index: number): boolean {
  for (let i = index - 1; i >= 0; i--) {
    const word = words[i];
    if (word?.shape !== 'none') return false;
    if (OPENERS.test(word.text)) return true;
    // Matches the "2." and "(3)" before an item's first word; not "-" or "$".
    if (!/^[[(\d.)]+$/.test(word.text)) return false;
  }
  return true;
}

/** Counts how each word is written over all lines of normal style. Linear. */
export function findClues(lines: readonly Line[]): Clues {
  const capitalised = new Map<string, number>();
  const lower = new Map<string, number>();
  for (const { words, style } of lines) {
    words.forEach((word, index) => {
      if (word.shape === 'lower') count(lower, word.key);
      else if (word.shape !== 'none' && style === 'normal' && !isInitial(words, index)) count(capitalised, word.key);
    });
  }
  return { capitalised, lower };
}

const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
