/**
 * In: a cue verb. Out: the clause that it reports: "said that …", "said …", "told reporters …", "asked whether …".
 * Not: clauses before the cue (parenthetical.ts).
 */

import { TEMPORAL_NOUNS } from '../../language/closed-classes.ts';
import { lower } from '../../language/token-words.ts';
import { headOf, relationOf } from '../../relations/tree.ts';
import { contentEnd } from './content-end.ts';
import { opensClause, run, type SaidContent } from './content-shape.ts';
import { BARE_CLAUSE_VERBS } from './cue-verbs.ts';
import type { SpeechView } from './speech-view.ts';
import type { VerbCue } from './verb-cues.ts';

/** Words that open a reported clause. */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set('that whether if how why what who when where which'.split(' '));

/**
 * Over adverbs, times and places behind the verb ("said in a statement on Monday that …") and, where the verb has
 * one, its addressee ("told reporters"). Gives the token where content may begin.
 */
export function behindCue(view: SpeechView, cue: VerbCue): number {
  let at = cue.last + 1;
  if (cue.source !== null && cue.source.first >= at) at = cue.source.last + 1;
  let addressee = cue.verb.takes.has('addressee');
  for (let step = 0; step < view.tokens.length; step += 1) {
    const token = view.tokens[at];
    if (!token) return at;
    const word = lower(token);
    const phrase = view.phrases.find((one) => one.first <= at && at <= one.last && one.within?.preposition !== "'s");
    if (token.upos === 'ADV' && !CLAUSE_OPENERS.has(word)) at += 1;
    else if (phrase !== undefined && TEMPORAL_NOUNS.has(view.tokens[phrase.head]?.lemma.toLowerCase() ?? '')) {
      at = phrase.last + 1;
    } else if (addressee && phrase !== undefined && phrase.first === at && !opensClause(view, phrase.last + 1)) {
      addressee = false;
      at = phrase.last + 1;
    } else if (token.upos === 'ADP' && !CLAUSE_OPENERS.has(word)) {
      const behind = behindPhrase(view, at, cue);
      if (behind === null) return at;
      at = behind;
    } else return at;
  }
  return at;
}

/** Over "in a statement", "to reporters", "on Monday"; null where the preposition brings in what is talked about. */
function behindPhrase(view: SpeechView, at: number, cue: VerbCue): number | null {
  if (cue.verb.prepositions.has(lower(view.tokens[at])) && !/^(?:on|in)$/.test(lower(view.tokens[at]))) return null;
  const next = lower(view.tokens[at + 1]) === 'to' || lower(view.tokens[at + 1]) === 'of' ? at + 2 : at + 1;
  const phrase = view.phrases.find((one) => one.first === next && one.within?.preposition !== "'s");
  return phrase === undefined ? null : phrase.last + 1;
}

/** "said that …", "said …", "told reporters (that) …", "asked whether …". */
export function saidClause(view: SpeechView, cue: VerbCue): SaidContent | null {
  const stance = cue.verb.takes.get('clause') ?? cue.verb.takes.get('addressee');
  if (stance === undefined) return null;
  const from = behindCue(view, cue);
  const opener = findOpener(view, from);
  if (opener !== null)
    return { runs: run(view, opener, contentEnd(view, cue, opener)), stance, rule: 'attributions/reported-clause' };
  const start = bareClauseStart(view, cue);
  if (start === null) return null;
  return { runs: run(view, start, contentEnd(view, cue, start)), stance, rule: 'attributions/reported-clause' };
}

/** Tokens behind the verb in which "that" is looked for when phrases between are not understood. */
const OPENER_REACH = 14;

function findOpener(view: SpeechView, from: number): number | null {
  const word = lower(view.tokens[from]);
  if (CLAUSE_OPENERS.has(word) && !(word === 'that' && isDemonstrative(view, from))) return from;
  if (/^[,—–]$/.test(word) && lower(view.tokens[from + 1]) === 'that') return from + 1;
  for (let at = from; at < Math.min(view.tokens.length, from + OPENER_REACH); at += 1) {
    const token = view.tokens[at];
    if (!token || token.upos === 'VERB' || token.upos === 'AUX' || /^[.;:]$/.test(token.text)) return null;
    if (lower(token) === 'that' && token.upos === 'SCONJ') return at;
  }
  return null;
}

