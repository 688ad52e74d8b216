import type { Evidence } from '../../model/evidence.ts';

/** The quotes that give a field, none where together they do not, and what was expected of them, in words. */
export interface Judged {
  readonly holding: readonly Evidence[];
  readonly expected: string;
}

/** What became of one field: the quotes that claim to say it, and those of them that do. */
export interface Verdict extends Judged {
  readonly pointer: string;
  readonly claimed: readonly Evidence[];
}

/** Whether a field is proved: some quote gives it, and none claims to that does not. */
export const isProved = ({ claimed, holding }: Verdict): boolean =>
  holding.length > 0 && holding.length === claimed.length;
