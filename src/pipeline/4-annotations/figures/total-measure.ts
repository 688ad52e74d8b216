/**
 * In: a number that is an amount of something named elsewhere. Out: its measure: "the death toll rose to 45".
 * Not: numbers with a noun of their own.
 */

import type { Unit } from '../../../model/measure.ts';
import { lower } from '../../language/token-words.ts';
import type { Amount } from './amount.ts';
import { COUNTED_NOUNS } from './counted-nouns.ts';
import { type Counted, nounLemma } from './find-counted.ts';
import { type FoundMeasure, type NounMeasure, singularOf } from './found-measure.ts';
import { MEASURE_FRAMES } from './measure-frames.ts';
import { measureOfNoun } from './noun-measure.ts';
import type { SentenceView } from './sentence-view.ts';

/** Verbs of which the number is an amount and the subject says of what: "the exodus could grow to 90,000 people". */
const CHANGE_VERBS: ReadonlySet<string> = new Set(
  (
    'swell rise grow reach climb increase jump total number stand hit top pass exceed surpass be fall drop soar double ' +
    'put estimate bring take raise come revise lower update account set place report record give'
  ).split(' '),
);

/** "The death toll rose to 45", "the number of displaced families is said to be 260". */
export function changeVerb(view: SentenceView, amount: Amount, counted: Counted): FoundMeasure | null {
  if (counted.head !== null && !counted.known) return null;
  for (let index = view.clauses.length - 1; index >= 0; index -= 1) {
    const clause = view.clauses[index];
    if (!clause || clause.first > amount.first) continue;
    if (!CHANGE_VERBS.has(view.tokens[clause.verb]?.lemma.toLowerCase() ?? '')) {
      if (clause.form === 'finite' && clause.link !== 'relative') return null;
      continue;
    }
    const isArgument = [...clause.objects, ...clause.obliques.map((oblique) => oblique.phrase)].some((phrase) =>
      counted.phrases.includes(phrase),
    );
    if (!isArgument && counted.head !== null) return null;
    for (const phrase of [...clause.subjects, ...clause.objects]) {
      if (counted.phrases.includes(phrase)) continue;
      const measure = measureOfTotal(view, phrase, counted);
      if (measure !== null) return { ...measure, clause: index, rule: 'figures/total-measure#change' };
    }
  }
  return null;
}

const TOTALS: ReadonlySet<string> = new Set('number total figure count tally toll sum share estimate'.split(' '));

/** What "the number of refugees", "the toll", "the exodus" is a count of. */
function measureOfTotal(view: SentenceView, phrase: number, counted: Counted): NounMeasure | null {
  const np = view.phrases[phrase];
  const head = view.tokens[np?.head ?? -1];
  if (!np || !head) return null;
  const lemma = singularOf(head);
  if (lemma === 'toll') return { measure: 'killed', counts: 'person' };
  if (TOTALS.has(lemma)) {
    const of = view.phrases.findIndex((one) => one.within?.phrase === phrase && one.within.preposition === 'of');
    const inner = view.phrases[of];
    if (!inner) return null;
    return measureByClause(view, of) ?? measureOfNoun(view, inner.head, inner.first, counted);
  }
  return measureOfNoun(view, np.head, np.first, counted);
}

/** "The number of refugees entering its territory": the verb of a clause that hangs on the noun. */
function measureByClause(view: SentenceView, phrase: number): NounMeasure | null {
  for (const clause of view.clauses) {
    if (!clause.subjectShared || !clause.subjects.includes(phrase)) continue;
    const role = clause.voice === 'passive' ? 'undergoer' : 'actor';
    const frame = MEASURE_FRAMES.get(view.tokens[clause.verb]?.lemma ?? '')?.find(
      (one) => one.role === role && one.counts === 'person' && one.object === null && one.prepositions === null,
    );
    if (frame !== undefined) return { measure: frame.measure, counts: 'person' };
  }
  return null;
}

/** "The number of displaced families is said to be 260": the count's name stands left of the verb. */
export function totalBefore(view: SentenceView, amount: Amount, counted: Counted): FoundMeasure | null {
  if (counted.head !== null) return null;
  let changes = false;
  for (let at = amount.opens - 1; at >= 0; at -= 1) {
    const token = view.tokens[at];
    if (!token || token.upos === 'NUM' || token.text === ';') return null;
    changes ||= token.upos === 'AUX' || CHANGE_VERBS.has(token.lemma.toLowerCase());
    if (!changes || !TOTALS.has(singularOf(token)) || token.upos !== 'NOUN') continue;
    if (lower(token) === 'toll') return { measure: 'killed', clause: null, counts: 'person', rule: TOTAL_RULE };
    if (lower(view.tokens[at + 1]) !== 'of') return null;
    for (let noun = at + 2; noun < Math.min(amount.opens, at + NAME_REACH); noun += 1) {
      const found = measureOfNoun(view, noun, noun, counted);
      if (found !== null) return { ...found, ...unitBehind(view, noun), clause: null, rule: TOTAL_RULE };
    }
    return null;
  }
  return null;
}

/** "displaced families": the unit is that of the noun behind the state. */
function unitBehind(view: SentenceView, state: number): { readonly unit?: Unit } {
  for (let at = state; at < state + 3; at += 1) {
    const token = view.tokens[at];
    const unit = token === undefined ? undefined : COUNTED_NOUNS.get(nounLemma(token))?.unit;
    if (unit !== undefined) return { unit };
  }
  return {};
}

const TOTAL_RULE = 'figures/total-measure#named';

/** Words behind "number of" in which the state or noun is looked for: "the number of newly displaced families". */
const NAME_REACH = 7;
