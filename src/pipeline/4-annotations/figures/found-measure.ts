import type { Measure, Unit } from '../../../model/measure.ts';
import type { Token } from '../../reading.ts';
import type { Amount } from './amount.ts';
import type { Counted } from './find-counted.ts';
import type { CountedClass } from './measure-frames.ts';
import type { SentenceView } from './sentence-view.ts';

/** A measure with the clause whose verb gave it (null where a noun or adjective did) and the rule. */
export interface FoundMeasure {
  readonly measure: Measure;
  readonly clause: number | null;
  readonly counts: CountedClass;
  readonly rule: string;
  /** Unit of the noun that gave the measure, where the number has none: "the number of families … is 260". */
  readonly unit?: Unit;
}

export type NounMeasure = Pick<FoundMeasure, 'measure' | 'counts' | 'unit'>;

export type MeasureSearch = (view: SentenceView, amount: Amount, counted: Counted) => FoundMeasure | null;

export const singularOf = (token: Token): string => {
  const lemma = token.lemma.toLowerCase();
  // Matches "homes"; not "exodus", "crisis", "loss".
  return /[^sui]s$/.test(lemma) ? lemma.slice(0, -1) : lemma;
};

/** "Partially destroyed" is damaged: what is told of a part is no loss of the whole. */
export const inPart = (measure: Measure, adverbs: readonly string[]): Measure =>
  measure === 'houses_destroyed' && adverbs.some((adverb) => /^(?:partially|partly|half)$/.test(adverb))
    ? 'houses_damaged'
    : measure;

/** Harms with the lesser one behind each. */
const LESSER: ReadonlyMap<Measure, Measure> = new Map([
  ['killed', 'injured'],
  ['houses_destroyed', 'houses_damaged'],
]);

/** Of a harm and its lesser one the lesser; else the first. */
export const lesserHarm = (one: Measure, other: Measure): Measure => (LESSER.get(one) === other ? other : one);
