import type { Quantifier } from '../../../model/measure.ts';

/**
 * Words before a number that say how exactly it is meant (notes on each: `almost 300` bounds from above, `as many as`
 * is a ceiling, `about` sets no bound). Longer phrases come first, since the first that fits is taken.
 */
export const QUANTIFIERS_BEFORE: readonly (readonly [words: readonly string[], quantifier: Quantifier])[] = sorted({
  more_than: [
    'more than',
    'over',
    'well over',
    'just over',
    'slightly over',
    'a little over',
    'above',
    'well above',
    'upwards of',
    'upward of',
    'in excess of',
    'greater than',
    'exceeding',
    'exceeded',
    'exceeds',
    'surpassing',
    'surpassed',
    'topped',
    'north of',
    'well more than',
  ],
  at_least: ['at least', 'no fewer than', 'no less than', 'not less than', 'not fewer than', 'a minimum of', 'minimum'],
  less_than: [
    'less than',
    'fewer than',
    'almost',
    'nearly',
    'just under',
    'slightly under',
    'just short of',
    'under',
    'below',
    'approaching',
    'nearing',
    'close on',
  ],
  up_to: [
    'up to',
    'as many as',
    'as much as',
    'no more than',
    'not more than',
    'at most',
    'a maximum of',
    'maximum',
    'until',
  ],
  approximately: [
    'about',
    'around',
    'some',
    'approximately',
    'approx',
    'roughly',
    'circa',
    'an estimated',
    'estimated',
    'in the region of',
    'in the order of',
    'close to',
    'near',
    'nearly about',
    'more or less',
    'or so',
    '~',
  ],
  exact: ['exactly', 'precisely', 'a total of', 'total of', 'only', 'just'],
});

/** Words behind a number, as in "500 or so". */
export const QUANTIFIERS_AFTER: readonly (readonly [words: readonly string[], quantifier: Quantifier])[] = sorted({
  approximately: ['or so', 'or thereabouts', '- odd', '-odd', 'odd'],
  at_least: ['or more', 'plus', '+'],
  up_to: ['or fewer', 'or less'],
});

/** Prepositions as often as qualifiers: before one of a few in words ("a row over two deaths") they are prepositions. */
export const DOUBTFUL_BEFORE_FEW: ReadonlySet<string> = new Set(
  'over about around under above below near until some'.split(' '),
);

/** Words that may stand between a qualifier and its number: "at least another 45". */
export const FILLERS: ReadonlySet<string> = new Set('another further additional'.split(' '));

function sorted(
  table: Partial<Readonly<Record<Quantifier, readonly string[]>>>,
): readonly (readonly [readonly string[], Quantifier])[] {
  return Object.entries(table)
    .flatMap(([quantifier, phrases]) => phrases.map((phrase) => [phrase.split(' '), quantifier as Quantifier] as const))
    .sort((a, b) => b[0].length - a[0].length);
}
