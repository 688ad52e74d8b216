import type { LineRule } from './line.ts';

/**
 * In: a line. Out: a verdict for lines that Markdown itself sets apart from prose: front matter, code, thematic breaks,
 * tables, pictures, bare markup. Not: headings, which may be furniture first (`headings.ts`).
 */
export const findMarkedLine: LineRule = (line, index) => {
  const { mark, text } = line;
  if (mark.kind === 'matter') return { kind: 'boilerplate', rule: 'text/front-matter' };
  if (mark.kind === 'code') return { kind: 'boilerplate', rule: 'text/marked-lines#code' };
  if (mark.kind === 'rule') return { kind: 'boilerplate', rule: 'text/marked-lines#rule' };
  if (mark.kind === 'table') return { kind: 'boilerplate', rule: 'text/marked-lines#table' };
  const head = text.slice(0, LOOKED_AT);
  if (PICTURE.test(head) && text.length < LOOKED_AT) return { kind: 'caption', rule: 'text/marked-lines#picture' };
  if (MARKUP.test(head) && text.length < LOOKED_AT) return { kind: 'boilerplate', rule: 'text/marked-lines#markup' };
  if (ADDRESS.test(head) && text.length < LOOKED_AT) return { kind: 'boilerplate', rule: 'text/marked-lines#address' };
  // A byte order mark or an invisible sign may make the first line; the rest of a text without words is no news.
  return line.words === 0 && !(index === 0 && HAS_LETTER.test(head))
    ? { kind: 'boilerplate', rule: 'text/marked-lines#no-words' }
    : null;
};

/** Pictures, tags and addresses on a line of their own are shorter than this. */
const LOOKED_AT = 600;
/** Matches "![The road](road.jpg)" and "[![x](y)](z)"; must not match "[Reuters](url) reports" or "! now". */
const PICTURE = /^\[?!\[[^\]]{0,400}\]\([^)]{0,400}\)/;
/** Matches "<div class=x>" and "</p><p>" and "<!-- ad -->"; must not match "<b>Talks</b> resume" or "a < b". */
const MARKUP = /^(?:<[/!a-zA-Z][^<>]{0,400}>\s*)+$/;
/** Matches "https://example.org/x", "www.example.org", "desk@example.org"; must not match "e.g. this". */
const ADDRESS = /^(?:<?(?:https?:\/\/|www\.)\S{1,500}|[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{2,60})$/i;
/** Matches "é"; must not match "12 — 3". */
const HAS_LETTER = /\p{L}/u;
