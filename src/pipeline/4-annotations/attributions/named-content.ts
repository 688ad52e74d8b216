/**
 * In: a cue verb. Out: what it names instead of telling it in a clause: an order, a promise, a topic, an object.
 * Not: clauses (reported-clause.ts).
 */

import type { Stance } from '../../../model/ontology.ts';
import { lower } from '../../language/token-words.ts';
import { contentEnd, objectEnd } from './content-end.ts';
import { isRelativePronoun, run, type SaidContent } from './content-shape.ts';
import type { SpeechView } from './speech-view.ts';
import type { VerbCue } from './verb-cues.ts';

/** "urged Baku to withdraw", "asked them not to leave": content is from the infinitive on, as PolNeAR marks it. */
export function orderedInfinitive(view: SpeechView, cue: VerbCue): SaidContent | null {
  const stance = cue.verb.takes.get('order');
  if (stance === undefined) return null;
  const clause = view.clauses.find(
    (one, index) =>
      index > cue.clause && one.form === 'infinitive' && one.first > cue.last && one.first - cue.last <= ORDER_REACH,
  );
  const object = view.phrases[view.clauses[cue.clause]?.objects[0] ?? -1];
  if (!clause || !object || object.first > clause.first) return null;
  return {
    runs: run(view, object.first, contentEnd(view, cue, clause.first)),
    stance,
    rule: 'attributions/named-content#order',
  };
}

/** Tokens between a verb of asking and its infinitive. */
const ORDER_REACH = 14;

/** "promised to withdraw", "refuses to leave", "wants to stay". */
export function ownInfinitive(view: SpeechView, cue: VerbCue): SaidContent | null {
  const stance = cue.verb.takes.get('infinitive');
  if (stance === undefined) return null;
  let at = cue.last + 1;
  while (view.tokens[at]?.upos === 'ADV' || lower(view.tokens[at]) === 'not') at += 1;
  if (lower(view.tokens[at]) !== 'to') return null;
  if (!view.clauses.some((clause) => clause.form === 'infinitive' && clause.first <= at + 1 && clause.first >= at - 1))
    return null;
  return { runs: run(view, at, contentEnd(view, cue, at)), stance, rule: 'attributions/named-content#infinitive' };
}

/** "called for a truce", "spoke of a conspiracy", "accused Baku of lying": the topic behind the verb's preposition. */
export function namedTopic(view: SpeechView, cue: VerbCue): SaidContent | null {
  if (cue.verb.prepositions.size === 0) return null;
  const isParticle = cue.verb.prepositions.has(lower(view.tokens[cue.last])) && cue.last > cue.first;
  const at = isParticle ? cue.last : cue.last + (view.tokens[cue.last + 1]?.upos === 'ADV' ? 2 : 1);
  const stance = cue.verb.prepositions.get(lower(view.tokens[at]));
  if (stance === undefined) return null;
  return { runs: run(view, at + 1, objectEnd(view, cue, at + 1)), stance, rule: 'attributions/named-content#topic' };
}

/** "denied the report", "backs the bill", "accused Baku of lying": the object and what hangs on it. */
export function namedObject(view: SpeechView, cue: VerbCue): SaidContent | null {
  const clause = view.clauses[cue.clause];
  const stance = cue.verb.takes.get('object') ?? (isTotal(view, cue) ? 'asserts' : undefined);
  if (stance === undefined) return null;
  if (clause?.voice === 'passive') return passiveObject(view, cue, stance);
  const object = view.phrases[clause?.objects[0] ?? -1];
  if (!object || object.first <= cue.last) return unparsedObject(view, cue, stance);
  return {
    runs: run(view, object.first, objectEnd(view, cue, object.first)),
    stance,
    rule: 'attributions/named-content#object',
  };
}

/** "put the death toll at 45": only a number's noun makes a statement of the verb. */
function isTotal(view: SpeechView, cue: VerbCue): boolean {
  const object = view.phrases[view.clauses[cue.clause]?.objects[0] ?? -1];
  const head = view.tokens[object?.head ?? -1]?.lemma ?? '';
  if (!cue.verb.takes.has('total') || object === undefined || !TOTALS.has(head)) return false;
  return view.tokens.some((token, at) => at > object.last && lower(token) === 'at');
}

const TOTALS: ReadonlySet<string> = new Set(
  'number toll total figure count tally cost damage loss estimate'.split(' '),
);

/** "which he called “a disgrace”", "called Ford’s plans …": an object that the syntax did not see as one. */
function unparsedObject(view: SpeechView, cue: VerbCue, stance: Stance): SaidContent | null {
  const at = cue.last + 1;
  const next = view.tokens[at];
  if (next === undefined) return null;
  const opens = view.quotedTokens[at] || /^\p{Lu}/u.test(next.text) || ['NOUN', 'DET', 'NUM'].includes(next.upos);
  if (!opens || view.clauses[cue.clause]?.form === 'participle') return null;
  const relative = relativeBefore(view, cue);
  const body = run(view, at, objectEnd(view, cue, at));
  return {
    runs: relative === null ? body : [[relative, relative], ...body],
    stance,
    rule: 'attributions/named-content#object',
  };
}

/** The relative pronoun before the speaker, which stands for what is talked about: "which he called …". */
function relativeBefore(view: SpeechView, cue: VerbCue): number | null {
  const at = Math.min(cue.source?.first ?? cue.first, cue.first) - 1;
  return isRelativePronoun(view, at) && lower(view.tokens[at]) !== 'who' ? at : null;
}

/** "The plan was condemned by the minister": the undergoer is what the words are about. */
function passiveObject(view: SpeechView, cue: VerbCue, stance: Stance): SaidContent | null {
  const subject = view.phrases[view.clauses[cue.clause]?.subjects[0] ?? -1];
  if (!subject || cue.source === null || subject.last >= cue.first) return null;
  return { runs: run(view, subject.first, cue.first - 1), stance, rule: 'attributions/named-content#passive' };
}
