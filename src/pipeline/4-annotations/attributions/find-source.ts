/**
 * In: a clause with a cue verb. Out: the words that name who speaks, as PolNeAR marks them: the whole noun phrase with
 * title, apposition and relative clause.
 * Not: which person or body that is (resolve-speakers.ts).
 */

import { TEMPORAL_NOUNS } from '../../language/closed-classes.ts';
import { lower } from '../../language/token-words.ts';
import type { Clause, NounPhrase } from '../../reading.ts';
import { CUE_VERBS, PLAIN_SPEECH_VERBS } from './cue-verbs.ts';
import { type Source, type SpeechView, trimEnd } from './speech-view.ts';

/** Words of a source at most; a longer stretch before the verb is a sentence of its own. */
const SOURCE_WORDS_MAX = 45;

export function findSource(view: SpeechView, clauseIndex: number): Source | null {
  const clause = view.clauses[clauseIndex];
  if (!clause) return null;
  const between = betweenQuotationAndVerb(view, clause);
  if (between !== null) return between;
  const own = clause.voice === 'passive' && clause.agents.length > 0 ? clause.agents[0] : ownSubject(view, clauseIndex);
  const index =
    besideVerb(view, clause) ??
    ofAbsolute(view, clause) ??
    ofMainClause(view, clauseIndex) ??
    ofConjunct(view, clauseIndex) ??
    own ??
    ofSplitGroup(view, clauseIndex);
  const phrase = view.phrases[index ?? -1];
  if (phrase === undefined || isInverted(view, clause, phrase)) {
    const behind = view.phrases.findIndex((one) => one.first === clause.last + 1 && one.within?.preposition !== "'s");
    return behind < 0 ? null : sourceAt(view, behind, clause.first, clause.last);
  }
  return index === undefined ? null : sourceAt(view, index, clause.first, clause.last);
}

/** “…,” River Agency spokeswoman Anna Hart told reporters: all between quotation and verb is the speaker. */
function betweenQuotationAndVerb(view: SpeechView, clause: Clause): Source | null {
  if (clause.form !== 'finite' || view.quotedTokens[clause.verb]) return null;
  let first = clause.first;
  while (first > 0 && !view.quotedTokens[first - 1] && clause.first - first <= SOURCE_WORDS_MAX) first -= 1;
  const quotation = view.quotations.findLast((one) => one.end <= (view.tokens[first]?.start ?? 0));
  const start = view.tokens[first]?.start ?? 0;
  if (first === clause.first || quotation === undefined || view.text.slice(quotation.end, start).trim() !== '')
    return null;
  while (/^[,—–-]$/.test(lower(view.tokens[first])) && first < clause.first) first += 1;
  const last = endBefore(view, first, clause.first);
  for (let at = first; at <= last; at += 1) if (/^[;:.!?—–]$/.test(lower(view.tokens[at]))) return null;
  const phrase = view.phrases.findIndex(
    (one) => one.first >= first && one.last <= last && one.within?.preposition !== "'s",
  );
  const heart = view.phrases[phrase];
  const opener = view.tokens[first];
  const isNominal = opener !== undefined && ['DET', 'PRON', 'NOUN', 'PROPN', 'ADJ', 'NUM'].includes(opener.upos);
  if (!heart || heart.first > first + 1 || !isNominal || /^(?:which|that|what|who)$/.test(lower(opener))) return null;
  return { first, last: Math.max(last, heart.last), head: heart.head, phrase };
}

/**
 * “…,” said Anna Hart; The talks failed, said Anna Hart: what stands before the verb is quoted or parted from it by a
 * lone comma, so the speaker stands behind it.
 */
function isInverted(view: SpeechView, clause: Clause, subject: NounPhrase): boolean {
  if (subject.first > clause.last) return false;
  if (view.quotedTokens[subject.head] && !view.quotedTokens[clause.verb]) return true;
  const next = view.tokens[clause.last + 1];
  const lemma = view.tokens[clause.verb]?.lemma ?? '';
  if (lower(view.tokens[clause.first - 1]) !== ',' || !PLAIN_SPEECH_VERBS.has(lemma)) return false;
  if (next === undefined || !['NOUN', 'PROPN', 'DET', 'ADJ', 'PRON'].includes(next.upos) || lower(next) === 'that')
    return false;
  // "Luc Moreau, said guards had left": what stands behind has a verb of its own.
  const behind = view.phrases.findIndex((one) => one.first === clause.last + 1);
  const isSubject = view.clauses.some(
    (one) => one !== clause && one.form === 'finite' && one.link !== 'relative' && one.subjects.includes(behind),
  );
  if (isSubject) return false;
  let commas = 0;
  for (let at = subject.last + 1; at < clause.first; at += 1) if (view.tokens[at]?.text === ',') commas += 1;
  return commas === 1;
}

