/**
 * In: a number that is an amount of something named elsewhere. Out: its measure: "the death toll rose to 45".
 * Not: numbers with a noun of their own.
 */

import type { Unit } from '../../../model/measure.ts';
import { headOf } from '../../relations/tree.ts';
import type { Amount } from './amount.ts';
import { COUNTED_NOUNS } from './counted-nouns.ts';
import { type Counted, HEADLESS, nounLemma } from './find-counted.ts';
import { type FoundMeasure, type NounMeasure, singularOf } from './found-measure.ts';
import { topOf } from './governor.ts';
import { measureOfNoun } from './noun-measure.ts';
import type { SentenceView } from './sentence-view.ts';
import { frameOf } from './verb-measure.ts';

/** Verbs of which the number is an amount and the subject says of what: "the exodus could grow to 90,000 people". */
const CHANGE_VERBS: ReadonlySet<string> = new Set(
  (
    'swell rise grow reach climb increase jump total number stand hit top pass exceed surpass be fall drop soar double ' +
    'put estimate bring take raise come revise lower update account set place report record give'
  ).split(' '),
);

/** "The death toll rose to 45", "the number of displaced families is said to be 260". */
export function changeVerb(view: SentenceView, amount: Amount, counted: Counted): FoundMeasure | null {
  // "reported 41 deaths": a noun that says what happened needs no other.
  if (counted.head !== null && (!counted.known || counted.measure !== null)) return null;
  for (let index = view.clauses.length - 1; index >= 0; index -= 1) {
    const clause = view.clauses[index];
    if (!clause || clause.first > amount.first) continue;
    if (!CHANGE_VERBS.has(view.tokens[clause.verb]?.lemma.toLowerCase() ?? '')) {
      if (clause.form === 'finite' && clause.link !== 'relative') return null;
      continue;
    }
    const isArgument =
      [...clause.objects, ...clause.obliques.map((oblique) => oblique.phrase)].some((phrase) =>
        counted.phrases.includes(phrase),
      ) || headOf(view.tree, topOf(view, amount, counted)) === clause.verb;
    if (!isArgument && counted.head !== null) return null;
    for (const phrase of [...clause.objects, ...clause.subjects].flatMap((one) => withHosts(view, one))) {
      if (counted.phrases.includes(phrase)) continue;
      const measure = measureOfTotal(view, phrase, counted);
      if (measure !== null) return { ...measure, clause: index, rule: CHANGE_RULE };
    }
  }
  return null;
}

/** "An exodus of refugees that could swell": a clause behind both is of the noun that the nearest one hangs on. */
function withHosts(view: SentenceView, phrase: number): readonly number[] {
  const within = view.phrases[phrase]?.within;
  return within?.preposition === 'of' ? [within.phrase, phrase] : [phrase];
}

const TOTALS: ReadonlySet<string> = new Set('number total figure count tally toll sum share estimate'.split(' '));

/** What "the number of refugees", "the toll", "the exodus" is a count of. */
export function measureOfTotal(view: SentenceView, phrase: number, counted: Counted): NounMeasure | null {
  const np = view.phrases[phrase];
  const head = view.tokens[np?.head ?? -1];
  if (!np || !head) return null;
  const lemma = singularOf(head);
  if (lemma === 'toll') return { measure: 'killed', counts: 'person' };
  if (TOTALS.has(lemma)) {
    const of = view.phrases.findIndex((one) => one.within?.phrase === phrase && one.within.preposition === 'of');
    const inner = view.phrases[of];
    // "the number of displaced": a state that stands for people makes no phrase.
    if (!inner)
      return view.tokens[np.last + 1]?.text === 'of' ? measureOfNoun(view, np.last + 2, np.last + 2, counted) : null;
    const measure = measureByClause(view, [of, phrase]) ?? measureOfNoun(view, inner.head, inner.first, counted);
    return measure === null ? null : { ...measure, ...unitBehind(view, inner.head) };
  }
  const measure = measureOfNoun(view, np.head, np.first, counted);
  // "there are 33 people on board the vessel": things that somebody is in are no count of him.
  return measure?.measure === 'vehicles' && counted.head !== null ? null : measure;
}

/** "The number of refugees entering its territory": the verb of a clause that hangs on the noun, or on its number. */
function measureByClause(view: SentenceView, phrases: readonly number[]): NounMeasure | null {
  for (const clause of view.clauses) {
    if (!clause.subjectShared || !clause.subjects.some((subject) => phrases.includes(subject))) continue;
    const frame = frameOf(view, clause, clause.voice === 'passive' ? 'undergoer' : 'actor', HEADLESS);
    if (frame?.counts === 'person') return { measure: frame.measure, counts: 'person' };
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

/** The rule of a number that a count has changed to. */
export const CHANGE_RULE = 'figures/total-measure#change';
