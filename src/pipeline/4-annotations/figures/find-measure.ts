/**
 * In: a number and what it counts. Out: its measure, from the word or verb that governs it, never from the nearest one.
 * Not: whether it happened (circumstances.ts).
 */
import type { Measure } from '../../../model/measure.ts';
import type { Amount } from './amount.ts';
import type { Counted } from './find-counted.ts';
import type { FoundMeasure, MeasureSearch } from './found-measure.ts';
import { eventNoun, existence, ownNoun } from './noun-measure.ts';
import type { SentenceView } from './sentence-view.ts';
import { stateBefore, stateBehind } from './state-measure.ts';
import { changeVerb, totalBefore } from './total-measure.ts';
import { participleBefore, verbBehind, verbFrame } from './verb-measure.ts';

/** In order of trust: a state said of it, the verb over it, a state before its noun, a noun over it, its own noun. */
const SEARCHES: readonly MeasureSearch[] = [
  stateBehind,
  verbFrame,
  verbBehind,
  participleBefore,
  stateBefore,
  changeVerb,
  eventNoun,
  ownNoun,
  existence,
  totalBefore,
];

/** Measures that a verb of being somewhere gives: what the noun says of its people is more ("IDPs were living in"). */
const WEAK: ReadonlySet<Measure> = new Set(['population', 'people_remaining']);

/** Harms that make a person of any noun ("four bakers were killed"); other verbs need a noun that is known. */
const HARMS: ReadonlySet<Measure> = new Set(['killed', 'injured', 'missing', 'detained']);

export function findMeasure(view: SentenceView, amount: Amount, counted: Counted): FoundMeasure | null {
  let weak: FoundMeasure | null = null;
  for (const search of SEARCHES) {
    const found = search(view, amount, counted);
    if (found === null) continue;
    if (!counted.known && counted.head !== null && !amount.share && !HARMS.has(found.measure)) continue;
    if (!WEAK.has(found.measure)) return found;
    // "2 million wanted to stay": a wish to be somewhere counts nobody there.
    if (found.clause !== null && (view.clauses[found.clause]?.modality ?? null) !== null) continue;
    weak ??= found;
  }
  return weak;
}