const isDemonstrative = (view: SpeechView, at: number): boolean =>
  view.tokens[at]?.upos === 'DET' && view.tokens[at + 1]?.upos === 'NOUN' && !opensClause(view, at + 2);

/** A finite clause with its own subject right behind the cue, without "that". */
function bareClauseStart(view: SpeechView, cue: VerbCue): number | null {
  if (!BARE_CLAUSE_VERBS.has(cue.lemma)) return null;
  const own = complementStart(view, cue);
  if (own !== null) return own;
  const from = behindCue(view, cue);
  for (let index = cue.clause + 1; index < view.clauses.length; index += 1) {
    const clause = view.clauses[index];
    if (!clause) return null;
    if (clause.form !== 'finite' || clause.link === 'relative') continue;
    if (/^(?:there|it)$/.test(lower(view.tokens[clause.first - 1])) && clause.first - 1 > cue.last)
      return clause.first - 1;
    const subject = clause.subjectShared ? undefined : view.phrases[clause.subjects[0] ?? -1];
    if (subject === undefined || clause.marker !== null || subject.first <= cue.last) return null;
    if (cue.source !== null && subject.first <= cue.source.last && subject.first >= cue.source.first) return null;
    const start = Math.min(subject.first, clause.first);
    if (start - from > GAP_MAX || hasStop(view, cue.last + 1, start)) return null;
    // "held a rally on Tuesday, then flew home": a lone comma before the verb parts it from what is no subject of it.
    if (commasBetween(view, subject.last + 1, clause.first) % 2 === 1) return null;
    return behindTime(view, Math.min(from, start), clause.first);
  }
  return null;
}

/**
 * Where the clause begins that the tree hangs on the cue, whatever commas its subject has ("said Lima, despite its debts,
 * would pay"); null without one, and where another verb stands between.
 */
function complementStart(view: SpeechView, cue: VerbCue): number | null {
  const behind = Math.max(cue.last, cue.source !== null && cue.source.first > cue.last ? cue.source.last : cue.last);
  const clause = view.clauses.find(
    ({ parent, link, form, verb }) =>
      parent === cue.clause && link === 'complement' && form === 'finite' && verb > behind,
  );
  if (!clause || clause.marker !== null) return null;
  // "The road, Lee said, was closed": a clause around the cue is told with its beginning (parenthetical.ts).
  if (clause.subjects.some((subject) => (view.phrases[subject]?.first ?? behind) < behind)) return null;
  const isCopula = relationOf(view.tree, clause.verb) === 'cop';
  const top = isCopula ? headOf(view.tree, clause.verb) : clause.verb;
  for (let at = behind + 1; at < clause.verb; at += 1) {
    if (view.tokens[at]?.upos !== 'PUNCT' && hangsOn(view, at, top)) return behindTime(view, at, clause.first);
  }
  return null;
}

function hangsOn(view: SpeechView, from: number, top: number): boolean {
  let at = from;
  for (let step = 0; at >= 0 && step < view.tokens.length; step += 1) {
    if (at === top) return true;
    at = headOf(view.tree, at);
  }
  return false;
}

/** "said Monday talks had failed": a day that the tagger joined to the subject belongs to the saying. */
function behindTime(view: SpeechView, start: number, verb: number): number {
  let at = start;
  while (at < verb - 1 && view.tokens[at]?.upos === 'PROPN' && TEMPORAL_NOUNS.has(lower(view.tokens[at]))) at += 1;
  return at;
}

function commasBetween(view: SpeechView, from: number, to: number): number {
  let commas = 0;
  for (let at = from; at < to; at += 1) if (view.tokens[at]?.text === ',') commas += 1;
  return commas;
}

/** Tokens that may stand unexplained between a cue and the subject of its clause. */
const GAP_MAX = 10;

const hasStop = (view: SpeechView, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (/^[.;:,—–]$/.test(view.tokens[at]?.text ?? '')) return true;
  return false;
};
