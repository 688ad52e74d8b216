import { TEMPORAL_NOUNS } from '../language/closed-classes.ts';
import { wordAt } from '../language/token-words.ts';
import { SPEECH_VERBS } from '../language/verb-classes.ts';
import type { Clause, NounPhrase, Token } from '../reading.ts';
import { type Draft, hasConjunction, isTemporal } from './clause-draft.ts';
import { prepositionBefore } from './preposition-before.ts';
import { phraseEndingAt, relativeSubject } from './relative-subject.ts';
import { followsQuotation, invertedSubject, parentheticalSpeaker } from './speaker-subject.ts';
import { type FoundSubject, NO_SUBJECT, type SubjectSearch } from './subject-search.ts';
import type { VerbGroup } from './verb-groups.ts';

/** The subject of a verb group, by walking left from it over what cannot be its subject. */
export function findSubject(search: SubjectSearch, link: Clause['link']): FoundSubject {
  if (link === 'relative' && search.marker !== null) {
    const relative = relativeSubject(search, search.marker);
    if (relative) return relative;
  }
  if (followsQuotation(search)) {
    const speaker = invertedSubject(search);
    if (speaker.kind !== 'none') return speaker;
  }
  const parenthetical = parentheticalSpeaker(search);
  if (parenthetical !== null) return { kind: 'own', phrase: parenthetical };
  const left = walkLeft(search);
  if (search.group.form === 'gerund' || search.group.form === 'participle') return nonFiniteSubject(search, left);
  if (left.kind === 'own' && isReduced(search, left.phrase)) return { kind: 'reduced', phrase: left.phrase };
  if (left.kind !== 'none') return left;
  return invertedSubject(search);
}

function phraseHolding(phrases: readonly NounPhrase[], token: number): number | null {
  const found = phrases.findIndex(
    (phrase) => phrase.first <= token && token <= phrase.last && phrase.within?.preposition !== "'s",
  );
  return found < 0 ? null : found;
}

/** Walks left from the verb: over adverbs, prepositional phrases, bare times, appositions and inner clauses. */
function walkLeft(search: SubjectSearch): FoundSubject {
  const { tokens, phrases, group } = search;
  let at = group.first - 1;
  let candidate: number | null = null;
  while (at >= 0) {
    const token = tokens[at];
    if (!token) break;
    const holder = phraseHolding(phrases, at);
    if (holder !== null) {
      const step = overPhrase(search, holder, candidate);
      if (step.kind === 'subject') return { kind: 'own', phrase: step.phrase };
      if (step.kind === 'shared') return step;
      candidate = step.candidate;
      at = step.at;
      continue;
    }
    const clause = search.drafts.findIndex((draft) => draft.group.first <= at && at <= draft.group.last);
    if (clause >= 0) {
      const step = overClause(search, clause, candidate);
      if (typeof step !== 'number') return step;
      at = step;
      continue;
    }
    if (stops(token)) break;
    at -= 1;
  }
  return candidate === null ? NO_SUBJECT : { kind: 'own', phrase: candidate };
}

/** A stop for the walk: another sentence half, or a quotation that the verb is not in. */
const stops = (token: Token): boolean => /^[;:]$/.test(token.text) || (token.upos === 'SCONJ' && token.text !== 'as');

type PhraseStep =
  | { readonly kind: 'subject'; readonly phrase: number }
  | { readonly kind: 'shared'; readonly clause: number }
  | { readonly kind: 'go'; readonly at: number; readonly candidate: number | null };

// Matches "1997"; not "300" or "13,550".
const YEAR = /^(?:1[5-9]|20)\d\d$/;

