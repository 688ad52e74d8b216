/**
 * In: a sentence. Out: nouns that report words or attitudes: "his claim that …", "calls by the union for …".
 * Not: verbs of saying.
 */

import type { Stance } from '../../../model/ontology.ts';
import { lower } from '../../language/token-words.ts';
import { sourceAt } from './find-source.ts';
import { type AttributionDraft, type Source, type SpeechView, spanOf, trimEnd } from './speech-view.ts';

/** Cue nouns by lemma with their stance. */
const NOUNS: ReadonlyMap<string, Stance> = new Map([
  ...row(
    'claim statement assertion report announcement comment remark view belief opinion argument assessment suggestion ' +
      'conclusion finding revelation disclosure explanation observation insistence testimony concern fear worry ' +
      'support endorsement praise opposition criticism attack description characterisation characterization ' +
      'estimate evidence rumor rumour speculation suspicion notion idea admission confession',
    'asserts',
  ),
  ...row('accusation allegation charge', 'blames'),
  ...row('denial rejection refusal', 'denies'),
  ...row('call demand request appeal plea proposal urging recommendation order push', 'demands'),
  ...row('promise pledge vow commitment threat plan intention offer', 'promises'),
  ...row('prediction forecast warning hope expectation', 'predicts'),
]);

function row(nouns: string, stance: Stance): [string, Stance][] {
  return nouns.split(' ').map((noun) => [noun, stance]);
}

/** Prepositions and openers behind a cue noun that bring in its content. */
const OPENERS: ReadonlySet<string> = new Set('that to of for on about against over'.split(' '));

export const NOUN_RULE = 'attributions/noun-cues';

export function findNounCues(view: SpeechView): readonly AttributionDraft[] {
  return view.phrases.flatMap((phrase, index) => {
    const head = view.tokens[phrase.head];
    if (head?.upos !== 'NOUN' || view.quotedTokens[phrase.head]) return [];
    const stance = NOUNS.get(head.lemma.toLowerCase());
    if (stance === undefined || phrase.head !== phrase.last) return [];
    const by = byPhrase(view, phrase.last + 1);
    const source = possessor(view, index) ?? by ?? absolute(view, index) ?? ofLightVerb(view, index);
    const at = by !== null && source === by ? by.last + 1 : phrase.last + 1;
    const opener = lower(view.tokens[at]);
    if (!OPENERS.has(opener)) return [];
    const isThat = opener === 'that' && view.tokens[at]?.upos === 'SCONJ';
    if (source === null && !isThat) return [];
    const start = opener === 'that' || (opener === 'to' && view.tokens[at]?.upos === 'PART') ? at : at + 1;
    return draft(view, source, phrase.head, start, stance);
  });
}

/** "Trump's call", "his claim": the possessor before the noun. */
function possessor(view: SpeechView, phrase: number): Source | null {
  const whole = view.phrases[phrase];
  const index = view.phrases.findIndex((one) => one.within?.phrase === phrase && one.within.preposition === "'s");
  const found = view.phrases[index];
  if (found) return { first: found.first, last: found.last, head: found.head, phrase: index };
  const first = whole?.first ?? -1;
  return /^(?:his|her|its|their|my|our|your)$/.test(lower(view.tokens[first]))
    ? { first, last: first, head: first, phrase }
    : null;
}

/** Verbs that only do what their noun says: "made the observation that", "expressed concern over". */
const LIGHT_VERBS = new Set(
  'air deliver draw express file give have hold issue lodge make offer present put raise reach renew share submit take use voice'.split(
    ' ',
  ),
);

/** "The mayor made a promise to …": whoever does what the noun says. */
function ofLightVerb(view: SpeechView, phrase: number): Source | null {
  const clause = view.clauses.find(
    ({ objects, verb }) => objects.includes(phrase) && LIGHT_VERBS.has(view.tokens[verb]?.lemma.toLowerCase() ?? ''),
  );
  const subject = clause?.voice === 'active' ? clause.subjects[0] : undefined;
  return clause === undefined || subject === undefined ? null : sourceAt(view, subject, clause.first, clause.last);
}

/** ", with officials warning that …": a participle that the tagger took for the head of its own subject. */
function absolute(view: SpeechView, index: number): Source | null {
  const phrase = view.phrases[index];
  if (!phrase || phrase.first === phrase.head || lower(view.tokens[phrase.first - 1]) !== 'with') return null;
  if (!lower(view.tokens[phrase.head]).endsWith('ing')) return null;
  return { first: phrase.first, last: phrase.head - 1, head: phrase.head - 1, phrase: index };
}

/** "criticism from rivals", "a call by the union". */
function byPhrase(view: SpeechView, at: number): Source | null {
  if (!/^(?:by|from|among)$/.test(lower(view.tokens[at]))) return null;
  const index = view.phrases.findIndex((phrase) => phrase.first === at + 1 && phrase.within?.preposition !== "'s");
  const phrase = view.phrases[index];
  return phrase ? { first: phrase.first, last: phrase.last, head: phrase.head, phrase: index } : null;
}

function draft(
  view: SpeechView,
  source: Source | null,
  noun: number,
  start: number,
  stance: Stance,
): readonly AttributionDraft[] {
  const cue = spanOf(view, noun, noun);
  const end = trimEnd(view, start, nounContentEnd(view, start));
  const content = spanOf(view, start, end);
  if (cue === null || content === null) return [];
  return [
    {
      view,
      source,
      cue,
      content: [content],
      quotations: [],
      quoted: 'indirect',
      stance,
      rule: NOUN_RULE,
      via: null,
    },
  ];
}

/** Content of a noun ends with its clause: at a comma, dash or the verb that the noun is the subject of. */
function nounContentEnd(view: SpeechView, start: number): number {
  const opener = lower(view.tokens[start]);
  for (let at = start + 1; at < view.tokens.length; at += 1) {
    const token = view.tokens[at];
    if (!token || /^[;—–]$/.test(token.text)) return at - 1;
    if (token.text === ',' && opener !== 'that') return at - 1;
    if (
      opener !== 'that' &&
      opener !== 'to' &&
      view.clauses.some((clause) => clause.first === at && clause.form === 'finite' && clause.link !== 'relative')
    ) {
      return at - 1;
    }
  }
  return view.tokens.length - 1;
}
