import type { RawLine } from './find-lines.ts';
import { endsInStop } from './line.ts';

/** Text wrapped by hand keeps its lines below this many code units; 72 to 80 is usual, 120 the widest habit. */
const WRAP_WIDTH_MAX = 130;
/** Pairs of neighbouring lines without which nothing can be said about a text's habit. */
const PAIRS_MIN = 3;
/**
 * Share of line breaks that stand inside a sentence, before a word in lower case, from which a text counts as wrapped.
 * In wrapped English prose it is about 0.7, since that is the share of such words; in texts of one paragraph or one
 * sentence a line it is 0.
 */
const BROKEN_SHARE_MIN = 0.3;
/** A line shorter than this share of the widest ends a paragraph rather than being wrapped. */
const FULL_LINE_SHARE_MIN = 0.5;
/** In a text that is not wrapped, a single break inside a sentence is mended after a line of at least this length. */
const BROKEN_LINE_LENGTH_MIN = 30;

/** A paragraph on its way; `lastStart` is where the last of the lines put together so far begins. */
interface Paragraph extends RawLine {
  readonly lastStart: number;
}

/** Puts the lines of a paragraph together where somebody wrapped them by hand, and those of the front matter. */
export function joinWrapped(text: string, lines: readonly RawLine[]): RawLine[] {
  const width = wrapWidth(text, lines);
  const joined: Paragraph[] = [];
  for (const line of lines) {
    const previous = joined.at(-1);
    if (previous && continues(text, previous, line, width)) {
      joined[joined.length - 1] = { ...previous, end: line.end, lastStart: line.start };
    } else joined.push({ ...line, lastStart: line.start });
  }
  return joined;
}

function continues(text: string, previous: Paragraph, line: RawLine, width: number | null): boolean {
  if (line.mark.kind === 'matter') return true;
  if (line.afterBlank || line.mark.kind !== 'none') return false;
  if (previous.mark.kind !== 'none' && previous.mark.kind !== 'list') return false;
  const lastLineLength = previous.end - previous.lastStart;
  if (width !== null) return lastLineLength >= width * FULL_LINE_SHARE_MIN;
  return lastLineLength >= BROKEN_LINE_LENGTH_MIN && isBroken(text, previous, line);
}

const isBroken = (text: string, before: RawLine, after: RawLine): boolean =>
  STARTS_LOWER.test(text.slice(after.start, after.start + 2)) &&
  !endsInStop(text.slice(Math.max(before.start, before.end - 4), before.end));

/** Matches "of" and "élan"; must not match "iP" (iPhone) or "Of". */
const STARTS_LOWER = /^\p{Ll}(?!\p{Lu})/u;

/** The width at which a text is wrapped, null where it is not. */
function wrapWidth(text: string, lines: readonly RawLine[]): number | null {
  let pairs = 0;
  let broken = 0;
  let widest = 0;
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (!before || line.afterBlank || line.mark.kind !== 'none' || before.mark.kind !== 'none') return;
    pairs++;
    widest = Math.max(widest, before.end - before.start);
    if (isBroken(text, before, line)) broken++;
  });
  const wrapped = pairs >= PAIRS_MIN && widest <= WRAP_WIDTH_MAX && broken / pairs >= BROKEN_SHARE_MIN;
  return wrapped ? widest : null;
}
