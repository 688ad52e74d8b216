import type { LineMark } from './line.ts';

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly mark: LineMark;
}

const NONE: LineMark = { kind: 'none' };

/** Matches "## Talks" up to the title; must not match "#Yerevan" or "####### x". */
const HEADING = /^(#{1,6})[ \t]+/;
/** Matches "- item", "3) item", "• item"; must not match "-5 degrees" or "2023. A year" (years are no item numbers). */
const LIST = /^(?:[-*+•●▪‣·][ \t]+|\d{1,3}[.)][ \t]+)/u;
/** Matches "> he said"; must not match "->". */
const QUOTE = /^(?:>[ \t]?){1,5}/;
/** Matches "---", "* * *", "====="; must not match "- a" or "***bold***". */
const RULE = /^(?:[-*_=~][ \t]*){3,}$/;

/** Longest line that is looked at for a rule or a table: none is as long. */
const MARK_LENGTH_MAX = 300;

/**
 * What Markdown says of the line from `start` to `end`, which has no white space around it, and where its words
 * begin and end without the marks. Marks inside of the line stay. Inside a fence all is code.
 */
export function findMark(text: string, start: number, end: number, fenced: boolean): Marked {
  const head = text.slice(start, Math.min(end, start + MARK_LENGTH_MAX));
  if (fenced || head.startsWith('```') || head.startsWith('~~~')) return { start, end, mark: { kind: 'code' } };
  if (end - start <= MARK_LENGTH_MAX) {
    if (RULE.test(head)) return { start, end, mark: { kind: 'rule' } };
    if (head.startsWith('|') && head.endsWith('|') && head.length > 2) return { start, end, mark: { kind: 'table' } };
  }
  const heading = HEADING.exec(head);
  if (heading) {
    const level = heading[1]?.length ?? 1;
    return unwrapped(text, start + heading[0].length, trimHashes(text, start, end), { kind: 'heading', level });
  }
  const quote = QUOTE.exec(head);
  const inner = quote && quote[0].length < end - start ? start + quote[0].length : start;
  const item = LIST.exec(text.slice(inner, Math.min(end, inner + MARK_LENGTH_MAX)));
  if (item && item[0].length < end - inner) return unwrapped(text, inner + item[0].length, end, { kind: 'list' });
  return unwrapped(text, inner, end, NONE);
}

/** Emphasis around a whole line is put aside: "**Talks resume**" is the words "Talks resume". */
function unwrapped(text: string, from: number, to: number, mark: LineMark): Marked {
  for (const sign of ['***', '**', '__', '*', '_']) {
    const inner = to - from - 2 * sign.length;
    if (inner <= 0 || !text.startsWith(sign, from) || !text.startsWith(sign, to - sign.length)) continue;
    const start = from + sign.length;
    const end = to - sign.length;
    // "*a* and *b*" begins and ends with a mark, but the two do not belong together.
    const closing = text.indexOf(sign, start);
    return closing === end ? { start, end, mark } : { start: from, end: to, mark };
  }
  return { start: from, end: to, mark };
}

/** A heading may be closed with the signs that opened it: "## Talks ##". */
function trimHashes(text: string, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && text[end - 1] === '#') end--;
  while (end > from + 1 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
  return text[end - 1] === '#' ? to : end;
}