function overPhrase(search: SubjectSearch, holder: number, candidate: number | null): PhraseStep {
  const { tokens, phrases } = search;
  const phrase = phrases[holder];
  if (!phrase) return { kind: 'go', at: -1, candidate };
  const preposition = prepositionBefore(tokens, phrase.first);
  // "after clashes broke out": here the word before is the clause's conjunction.
  if (preposition && preposition.preposition === search.marker && preposition.first + 1 === phrase.first) {
    return { kind: 'subject', phrase: holder };
  }
  if (preposition) return { kind: 'go', at: preposition.first - 1, candidate };
  // "attacked a village and killed two men": the object of an earlier verb before a conjunction; the subject is shared.
  const owner = search.drafts.findIndex((draft) => draft.objects.includes(holder) && draft.subjects.length > 0);
  const owning = search.drafts[owner];
  if (owning && isInner(search, owning)) return { kind: 'go', at: startOfRelative(tokens, owning) - 1, candidate };
  if (owner >= 0 && hasConjunction(tokens, phrase.last + 1, search.group.first))
    return { kind: 'shared', clause: owner };
  const head = tokens[phrase.head]?.lemma.toLowerCase() ?? '';
  const joined = phrase.members.find((member) => member < holder);
  if (TEMPORAL_NOUNS.has(head) || YEAR.test(head)) return { kind: 'go', at: phrase.first - 1, candidate };
  if (joined !== undefined && coordinatesSubject(search, joined)) {
    const whole = phrases[joined];
    const outer = whole ? prepositionBefore(tokens, whole.first) : null;
    if (outer?.preposition === search.marker) return { kind: 'subject', phrase: holder };
    return outer ? { kind: 'go', at: outer.first - 1, candidate } : { kind: 'subject', phrase: holder };
  }
  // Behind a comma and a noun phrase it may be an apposition: the walk goes on, and keeps it in case nothing else comes.
  const left = phrases.findIndex((other) => other.last === phrase.first - 2 && other.within?.preposition !== "'s");
  if (wordAt(tokens, phrase.first - 1) === ',' && left >= 0) {
    const renamesInner = candidate !== null && isInnerPlace(search, left);
    return { kind: 'go', at: phrase.first - 2, candidate: renamesInner ? candidate : holder };
  }
  return {
    kind: 'subject',
    phrase: candidate !== null && !isApposition(search, holder, candidate) ? candidate : holder,
  };
}

/** "Writing on Plume, the platform, the mayor, Ann Lee, urged": what renames the noun of a preposition is no subject. */
function isInnerPlace({ tokens, phrases }: SubjectSearch, left: number): boolean {
  const phrase = phrases[left];
  return phrase !== undefined && prepositionBefore(tokens, phrase.first) !== null && !isTemporal(tokens, phrase);
}

/**
 * "Lee, who leads the agency, called on …", "the road that links Lima with the coast was opened", "troops guarding the
 * port fled": what a clause inside the subject is about is not the subject of the verb behind it, unless it tells what
 * somebody says ("who said Lima fled").
 */
function isInner(search: SubjectSearch, owning: Draft): boolean {
  const { tokens, group } = search;
  if (SPEECH_VERBS.has(tokens[owning.group.verb]?.lemma ?? '')) return false;
  if (owning.link === 'relative')
    return closedByComma(tokens, owning, group) || !hasConjunction(tokens, owning.group.last, group.first);
  const modifies =
    owning.link === 'participial' && owning.subjectShared && wordAt(tokens, owning.group.first - 1) !== ',';
  return modifies && !hasConjunction(tokens, owning.group.last, group.first);
}

/** "in Armenia on Sunday and 13,550 people entered": phrases joined across a verb's complement are no subject. */
function coordinatesSubject(search: SubjectSearch, member: number): boolean {
  const phrase = search.phrases[member];
  if (!phrase) return false;
  const head = search.tokens[phrase.head]?.lemma.toLowerCase() ?? '';
  if (prepositionBefore(search.tokens, phrase.first)?.preposition === 'between') return true;
  const opened = lastMarkerBefore(search, phrase.first);
  const afterVerb = search.drafts.some(
    (draft) =>
      draft.group.last < phrase.first &&
      draft.group.last > opened &&
      draft.form === 'finite' &&
      draft.link !== 'relative',
  );
  return !afterVerb && !TEMPORAL_NOUNS.has(head);
}

/** Where the clause of the search was opened by its marker, left of a token; -1 without one. */
function lastMarkerBefore(search: SubjectSearch, token: number): number {
  if (search.marker === null) return -1;
  for (let at = token - 1; at >= 0; at -= 1) if (wordAt(search.tokens, at) === search.marker) return at;
  return -1;
}

