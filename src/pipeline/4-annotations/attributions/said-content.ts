/**
 * In: a cue verb. Out: the words or thought that it reports, by the first shape that fits.
 * Not: quotations that stand beside the cue (direct-speech.ts), who speaks.
 */

import { TEMPORAL_NOUNS } from '../../language/closed-classes.ts';
import { BARE_CLAUSE_VERBS, CUE_VERBS, PARENTHETICAL_VERBS, PLAIN_SPEECH_VERBS } from './cue-verbs.ts';
import { lower, type SpeechView, trimEnd, trimStart } from './speech-view.ts';
import type { VerbCue } from './verb-cues.ts';

/** Content as runs of tokens, inclusive, in the order of the text. */
export interface SaidContent {
  readonly runs: readonly (readonly [first: number, last: number])[];
  readonly shape: string;
}

type Shape = (view: SpeechView, cue: VerbCue) => SaidContent | null;

/** A clause of its own leaves less doubt than a noun phrase, so it comes first; the parenthetical looks backwards. */
const SHAPES: readonly Shape[] = [saidClause, parenthetical, orderedInfinitive, ownInfinitive, namedTopic, namedObject];

export function findContent(view: SpeechView, cue: VerbCue): SaidContent | null {
  for (const shape of SHAPES) {
    const found = shape(view, cue);
    if (found !== null && found.runs.length > 0) return found;
  }
  return null;
}

/** Words that open a reported clause. */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set('that whether if how why what who when where which'.split(' '));

const run = (view: SpeechView, first: number, last: number): readonly (readonly [number, number])[] => {
  const start = trimStart(view, first, last);
  const end = trimEnd(view, start, last);
  return end >= start && start < view.tokens.length ? [[start, end]] : [];
};

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

/** A noun phrase right before a finite verb is a subject, not an addressee. */
const opensClause = (view: SpeechView, at: number): boolean =>
  view.clauses.some((clause) => clause.first === at && clause.form === 'finite');

/** Over "in a statement", "to reporters", "on Monday"; null where the preposition brings in what is talked about. */
function behindPhrase(view: SpeechView, at: number, cue: VerbCue): number | null {
  if (cue.verb.prepositions.has(lower(view.tokens[at])) && !/^(?:on|in)$/.test(lower(view.tokens[at]))) return null;
  const next = lower(view.tokens[at + 1]) === 'to' || lower(view.tokens[at + 1]) === 'of' ? at + 2 : at + 1;
  const phrase = view.phrases.find((one) => one.first === next && one.within?.preposition !== "'s");
  return phrase === undefined ? null : phrase.last + 1;
}

