import type { Figure } from '../../../model/figure.ts';

/** Digits with commas for thousands, as English news writes them; no locale data is involved. */
export function plainNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Whole numbers below ten are written as words, as the Associated Press and most newsrooms do. */
const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const newsNumber = (value: number): string => WORDS[value] ?? plainNumber(value);

type Counted = Pick<Figure, 'value' | 'min' | 'max' | 'quantifier' | 'verbatim'>;

/**
 * A figure in words that keep its quantifier: "more than 19,000", "between 20 and 30", "tens of thousands". With
 * `alone`, as before "killed" with nothing counted in between, vague words go without their "of".
 */
export function numberPhrase(figure: Counted, alone = true): string {
  const { value, min, max, quantifier } = figure;
  const one = value ?? min ?? max;
  if (quantifier === 'vague' || one === null) return vagueWords(figure, alone);
  switch (quantifier) {
    case 'exact':
      return newsNumber(one);
    case 'approximately':
      return `about ${newsNumber(one)}`;
    case 'more_than':
      return `more than ${newsNumber(min ?? one)}`;
    case 'at_least':
      return `at least ${newsNumber(min ?? one)}`;
    case 'less_than':
      return `almost ${newsNumber(max ?? one)}`;
    case 'up_to':
      return `up to ${newsNumber(max ?? one)}`;
    case 'range':
      return min !== null && max !== null ? `${newsNumber(min)} to ${newsNumber(max)}` : newsNumber(one);
    default: {
      const never: never = quantifier;
      return never;
    }
  }
}

/** A figure with what it counts: "two soldiers", "one civilian", "tens of thousands of people". */
export function countPhrase(figure: Counted & Pick<Figure, 'scope' | 'unit'>): string {
  const number = numberPhrase(figure, false);
  const counted =
    figure.scope === '' || figure.scope === 'person' ? (UNIT_WORDS[figure.unit] ?? 'people') : figure.scope;
  return `${number} ${isOne(figure) ? singular(counted) : counted}`;
}

const isOne = ({ value, quantifier }: Counted): boolean => value === 1 && quantifier === 'exact';

const UNIT_WORDS: Readonly<Record<string, string>> = { household: 'households', house: 'houses', vehicle: 'vehicles' };

/** Plurals that lose more than an s. */
const SINGULARS: Readonly<Record<string, string>> = { people: 'person', children: 'child', police: 'police officer' };

function singular(plural: string): string {
  const word = plural.split(' ').at(-1) ?? '';
  const front = plural.slice(0, plural.length - word.length);
  if (SINGULARS[word] !== undefined) return `${front}${SINGULARS[word]}`;
  if (word.endsWith('men')) return `${front}${word.slice(0, -2)}an`;
  if (word.endsWith('ies')) return `${front}${word.slice(0, -3)}y`;
  return word.endsWith('s') && !word.endsWith('ss') ? `${front}${word.slice(0, -1)}` : plural;
}

// Matches "tens of thousands of homes", "many thousands" (for its thousands), "several"; not "a few", "a crowd".
const VAGUE =
  /\b(?:(?:tens|hundreds) of (?:thousands|millions)|(?:hundreds|thousands|millions|dozens|scores|tens)|(?:several|many|few|both)(?! (?:dozen|hundred|thousand|million)s))\b/;

/** The vague words themselves ("tens of thousands of", "dozens of"), without what they count. */
function vagueWords(figure: Counted, alone: boolean): string {
  const words = VAGUE.exec(figure.verbatim.toLowerCase())?.[0];
  if (words === undefined) return alone ? 'an unknown number' : 'an unknown number of';
  return alone || /(?:several|many|few|both)$/.test(words) ? words : `${words} of`;
}
