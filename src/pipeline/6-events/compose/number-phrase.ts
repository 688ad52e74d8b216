import type { Figure } from '../../../model/figure.ts';

/** Digits with commas for thousands, as English news writes them; no locale data is involved. */
export function plainNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A figure in words that keep its quantifier: "more than 19,000", "between 20 and 30", "tens of thousands". */
export function numberPhrase(figure: Pick<Figure, 'value' | 'min' | 'max' | 'quantifier' | 'verbatim'>): string {
  const { value, min, max, quantifier } = figure;
  const one = value ?? min ?? max;
  if (quantifier === 'vague' || one === null) return vagueWords(figure);
  switch (quantifier) {
    case 'exact':
      return plainNumber(one);
    case 'approximately':
      return `about ${plainNumber(one)}`;
    case 'more_than':
      return `more than ${plainNumber(min ?? one)}`;
    case 'at_least':
      return `at least ${plainNumber(min ?? one)}`;
    case 'less_than':
      return `almost ${plainNumber(max ?? one)}`;
    case 'up_to':
      return `up to ${plainNumber(max ?? one)}`;
    case 'range':
      return min !== null && max !== null ? `between ${plainNumber(min)} and ${plainNumber(max)}` : plainNumber(one);
    default: {
      const never: never = quantifier;
      return never;
    }
  }
}

/** The vague words themselves ("tens of thousands of", "dozens of"), without what they count. */
function vagueWords(figure: Pick<Figure, 'verbatim'>): string {
  const words = /^(?:[a-z]+ of )?(?:thousands|hundreds|millions|dozens|scores|tens|several|many|few)\b/.exec(
    figure.verbatim.toLowerCase(),
  );
  if (!words) return 'an unknown number of';
  return /(?:several|many|few)$/.test(words[0]) ? words[0] : `${words[0]} of`;
}
