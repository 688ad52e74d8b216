/**
 * In: a document's blocks. Out: the stretches in quotation marks, in order, marks included.
 * Not: who says them (direct-speech.ts).
 *
 * One pass over the characters. News texts mix marks within one quotation (“…"), lose the closing one, or close with an
 * opening one (`story. “`), so any double mark may close what any double mark opened; the spaces around it decide.
 */
import type { Span } from '../../../model/span.ts';
import type { Block } from '../../reading.ts';

/**
 * A quotation within one block. `closed` is false where its closing mark is missing; `continues` tells that the next
 * quotation goes on with the same words, as when each paragraph of a long speech opens with a mark.
 */
export interface Quotation extends Span {
  readonly block: number;
  readonly closed: boolean;
  readonly continues: boolean;
}

interface Mark extends Span {
  readonly family: 'double' | 'single';
  readonly opens: boolean;
  readonly closes: boolean;
}

/** A speech that loses its closing mark is followed over this many blocks at most: more is a stray mark. */
const CONTINUED_BLOCKS_MAX = 3;

const DOUBLE_OPENERS = '“„«';
const DOUBLE_CLOSERS = '”»';

export function findQuotations(text: string, blocks: readonly Block[]): readonly Quotation[] {
  const found: Quotation[] = [];
  let carried = 0;
  blocks.forEach((block, index) => {
    if (block.kind === 'boilerplate') return;
    const marks = marksOf(text, block);
    const first = marks[0];
    const goesOn = carried > 0 && first !== undefined && first.closes && !startsBlock(text, block, first);
    if (!goesOn && carried > 0 && !(first && startsBlock(text, block, first))) stopCarrying(found);
    const here = pairMarks(text, block, marks, goesOn, index);
    found.push(...here);
    const last = here.at(-1);
    carried = last?.continues ? (goesOn ? carried + 1 : 1) : 0;
    if (carried > CONTINUED_BLOCKS_MAX) {
      stopCarrying(found);
      carried = 0;
    }
  });
  stopCarrying(found);
  return found;
}

function stopCarrying(found: Quotation[]): void {
  const last = found.at(-1);
  if (last?.continues) found[found.length - 1] = { ...last, continues: false };
}

const startsBlock = (text: string, block: Block, mark: Mark): boolean =>
  text.slice(block.start, mark.start).trim() === '' && mark.opens;

/** Pairs the marks of one block. With `goesOn` the block begins inside a quotation. */
function pairMarks(text: string, block: Block, marks: readonly Mark[], goesOn: boolean, index: number): Quotation[] {
  const found: Quotation[] = [];
  let open: { start: number; family: Mark['family'] } | null = goesOn ? { start: block.start, family: 'double' } : null;
  const close = (end: number, closed: boolean, continues: boolean): void => {
    if (open !== null && text.slice(open.start, end).trim().length > 1) {
      found.push({ start: open.start, end: trimmedEnd(text, open.start, end), block: index, closed, continues });
    }
    open = null;
  };
  for (const mark of marks) {
    if (open === null) {
      if (mark.opens) open = { start: mark.start, family: mark.family };
      continue;
    }
    const current: { start: number; family: Mark['family'] } = open;
    if (mark.family !== current.family) continue;
    if (mark.closes) close(mark.end, true, false);
    else if (mark.opens) {
      close(mark.start, false, false);
      open = { start: mark.start, family: mark.family };
    }
  }
  if (open !== null && (open as { family: string }).family === 'double') close(block.end, false, true);
  return found;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start + 1 && isSpace(text, at - 1)) at -= 1;
  return at;
}

function marksOf(text: string, block: Block): readonly Mark[] {
  const marks: Mark[] = [];
  for (let at = block.start; at < block.end; at += 1) {
    const mark = markAt(text, at, block);
    if (mark === null) continue;
    marks.push(mark);
    at = mark.end - 1;
  }
  return dropLoneSingles(marks);
}

function markAt(text: string, at: number, block: Block): Mark | null {
  const character = text.charAt(at);
  const pair = (character === "'" || character === '`') && text.charAt(at + 1) === character && at + 1 < block.end;
  // Of three in a row the single one stands inside: at the end it comes first ("bomb them,'''").
  const inner = pair && text.charAt(at + 2) === character && at > block.start && !isSpace(text, at - 1);
  const twice = pair && !inner;
  const end = at + (twice ? 2 : 1);
  const spaceBefore = at === block.start || isSpace(text, at - 1) || '([—–-/'.includes(text.charAt(at - 1));
  const spaceAfter = end >= block.end || isSpace(text, end);
  const wordAfter = !spaceAfter && !',.;:!?)]'.includes(text.charAt(end));
  if (DOUBLE_OPENERS.includes(character)) {
    const stray = spaceAfter && at > block.start;
    return { start: at, end, family: 'double', opens: !stray, closes: stray };
  }
  if (DOUBLE_CLOSERS.includes(character)) {
    const stray = spaceBefore && wordAfter;
    return { start: at, end, family: 'double', opens: stray, closes: !stray };
  }
  if (character === '"' || twice) {
    return { start: at, end, family: 'double', opens: wordAfter && spaceBefore, closes: !(spaceBefore && wordAfter) };
  }
  if (character === '‘' || (character === "'" && spaceBefore && wordAfter)) {
    return { start: at, end, family: 'single', opens: spaceBefore && wordAfter, closes: false };
  }
  if (character === '’' || character === "'") {
    const before = text.charAt(at - 1);
    return ',.!?'.includes(before) || !wordAfter
      ? { start: at, end, family: 'single', opens: false, closes: before !== 's' || spaceAfter }
      : null;
  }
  return null;
}

/** Apostrophes look like single marks: a single opener counts only where a single closer follows it in the block. */
function dropLoneSingles(marks: readonly Mark[]): readonly Mark[] {
  let lastCloser = -1;
  marks.forEach((mark, i) => {
    if (mark.family === 'single' && mark.closes) lastCloser = i;
  });
  return marks.filter((mark, i) => mark.family === 'double' || mark.closes || i < lastCloser);
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));
