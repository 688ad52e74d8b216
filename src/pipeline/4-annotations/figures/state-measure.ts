/**
 * In: a number and what it counts. Out: the measure of a state that is said of it: "20 people dead", "70 homeless".
 * Not: verbs with objects of their own (verb-measure.ts).
 */

import type { Measure } from '../../../model/measure.ts';
import { lower } from '../../language/token-words.ts';
import type { Amount } from './amount.ts';
import type { Counted } from './find-counted.ts';
import { type FoundMeasure, inPart, lesserHarm, type NounMeasure } from './found-measure.ts';
import { adverbsOf, behindBracket, clauseOver, prepositionOfCount } from './governor.ts';
import type { CountedClass } from './measure-frames.ts';
import type { SentenceView } from './sentence-view.ts';
import { STATE_FILLERS, STATES } from './state-words.ts';

/** The state's measure for what is counted; a number without a noun takes whichever the state has. */
function measureOfState(word: string, counted: Counted): { measure: Measure; counts: CountedClass } | null {
  const state = STATES.get(word);
  if (!state) return null;
  if (counted.counts === 'house') return state.house === null ? null : { measure: state.house, counts: 'house' };
  if (counted.head === null) {
    if (state.person !== null) return { measure: state.person, counts: 'person' };
    return state.house === null ? null : { measure: state.house, counts: 'house' };
  }
  const isPerson = counted.counts === 'person' || counted.counts === 'soldier';
  return isPerson && state.person !== null ? { measure: state.person, counts: counted.counts } : null;
}

/** Tokens between a counted noun and a state that is said of it, at most: "have so far officially been reported dead". */
const STATE_REACH = 7;

/** Verbs that link a noun to a state: "went missing", "was left homeless", "remained evacuated". */
const LINKING: ReadonlySet<string> = new Set(
  'be have go remain become leave render make stay lie feel get do'.split(' '),
);

/** "20 people dead", "70 homeless", "600 were evacuated", "people who were left homeless". */
export function stateBehind(view: SentenceView, amount: Amount, counted: Counted): FoundMeasure | null {
  // "users in 38 countries were arrested": a verb behind a prepositional phrase is said of something else.
  const preposition = prepositionOfCount(view, amount);
  const governed = preposition !== null && preposition.word !== 'of';
  const from = behindBracket(view, counted.last + 1);
  for (let at = from; at < from + STATE_REACH; at += 1) {
    const token = view.tokens[at];
    if (!token) return null;
    const word = lower(token);
    const found = mildest(view, at, counted) ?? withoutHome(view, at, counted);
    if (found !== null && !(word === 'dead' && STATES.has(lower(view.tokens[at + 1])))) {
      if (isActiveVerb(view, at)) return null;
      const measure = inPart(found.measure, adverbsOf(view, at));
      return { ...found, measure, clause: clauseOver(view, at), rule: 'figures/state-measure#behind' };
    }
    if (governed && (token.upos === 'AUX' || token.upos === 'VERB')) return null;
    const passes =
      STATE_FILLERS.has(word) ||
      token.upos === 'AUX' ||
      token.upos === 'ADV' ||
      (token.upos === 'VERB' && LINKING.has(token.lemma)) ||
      /^(?:to|who|that|which|so|far|\))$/.test(word);
    if (!passes) return null;
  }
  return null;
}

/** "killed or injured": of two harms between which the words leave open, only the lesser is sure. */
function mildest(view: SentenceView, at: number, counted: Counted): NounMeasure | null {
  const found = measureOfState(lower(view.tokens[at]), counted);
  if (found === null || lower(view.tokens[at + 1]) !== 'or') return found;
  const other = measureOfState(lower(view.tokens[at + 2]), counted);
  return other === null ? found : { ...found, measure: lesserHarm(found.measure, other.measure) };
}

/** "left 2,300 people without homes": homeless in other words. */
function withoutHome(view: SentenceView, at: number, counted: Counted): NounMeasure | null {
  if (lower(view.tokens[at]) !== 'without' || counted.counts === 'house') return null;
  const noun = view.tokens
    .slice(at + 1, at + 4)
    .some((token) => /^(?:homes?|houses?|shelter|roof)$/.test(lower(token)));
  return noun ? { measure: 'people_homeless', counts: 'person' } : null;
}

/** "300 soldiers killed 20 villagers": a participle that an object follows is an active verb. */
function isActiveVerb(view: SentenceView, at: number): boolean {
  if (view.tokens[at - 1]?.upos === 'AUX') return false;
  const next = view.tokens[at + 1];
  const clause = view.clauses.find((one) => one.verb === at);
  if (clause?.objects.length === 0) return false;
  return (
    next !== undefined && ['DET', 'NUM', 'PRON'].includes(next.upos) && /(?:ed|slain)$/.test(lower(view.tokens[at]))
  );
}

/** "It damaged 80 houses and injured nine people": a past that the tagger took for an adjective opens the next clause. */
export function stateAhead(view: SentenceView, amount: Amount, counted: Counted): FoundMeasure | null {
  const at = amount.opens - 1;
  if (!/^(?:,|and|or)$/.test(lower(view.tokens[at - 1])) || !/^(?:VERB|ADJ)$/.test(view.tokens[at]?.upos ?? ''))
    return null;
  const found = measureOfState(lower(view.tokens[at]), counted);
  return found === null ? null : { ...found, clause: clauseOver(view, at), rule: 'figures/state-measure#ahead' };
}

/** "12,754 displaced individuals", "300 wounded soldiers": a state between the number and its noun. */
export function stateBefore(view: SentenceView, amount: Amount, counted: Counted): FoundMeasure | null {
  if (counted.head === null) return null;
  for (let at = counted.head - 1; at > amount.last; at -= 1) {
    const found = measureOfState(lower(view.tokens[at]), counted);
    if (found !== null) return { ...found, clause: null, rule: 'figures/state-measure#before' };
  }
  return null;
}
