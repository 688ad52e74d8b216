import type { Candidate, Finder, Passage, Refusal } from './passage.ts';
import { gluedAt, isMark, lowerAt, oneOf } from './passage.ts';
import { NAMED_CLOCKS, ZONES } from './vocabulary.ts';
import type { Word } from './words.ts';

/**
 * In: digits, or the name of a clock time. Out: a time of day: "10:35 a.m.", "6 pm local time", "18:00", "0735 GMT",
 * "noon". Not: its day, which a refiner joins; scores, ratios and verses ("3:2"), which have no sign of a clock.
 */
export const clock: Finder = { heads: ['digits'], find: findClock };

export const namedClock: Finder = {
  heads: ['namedClock'],
  find({ words }: Passage, at: number): Candidate | null {
    const value = NAMED_CLOCKS.get(lowerAt(words, at));
    if (value === undefined) return null;
    return {
      first: at,
      last: zoneBehind(words, at + 1),
      type: 'TIME',
      expression: { kind: 'clock', clock: value, partOfDay: null, day: null },
      rule: 'dates/clock#named',
    };
  },
};

/** Words before "18:00" that say it is a time. */
const LEADS = new Set(
  'at by until till around about from since before after between to and near approximately'.split(' '),
);

interface Half {
  readonly edge: number;
  /** Hours to add; null where no half of the day is named. */
  readonly add: number | null;
}

/** "a.m.", "pm", "p.m" behind the digits. */
function halfOfDay(words: readonly Word[], at: number): Half {
  const word = lowerAt(words, at);
  if (word === 'am' || word === 'pm') return { edge: at, add: word === 'pm' ? 12 : 0 };
  const dotted =
    (word === 'a' || word === 'p') &&
    lowerAt(words, at + 1) === '.' &&
    lowerAt(words, at + 2) === 'm' &&
    gluedAt(words, at + 2);
  if (!dotted) return { edge: at - 1, add: null };
  const stop = lowerAt(words, at + 3) === '.' && gluedAt(words, at + 3);
  return { edge: stop ? at + 3 : at + 2, add: word === 'p' ? 12 : 0 };
}

/** "GMT", "local time", "Eastern Daylight Time", in brackets or not; the index of its last word, or `at - 1`. */
function zoneBehind(words: readonly Word[], at: number): number {
  const word = lowerAt(words, at);
  if (ZONES.has(word) && words[at]?.capital === true) return at;
  if (word === 'local' && lowerAt(words, at + 1) === 'time') return at + 1;
  if (oneOf(word, 'eastern', 'central', 'mountain', 'pacific', 'moscow', 'london', 'beijing')) {
    if (lowerAt(words, at + 1) === 'time') return at + 1;
    if (lowerAt(words, at + 2) === 'time') return at + 2;
  }
  return at - 1;
}

function findClock(passage: Passage, at: number): Candidate | Refusal | null {
  const { words } = passage;
  const digits = lowerAt(words, at);
  if (digits.length > 4 || (gluedAt(words, at) && isMark(lowerAt(words, at - 1), ':.,-–/$€£#'))) return null;
  const separated = isMark(lowerAt(words, at + 1), ':.') && gluedAt(words, at + 1) && gluedAt(words, at + 2);
  const minuteDigits =
    separated && words[at + 2]?.head === 'digits' && lowerAt(words, at + 2).length === 2
      ? lowerAt(words, at + 2)
      : null;
  let edge = minuteDigits === null ? at : at + 2;
  const seconds =
    minuteDigits !== null &&
    lowerAt(words, at + 1) === ':' &&
    lowerAt(words, at + 3) === ':' &&
    lowerAt(words, at + 4).length === 2;
  if (seconds) edge = at + 4;
  const half = halfOfDay(words, edge + 1);
  const oClock = lowerAt(words, edge + 1) === 'o' && lowerAt(words, edge + 3) === 'clock' ? edge + 3 : null;
  const zone = zoneBehind(words, half.edge + 1);
  const zoned = zone > half.edge;
  const military = digits.length === 4 && minuteDigits === null;
  if (military && !zoned && !oneOf(lowerAt(words, at + 1), 'hours', 'hrs', 'h')) return null;
  if (digits.length === 3) return null;
  // "In 2:14:04 and 2:20:55" are the times of a race: with seconds, only "at" makes it a time of day.
  const leads = seconds ? lowerAt(words, at - 1) === 'at' : LEADS.has(lowerAt(words, at - 1));
  const colon = minuteDigits !== null && lowerAt(words, at + 1) === ':' && leads && digits.length <= 2;
  if (half.add === null && oClock === null && !zoned && !military && !colon) return null;
  if (half.add === null && oClock === null && !military && minuteDigits === null) return null;
  const time = clockOf(
    military ? digits.slice(0, 2) : digits,
    military ? digits.slice(2) : (minuteDigits ?? '00'),
    half.add,
  );
  if (time === null) return null;
  if (lowerAt(words, at - 1) === '(' && zoned)
    return { first: at, last: zone, refused: 'the same time in another zone', rule: 'dates/clock#zone' };
  return {
    first: at,
    last: oClock ?? (military && !zoned ? at + 1 : zone),
    type: 'TIME',
    expression: { kind: 'clock', clock: time, partOfDay: null, day: null },
    rule: 'dates/clock',
  };
}

function clockOf(hourDigits: string, minuteDigits: string, add: number | null): string | null {
  let hour = Number(hourDigits);
  const minute = Number(minuteDigits);
  if (add !== null) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + add;
  }
  if (hour > 24 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
