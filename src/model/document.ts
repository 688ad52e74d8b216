import type { Time } from './time.ts';

/** A document of the log, as readers see it: what it is and when it was published, never its text. */
export interface Document {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly byline?: string;
  readonly url?: string;
  readonly published: Time;
  readonly language: string;
  readonly license?: string;
  readonly sha256: string;
  readonly words: number;
  /** Kept as a record although its file is gone. */
  readonly removed?: true;
  /** Why nothing, or not all, was read from it: its language, its length, or that it is a copy. */
  readonly unread?: string;
}

/**
 * A document as it was handed in: its text as decoded, not normalised, and the metadata that came with it.
 * `published` is an EDTF date; `sha256` is of the text's UTF-8 bytes.
 */
export interface SourceDocument {
  readonly id: string;
  readonly text: string;
  readonly sha256: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly byline?: string;
  readonly url?: string;
  readonly published?: string;
  readonly language?: string;
  readonly license?: string;
}
