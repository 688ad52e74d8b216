import { FURNITURE_LENGTH_MAX, type LineRule } from './line.ts';

/**
 * In: a line. Out: boilerplate for who wrote, reported or edited the text. Not: names on a line of their own, which
 * `headings.ts` puts aside as it does all short lines without a stop.
 */
export const findByline: LineRule = (line) => {
  if (line.text.length > FURNITURE_LENGTH_MAX) return null;
  if (CREDITS.test(line.text)) return { kind: 'boilerplate', rule: 'text/bylines#credits' };
  const opening = OPENING.exec(line.text);
  if (!opening || line.words > BYLINE_WORDS_MAX || line.text.endsWith('.')) return null;
  return isNames(line.text.slice(opening[0].length)) ? { kind: 'boilerplate', rule: 'text/bylines#by' } : null;
};

/** Two authors with their posts and towns: "By A B, diplomatic editor, and C D in E" has 13 words. */
const BYLINE_WORDS_MAX = 16;

/** Matches "By A. Name", "Words by A. Name"; must not match "Bystanders" or "Byron". */
const OPENING = /^(?:(?:written|words|story|report|reported|text|posted|edited|published) )?by:?\s+/i;

/**
 * Matches "(Reporting by A. Name; Editing by B. Name)", "Additional reporting by A. Name."; must not match "Reporting
 * by the commission showed that aid was late."
 */
const CREDITS =
  /^\(?(?:(?:[Aa]dditional |[Ww]ith )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Tt]ranslation|[Cc]ompiled|[Ee]dited) by\s+\p{Lu}[^()]{0,200}\)?|[Ww]ith files from\s+\p{Lu}[^()]{0,120})$/u;

/** Words that stand in a byline beside names and places. */
const SMALL_WORDS = new Set(
  'and in for with of the at from our staff agencies correspondent correspondents reporter reporters editor editors writer diplomatic political foreign special bureau chief'.split(
    ' ',
  ),
);

/** Whether all words are names, or such as stand beside names; "By 6 pm a total of 377" has a digit. */
function isNames(text: string): boolean {
  const words = text.split(/[\s,;|/&·–—-]+/u).filter((word) => word !== '');
  return words.length > 0 && words.every((word) => NAME.test(word) || SMALL_WORDS.has(word.toLowerCase()));
}

/** Matches "Name", "O’Name", "J.", "@name"; must not match "tuesday" or "6". */
const NAME = /^@?\p{Lu}[\p{L}\p{M}'’.]*$|^@\w+$/u;
