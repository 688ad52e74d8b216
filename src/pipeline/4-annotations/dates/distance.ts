import type { Candidate, Passage } from './passage.ts';
import { gluedAt, isMark, lowerAt, oneOf } from './passage.ts';
import type { UnitPhrase } from './unit-phrase.ts';

/**
 * In: a phrase of a unit. Out: a point at a distance: "three days ago", "a week later", "two years earlier", "four days
 * after the surrender", "the day before". Not: "the following day" (relative-unit).
 *
 * "ago" counts from the document, "earlier" and "later" from the time told before, "before" and "after" from what
 * follows them; TimeML gives the last the value of a length, since the event has no date in it.
 */
export function distance({ text, words }: Passage, phrase: UnitPhrase): Candidate | null {
  let at = phrase.last + 1;
  const half = lowerAt(words, at) === 'and' && lowerAt(words, at + 2) === 'half' ? 0.5 : 0;
  if (half > 0) at += 3;
  const orSo = lowerAt(words, at) === 'or' && oneOf(lowerAt(words, at + 1), 'so', 'more');
  if (orSo) at += 2;
  if (lowerAt(words, at) === '-' && gluedAt(words, at)) at++;
  const word = lowerAt(words, at);
  const adjective =
    phrase.unit === 'year' && !phrase.plural && oneOf(word, 'earlier', 'ago') && lowerAt(words, at - 1) === '-';
  const counted = phrase.numbered || adjective || (phrase.plural && phrase.deictic === '');
  if (!counted && !(phrase.article === 'the' && phrase.deictic === '' && oneOf(word, 'before', 'after', 'earlier')))
    return null;
  if (phrase.deictic !== '' && word !== 'ago') return null;
  const amount = phrase.numbered ? (phrase.amount === null ? null : phrase.amount + half) : phrase.plural ? null : 1;
  const approximate = orSo || phrase.qualifier !== '' || amount === null;
  const make = (sign: 1 | -1, anchor: 'document' | 'context', last = at): Candidate => ({
    first: phrase.outer,
    last,
    type: 'DATE',
    expression: { kind: 'distance', unit: phrase.unit, amount, sign, anchor, anchorText: null, approximate },
    rule: `dates/distance#${word}`,
  });
  switch (word) {
    case 'ago':
      return make(-1, 'document');
    case 'earlier':
      return make(-1, 'context');
    case 'hence':
      return make(1, 'document');
    case 'from':
      if (lowerAt(words, at + 1) === 'now') return make(1, 'document', at + 1);
      // "a week from Sunday": until the day behind is joined, it is a length.
      return isDayNamed(words, at + 1)
        ? {
            first: phrase.outer,
            last: phrase.last,
            type: 'DURATION',
            expression: {
              kind: 'distance',
              unit: phrase.unit,
              amount,
              sign: 1,
              anchor: 'event',
              anchorText: null,
              approximate,
            },
            rule: 'dates/distance#from-day',
          }
        : null;
    case 'later':
      return isClockUnit(phrase) || lowerAt(words, at + 1) === 'than' ? null : make(1, 'context');
    case 'before':
    case 'after':
      return besideEvent(text, words, phrase, at, amount, approximate);
    default:
      return null;
  }
}

const isClockUnit = (phrase: UnitPhrase): boolean =>
  phrase.unit === 'second' || phrase.unit === 'minute' || phrase.unit === 'hour';

/** "Sunday", "next Sunday", "today" */
const isDayNamed = (words: Passage['words'], at: number): boolean =>
  words[at]?.head === 'weekday' || words[at]?.head === 'namedDay' || words[at + 1]?.head === 'weekday';

/** An event's phrase is cut here; enough to show what the distance is counted from. */
const ANCHOR_WORDS_MAX = 6;

/** "four days after the surrender"; at the end of a clause, "the day before" counts from the time told before. */
function besideEvent(
  text: string,
  words: Passage['words'],
  phrase: UnitPhrase,
  at: number,
  amount: number | null,
  approximate: boolean,
): Candidate | null {
  const word = lowerAt(words, at);
  const sign = word === 'after' ? 1 : -1;
  const next = words[at + 1];
  const ends = next === undefined || isMark(next.lower, '.,;:)"”!?-');
  // "last year … the year before": one whole unit back or on from the one told.
  if (ends && phrase.article === 'the' && !phrase.numbered && !phrase.plural) {
    const expression = { kind: 'unit', unit: phrase.unit, offset: sign, anchor: 'context' } as const;
    return { first: phrase.outer, last: at, type: 'DATE', expression, rule: `dates/distance#the-${word}` };
  }
  if (ends) {
    return {
      first: phrase.outer,
      last: at,
      type: 'DATE',
      expression: {
        kind: 'distance',
        unit: phrase.unit,
        amount,
        sign,
        anchor: 'context',
        anchorText: null,
        approximate,
      },
      rule: `dates/distance#${word}`,
    };
  }
  let last = at + 1;
  while (
    last < at + ANCHOR_WORDS_MAX &&
    words[last + 1] !== undefined &&
    !isMark(lowerAt(words, last + 1), '.,;:)"”!?')
  )
    last++;
  return {
    first: phrase.outer,
    last: phrase.last,
    type: 'DURATION',
    expression: {
      kind: 'distance',
      unit: phrase.unit,
      amount,
      sign,
      anchor: 'event',
      anchorText: text.slice(next.start, words[last]?.end),
      approximate,
    },
    rule: `dates/distance#${word}-event`,
  };
}
