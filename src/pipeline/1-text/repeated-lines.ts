import { keyOf, type LineRule } from './line.ts';

/** A line of at least this many words that stands twice is a copy, not a refrain such as "No." or "I do not know." */
const COPY_WORDS_MIN = 5;

/**
 * In: a line. Out: boilerplate for a line whose words stood before, punctuation and case apart: pull quotes, footers,
 * a lead shown twice. The first stays, so that nothing that the text says is lost, unless it is furniture itself.
 * Not: lines of which only a part is repeated; `headings.ts` knows the standfirst that a later paragraph takes up.
 */
export const findRepeatedLine: LineRule = (line, index, page, above) => {
  const first = page.firstOf.get(keyOf(line.text));
  if (first === undefined || first >= index) return null;
  if (line.words < COPY_WORDS_MIN && line.stop) return null;
  // A caption may lend its words to the body: then this line is the first that counts.
  const earlier = above.verdicts[first]?.kind;
  if (earlier === 'caption' || earlier === 'standfirst' || earlier === 'headline') {
    return line.stop && line.words >= COPY_WORDS_MIN ? null : { kind: 'boilerplate', rule: 'text/repeated-lines' };
  }
  return { kind: 'boilerplate', rule: 'text/repeated-lines' };
};
