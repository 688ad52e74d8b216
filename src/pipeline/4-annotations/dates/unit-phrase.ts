import type { TimeUnit } from '../../../model/time-expression.ts';
import { findNumberAt, parseOrdinal } from '../../language/number-words.ts';
import type { Passage } from './passage.ts';
import { gluedAt, lowerAt, oneOf } from './passage.ts';
import { UNITS } from './vocabulary.ts';
import type { Word } from './words.ts';

/**
 * A calendar unit with what stands around it, as "more than the past three weeks": read once, judged by the finders.
 *
 * In: the index of a unit word. Out: its number, its determiners and its span. Not: what the phrase means.
 */
export interface UnitPhrase {
  readonly unit: TimeUnit;
  readonly plural: boolean;
  /** First word without and with the words that only qualify the number ("nearly"). */
  readonly first: number;
  readonly outer: number;
  readonly last: number;
  /** Number of units; null where there is none or none that is exact ("several"). */
  readonly amount: number | null;
  readonly numbered: boolean;
  readonly ordinal: number | null;
  /** "last", "past", "next", "this", "every" and their like, or an empty string. */
  readonly deictic: string;
  readonly article: '' | 'the' | 'a' | 'possessive';
  readonly hyphenated: boolean;
  /** Words in front that make the number a bound or an approximation. */
  readonly qualifier: string;
}

const DEICTICS = new Set(
  (
    'last past previous preceding prior next coming upcoming following subsequent ensuing this these that those ' +
    'current same latest recent every each per final early late other'
  ).split(' '),
);

/** Adjectives that may stand between the number and the unit without changing what is counted. */
const ADJECTIVES = new Set(
  'more full straight consecutive trading additional calendar further solid extra fiscal whole entire long short flat working successive business'.split(
    ' ',
  ),
);

const NUMBER_LIKE = new Set(
  (
    'and - of a an few several couple dozen dozens half many some zero one two three four five six seven eight nine ' +
    'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty ' +
    'seventy eighty ninety hundred thousand million hundreds thousands millions . ,'
  ).split(' '),
);

/** Words before a number that bound or blur it, as TimeML's MOD does; their span belongs to the expression. */
const QUALIFIERS = new Set(
  'about around approximately nearly almost roughly some over under barely only just least most than to least'.split(
    ' ',
  ),
);
const QUALIFIER_STARTS = new Set('more less fewer at up close as'.split(' '));

/** No English phrase of time has more words in front of its unit than this. */
const LOOK_BACK_MAX = 9;

interface NumberRead {
  readonly first: number;
  readonly amount: number | null;
}

/** The number whose last word stands at `last`: the longest that ends exactly there. */
export function numberEndingAt(text: string, words: readonly Word[], last: number): NumberRead | null {
  const end = words[last]?.end;
  if (end === undefined) return null;
  let first = last;
  while (first > 0 && last - first < LOOK_BACK_MAX && isNumberLike(words[first - 1])) first--;
  for (let at = first; at <= last; at++) {
    const word = words[at];
    if (word === undefined || (word.lower.length === 1 && !isWordStart(word))) continue;
    const found = findNumberAt(text, word.start);
    if (found !== null && found.end === end) return { first: at, amount: found.value };
  }
  const lower = lowerAt(words, last);
  if (lower === 'a' || lower === 'an') return { first: last, amount: 1 };
  if (lower === 'many' || lower === 'some') return { first: last, amount: null };
  if (lower === 'of' && lowerAt(words, last - 1) === 'couple') {
    return { first: lowerAt(words, last - 2) === 'a' ? last - 2 : last - 1, amount: 2 };
  }
  return null;
}

const isWordStart = (word: Word): boolean => word.head === 'digits' || word.lower === 'a';
const isNumberLike = (word: Word | undefined): boolean =>
  word !== undefined && (word.head === 'digits' || NUMBER_LIKE.has(word.lower));

/**
 * A number with a fraction in words that ends at `last`: "two and a half", "one-and-a-half", "half an", "half" glued by a
 * hyphen to its unit ("half-hour", "quarter-century"); null where there is none.
 */
function halvesEndingAt(text: string, words: readonly Word[], last: number): NumberRead | null {
  const word = lowerAt(words, last);
  if ((word === 'a' || word === 'an') && lowerAt(words, last - 1) === 'half') return { first: last - 1, amount: 0.5 };
  if (lowerAt(words, last + 1) === 'century' || lowerAt(words, last + 2) === 'century') {
    const a = (at: number): number => (lowerAt(words, at - 1) === 'a' ? at - 1 : at);
    if (word === 'quarter' && lowerAt(words, last + 1) === '-') return { first: a(last), amount: 0.25 };
    const ofA = word === 'a' && lowerAt(words, last - 1) === 'of' && lowerAt(words, last - 2) === 'quarter';
    if (ofA) return { first: a(last - 2), amount: 0.25 };
  }
  if (word !== 'half') return null;
  const article = beforeHyphen(words, last);
  const and = beforeHyphen(words, article);
  if (lowerAt(words, article) === 'a' && lowerAt(words, and) === 'and') {
    const whole = numberEndingAt(text, words, beforeHyphen(words, and));
    return whole?.amount == null ? null : { first: whole.first, amount: whole.amount + 0.5 };
  }
  const joined = lowerAt(words, last + 1) === '-' && gluedAt(words, last + 1);
  return joined ? { first: last, amount: 0.5 } : null;
}

