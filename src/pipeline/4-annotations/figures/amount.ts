import type { Quantifier } from '../../../model/measure.ts';
import type { Span } from '../../../model/span.ts';

/**
 * A number with its qualifier. `start` and `end` take in the qualifier, `number` the bare number or range; `first` and
 * `last` are the tokens of `number`, `opens` and `closes` those with the qualifier. `scaled` tells that the number has
 * a word in it ("3 million", "twenty"), `share` that it is a part of a whole ("half the population").
 */
export interface Amount extends Span {
  readonly number: Span;
  readonly first: number;
  readonly last: number;
  readonly opens: number;
  readonly closes: number;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly quantifier: Quantifier;
  readonly form: 'digits' | 'words' | 'mixed' | 'vague';
  readonly share: boolean;
}

/** A number without its qualifier. */
export interface Bare extends Span {
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  readonly form: Amount['form'];
}

/** A number, or two that are the ends of a range. */
export interface Range extends Bare {
  readonly range: boolean;
}
