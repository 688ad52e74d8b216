import { frontMatterEnd } from './front-matter.ts';
import { joinWrapped } from './join-wrapped.ts';
import { countWords, endsInStop, type Line, type LineMark } from './line.ts';
import { findMark } from './markdown.ts';

/** A line as it stands between two line breaks. `blank` tells that only white space is between it and the one before. */
export interface RawLine {
  readonly start: number;
  readonly end: number;
  readonly afterBlank: boolean;
  readonly mark: LineMark;
}

/** Line breaks: LF, CR, VT, FF, NEL, and Unicode's line and paragraph separators. */
const BREAKS = new Set([0x0a, 0x0d, 0x0b, 0x0c, 0x85, 0x2028, 0x2029]);

/**
 * The lines of a text that have something on them, in order, each without the white space and Markdown marks around
 * it; wrapped lines of one paragraph are one. Linear in the text's length.
 */
export function findLines(text: string): Line[] {
  const raw = splitLines(text);
  return joinWrapped(text, raw).map(({ start, end, mark }) => {
    const words = text.slice(start, end);
    return { start, end, text: words, words: countWords(words), stop: endsInStop(words), mark };
  });
}

function splitLines(text: string): RawLine[] {
  const lines: RawLine[] = [];
  const matterEnd = frontMatterEnd(text);
  let fence = false;
  let afterBlank = true;
  for (let start = 0; start < text.length; ) {
    const breakAt = nextBreak(text, start);
    const line = trimmed(text, start, breakAt);
    if (line === null) afterBlank = true;
    else {
      const found = start < matterEnd ? { ...line, mark: MATTER } : findMark(text, line.start, line.end, fence);
      if (found.mark.kind === 'code' && isFence(text, line.start)) fence = !fence;
      lines.push({ ...found, afterBlank });
      afterBlank = false;
    }
    // CR LF counts as one break, since the empty line between them would separate paragraphs.
    start = breakAt + (text.charCodeAt(breakAt) === 0x0d && text.charCodeAt(breakAt + 1) === 0x0a ? 2 : 1);
  }
  return lines;
}

const MATTER: LineMark = { kind: 'matter' };

const isFence = (text: string, start: number): boolean =>
  text.startsWith('```', start) || text.startsWith('~~~', start);

function nextBreak(text: string, from: number): number {
  let at = from;
  while (at < text.length && !BREAKS.has(text.charCodeAt(at))) at++;
  return at;
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } | null {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}

/** White space, control characters, and the marks that show nothing: byte order mark, zero-width space. */
const isSpace = (code: number): boolean =>
  code <= 0x20 ||
  (code >= 0x7f && code <= 0xa0) ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000 ||
  code === 0xfeff;
