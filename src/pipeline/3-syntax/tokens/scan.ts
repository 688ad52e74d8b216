import type { Span } from '../../../model/span.ts';

/** What the scanners of one sentence share. They add to `tokens`; nothing else reads it before they are done. */
export interface Scan {
  readonly text: string;
  readonly tokens: Span[];
  /** End of the last word or number of the sentence: a full stop behind it ends the sentence. */
  readonly lastWordEnd: number;
  /** Up to here it is known that no address begins, so that no stretch is looked at twice. */
  noAddressBefore: number;
  /** Brackets that are open, so that "(see above:)" is no smile. */
  openBrackets: number;
}

/** Adds a token, if it is one. */
export function addToken(scan: Scan, start: number, end: number): void {
  if (start < end) scan.tokens.push({ start, end });
}
