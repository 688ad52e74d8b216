import type { Upos } from '../reading.ts';

/** A word as a tagger sees it: `start` and `end` are offsets into the text that it was given. */
export interface TaggedWord {
  readonly start: number;
  readonly end: number;
  readonly lemma: string;
  readonly upos: Upos;
}

/** Splits one sentence into words with their lemmas and universal tags. Total: any text gives an answer. */
export type Tagger = (sentence: string) => readonly TaggedWord[];
