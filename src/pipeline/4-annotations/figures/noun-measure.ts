/**
 * In: a number and what it counts. Out: the measure of a noun: its own ("45 deaths") or one that it hangs on ("the
 * evacuation of 60 families").
 * Not: verbs.
 */

import { lower } from '../../language/token-words.ts';
import type { Clause } from '../../reading.ts';
import { childBy } from '../../relations/tree.ts';
import type { Amount } from './amount.ts';
import { COUNTED_NOUNS } from './counted-nouns.ts';
import { EVENT_NOUNS } from './event-nouns.ts';
import { type Counted, nounLemma } from './find-counted.ts';
import { type FoundMeasure, type NounMeasure, singularOf } from './found-measure.ts';
import { hostOf } from './governor.ts';
import type { CountedClass } from './measure-frames.ts';
import type { SentenceView } from './sentence-view.ts';
import { STATES } from './state-words.ts';

/** The measure that a noun phrase names: "displaced families", "deaths", "evacuations". */
export function measureOfNoun(view: SentenceView, head: number, first: number, counted: Counted): NounMeasure | null {
  const token = view.tokens[head];
  if (!token) return null;
  const noun = COUNTED_NOUNS.get(nounLemma(token));
  const counts: CountedClass = noun?.unit === 'house' ? 'house' : counted.head === null ? 'person' : counted.counts;
  for (let at = head; at >= first; at -= 1) {
    const state = STATES.get(lower(view.tokens[at]));
    const measure = counts === 'house' ? state?.house : state?.person;
    if (measure) return { measure, counts };
  }
  const event = EVENT_NOUNS.get(singularOf(token));
  const byEvent = counts === 'house' ? event?.house : (event?.person ?? event?.house);
  if (byEvent) return { measure: byEvent, counts };
  return noun?.measure ? { measure: noun.measure, counts } : null;
}

/** "The evacuation of 60 families", "a death toll of 45", "a town of 3,000 people". */
export function eventNoun(view: SentenceView, amount: Amount, counted: Counted): FoundMeasure | null {
  const before = [lower(view.tokens[amount.opens - 2]), lower(view.tokens[amount.opens - 1])].join(' ');
  if (before === 'home to' && counted.counts === 'person') {
    return { measure: 'population', clause: null, counts: 'person', rule: 'figures/noun-measure#event' };
  }
  for (const phrase of counted.phrases) {
    let within = hostOf(view, amount, phrase);
    for (let step = 0; within !== null && step < view.phrases.length; step += 1) {
      const outer = view.phrases[within.phrase];
      const head = view.tokens[outer?.head ?? -1];
      if (!outer || !head || !/^(?:of|to|at|by)$/.test(within.preposition)) break;
      const measure = measureByEvent(singularOf(head), counted) ?? measureByEvent(lower(head), counted);
      if (measure !== null) return { ...measure, clause: null, rule: 'figures/noun-measure#event' };
      within = outer.within;
    }
  }
  return null;
}

function measureByEvent(lemma: string, counted: Counted): NounMeasure | null {
  if (lemma === 'toll') return { measure: 'killed', counts: 'person' };
  const event = EVENT_NOUNS.get(lemma);
  if (!event) return null;
  const isHouse = counted.counts === 'house';
  const measure = isHouse ? event.house : event.person;
  if (!measure || counted.counts === 'vehicle' || counted.counts === 'other') {
    return measure && counted.head === null ? { measure, counts: 'person' } : null;
  }
  return { measure, counts: counted.counts };
}

const RESIDENTS: ReadonlySet<string> = new Set('resident inhabitant villager islander population'.split(' '));

/** "The city's 90,000 residents": all who live at a place that has them. */
export function residents(view: SentenceView, amount: Amount, counted: Counted): FoundMeasure | null {
  const noun = view.tokens[counted.head ?? -1];
  if (view.tokens[amount.opens - 1]?.xpos !== 'POS' || !noun || !RESIDENTS.has(nounLemma(noun))) return null;
  return { measure: 'population', clause: null, counts: 'person', rule: 'figures/noun-measure#residents' };
}

/** "There are 12,000 Serbs in the valley": people who are somewhere are its population, if nothing else is said. */
export function existence(view: SentenceView, _amount: Amount, counted: Counted): FoundMeasure | null {
  if (counted.counts !== 'person' || counted.measure !== null || !INHABITANTS.test(counted.scope)) return null;
  const index = view.clauses.findIndex(
    (clause) =>
      clause.subjects.some((phrase) => counted.phrases.includes(phrase)) &&
      view.tokens[clause.verb]?.lemma === 'be' &&
      isIn(view, clause, counted) &&
      childBy(view.tree, clause.verb, 'expl') !== undefined,
  );
  return index < 0
    ? null
    : { measure: 'population', clause: index, counts: 'person', rule: 'figures/noun-measure#existence' };
}

/** A place with "in" may hang on the verb or on those who are there. */
const isIn = (view: SentenceView, clause: Clause, counted: Counted): boolean =>
  clause.obliques.some(({ preposition }) => preposition === 'in') ||
  view.phrases.some(({ within }) => within?.preposition === 'in' && counted.phrases.includes(within.phrase));

// Matches "people", "Armenians", "ethnic Serbs"; not "workers", "migrants".
const INHABITANTS = /^(?:people|(?:ethnic )?\p{Lu}\p{L}+s)$/u;

/** The rule of a measure that the counted noun itself means; a stronger word may overrule it. */
export const COUNTED_RULE = 'figures/noun-measure#counted';

/** "45 deaths", "14,000 refugees", "2,000 peacekeepers", "five buses". */
export function ownNoun(_view: SentenceView, _amount: Amount, counted: Counted): FoundMeasure | null {
  if (counted.measure === null) return null;
  return { measure: counted.measure, clause: null, counts: counted.counts, rule: COUNTED_RULE };
}
