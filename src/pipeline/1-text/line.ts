import type { SourceDocument } from '../../model/document.ts';
import type { RuleId } from '../../model/note.ts';
import type { Span } from '../../model/span.ts';
import type { Block } from '../reading.ts';

/**
 * A line of the text, or a paragraph whose lines were wrapped by hand, without the white space and Markdown marks
 * around it. `words` stops counting at `WORDS_COUNTED_MAX`; `stop` tells whether it ends as a sentence does.
 */
export interface Line extends Span {
  readonly text: string;
  readonly words: number;
  readonly stop: boolean;
  readonly mark: LineMark;
}

/** What Markdown says of a line. A fence's content is `code`, a heading has its level. */
export type LineMark =
  | { readonly kind: 'none' | 'list' | 'code' | 'rule' | 'table' | 'matter' }
  | { readonly kind: 'heading'; readonly level: number };

/** What a rule says a line is. */
export interface Verdict {
  readonly kind: Block['kind'];
  readonly rule: RuleId;
}

/** All that a rule may look at beside its line. */
export interface Page {
  readonly doc: SourceDocument;
  readonly lines: readonly Line[];
  /** Index of the first line with each key (`keyOf`). */
  readonly firstOf: ReadonlyMap<string, number>;
  /** Whether most letters of the text are Latin. */
  readonly latin: boolean;
  /** Whether this text's long lines end in a full stop, so that a line without one means something. */
  readonly stops: boolean;
}

/** What the lines above were; `opened` tells that the body has begun, `headed` that there was a headline. */
export interface Above {
  readonly verdicts: readonly Verdict[];
  readonly opened: boolean;
  readonly headed: boolean;
}

/** Says what the line at `index` is, knowing what the lines above it were, or null to leave it to the next rule. */
export type LineRule = (line: Line, index: number, page: Page, above: Above) => Verdict | null;

/** Words beyond which no rule asks how many there are. */
export const WORDS_COUNTED_MAX = 100;

/** Lines longer than this, in code units, are never furniture of a page: the longest caption seen had 420. */
export const FURNITURE_LENGTH_MAX = 600;

/** Words between white space, at most `WORDS_COUNTED_MAX`; a run of signs without letter or digit is no word. */
export function countWords(text: string): number {
  let words = 0;
  let inWord = false;
  for (let i = 0; i < text.length && words < WORDS_COUNTED_MAX; i++) {
    const code = text.charCodeAt(i);
    const space = code <= 32 || code === 0xa0;
    if (space) inWord = false;
    else if (!inWord && isWordCode(code)) {
      inWord = true;
      words++;
    }
  }
  return words;
}

/** ASCII letters and digits, and everything from À on that is not general punctuation or a symbol. */
const isWordCode = (code: number): boolean =>
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  (code >= 0xc0 && (code < 0x2000 || code >= 0x2c00));

const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»', '*', '_', '“', ' ']);
const STOPS = new Set(['.', '!', '?', '…', '。', '！', '？', '؟', '।', '։']);

/** Whether the text ends as a sentence does, closing quotes and brackets put aside. */
export function endsInStop(text: string): boolean {
  let i = text.length - 1;
  while (i >= 0 && CLOSERS.has(text[i] ?? '')) i--;
  return STOPS.has(text[i] ?? '');
}

/** Two lines with one key say the same: case, punctuation and white space apart. Empty for long lines. */
export const keyOf = (text: string): string =>
  text.length > FURNITURE_LENGTH_MAX ? '' : text.toLowerCase().replace(NOT_IN_KEYS, ' ').trim();

/** Matches ", “" in "he said, “yes"; must not match the digits or letters of any script. */
const NOT_IN_KEYS = /[^\p{L}\p{N}]+/gu;
