const WEEKDAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** Words behind which a date belongs to the sentence. */
const BEFORE_DATES =
  '[Oo]n|of|[Ss]ince|[Uu]ntil|till|[Bb]y|[Ff]rom|and|or|to|[Bb]efore|[Aa]fter|for|[Tt]his|[Ll]ast|[Nn]ext|between|through|the|late|early';

/**
 * Matches the date in "Ferry sinks off island Friday, May 5, 2017 The ferry …"; must not match "on Friday, May 5, 2017
 * the ferry", or a date with a comma or a stop behind it.
 */
const DATE_LINE = new RegExp(
  `(?<!\\b(?:${BEFORE_DATES}))(?<![,;:—–-])(?:^|\\s)((?:${WEEKDAYS}),\\s(?:${MONTHS})\\s\\d{1,2},\\s\\d{4}\\s)(?=["“‘(]?\\p{Lu})`,
  'gu',
);

/**
 * Where sentences begin around dates that were lines of their own and ran into the text: before the date and behind it.
 * A whole date with its weekday between a headline and a text is hardly anything else.
 */
export function findDateLines(paragraph: string): readonly number[] {
  return Array.from(paragraph.matchAll(DATE_LINE)).flatMap((match) => {
    const end = match.index + match[0].length;
    return [end - (match[1] ?? '').length, end];
  });
}
