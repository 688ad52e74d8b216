import type { Note } from '../../../model/note.ts';
import type { Span } from '../../../model/span.ts';
import type { TimeExpression } from '../../../model/time-expression.ts';
import type { TimexType } from '../../../model/timex.ts';
import type { Token } from '../../reading.ts';
import type { HeadKind, Word } from './words.ts';

/** A block's words, and what finders may ask about the text around them. */
export interface Passage {
  readonly text: string;
  readonly words: readonly Word[];
  /** Months that somebody of the text is called ("Theresa May"), in lower case. */
  readonly surnames: ReadonlySet<string>;
  /** The tokens of the sentence at an offset, and nothing where no sentence lies. */
  readonly tokensAt: (offset: number) => readonly Token[];
}

/** A time expression as a finder proposes it: `first` to `last` (inclusive) are indexes into the passage's words. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly type: TimexType;
  readonly expression: TimeExpression;
  readonly rule: string;
}

/** Something that looks like a time and is none, with the reason; it also keeps other finders off its words. */
export interface Refusal {
  readonly first: number;
  readonly last: number;
  readonly refused: string;
  readonly rule: string;
}

/** Looks at one head word and proposes or refuses. */
export interface Finder {
  readonly heads: readonly HeadKind[];
  readonly find: (passage: Passage, at: number) => Candidate | Refusal | null;
}

/** Filters, merges or alters the candidates of a passage, in the order of the text. */
export type Refiner = (
  candidates: readonly Candidate[],
  passage: Passage,
  note: (note: Note) => void,
) => readonly Candidate[];

/** The lower-case word at an index, or an empty string beyond the passage's ends. */
export const lowerAt = (words: readonly Word[], at: number): string => words[at]?.lower ?? '';

/** Whether the word at an index follows the one before it without a space. */
export const gluedAt = (words: readonly Word[], at: number): boolean => words[at]?.glued === true;

export const spanOf = (words: readonly Word[], first: number, last: number): Span => ({
  start: words[first]?.start ?? 0,
  end: words[last]?.end ?? 0,
});

/** Index behind an abbreviation's full stop, if one stands glued at `at`. */
export const skipStop = (words: readonly Word[], at: number): number =>
  lowerAt(words, at) === '.' && gluedAt(words, at) ? at + 1 : at;

/** Whether an apostrophe and "s" stand at `at`: "today's". */
export const isPossessive = (words: readonly Word[], at: number): boolean =>
  (lowerAt(words, at) === '’' || lowerAt(words, at) === "'") &&
  lowerAt(words, at + 1) === 's' &&
  gluedAt(words, at + 1);

/** Whether a word is one of a few. */
export const oneOf = (word: string, ...few: readonly string[]): boolean => few.includes(word);

/** Whether a word is a single mark out of `marks`. */
export const isMark = (word: string, marks: string): boolean => word.length === 1 && marks.includes(word);