/** "As they flee the town, A and B accuse …": behind a fronted clause the subject begins after its comma. */
function ownSubject(view: SpeechView, index: number): number | undefined {
  const subjects = view.clauses[index]?.subjects ?? [];
  const first = view.phrases[subjects[0] ?? -1];
  const fronted = /^(?:as|when|while|after|before|since|although|though|if)$/.test(lower(view.tokens[0]));
  const parted = first !== undefined && lower(view.tokens[first.last + 1]) === ',';
  const taken = view.clauses.slice(0, index).some((clause) => clause.objects.includes(subjects[0] ?? -1));
  return fronted && parted && taken ? (subjects[1] ?? subjects[0]) : subjects[0];
}

/** "…, Moreau warned.": a noun phrase between a comma and a verb of speech is its subject, however long the rest. */
function besideVerb(view: SpeechView, clause: Clause): number | undefined {
  if (clause.form !== 'finite' || !PLAIN_SPEECH_VERBS.has(view.tokens[clause.verb]?.lemma ?? '')) return undefined;
  const index = view.phrases.findIndex(
    (phrase) => phrase.last === clause.first - 1 && phrase.within?.preposition !== "'s",
  );
  const phrase = view.phrases[index];
  if (!phrase || isTime(view, phrase.head)) return undefined;
  // "which officials said was rising": the pronoun belongs to what is said.
  const opener = lower(view.tokens[phrase.first]) === 'which' ? phrase.first : phrase.first - 1;
  if (/^(?:which|that|who|whom|what)$/.test(lower(view.tokens[opener]))) return index;
  if (lower(view.tokens[phrase.first - 1]) !== ',') return undefined;
  const next = view.tokens[clause.last + 1];
  return next === undefined || next.upos === 'PUNCT' || next.upos === 'ADP' ? index : undefined;
}

/** "has since repeatedly called": where the tagger splits a verb group, the helper has the subject. */
function ofSplitGroup(view: SpeechView, index: number): number | undefined {
  const clause = view.clauses[index];
  const helper = view.clauses[index - 1];
  if (!clause || !helper || clause.first - helper.last > SPLIT_MAX) return undefined;
  return view.tokens[helper.verb]?.upos === 'AUX' ? helper.subjects[0] : undefined;
}

/** Adverbs that can stand between a helper and its verb. */
const SPLIT_MAX = 4;

/** ", with members of the government saying …": the phrase behind "with", whatever hangs on it. */
function ofAbsolute(view: SpeechView, clause: Clause): number | undefined {
  if (clause.form !== 'gerund') return undefined;
  for (let at = clause.first - 1; at > Math.max(0, clause.first - ABSOLUTE_REACH); at -= 1) {
    if (lower(view.tokens[at]) === ',' || view.clauses.some((one) => one.verb === at)) return undefined;
    if (lower(view.tokens[at]) !== 'with' || lower(view.tokens[at - 1]) !== ',') continue;
    const index = view.phrases.findIndex((phrase) => phrase.first === at + 1);
    return index < 0 ? undefined : index;
  }
  return undefined;
}

/** Tokens between "with" and its participle. */
const ABSOLUTE_REACH = 20;

/** "blames the West, and says …": a verb right behind a conjunction has the subject of the verb before. */
function ofConjunct(view: SpeechView, index: number): number | undefined {
  const clause = view.clauses[index];
  if (clause?.form !== 'finite' || !/^(?:and|but|or)$/.test(lower(view.tokens[clause.first - 1]))) return undefined;
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = view.clauses[at];
    if (before?.form !== 'finite' || before.link === 'relative' || view.quotedTokens[before.verb]) continue;
    const isCue = CUE_VERBS.has(view.tokens[before.verb]?.lemma.toLowerCase() ?? '');
    if (isCue || before.link === 'root' || before.link === 'conjunct') return before.subjects[0];
  }
  return undefined;
}

