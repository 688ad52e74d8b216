import type { TimeUnit } from '../../../model/time-expression.ts';
import { tenseAround } from './direction.ts';
import type { Candidate, Finder, Passage } from './passage.ts';
import { gluedAt, isPossessive, lowerAt, oneOf } from './passage.ts';
import type { UnitPhrase } from './unit-phrase.ts';
import { NAMED_DAYS } from './vocabulary.ts';

/**
 * In: a phrase of a unit without a number. Out: one whole unit of the calendar: "last week", "this year", "the following
 * day", "that month", "the weekend", "year-end". Not: quarters, which have ordinals and fiscal years of their own.
 */
export function relativeUnit(passage: Passage, phrase: UnitPhrase): Candidate | null {
  const { words } = passage;
  if (words[phrase.last]?.capital === true && phrase.last > phrase.first) return null;
  if (phrase.deictic === 'last' && phrase.article === 'the' && isTimeBehind(passage, phrase.last + 1)) return null;
  if (phrase.deictic === 'these' && phrase.unit === 'day') return reference(phrase);
  const end = unitEnd(passage, phrase);
  if (end !== null) return end;
  if (phrase.plural || phrase.ordinal !== null) return century(passage, phrase);
  if (phrase.numbered) return null;
  if (phrase.unit === 'hour' || phrase.unit === 'minute') return null;
  // "this past weekend" and "the last weekend" are the one that is over; other units roll ("the past week").
  if (phrase.unit === 'weekend' && phrase.deictic === 'past') {
    const first = lowerAt(words, phrase.first - 1) === 'this' ? phrase.first - 1 : phrase.first;
    return unitCandidate({ first, last: phrase.last, unit: phrase.unit }, -1, 'document', 'past');
  }
  const step = STEPS.get(phrase.deictic);
  if (step !== undefined) {
    const bare = phrase.article !== 'the';
    const context = step.context === 'always' || (step.context === 'articled' && !bare);
    return unitCandidate(phrase, step.offset, context ? 'context' : 'document', phrase.deictic);
  }
  if (phrase.deictic !== '' || phrase.article !== 'the') return null;
  return definite(passage, phrase, lowerAt(words, phrase.first - 1));
}

interface Step {
  readonly offset: number;
  /** When the unit counts from the time told before instead of from the document. */
  readonly context: 'always' | 'articled' | 'never';
}

const STEPS: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['last', { offset: -1, context: 'never' }],
  ['this', { offset: 0, context: 'never' }],
  ['current', { offset: 0, context: 'never' }],
  ['latest', { offset: -1, context: 'never' }],
  ['next', { offset: 1, context: 'articled' }],
  ['coming', { offset: 1, context: 'never' }],
  ['upcoming', { offset: 1, context: 'never' }],
  ['previous', { offset: -1, context: 'always' }],
  ['preceding', { offset: -1, context: 'always' }],
  ['prior', { offset: -1, context: 'always' }],
  ['following', { offset: 1, context: 'always' }],
  ['subsequent', { offset: 1, context: 'always' }],
  ['same', { offset: 0, context: 'always' }],
  ['that', { offset: 0, context: 'always' }],
]);

const unitCandidate = (
  phrase: { readonly first: number; readonly last: number; readonly unit: TimeUnit },
  offset: number,
  anchor: 'document' | 'context',
  variant: string,
): Candidate => ({
  first: phrase.first,
  last: phrase.last,
  type: 'DATE',
  expression: { kind: 'unit', unit: phrase.unit, offset, anchor },
  rule: `dates/relative-unit#${variant}`,
});

/** "these days" */
const reference = (phrase: UnitPhrase): Candidate => ({
  first: phrase.first,
  last: phrase.last,
  type: 'DATE',
  expression: { kind: 'reference', value: 'PRESENT_REF' },
  rule: 'dates/relative-unit#these-days',
});

/** "the 20th century" is the years 1900 to 1999, as everyone but calendars counts it; before Christ they count back. */
function century({ words }: Passage, phrase: UnitPhrase): Candidate | null {
  if (phrase.unit !== 'century' || phrase.ordinal === null || phrase.ordinal > 22 || phrase.numbered) return null;
  if (oneOf(lowerAt(words, phrase.last + 1), 'bc', 'bce')) return null;
  const edtf = `${String(phrase.ordinal - 1).padStart(2, '0')}XX`;
  return {
    first: phrase.first,
    last: phrase.last,
    type: 'DATE',
    expression: { kind: 'absolute', edtf },
    rule: 'dates/relative-unit#century',
  };
}

