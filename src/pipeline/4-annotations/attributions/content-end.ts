/**
 * In: a cue verb and where its content begins. Out: where it ends.
 * Not: quotations, which end by their marks.
 */
import { lower } from '../../language/token-words.ts';
import { markerOf } from './content-shape.ts';
import { CUE_VERBS, PLAIN_SPEECH_VERBS } from './cue-verbs.ts';
import type { SpeechView } from './speech-view.ts';
import type { VerbCue } from './verb-cues.ts';

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
  const marker = markerOf(view, clause.first, clause.marker);
  if (clause.link !== 'relative' && clause.link !== 'adverbial') return false;
  return (
    (marker >= 0 && marker <= FRONTED_MAX) || (clause.link === 'relative' && lower(view.tokens[marker - 1]) === ',')
  );
}

/** Tokens before a subordinator that still opens its sentence: "But when". */
const FRONTED_MAX = 2;

/** Verbs whose speaker does something by them: vows, denials, demands. */
function isDeed(lemma: string): boolean {
  const verb = CUE_VERBS.get(lemma);
  return verb !== undefined && [...verb.takes.values()].every((stance) => stance !== 'asserts') && verb.takes.size > 0;
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
  const speaks = clause.subjectShared && (PLAIN_SPEECH_VERBS.has(lemma) || isDeed(lemma));
  if (clause.link === 'conjunct' && /^(?:and|but|or|,)$/.test(before)) return same || speaks;
  if (clause.form === 'gerund' && before === ',')
    return same || /^(?:adding|citing|saying|noting|referring)$/.test(lower(view.tokens[clause.first]));
  // "Those who said they had voted were asked": the verb of the speaker's own clause comes behind.
  const own = view.clauses[cue.clause];
  return own?.link === 'relative' && clause.form === 'finite' && same && clause.first > from;
}

/** Words behind an object that tell when, why or how the saying was, and not what. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set(
  'before after when while because although though even during amid despite since until'.split(' '),
);

/** A noun phrase as content ends where the clause turns to circumstances or to something else behind a comma. */
export function objectEnd(view: SpeechView, cue: VerbCue, from: number): number {
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
