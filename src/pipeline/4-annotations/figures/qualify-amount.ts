/**
 * In: a number in its sentence. Out: the same with the words around it that say how exactly it is meant, and the bounds
 * that they set.
 * Not: the number itself (find-amounts.ts).
 */

import type { Quantifier } from '../../../model/measure.ts';
import { wordAt } from '../../language/token-words.ts';
import type { Token } from '../../reading.ts';
import type { Amount, Range } from './amount.ts';
import { DOUBTFUL_BEFORE_FEW, FILLERS, QUANTIFIERS_AFTER, QUANTIFIERS_BEFORE } from './quantifier-words.ts';

/** Qualifiers that can pile up on one number: "more than an estimated 200". */
const QUALIFIERS_MAX = 3;

/** `at` is the token with which the number begins. */
export function qualify(tokens: readonly Token[], number: Range, at: number): Amount {
  let last = at;
  while ((tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) < number.end) last += 1;
  const few = number.form === 'words' && (number.value ?? 10) < 10;
  // "more than $3 million": the qualifier stands before the sign.
  const isSign = /^\p{L}{0,3}\p{Sc}$/u.test(tokens[at - 1]?.text ?? '');
  const before = qualifierBefore(tokens, isSign ? at - 1 : at, number.range, few);
  const after = qualifierAfter(tokens, last);
  const quantifier = before.quantifier ?? after.quantifier;
  const share = number.form === 'words' && number.value !== null && number.value > 0 && number.value < 1;
  return {
    start: tokens[before.first]?.start ?? number.start,
    end: Math.max(number.end, tokens[after.last]?.end ?? number.end),
    number: { start: number.start, end: number.end },
    first: at,
    last,
    opens: before.first,
    closes: after.last,
    form: number.form,
    share,
    ...bounds(number, quantifier),
  };
}

/** Bounds that the words set: "more than N" has no ceiling, "about N" neither floor nor ceiling. */
function bounds(number: Range, quantifier: Quantifier | null): Pick<Amount, 'value' | 'min' | 'max' | 'quantifier'> {
  const { value, min, max } = number;
  if (value === null) return { value, min, max, quantifier: number.range ? 'range' : 'vague' };
  switch (quantifier) {
    case 'more_than':
    case 'at_least':
      return { value, min: value, max: null, quantifier };
    case 'less_than':
    case 'up_to':
      return { value, min: null, max: value, quantifier };
    case 'approximately':
      return { value, min: null, max: null, quantifier };
    default:
      return { value, min: value, max: value, quantifier: 'exact' };
  }
}

/** Peels qualifiers off to the left; the outermost that bounds wins over "an estimated" and "some". */
function qualifierBefore(
  tokens: readonly Token[],
  at: number,
  range: boolean,
  few: boolean,
): { readonly quantifier: Quantifier | null; readonly first: number } {
  let first = at;
  let quantifier: Quantifier | null = null;
  if (range && /^(?:between|from)$/i.test(tokens[at - 1]?.text ?? '')) first -= 1;
  for (let step = 0; step < QUALIFIERS_MAX; step += 1) {
    const found = phraseBefore(tokens, first, few);
    if (found === null) break;
    first = found.first;
    if (quantifier === null || quantifier === 'approximately' || quantifier === 'exact') quantifier = found.quantifier;
  }
  return { quantifier, first };
}

function phraseBefore(
  tokens: readonly Token[],
  at: number,
  few: boolean,
): { readonly quantifier: Quantifier; readonly first: number } | null {
  const filled = FILLERS.has(wordAt(tokens, at - 1)) ? at - 1 : at;
  for (const end of filled === at ? [at] : [at, filled]) {
    for (const [words, quantifier] of QUANTIFIERS_BEFORE) {
      const first = end - words.length;
      if (first < 0 || !words.every((word, i) => tokens[first + i]?.text.toLowerCase() === word)) continue;
      if (few && words.length === 1 && DOUBTFUL_BEFORE_FEW.has(words[0] ?? '')) continue;
      // "the website estimated 120 people": behind its subject it is a verb.
      if (words[0] === 'estimated' && /^(?:NOUN|PROPN|PRON)$/.test(tokens[first - 1]?.upos ?? '')) continue;
      return { quantifier, first };
    }
  }
  return null;
}

function qualifierAfter(
  tokens: readonly Token[],
  last: number,
): { readonly quantifier: Quantifier | null; readonly last: number } {
  for (const [words, quantifier] of QUANTIFIERS_AFTER) {
    if (words.every((word, i) => tokens[last + 1 + i]?.text.toLowerCase() === word)) {
      return { quantifier, last: last + words.length };
    }
  }
  return { quantifier: null, last };
}
