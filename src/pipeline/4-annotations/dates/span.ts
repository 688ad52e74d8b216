import type { Candidate, Passage } from './passage.ts';
import { lowerAt } from './passage.ts';
import type { UnitPhrase } from './unit-phrase.ts';

/**
 * In: a phrase of a unit. Out: a stretch that ends or begins at the document: "the past three weeks", "the last few
 * months", "in recent days", "the next two years", "the past decade". Not: "last week", one whole unit (relative-unit).
 */
export function span({ words }: Passage, phrase: UnitPhrase): Candidate | null {
  const ahead = aheadBehind({ words }, phrase);
  if (ahead !== null) return ahead;
  const word = phrase.deictic === '' ? lowerAt(words, phrase.first - 1) : phrase.deictic;
  const first = phrase.deictic === '' ? phrase.first - 1 : phrase.first;
  const direction = DIRECTIONS.get(word);
  if (direction === undefined) return null;
  if (phrase.unit === 'weekend' && !phrase.plural) return null;
  const many = phrase.numbered || phrase.plural;
  if (!many && !isRolling(word, phrase, lowerAt(words, first - 1))) return null;
  const amount = phrase.numbered ? phrase.amount : phrase.plural ? null : 1;
  return {
    first: lowerAt(words, first - 1) === 'the' ? first - 1 : first,
    last: phrase.last,
    type: 'DURATION',
    expression: { kind: 'span', unit: phrase.unit, amount, direction },
    rule: `dates/span#${direction}`,
  };
}

/** "the weeks ahead", "the months to come", "years to come" */
function aheadBehind({ words }: Pick<Passage, 'words'>, phrase: UnitPhrase): Candidate | null {
  const next = lowerAt(words, phrase.last + 1);
  const toCome = next === 'to' && lowerAt(words, phrase.last + 2) === 'come';
  if ((next !== 'ahead' && !toCome) || !phrase.plural || phrase.hyphenated || phrase.deictic !== '') return null;
  // "two weeks ahead of the vote" is a distance.
  if (next === 'ahead' && (lowerAt(words, phrase.last + 2) === 'of' || phrase.article !== 'the')) return null;
  return {
    first: phrase.first,
    last: phrase.last + (toCome ? 2 : 1),
    type: 'DURATION',
    expression: { kind: 'span', unit: phrase.unit, amount: phrase.numbered ? phrase.amount : null, direction: 'future' },
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