/** Index of the word before another, a hyphen between them passed over. */
const beforeHyphen = (words: readonly Word[], at: number): number => (lowerAt(words, at - 1) === '-' ? at - 2 : at - 1);

/** A second number in front: "two to three", "one or two", "12 - 18". */
function rangeBefore(text: string, words: readonly Word[], first: number): number | null {
  const joint = lowerAt(words, first - 1);
  if (joint !== 'to' && joint !== 'or' && joint !== '-' && joint !== '–') return null;
  return numberEndingAt(text, words, first - 2)?.first ?? null;
}

function qualifierBefore(words: readonly Word[], first: number): number {
  let at = first;
  if (QUALIFIERS.has(lowerAt(words, at - 1))) at--;
  if (at < first && QUALIFIER_STARTS.has(lowerAt(words, at - 1))) at--;
  const word = lowerAt(words, at);
  return word === 'to' || word === 'than' || word === 'least' || word === 'most' ? first : at;
}

/** Reads the phrase around the unit word at `at`. Looks back over at most nine words, so that reading stays linear. */
export function readUnitPhrase(passage: Passage, at: number): UnitPhrase | null {
  const { text, words } = passage;
  const word = UNITS.get(lowerAt(words, at));
  if (word === undefined) return null;
  let first = at;
  let hyphenated = false;
  const step = (): number => {
    if (lowerAt(words, first - 1) === '-' && gluedAt(words, first) && gluedAt(words, first - 1)) {
      hyphenated = true;
      return first - 2;
    }
    return first - 1;
  };
  for (let tries = 0; tries < 2 && ADJECTIVES.has(lowerAt(words, step())); tries++) first = step();
  let amount: number | null = null;
  let numbered = false;
  const yearly =
    word.unit === 'quarter' && !word.plural && lowerAt(words, step()).length === 4 && words[step()]?.head === 'digits';
  const halves = halvesEndingAt(text, words, step());
  const number = yearly ? null : (halves ?? numberEndingAt(text, words, step()));
  const article =
    halves === null && number !== null && number.amount === 1 && oneOf(lowerAt(words, number.first), 'a', 'an');
  if (number !== null) {
    first = number.first;
    amount = number.amount === null ? null : number.amount * word.times;
    numbered = !article || !word.plural;
    const range = article ? null : rangeBefore(text, words, first);
    if (range !== null) {
      first = range;
      amount = null;
    }
  } else if (word.times > 1) amount = word.times;
  const ordinalWords = ordinalEndingAt(words, step());
  if (ordinalWords !== null) first = ordinalWords.first;
  let deictic = '';
  if (DEICTICS.has(lowerAt(words, step()))) {
    first = step();
    deictic = lowerAt(words, first);
  }
  const left = lowerAt(words, first - 1);
  const determiner =
    left === 'the' ? 'the' : left === 'its' || left === 'their' || left === 'his' || left === 'her' ? 'possessive' : '';
  const outer = qualifierBefore(words, first);
  return {
    unit: word.unit,
    plural: word.plural,
    first: determiner === 'the' && !hyphenated ? first - 1 : first,
    outer: determiner === '' ? outer : determiner === 'the' && !hyphenated ? first - 1 : first,
    last: at,
    amount: numbered ? amount : word.times > 1 ? word.times : null,
    numbered,
    ordinal: ordinalWords?.value ?? null,
    deictic,
    article: article ? 'a' : determiner,
    hyphenated,
    qualifier:
      outer < first && determiner === ''
        ? words
            .slice(outer, first)
            .map((part) => part.lower)
            .join(' ')
        : '',
  };
}

/** "third", "20th", "twenty-first": ends at `last`. */
export function ordinalEndingAt(words: readonly Word[], last: number): { first: number; value: number } | null {
  const word = lowerAt(words, last);
  if (oneOf(word, 'st', 'nd', 'rd', 'th') && gluedAt(words, last) && words[last - 1]?.head === 'digits') {
    const value = parseOrdinal(lowerAt(words, last - 1) + word);
    return value === null ? null : { first: last - 1, value };
  }
  const single = parseOrdinal(word);
  if (single === null) return null;
  const tens = lowerAt(words, last - 1) === '-' ? parseOrdinal(`${lowerAt(words, last - 2)}-${word}`) : null;
  return tens === null ? { first: last, value: single } : { first: last - 2, value: tens };
}