/** An apposition renames what stands before its comma: the earlier phrase is not itself the object of a verb. */
function isApposition(search: SubjectSearch, earlier: number, later: number): boolean {
  const { tokens, phrases, drafts } = search;
  const first = phrases[earlier];
  const second = phrases[later];
  if (!first || !second) return false;
  const verbBefore = drafts.some((draft) => draft.group.last === first.first - 1);
  const pronoun = second.first === second.last && tokens[second.first]?.upos === 'PRON';
  return !verbBefore && !pronoun;
}

/** At an earlier verb: step over an inner clause, share a coordinate clause's subject, or stop. */
function overClause(search: SubjectSearch, clause: number, candidate: number | null): number | FoundSubject {
  const { tokens, drafts, group } = search;
  const draft = drafts[clause];
  if (!draft) return NO_SUBJECT;
  const coordinated = hasConjunction(tokens, draft.group.last + 1, group.first);
  if (candidate !== null && !coordinated && SPEECH_VERBS.has(tokens[draft.group.verb]?.lemma ?? '')) {
    return { kind: 'own', phrase: candidate };
  }
  if (
    draft.form === 'gerund' ||
    draft.form === 'participle' ||
    draft.form === 'infinitive' ||
    draft.link === 'relative'
  ) {
    if (coordinated && draft.link === 'relative' && !closedByComma(tokens, draft, group))
      return { kind: 'shared', clause };
    return Math.min(draft.group.first, startOfRelative(tokens, draft)) - 1;
  }
  if (candidate !== null) return { kind: 'own', phrase: candidate };
  if (draft.subjects.length > 0 && (coordinated || group.form !== 'finite')) return { kind: 'shared', clause };
  return NO_SUBJECT;
}

function startOfRelative(tokens: readonly Token[], draft: Draft): number {
  if (draft.link !== 'relative' || draft.marker === null) return draft.group.first;
  for (let at = draft.group.first - 1; at >= 0; at -= 1) if (wordAt(tokens, at) === draft.marker) return at;
  return draft.group.first;
}

/** ", which was blocked for months, have fled": a comma before the verb closes the relative clause. */
function closedByComma(tokens: readonly Token[], draft: Draft, group: VerbGroup): boolean {
  for (let at = draft.group.last + 1; at < group.first; at += 1) if (wordAt(tokens, at) === ',') return true;
  return false;
}

/** A gerund or participle modifies the phrase right before it, else it shares the subject of the clause before. */
function nonFiniteSubject(search: SubjectSearch, left: FoundSubject): FoundSubject {
  const before = phraseEndingAt(search.phrases, search.group.first - 1);
  if (before !== null) return { kind: 'antecedent', phrase: before };
  const last = search.drafts.length - 1;
  if (last >= 0 && (search.drafts[last]?.subjects.length ?? 0) > 0) return { kind: 'shared', clause: last };
  return left.kind === 'own' ? { kind: 'antecedent', phrase: left.phrase } : left;
}

/**
 * "The man arrested on Monday was released": a bare past form right behind its noun is a participle when a finite verb
 * follows without a conjunction, comma or new subject between, or when "by" comes next.
 */
function isReduced(search: SubjectSearch, phrase: number): boolean {
  const { tokens, phrases, group } = search;
  if (!group.bare || phrases[phrase]?.last !== group.first - 1) return false;
  const next = tokens[group.last + 1];
  if (next === undefined || next.upos === 'DET' || next.upos === 'PRON') return false;
  if (wordAt(tokens, group.last + 1) === 'by') return true;
  if (next.upos !== 'ADP') return false;
  for (let at = group.last + 2; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.upos === 'CCONJ' || token.upos === 'SCONJ' || token.text === ',' || token.upos === 'PRON')
      return false;
    if (token.upos === 'AUX') return phraseEndingAt(phrases, at - 1) !== null;
    if (token.upos === 'VERB') return phraseHolding(phrases, at) === null && /(?:ed|s)$/.test(token.text);
  }
  return false;
}
