import type { TimeDirection } from '../../../model/time-expression.ts';
import { cueBefore } from './cue-before.ts';
import type { Tense } from './direction.ts';
import { isPastPlanBefore, pastPerfectAround, tenseAround, tenseBehind, tenseInFront } from './direction.ts';
import { eventNounBehind } from './event-noun.ts';
import type { Candidate, Finder, Passage } from './passage.ts';
import { isPossessive, lowerAt, oneOf, skipStop } from './passage.ts';
import { WEEKDAYS, WHICH_ONE } from './vocabulary.ts';

/**
 * In: a weekday's name. Out: the day, with the way it looks: "last Friday", "on Tuesday", "Friday's", "the previous
 * Monday". Not: dates beside it ("Tuesday, September 26") and parts of the day, which refiners join.
 */
export const weekday: Finder = { heads: ['weekday'], find: findWeekday };

/** Abbreviations that are other words as well; they need a capital and a full stop. */
const AMBIGUOUS = new Set(['sun', 'sat', 'mon', 'wed', 'fri', 'thu', 'tue', 'thur', 'tues', 'thurs']);

function findWeekday(passage: Passage, at: number): Candidate | null {
  const { words } = passage;
  const word = words[at];
  const number = WEEKDAYS.get(lowerAt(words, at));
  if (word === undefined || number === undefined || !word.capital) return null;
  if (AMBIGUOUS.has(word.lower) && skipStop(words, at + 1) === at + 1 && !beforeDate(passage, at)) return null;
  const before = lowerAt(words, at - 1);
  // "the Baltimore Sun." ends a sentence.
  if (AMBIGUOUS.has(word.lower) && words[at - 1]?.capital === true && !beforeDate(passage, at)) return null;
  if (before === 'black' || before === 'bloody' || before === 'good' || before === 'ash' || before === 'palm')
    return null;
  const plural = word.lower.endsWith('days');
  if (plural || before === 'every' || before === 'each') {
    return {
      first: plural ? at : at - 1,
      last: at,
      type: 'SET',
      expression: { kind: 'extent', value: `XXXX-WXX-${number}` },
      rule: 'dates/weekday#repeated',
    };
  }
  const which = WHICH_ONE.get(before);
  if (which !== undefined) {
    const first = oneOf(before, 'coming', 'past') && lowerAt(words, at - 2) === 'this' ? at - 2 : at - 1;
    // "This Sunday, thousands marched" is over, whatever the week.
    const over = which === 'same' && tenseAround(passage, word.start, word.end) === 'past';
    return candidate(first, at, number, over ? 'past' : which, 'document', `dates/weekday#${before}`);
  }
  if (before === 'previous' || before === 'following' || before === 'preceding') {
    const first = lowerAt(words, at - 2) === 'the' ? at - 2 : at - 1;
    return candidate(
      first,
      at,
      number,
      before === 'following' ? 'after' : 'before',
      'context',
      `dates/weekday#${before}`,
    );
  }
  if (before === 'that') return candidate(at - 1, at, number, 'past', 'document', 'dates/weekday#that');
  const limited = before === 'by' || cueBefore(words, at) !== null;
  const deadline = limited && !pastPerfectAround(passage, word.start);
  if (deadline) return candidate(at, at, number, 'future', 'document', 'dates/weekday#deadline');
  const owned = words[at + 1]?.head === 'partOfDay' ? at + 2 : at + 1;
  const tense = isPossessive(words, owned)
    ? tenseOfOwner(passage, at, owned)
    : tenseAround(passage, word.start, word.end);
  const future = tense === 'future';
  if (future && isPastPlanBefore(passage, word.start))
    return candidate(at, at, number, 'nearest', 'document', 'dates/weekday#plan');
  return candidate(
    at,
    at,
    number,
    future ? 'future' : 'past',
    'document',
    future ? 'dates/weekday#after' : 'dates/weekday#before',
    tense === null,
  );
}

/**
 * "Tuesday's primary": the verb behind says it ("will be close", "was close"). Where what is named is planned, a verb in
 * front that is not past says it as well ("He will speak in Monday's debate"); a raid or a ruling is always over.
 */
function tenseOfOwner(passage: Passage, at: number, possessive: number): Tense {
  const { words } = passage;
  const start = words[at]?.start ?? 0;
  const end = words[possessive - 1]?.end ?? 0;
  const noun = eventNounBehind(words, possessive + 2);
  if (noun === 'sudden') return 'past';
  const front = tenseInFront(passage, start, end);
  const behind = tenseBehind(passage, end);
  if (noun !== 'planned') return behind;
  if (front === 'past' || oneOf(lowerAt(words, at - 1), 'after', 'since', 'following')) return 'past';
  return behind ?? 'future';
}

const beforeDate = (passage: Passage, at: number): boolean => {
  const next = lowerAt(passage.words, at + 1) === ',' ? at + 2 : at + 1;
  return passage.words[next]?.head === 'month' || passage.words[next]?.head === 'digits';
};

const candidate = (
  first: number,
  last: number,
  number: number,
  direction: TimeDirection,
  anchor: 'document' | 'context',
  rule: string,
  assumed = false,
): Candidate => ({
  first,
  last,
  type: 'DATE',
  expression: {
    kind: 'weekday',
    weekday: number,
    direction,
    ...(assumed ? { assumed: true } : {}),
    week: null,
    anchor,
  },
  rule,
});