/** "X warned of floods in the south, adding that …": behind a comma or "by" a gerund has the main verb's subject. */
function ofMainClause(view: SpeechView, index: number): number | undefined {
  const clause = view.clauses[index];
  if (clause?.form !== 'gerund' || !/^(?:,|by|and|—|–)$/.test(lower(view.tokens[clause.first - 1]))) return undefined;
  for (let at = index - 1; at >= 0; at -= 1) {
    const main = view.clauses[at];
    if (main === undefined || view.quotedTokens[main.verb]) continue;
    const isSpeech = CUE_VERBS.has(view.tokens[main.verb]?.lemma.toLowerCase() ?? '');
    if (main.form === 'finite' && main.link !== 'relative' && (isSpeech || main.link === 'root'))
      return main.subjects[0];
  }
  return undefined;
}

/** The source around phrase `index`; `first` and `last` are the verb group that it is the subject of. */
export function sourceAt(view: SpeechView, index: number, first: number, last: number): Source | null {
  const phrase = view.phrases[index];
  if (!phrase) return null;
  const before = phrase.last < first;
  const end = before ? endBefore(view, phrase.last, first) : endBehind(view, phrase.last);
  const opens = /^(?:which|what)$/.test(lower(view.tokens[phrase.first])) ? phrase.first + 1 : phrase.first;
  const alone = { first: Math.min(opens, phrase.last), last: phrase.last, head: phrase.head, phrase: index };
  if (!before && phrase.first <= last) return alone;
  if (end - phrase.first > SOURCE_WORDS_MAX) return alone;
  return { ...alone, last: end };
}

/** Up to the verb, without the adverbs, times and commas that stand before it. */
function endBefore(view: SpeechView, phraseLast: number, verb: number): number {
  let end = verb - 1;
  for (let step = 0; end > phraseLast && step < view.tokens.length; step += 1) {
    const token = view.tokens[end];
    if (token?.upos === 'ADV' || token?.upos === 'AUX' || token?.upos === 'PUNCT') end -= 1;
    else if (isTime(view, end)) end = beforeTime(view, end);
    else break;
  }
  for (let at = phraseLast + 1; at <= end; at += 1) {
    const isVerb = view.clauses.some(
      (clause) => clause.verb === at && clause.form === 'finite' && clause.link !== 'relative',
    );
    if (isVerb || view.quotedTokens[at]) return phraseLast;
  }
  return Math.max(end, phraseLast);
}

/** Whether the token is in a phrase that names a time: "Tuesday", never the "year" of "her 90-year-old mother". */
function isTime(view: SpeechView, at: number): boolean {
  const holder = view.phrases.find((phrase) => phrase.first <= at && at <= phrase.last);
  return TEMPORAL_NOUNS.has(view.tokens[holder?.head ?? at]?.lemma.toLowerCase() ?? '');
}

/** Steps over "on Tuesday", "late Monday". */
function beforeTime(view: SpeechView, at: number): number {
  let start = at;
  const holder = view.phrases.find((phrase) => phrase.first <= at && at <= phrase.last);
  if (holder) start = holder.first;
  return view.tokens[start - 1]?.upos === 'ADP' ? start - 2 : start - 1;
}

/** "said Anna Hart, who left": up to where the next quotation, the sentence or a new clause begins. */
function endBehind(view: SpeechView, phraseLast: number): number {
  let end = phraseLast;
  for (let at = phraseLast + 1; at < view.tokens.length; at += 1) {
    const token = view.tokens[at];
    if (view.quotedTokens[at] || token === undefined) break;
    if (/^[.;:!?—–]$/.test(token.text) || /^(?:but|while|as|after|when|although|because)$/.test(lower(token))) break;
    if (isTime(view, at)) {
      end = Math.min(end, beforeTime(view, at));
      break;
    }
    if (token.upos === 'VERB' && !isRelativeOrParticiple(view, at)) break;
    end = at;
  }
  return trimEnd(view, phraseLast, Math.max(end, phraseLast));
}

function isRelativeOrParticiple(view: SpeechView, at: number): boolean {
  const clause = view.clauses.find((one) => one.first <= at && at <= one.last);
  return clause === undefined || clause.link === 'relative' || clause.form !== 'finite';
}
