import type { Token } from '../reading.ts';

/** A word as a tagger sees it: `start` and `end` are offsets into the text that it was given; the rest as in Token. */
export type TaggedWord = Omit<Token, 'text'>;

/** Splits one sentence into words with their lemmas and universal tags. Total: any text gives an answer. */
export type Tagger = (sentence: string) => readonly TaggedWord[];