/** "said that …", "said …", "told reporters (that) …", "asked whether …". */
function saidClause(view: SpeechView, cue: VerbCue): SaidContent | null {
  if (!cue.verb.takes.has('clause') && !cue.verb.takes.has('addressee')) return null;
  const from = behindCue(view, cue);
  const opener = findOpener(view, from);
  if (opener !== null) return { runs: run(view, opener, contentEnd(view, cue, opener)), shape: 'clause' };
  const start = bareClauseStart(view, cue);
  if (start === null) return null;
  return { runs: run(view, start, contentEnd(view, cue, start)), shape: 'clause' };
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

/**
 * Content runs to the end of its sentence, or to where the speaker goes on to do something else ("… and vowed …"),
 * another source is named ("…, according to …"), or the text turns to something that is not said ("…, but …").
 */
export function contentEnd(view: SpeechView, cue: VerbCue, from: number): number {
  let end = view.tokens.length - 1;
  for (let at = from + 1; at <= end; at += 1) if (stopsContent(view, cue, from, at)) end = at - 1;
  const subjects = view.clauses[cue.clause]?.subjects ?? [];
  view.clauses.forEach((clause, index) => {
    if (index <= cue.clause || clause.first <= from || clause.first > end || view.quotedTokens[clause.verb]) return;
    if (leavesContent(view, cue, clause, subjects[0], from)) end = Math.max(from, clause.first - 2);
  });
  return Math.max(end, from);
}

/** Whether the words end before token `at`. */
function stopsContent(view: SpeechView, cue: VerbCue, from: number, at: number): boolean {
  if (view.quotedTokens[at]) return false;
  const word = lower(view.tokens[at]);
  if (word === ';') return true;
  const next = lower(view.tokens[at + 1]);
  if (!/^[,—–-]$/.test(word)) return false;
  if (next === 'according' && lower(view.tokens[at + 2]) === 'to') return true;
  if (isFramed(view, cue)) return word === ',' && at > from + 1;
  if (next === 'as' && opensSubject(view, at + 2)) return true;
  return TURNS.has(next) && lower(view.tokens[at + 2]) !== 'that';
}

/** Whether a finite clause's own subject begins here: ", as thousands flee". */
const opensSubject = (view: SpeechView, at: number): boolean =>
  view.clauses.some(
    (clause) => clause.form === 'finite' && clause.subjects.some((phrase) => view.phrases[phrase]?.first === at),
  );

/** Conjunctions behind a comma that turn from what is said to the text's own word. */
const TURNS: ReadonlySet<string> = new Set('but however though although while whereas despite'.split(' '));

/** A cue inside a relative clause ("Hart, who said …, left") or a fronted one ("When Hart said …, we left"). */
function isFramed(view: SpeechView, cue: VerbCue): boolean {
  const clause = view.clauses[cue.clause];
  if (clause?.form !== 'finite') return false;
  if (clause.link === 'relative') return lower(view.tokens[markerOf(view, clause.first, clause.marker) - 1]) === ',';
  const marker = markerOf(view, clause.first, clause.marker);
  return clause.link === 'adverbial' && marker >= 0 && marker <= FRONTED_MAX;
}

/** Tokens before a subordinator that still opens its sentence: "But when". */
const FRONTED_MAX = 2;

function markerOf(view: SpeechView, before: number, marker: string | null): number {
  for (let at = before - 1; at >= 0; at -= 1) if (lower(view.tokens[at]) === marker) return at;
  return -1;
}

/** Whether a later clause is no longer part of what is said. */
function leavesContent(
  view: SpeechView,
  cue: VerbCue,
  clause: SpeechView['clauses'][number],
  speaker: number | undefined,
  from: number,
): boolean {
  const before = lower(view.tokens[clause.first - 1]);
  const lemma = view.tokens[clause.verb]?.lemma.toLowerCase() ?? '';
  const same = clause.subjectShared && speaker !== undefined && clause.subjects[0] === speaker;
  const speaks = CUE_VERBS.has(lemma) && clause.subjectShared && PLAIN_SPEECH_VERBS.has(lemma);
  if (clause.link === 'conjunct' && /^(?:and|but|or|,)$/.test(before)) return same || speaks;
  if (clause.form === 'gerund' && before === ',')
    return same || /^(?:adding|citing|saying|noting|referring)$/.test(lower(view.tokens[clause.first]));
  // "Those who said they had voted were asked": the verb of the speaker's own clause comes behind.
  const own = view.clauses[cue.clause];
  return own?.link === 'relative' && clause.form === 'finite' && same && clause.first > from;
}

/** "S, X said", "S1, X said, S2": the cue clause stands between commas or at the end and has nothing of its own. */
function parenthetical(view: SpeechView, cue: VerbCue): SaidContent | null {
  const clause = view.clauses[cue.clause];
  if (!PARENTHETICAL_VERBS.has(cue.lemma) || cue.source === null || clause?.form !== 'finite') return null;
  if (clause.objects.some((object) => (view.phrases[object]?.first ?? 0) > cue.last) && cue.lemma !== 'tell')
    return null;
  const opens = Math.min(cue.source.first, cue.first);
  if (opens < 3) return null;
  const before = trimBack(view, opens - 1);
  if (!/^[,—–”"’']$/.test(lower(view.tokens[opens - 1])) && !isRelativePronoun(view, opens - 1)) return null;
  const relative = isRelativePronoun(view, opens - 1);
  const first = relative ? opens - 1 : sentenceOpening(view, opens - 1);
  if (!relative && !hasAssertion(view, first, before) && !resumesWithVerb(view, cue)) return null;
  const head = run(view, first, before);
  if (relative) return relativeReport(view, cue, head);
  const closes = Math.max(cue.source.last, cue.last);
  const comma = closingComma(view, closes);
  const tail = comma === null ? [] : run(view, comma + 1, view.tokens.length - 1);
  return { runs: [...head, ...tail], shape: 'parenthetical' };
}

/** "which officials said will go into effect": the pronoun and the rest of its clause. */
function relativeReport(view: SpeechView, cue: VerbCue, head: SaidContent['runs']): SaidContent | null {
  const from = cue.last + 1;
  const next = view.tokens[from];
  if (next?.upos !== 'VERB' && next?.upos !== 'AUX') return null;
  let last = from;
  while (last < view.tokens.length - 1 && view.tokens[last + 1]?.text !== ',') last += 1;
  return { runs: [...head, ...run(view, from, last)], shape: 'parenthetical' };
}

/** "The problem, she said, is that …": the cue parts a subject from its verb. */
function resumesWithVerb(view: SpeechView, cue: VerbCue): boolean {
  const comma = closingComma(view, Math.max(cue.source?.last ?? 0, cue.last));
  const next = view.tokens[(comma ?? view.tokens.length) + 1];
  return next?.upos === 'AUX' || next?.upos === 'VERB';
}

/** A finite verb that is not under "as", "while" or "after": such a clause before the comma only sets the scene. */
function hasAssertion(view: SpeechView, first: number, last: number): boolean {
  if (
    /^(?:as|while|after|before|when|although|though|if|since|because|asked|speaking)$/.test(lower(view.tokens[first]))
  )
    return false;
  return view.clauses.some((clause) => clause.first >= first && clause.last <= last && clause.form === 'finite');
}

const isRelativePronoun = (view: SpeechView, at: number): boolean =>
  /^(?:which|that|who)$/.test(lower(view.tokens[at]));

const trimBack = (view: SpeechView, at: number): number => trimEnd(view, 0, at);

/** Where the reported sentence begins: behind a conjunction that opens it, or a semicolon. */
function sentenceOpening(view: SpeechView, before: number): number {
  for (let at = before; at > 0; at -= 1) if (view.tokens[at]?.text === ';') return at + 1;
  return /^(?:but|and|meanwhile|however)$/.test(lower(view.tokens[0])) ? 1 : 0;
}

/** The comma behind which the sentence goes on: "X said on Monday, and …". */
function closingComma(view: SpeechView, closes: number): number | null {
  for (let at = closes + 1; at < Math.min(view.tokens.length - 2, closes + CLOSING_REACH); at += 1) {
    if (view.tokens[at]?.text === ',' && !view.clauses.some((clause) => clause.first > at)) return null;
    if (view.tokens[at]?.text === ',')
      return /^(?:adding|citing|but|and|who|which|while|as|referring)$/.test(lower(view.tokens[at + 1])) ? null : at;
    if (view.tokens[at]?.upos === 'VERB') return null;
  }
  return null;
}

const CLOSING_REACH = 12;

/** "urged Baku to withdraw", "asked them not to leave": content is from the infinitive on, as PolNeAR marks it. */
function orderedInfinitive(view: SpeechView, cue: VerbCue): SaidContent | null {
  if (!cue.verb.takes.has('order')) return null;
  const clause = view.clauses.find(
    (one, index) =>
      index > cue.clause && one.form === 'infinitive' && one.first > cue.last && one.first - cue.last <= ORDER_REACH,
  );
  const object = view.phrases[view.clauses[cue.clause]?.objects[0] ?? -1];
  if (!clause || !object || object.first > clause.first) return null;
  return { runs: run(view, object.first, contentEnd(view, cue, clause.first)), shape: 'order' };
}

/** Tokens between a verb of asking and its infinitive. */
const ORDER_REACH = 14;

/** "promised to withdraw", "refuses to leave", "wants to stay". */
function ownInfinitive(view: SpeechView, cue: VerbCue): SaidContent | null {
  if (!cue.verb.takes.has('infinitive')) return null;
  let at = cue.last + 1;
  while (view.tokens[at]?.upos === 'ADV' || lower(view.tokens[at]) === 'not') at += 1;
  if (lower(view.tokens[at]) !== 'to') return null;
  if (!view.clauses.some((clause) => clause.form === 'infinitive' && clause.first <= at + 1 && clause.first >= at - 1))
    return null;
  return { runs: run(view, at, contentEnd(view, cue, at)), shape: 'infinitive' };
}

/** "called for a truce", "spoke of a conspiracy", "accused Baku of lying": the topic behind the verb's preposition. */
function namedTopic(view: SpeechView, cue: VerbCue): SaidContent | null {
  if (cue.verb.prepositions.size === 0) return null;
  const isParticle = cue.verb.prepositions.has(lower(view.tokens[cue.last])) && cue.last > cue.first;
  const at = isParticle ? cue.last : cue.last + (view.tokens[cue.last + 1]?.upos === 'ADV' ? 2 : 1);
  if (!cue.verb.prepositions.has(lower(view.tokens[at]))) return null;
  return { runs: run(view, at + 1, objectEnd(view, cue, at + 1)), shape: 'topic' };
}

/** "denied the report", "backs the bill", "accused Baku of lying": the object and what hangs on it. */
function namedObject(view: SpeechView, cue: VerbCue): SaidContent | null {
  const clause = view.clauses[cue.clause];
  if (!cue.verb.takes.has('object') && !isTotal(view, cue)) return null;
  if (clause?.voice === 'passive') return passiveObject(view, cue);
  const object = view.phrases[clause?.objects[0] ?? -1];
  if (!object || object.first <= cue.last) return unparsedObject(view, cue);
  return { runs: run(view, object.first, objectEnd(view, cue, object.first)), shape: 'object' };
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
function unparsedObject(view: SpeechView, cue: VerbCue): SaidContent | null {
  const at = cue.last + 1;
  const next = view.tokens[at];
  if (next === undefined) return null;
  const opens = view.quotedTokens[at] || /^\p{Lu}/u.test(next.text) || ['NOUN', 'DET', 'NUM'].includes(next.upos);
  if (!opens || view.clauses[cue.clause]?.form === 'participle') return null;
  const relative = relativeBefore(view, cue);
  const body = run(view, at, objectEnd(view, cue, at));
  return { runs: relative === null ? body : [[relative, relative], ...body], shape: 'object' };
}

/** The relative pronoun before the speaker, which stands for what is talked about: "which he called …". */
function relativeBefore(view: SpeechView, cue: VerbCue): number | null {
  const at = Math.min(cue.source?.first ?? cue.first, cue.first) - 1;
  return isRelativePronoun(view, at) && lower(view.tokens[at]) !== 'who' ? at : null;
}

/** Words behind an object that tell when, why or how the saying was, and not what. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set(
  'before after when while because although though even during amid despite since until'.split(' '),
);

/** A noun phrase as content ends where the clause turns to circumstances or to something else behind a comma. */
function objectEnd(view: SpeechView, cue: VerbCue, from: number): number {
  const end = contentEnd(view, cue, from);
  if (isBarePronoun(view, from)) return from;
  for (let at = from + 1; at <= end; at += 1) {
    const word = lower(view.tokens[at]);
    if (view.quotedTokens[at]) continue;
    if (CIRCUMSTANCES.has(word) || /^[—–]$/.test(word)) return at - 1;
    const next = view.tokens[at + 1];
    if (word === 'by' && next?.text.endsWith('ing')) return at - 1;
    if (word === ',' && next !== undefined && ['CCONJ', 'SCONJ', 'VERB', 'ADV'].includes(next.upos)) return at - 1;
  }
  return end;
}

/** "praised him when …": a pronoun with nothing that belongs to it behind; "called him a friend" goes on. */
function isBarePronoun(view: SpeechView, at: number): boolean {
  if (view.tokens[at]?.upos !== 'PRON' || !view.phrases.some((phrase) => phrase.first === at && phrase.last === at))
    return false;
  const next = view.tokens[at + 1];
  return (
    next === undefined ||
    (!['DET', 'ADJ', 'NOUN', 'PROPN', 'VERB'].includes(next.upos) && !/^(?:as|for|of|to|["“'])$/.test(lower(next)))
  );
}

/** "The plan was condemned by the minister": the undergoer is what the words are about. */
function passiveObject(view: SpeechView, cue: VerbCue): SaidContent | null {
  const subject = view.phrases[view.clauses[cue.clause]?.subjects[0] ?? -1];
  if (!subject || cue.source === null || subject.last >= cue.first) return null;
  return { runs: run(view, subject.first, cue.first - 1), shape: 'passive' };
}
