import type { VagueReference } from '../../../model/time-expression.ts';
import type { Candidate, Finder, Passage } from './passage.ts';
import { gluedAt, lowerAt, oneOf } from './passage.ts';
import { REFERENCES } from './vocabulary.ts';
import type { Word } from './words.ts';

/**
 * In: "now", "recently", "future" and their like. Out: TimeML's PRESENT_REF, PAST_REF and FUTURE_REF.
 * Not: "the past three weeks" (span), "for now" as part of a name, "soon after", "current" of rivers.
 */
export const reference: Finder = { heads: ['reference'], find: findReference };

function findReference({ words }: Passage, at: number): Candidate | null {
  const word = lowerAt(words, at);
  const value = REFERENCES.get(word);
  if (value === undefined || (gluedAt(words, at) && lowerAt(words, at - 1) === '-')) return null;
  const left = lowerAt(words, at - 1);
  const next = lowerAt(words, at + 1);
  const make = (first: number): Candidate => referring(first, at, value, word);
  switch (word) {
    case 'now':
      if (opensSentence(words, at)) return null;
      return make(left === 'right' ? at - 1 : at);
    case 'present':
      return left === 'at' ? make(at) : null;
    case 'past':
      return left === 'the' && !opensPhrase(words, at + 1) ? make(at - 1) : null;
    case 'term':
      return futureTerm(words, at);
    case 'soon':
      return soon(words, at);
    case 'future':
      return theFuture(words, at);
    case 'recently':
    case 'lately':
      // "as recently as 1999": the year is the time.
      if (left === 'as' && next === 'as') return null;
      return make(left === 'more' || left === 'most' ? at - 1 : at);
    default:
      return words[at]?.capital === true && words[at + 1]?.capital === true && next !== '' && at > 0 && left !== '.'
        ? null
        : make(at);
  }
}

/** Words that refer to a past, a present or a future without a length. */
const referring = (first: number, last: number, value: VagueReference, variant: string): Candidate => ({
  first,
  last,
  type: 'DATE',
  expression: { kind: 'reference', value },
  rule: `dates/reference#${variant}`,
});

/** A "Now" in front of its sentence moves the talk on, and is no time ("Now, consider this"). */
const opensSentence = (words: readonly Word[], at: number): boolean =>
  words[at]?.capital === true && (at === 0 || !/[a-z0-9]/.test(lowerAt(words, at - 1).charAt(0)));

/** What may follow "the past" as a time; most other words are nouns that it qualifies. */
const AFTER_THE_PAST = new Set(
  '. , ; : ) " ” ! ? - and or is was has have had it to he she they we with that by as but'.split(' '),
);

/** "the past" before a number, a unit or "few" belongs to a span; before a noun it is "the past president". */
function opensPhrase(words: readonly Word[], at: number): boolean {
  const next = words[at];
  return next !== undefined && !AFTER_THE_PAST.has(next.lower) && !next.capital;
}

/** "the future" as a time; "the future of Europe" and "future plans" are none. */
function theFuture(words: readonly Word[], at: number): Candidate | null {
  const near = oneOf(lowerAt(words, at - 1), 'near', 'immediate', 'distant') ? 1 : 0;
  if (lowerAt(words, at - 1 - near) !== 'the' || lowerAt(words, at + 1) === 'of') return null;
  return referring(at - 1 - near, at, 'FUTURE_REF', 'future');
}

/** "the short term", "the near term"; "the first term" is an office. */
function futureTerm(words: readonly Word[], at: number): Candidate | null {
  if (lowerAt(words, at - 2) !== 'the' || !oneOf(lowerAt(words, at - 1), 'short', 'near')) return null;
  return referring(at - 2, at, 'FUTURE_REF', 'term');
}

function soon(words: readonly Word[], at: number): Candidate | null {
  const possible =
    lowerAt(words, at - 1) === 'as' && lowerAt(words, at + 1) === 'as' && lowerAt(words, at + 2) === 'possible';
  if (
    !possible &&
    (oneOf(lowerAt(words, at - 1), 'as', 'too', 'so', 'how') ||
      oneOf(lowerAt(words, at + 1), 'after', 'as', 'before', 'afterward', 'afterwards'))
  )
    return null;
  return referring(possible ? at - 1 : at, possible ? at + 2 : at, 'FUTURE_REF', 'soon');
}

/** "the time" of something past, "this moment", "then" after "until": words that refer only in a phrase. */
export const moment: Finder = {
  heads: ['other'],
  find({ words }: Passage, at: number): Candidate | null {
    const word = lowerAt(words, at);
    const left = lowerAt(words, at - 1);
    if (word === 'then' && oneOf(left, 'until', 'by') && lowerAt(words, at + 1) !== '-') {
      return {
        first: at,
        last: at,
        type: 'DATE',
        expression: { kind: 'unit', unit: 'day', offset: 0, anchor: 'context' },
        rule: 'dates/reference#then',
      };
    }
    if (word === 'moment' && oneOf(left, 'this', 'the') && oneOf(lowerAt(words, at - 2), 'at', 'for')) {
      return referring(at - 1, at, 'PRESENT_REF', 'moment');
    }
    if (
      word === 'time' &&
      left === 'the' &&
      lowerAt(words, at - 2) === 'at' &&
      !oneOf(lowerAt(words, at + 1), 'of', 'when', 'that', 'the')
    ) {
      return referring(at - 1, at, 'PAST_REF', 'the-time');
    }
    return null;
  },
};
