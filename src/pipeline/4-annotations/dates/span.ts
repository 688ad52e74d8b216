import { lengthValue } from '../../../model/timex.ts';
import { BE_FORMS, MODALS } from '../../language/verb-forms.ts';
import { isPastVerb } from './direction.ts';
import type { Candidate, Passage } from './passage.ts';
import { lowerAt, oneOf } from './passage.ts';
import type { UnitPhrase } from './unit-phrase.ts';

/**
 * In: a phrase of a unit. Out: a stretch that ends or begins at the document: "the past three weeks", "the last few
 * months", "in recent days", "the next two years", "the past decade". Not: "last week", one whole unit (relative-unit).
 */
export function span(passage: Passage, phrase: UnitPhrase): Candidate | null {
  const { words } = passage;
  const ahead = aheadBehind(words, phrase);
  if (ahead !== null) return ahead;
  const word = phrase.deictic === '' ? lowerAt(words, phrase.first - 1) : phrase.deictic;
  const first = phrase.deictic === '' ? phrase.first - 1 : phrase.first;
  const direction = DIRECTIONS.get(word);
  if (direction === undefined) return null;
  if (phrase.unit === 'weekend' && !phrase.plural) return null;
  const many = phrase.numbered || phrase.plural;
  if (!many && !isRolling(word, phrase, lowerAt(words, first - 1))) return null;
  // "in past years", without an article, is once upon a time.
  if (
    word === 'past' &&
    !phrase.numbered &&
    !DETERMINERS.has(lowerAt(words, phrase.first - 1)) &&
    phrase.article === ''
  ) {
    const expression = { kind: 'reference', value: 'PAST_REF' } as const;
    return { first, last: phrase.last, type: 'DATE', expression, rule: 'dates/span#bare-past' };
  }
  const amount = phrase.numbered ? phrase.amount : phrase.plural ? null : 1;
  const told = direction === 'future' && isTold(passage, phrase, first);
  return {
    first: lowerAt(words, first - 1) === 'the' ? first - 1 : first,
    last: phrase.last,
    type: 'DURATION',
    expression: told
      ? { kind: 'extent', value: lengthValue(phrase.unit, amount) }
      : { kind: 'span', unit: phrase.unit, amount, direction },
    rule: `dates/span#${told ? 'told' : direction}`,
  };
}

const DETERMINERS = new Set('the this these those a its their his her our my your'.split(' '));

/** "He spent the next five years in exile", "ruled for the next ten years": a length of a story, not of what is ahead. */
function isTold(passage: Passage, phrase: UnitPhrase, first: number): boolean {
  const { words } = passage;
  if (!phrase.numbered && !phrase.plural) return false;
  // "said the next few days will be hard": the stretch begins another clause.
  if (MODALS.has(lowerAt(words, phrase.last + 1)) || BE_FORMS.has(lowerAt(words, phrase.last + 1))) return false;
  const article = lowerAt(words, first - 1) === 'the' ? first - 1 : first;
  const preposition = oneOf(lowerAt(words, article - 1), 'for', 'over', 'during') ? article - 1 : article;
  const verb = words[preposition - 1];
  return verb !== undefined && isPastVerb(passage, verb.start);
}

/** "the weeks ahead", "the months to come", "years to come" */
function aheadBehind(words: Passage['words'], phrase: UnitPhrase): Candidate | null {
  const next = lowerAt(words, phrase.last + 1);
  const toCome = next === 'to' && lowerAt(words, phrase.last + 2) === 'come';
  const whole = next === 'ahead' && phrase.article === 'the' && !phrase.numbered;
  if ((next !== 'ahead' && !toCome) || !(phrase.plural || whole) || phrase.hyphenated || phrase.deictic !== '')
    return null;
  // "two weeks ahead of the vote" is a distance.
  if (next === 'ahead' && (lowerAt(words, phrase.last + 2) === 'of' || phrase.article !== 'the')) return null;
  return {
    first: phrase.first,
    last: phrase.last + (toCome ? 2 : 1),
    type: 'DURATION',
    expression: {
      kind: 'span',
      unit: phrase.unit,
      amount: phrase.numbered ? phrase.amount : phrase.plural ? null : 1,
      direction: 'future',
    },
    rule: 'dates/span#ahead',
  };
}

const DIRECTIONS: ReadonlyMap<string, 'past' | 'future'> = new Map<string, 'past' | 'future'>([
  ['last', 'past'],
  ['past', 'past'],
  ['previous', 'past'],
  ['recent', 'past'],
  ['preceding', 'past'],
  ['next', 'future'],
  ['coming', 'future'],
  ['upcoming', 'future'],
  ['following', 'future'],
]);

/** "the past year" rolls up to today, "last year" is a calendar year; "the last decade" rolls as well. */
const isRolling = (word: string, phrase: UnitPhrase, left: string): boolean =>
  word === 'past' ||
  (phrase.unit === 'decade' && (word === 'last' || word === 'next') && (left === 'the' || phrase.article === 'the'));