/** "year-end", "the year's end", "month end". */
function unitEnd({ words }: Passage, phrase: UnitPhrase): Candidate | null {
  let at = phrase.last + 1;
  if (lowerAt(words, at) === '-') at++;
  else if (isPossessive(words, at)) at += 2;
  if (lowerAt(words, at) !== 'end' || phrase.plural || phrase.numbered) return null;
  return {
    first: phrase.first,
    last: at,
    type: 'DATE',
    expression: { kind: 'part', part: 'end', of: { kind: 'unit', unit: phrase.unit, offset: 0, anchor: 'document' } },
    rule: 'dates/relative-unit#end',
  };
}

const DEFINITE_LEADS = new Set('in during throughout over for of'.split(' '));
const PARTITIVES = new Set('end beginning start middle rest remainder half part later earlier early late'.split(' '));

/** "later in the day", "the end of the month", "over the weekend": the document's own unit. */
function definite(passage: Passage, phrase: UnitPhrase, left: string): Candidate | null {
  const { words } = passage;
  if (phrase.unit === 'weekend') {
    const tense = tenseAround(passage, words[phrase.first]?.start ?? 0, words[phrase.last]?.end ?? 0);
    return unitCandidate(phrase, tense === 'future' ? 1 : -1, 'document', 'the');
  }
  if (phrase.unit === 'week' && isDateBehind(passage, phrase.last + 1))
    return unitCandidate(phrase, 0, 'document', 'of');
  if (phrase.unit === 'decade' || phrase.unit === 'century' || !DEFINITE_LEADS.has(left)) return null;
  if (left === 'of' && !PARTITIVES.has(lowerAt(words, phrase.first - 2))) return null;
  // "back in the day" is long ago.
  if (phrase.unit === 'day' && left === 'in' && lowerAt(words, phrase.first - 2) === 'back') return null;
  const next = lowerAt(words, phrase.last + 1);
  if (oneOf(next, 'of', 'when', 'that', 'since', 'the', 'i', 'we', 'he', 'she', 'they', 'it', '-')) return null;
  if (oneOf(next, 'ended', 'ending', 'to', 'through') && phrase.unit === 'year') {
    return {
      first: phrase.first,
      last: phrase.last,
      type: 'DURATION',
      expression: { kind: 'extent', value: 'P1Y' },
      rule: 'dates/relative-unit#ending',
    };
  }
  return unitCandidate(phrase, 0, 'document', 'the');
}

/** "the last week of May", "of 2023": the month or year says which, not the document. */
const isTimeBehind = ({ words }: Passage, at: number): boolean =>
  lowerAt(words, at) === 'of' && (words[at + 1]?.head === 'month' || words[at + 1]?.head === 'digits');

/** "of March 6", "of 6 March" */
const isDateBehind = ({ words }: Passage, at: number): boolean =>
  lowerAt(words, at) === 'of' && (words[at + 1]?.head === 'month' || words[at + 2]?.head === 'month');

/** What "today's" and "tomorrow's" belong to where they mean an age: no day has a youth or a world of its own. */
const OF_AN_AGE = new Set(
  'world youth society generation generations children teenagers parents consumers standards technology leaders'.split(
    ' ',
  ),
);

/** "today", "yesterday", "the day after tomorrow": days counted from the document. */
export const namedDay: Finder = {
  heads: ['namedDay'],
  find({ words }: Passage, at: number): Candidate | null {
    const offset = NAMED_DAYS.get(lowerAt(words, at));
    if (offset === undefined || (gluedAt(words, at) && lowerAt(words, at - 1) !== '“' && words[at - 1]?.head !== null))
      return null;
    // In the middle of a sentence a capital makes it a title: "USA Today".
    const before = words[at - 1];
    if (words[at]?.capital === true && before?.capital === true) return null;
    if (isPossessive(words, at + 1) && OF_AN_AGE.has(lowerAt(words, at + 3))) return null;
    const beyond = lowerAt(words, at - 1) === (offset < 0 ? 'before' : 'after') && lowerAt(words, at - 2) === 'day';
    if (beyond && offset !== 0 && lowerAt(words, at - 3) === 'the')
      return unitCandidate({ first: at - 3, last: at, unit: 'day' }, 2 * offset, 'document', 'beyond');
    return unitCandidate({ first: at, last: at, unit: 'day' }, offset, 'document', lowerAt(words, at));
  },
};
