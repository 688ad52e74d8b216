import { type Above, FURNITURE_LENGTH_MAX, keyOf, type Line, type LineRule, type Page, type Verdict } from './line.ts';

/**
 * In: a line. Out: headline (the text's own, read for events but never counted beside the body), standfirst, and
 * headings between paragraphs, which are not read: some belong to other stories. Not: lines that a sentence has lost
 * its stop from; in doubt a line is body, since a lost sentence is worse than a heading read.
 */
export const findHeading: LineRule = (line, index, page, above) => {
  if (line.text.length > FURNITURE_LENGTH_MAX) return null;
  if (isTitle(line, page) && !above.opened) return { kind: 'headline', rule: 'text/headings#title' };
  if (line.mark.kind === 'heading') {
    const first = !above.opened && !above.headed;
    return first
      ? { kind: 'headline', rule: 'text/headings#marked' }
      : { kind: 'heading', rule: 'text/headings#marked' };
  }
  if (!above.opened) {
    const top = findTop(line, index, page, above);
    if (top) return top;
  }
  return isHeading(line, page) ? { kind: 'heading', rule: 'text/headings#short' } : null;
};

const isTitle = (line: Line, page: Page): boolean =>
  page.doc.title !== undefined && keyOf(page.doc.title) !== '' && keyOf(line.text) === keyOf(page.doc.title);

/** Longest headline, in words; the longest among 171 news articles had 19. */
const HEADLINE_WORDS_MAX = 25;
/** A label above the headline ("Middle East", "War in Sudan") has fewer words than a headline. */
const HEADLINE_WORDS_MIN = 3;
/** Longest standfirst, in words: two sentences at most. */
const STANDFIRST_WORDS_MAX = 50;
const STANDFIRST_WORDS_MIN = 6;
/** Lines from the top among which a headline and a standfirst are looked for. */
const TOP_LINES_MAX = 12;

/** Headline and standfirst: the lines above the body. */
function findTop(line: Line, index: number, page: Page, above: Above): Verdict | null {
  if (index >= TOP_LINES_MAX || !hasBodyAfter(index, page)) return null;
  const loose = LOOSE_END.test(line.text) || isProse(line.text);
  if (!above.headed && line.words >= HEADLINE_WORDS_MIN && line.words <= HEADLINE_WORDS_MAX) {
    if (!line.stop && !loose) return { kind: 'headline', rule: 'text/headings#first' };
    if (index === 0 && isTitleCase(line.text)) return { kind: 'headline', rule: 'text/headings#title-case' };
  }
  if (line.words < STANDFIRST_WORDS_MIN || line.words > STANDFIRST_WORDS_MAX) return null;
  if (isTakenUp(line, index, page)) return { kind: 'standfirst', rule: 'text/headings#taken-up' };
  if (above.headed && !line.stop && !LOOSE_END.test(line.text))
    return { kind: 'standfirst', rule: 'text/headings#second' };
  return null;
}

/** Lines below within which a body must begin for something to be above it. */
const BODY_WITHIN = 12;
/** A paragraph of the body has a stop and at least this many words. */
const BODY_WORDS_MIN = 6;

const hasBodyAfter = (index: number, page: Page): boolean =>
  page.lines.slice(index + 1, index + 1 + BODY_WITHIN).some((line) => line.stop && line.words >= BODY_WORDS_MIN);

/** Lines below among which one may begin with a standfirst's words. */
const TAKEN_UP_WITHIN = 30;

/** Whether a later line begins with all the words of this one: a standfirst that the body takes up. */
function isTakenUp(line: Line, index: number, page: Page): boolean {
  const key = keyOf(line.text);
  return page.lines
    .slice(index + 1, index + 1 + TAKEN_UP_WITHIN)
    .some((later) => later.words > line.words && keyOf(later.text.slice(0, FURNITURE_LENGTH_MAX)).startsWith(key));
}

/** Share of words of four letters or more that begin with a capital from which a line is in title case. */
const TITLE_CASE_SHARE_MIN = 0.8;
const TITLE_CASE_WORDS_MIN = 4;

/** Matches "grew" and "Harbour’s"; must not match "the". */
const LONG_WORD = /\p{L}[\p{L}\p{M}'’]{3,}/gu;

function isTitleCase(text: string): boolean {
  const words = text.match(LONG_WORD) ?? [];
  const capitals = words.filter((word) => word[0] !== word[0]?.toLowerCase());
  return words.length >= TITLE_CASE_WORDS_MIN && capitals.length / words.length >= TITLE_CASE_SHARE_MIN;
}

/** Matches a line that goes on elsewhere: "He said:", "the town,", "but –"; must not match "Talks resume". */
const LOOSE_END = /[,:;–—-]["”’)\]]*$/u;

/** Longest heading between paragraphs, in words; a headline of another story has up to 15. */
const HEADING_WORDS_MAX = 15;

function isHeading(line: Line, page: Page): boolean {
  if (line.stop || line.words > HEADING_WORDS_MAX || !page.stops) return false;
  if (line.mark.kind === 'list') return line.words < LIST_WORDS_MIN;
  return !LOOSE_END.test(line.text) && !isProse(line.text);
}

/** An item of a list with this many words says something: "Twelve people are missing". */
const LIST_WORDS_MIN = 4;

/**
 * Matches what headings do not have: a small first letter, words within quotation marks alone, a reporting verb, a
 * sentence's end inside, a number after a colon ("Injured: 74"). Must not match "Ambassador defends town" or "What
 * comes next".
 */
const PROSE = /^\p{Ll}\p{Ll}|^["“‘].*["”’]$|\b(?:said|told|added)\b|[.!?]["”’)]? \p{Lu}|: \d/u;
/** Matches an article and a finite auxiliary: a whole sentence, as in "The road has been closed since May". */
const ARTICLE = /\b(?:the|a|an)\b/i;
/** Matches "was"; must not match "wasp". */
const FINITE = /\b(?:was|were|has|have|had|is|are|will|would)\b/;

const isProse = (text: string): boolean => PROSE.test(text) || (ARTICLE.test(text) && FINITE.test(text));
