import type { LineRule } from './line.ts';
import { mainScript } from './script.ts';

/** Share of a line's letters from which it counts as written in another script: a name inside a sentence is less. */
const OTHER_SHARE_MIN = 0.6;

/**
 * In: a line of a text in Latin letters. Out: boilerplate where most of its letters are of another script: labels that
 * a page in two languages left behind ("اقرأ المزيد"), or a passage that cannot be read. Not: texts that are written in
 * another script as a whole, which `findLanguage` names.
 */
export const findOtherScript: LineRule = (line, _index, page) => {
  if (!page.latin) return null;
  const main = mainScript(line.text.slice(0, LOOKED_AT));
  if (!main || main.script === 'Latin' || main.share < OTHER_SHARE_MIN) return null;
  return { kind: 'boilerplate', rule: 'text/other-script' };
};

/** A line shows its script within this many code units. */
const LOOKED_AT = 400;
