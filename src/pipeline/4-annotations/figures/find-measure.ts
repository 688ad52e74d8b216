/**
 * In: a number and what it counts. Out: its measure, from the word or verb that governs it, never from the nearest one.
 * Not: whether it happened (circumstances.ts).
 */
import type { Measure } from '../../../model/measure.ts';
import type { Amount } from './amount.ts';
import { COUNTED_NOUNS } from './counted-nouns.ts';
import { type Counted, nounLemma } from './find-counted.ts';
import type { FoundMeasure, MeasureSearch } from './found-measure.ts';
import { hostOf, roleIn } from './governor.ts';
import { eventNoun, existence, ownNoun, residents } from './noun-measure.ts';
import type { SentenceView } from './sentence-view.ts';
import { stateAhead, stateBefore, stateBehind } from './state-measure.ts';
import { changeVerb } from './total-measure.ts';
import { verbBehind, verbFrame } from './verb-measure.ts';

/** In order of trust: the verb over it, a state said of it, a state before its noun, a noun over it, its own noun. */
const SEARCHES: readonly MeasureSearch[] = [
  verbFrame,
  stateBehind,
  verbBehind,
  stateAhead,
  stateBefore,
  changeVerb,
  eventNoun,
  ownNoun,
  existence,
  residents,
];

/** Measures that a verb of being somewhere gives: what the noun says of its people is more ("IDPs were living in"). */
const WEAK: ReadonlySet<Measure> = new Set(['population', 'people_remaining']);

/** Harms that make a person of any noun ("four bakers were killed"); other verbs need a noun that is known. */
const HARMS: ReadonlySet<Measure> = new Set(['killed', 'injured', 'missing', 'detained']);

/** Verbs that end what a noun or state says of somebody: "freed 40 hostages" counts nobody who is held. */
const RELEASES: ReadonlySet<string> = new Set('release free liberate rescue save'.split(' '));

export function findMeasure(view: SentenceView, amount: Amount, counted: Counted): FoundMeasure | null {
  if (isReleased(view, amount, counted)) return null;
  return search(SEARCHES, view, amount, counted) ?? byResidents(view, amount, counted);
}

function search(
  searches: readonly MeasureSearch[],
  view: SentenceView,
  amount: Amount,
  counted: Counted,
): FoundMeasure | null {
  let weak: FoundMeasure | null = null;
  for (const find of searches) {
    const found = find(view, amount, counted);
    if (found === null) continue;
    const isDoubtful = !counted.known && counted.head !== null && !amount.share;
    if (isDoubtful && !HARMS.has(found.measure) && !isPeople(view, amount, counted)) continue;
    if (!WEAK.has(found.measure)) return found;
    // "2 million wanted to stay": a wish to be somewhere counts nobody there.
    if (found.clause !== null && (view.clauses[found.clause]?.modality ?? null) !== null) continue;
    weak ??= found;
  }
  return weak;
}

/** "700,000 Rohingya fled": a name right behind a number is that of a people where a verb of people has it. */
const isPeople = (view: SentenceView, amount: Amount, counted: Counted): boolean =>
  counted.head === amount.closes + 1 && view.tokens[counted.head]?.upos === 'PROPN' && amount.value !== 1;

const isReleased = (view: SentenceView, amount: Amount, counted: Counted): boolean =>
  view.clauses.some(
    (clause) =>
      RELEASES.has(view.tokens[clause.verb]?.lemma ?? '') && roleIn(view, clause, amount, counted) === 'undergoer',
  );

/** "Residents of 30 houses were relocated": what is told of the people in them is counted in houses. */
function byResidents(view: SentenceView, amount: Amount, counted: Counted): FoundMeasure | null {
  if (counted.counts !== 'house') return null;
  const host = counted.phrases.map((phrase) => hostOf(view, amount, phrase)).find((one) => one !== null);
  const head = view.tokens[view.phrases[host?.phrase ?? -1]?.head ?? -1];
  const unit = head === undefined ? undefined : COUNTED_NOUNS.get(nounLemma(head))?.unit;
  if (!host || !/^(?:of|from|in)$/.test(host.preposition) || (unit !== 'person' && unit !== 'household')) return null;
  const residents: Counted = { ...counted, phrases: [host.phrase], counts: 'person' };
  const found = search([stateBehind, verbFrame], view, amount, residents);
  return found === null || HARMS.has(found.measure) ? null : { ...found, counts: 'house' };
}
