import { RELATIVE_WORDS, SUBORDINATORS, TEMPORAL_NOUNS } from '../language/closed-classes.ts';
import {
  NEGATIVE_VERBS,
  OBJECT_CONTROL_VERBS,
  OBJECT_GERUND_VERBS,
  PROSPECTIVE_PREDICATES,
  PROSPECTIVE_VERBS,
  SPEECH_VERBS,
} from '../language/verb-classes.ts';
import type { Clause, NounPhrase, Oblique, Token } from '../reading.ts';
import { prepositionBefore } from './find-phrases.ts';
import { findSubject, type SubjectSearch } from './find-subject.ts';
import type { VerbGroup } from './verb-groups.ts';

/** A clause while it is being put together, and the sentence it stands in. */
export interface Draft {
  group: VerbGroup;
  form: Clause['form'];
  voice: Clause['voice'];
  subjects: readonly number[];
  subjectShared: boolean;
  objects: readonly number[];
  agents: readonly number[];
  obliques: readonly Oblique[];
  parent: number | null;
  link: Clause['link'];
  marker: string | null;
  modality: string | null;
  negated: boolean;
}

/**
 * In: tokens, noun phrases and verb groups of one sentence. Out: its clauses with their arguments.
 * Not: what the clauses mean. Word order and tags are all it has; a parser of our own can fill the same records.
 *
 * Left to right: each group gets its marker, its subject from the left (find-subject.ts), its objects and
 * prepositional phrases from the right; then infinitives and gerunds take subject and modality from their governors.
 */
export function findClauses(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  groups: readonly VerbGroup[],
): readonly Clause[] {
  const drafts: Draft[] = [];
  groups.forEach((group, i) => {
    const next = groups[i + 1];
    const draft = openClause(tokens, group, drafts);
    const search: SubjectSearch = { tokens, phrases, drafts, group, marker: draft.marker };
    takeSubject(search, draft);
    mendGapping(tokens, draft, drafts.at(-1), next?.first ?? tokens.length);
    const limit = next?.first ?? tokens.length;
    const close = closingComma(tokens, draft, limit);
    takeComplements(tokens, phrases, draft, close ?? limit);
    drafts.push(draft);
    if (close !== null) giveTail(tokens, phrases, drafts, close, limit);
  });
  drafts.forEach((draft, i) => {
    inherit(tokens, drafts, draft, i);
  });
  return drafts.map(finish);
}

/** "200 were killed and more than 400 injured": a bare participle coordinated with a passive leaves its auxiliary out. */
function mendGapping(tokens: readonly Token[], draft: Draft, before: Draft | undefined, limit: number): void {
  if (!draft.group.bare || before?.voice !== 'passive' || before.form !== 'finite' || draft.link !== 'conjunct') return;
  const next = tokens[draft.group.last + 1];
  const ends = draft.group.last + 1 >= limit || next === undefined || next.upos === 'PUNCT' || next.upos === 'ADP';
  if (ends) draft.voice = 'passive';
}

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.text.toLowerCase() ?? '';

function openClause(tokens: readonly Token[], group: VerbGroup, before: readonly Draft[]): Draft {
  const opener = markerOf(tokens, group, before.at(-1)?.group.last ?? -1);
  const link = linkOf(tokens, group, opener, before);
  return {
    group,
    form: group.form,
    voice: group.voice,
    subjects: [],
    subjectShared: false,
    objects: [],
    agents: [],
    obliques: [],
    parent: before.length > 0 ? before.length - 1 : null,
    link: before.length === 0 && link === 'complement' && opener === null ? 'root' : link,
    marker: opener,
    modality: group.modal,
    negated: group.negated,
  };
}

/** ", who denies the charges, …": where a relative clause between commas closes; null where it runs on. */
function closingComma(tokens: readonly Token[], draft: Draft, limit: number): number | null {
  if (draft.link !== 'relative' || draft.parent === null || draft.marker === null) return null;
  let marker = draft.group.first - 1;
  while (marker > 0 && word(tokens, marker) !== draft.marker) marker -= 1;
  if (word(tokens, marker - 1) !== ',') return null;
  for (let at = draft.group.last + 1; at < limit; at += 1) if (word(tokens, at) === ',') return at;
  return null;
}

/** What follows a closed relative clause belongs to the clause that it interrupted. */
function giveTail(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  drafts: readonly Draft[],
  from: number,
  to: number,
): void {
  const host = drafts[drafts.at(-1)?.parent ?? -1];
  if (!host) return;
  const tail = phrases.flatMap((phrase, i): readonly Oblique[] => {
    if (phrase.first <= from || phrase.last >= to || phrase.within?.preposition === "'s") return [];
    const preposition = prepositionBefore(tokens, phrase.first);
    return preposition && preposition.preposition !== 'of' ? [{ preposition: preposition.preposition, phrase: i }] : [];
  });
  host.obliques = [...host.obliques, ...tail];
}

/** The subordinator or relative word between the last verb group and this one that is nearest to this one. */
function markerOf(tokens: readonly Token[], group: VerbGroup, floor: number): string | null {
  let comma = false;
  for (let at = group.first - 1; at > floor; at -= 1) {
    const text = word(tokens, at);
    const upos = tokens[at]?.upos;
    if (text === ';' || text === ':') return null;
    comma ||= text === ',';
    if (RELATIVE_WORDS.has(text) && (upos === 'PRON' || upos === 'DET' || upos === 'SCONJ' || upos === 'ADV'))
      return text;
    if (
      SUBORDINATORS.has(text) &&
      upos === 'SCONJ' &&
      !(DOUBLE_WORDS.test(text) && comma) &&
      !countsWithAs(tokens, at)
    ) {
      return text;
    }
    // "after talks collapsed": the tagger calls these prepositions, and a finite verb behind makes them conjunctions;
    // a comma between ("after the talks, he left") leaves them prepositions.
    if (DOUBLE_WORDS.test(text) && upos === 'ADP' && !countsWithAs(tokens, at) && group.form === 'finite' && !comma) {
      if (!group.bare || !isTemporalAfter(tokens, at)) return text;
    }
  }
  return null;
}

// Matches "since", which is a conjunction in "since talks failed" and a preposition in "since Monday". Not "because".
const DOUBLE_WORDS = /^(?:after|before|since|until|as)$/;

/** "as many as 300", "as part of": this "as" opens no clause. */
function countsWithAs(tokens: readonly Token[], at: number): boolean {
  if (word(tokens, at) !== 'as') return false;
  const beside = /^(?:many|much|few|little|well|part|long|soon)$/;
  return beside.test(word(tokens, at + 1)) || beside.test(word(tokens, at - 1));
}

const isTemporalAfter = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at + 1; i < Math.min(at + 4, tokens.length); i += 1) {
    if (TEMPORAL_NOUNS.has(tokens[i]?.lemma.toLowerCase() ?? '') || /^\d{4}$/.test(word(tokens, i))) return true;
  }
  return false;
};

function linkOf(
  tokens: readonly Token[],
  group: VerbGroup,
  marker: string | null,
  before: readonly Draft[],
): Clause['link'] {
  if (group.form === 'infinitive') return 'infinitive';
  if (group.form === 'gerund' || group.form === 'participle') return 'participial';
  if (marker !== null) {
    if (RELATIVE_WORDS.has(marker)) return 'relative';
    return marker === 'that' || marker === 'whether' ? 'complement' : 'adverbial';
  }
  if (before.length === 0) return 'root';
  for (let at = group.first - 1; at > (before.at(-1)?.group.last ?? -1); at -= 1) {
    if (tokens[at]?.upos === 'CCONJ') return 'conjunct';
  }
  return 'complement';
}

function takeSubject(search: SubjectSearch, draft: Draft): void {
  if (draft.form === 'infinitive') return;
  const found = findSubject(search, draft.link);
  if (found.kind === 'none') return;
  if (found.kind === 'shared') {
    draft.subjects = search.drafts[found.clause]?.subjects ?? [];
    draft.subjectShared = true;
    draft.parent = found.clause;
    if (draft.link === 'complement') draft.link = 'conjunct';
    return;
  }
  draft.subjects = withMembers(search, found.phrase);
  draft.subjectShared = found.kind === 'antecedent';
  // "No such meeting has taken place": a subject that there is none of denies its verb.
  const opener = word(search.tokens, search.phrases[found.phrase]?.first ?? -1);
  if (found.kind === 'own' && (opener === 'no' || opener === 'none' || opener === 'neither'))
    draft.negated = !draft.negated;
  // "troops stationed in the region": a bare past form right behind its noun, with another verb to come, modifies it.
  if (found.kind === 'reduced') {
    draft.form = 'participle';
    draft.voice = 'passive';
    draft.link = 'participial';
    draft.subjectShared = true;
  }
}

/** A phrase and those coordinated with it on the same side of the verb, without bare times and objects of other verbs. */
function withMembers(search: SubjectSearch, phrase: number): readonly number[] {
  const { phrases, group, tokens } = search;
  const before = (phrases[phrase]?.last ?? group.first) < group.first;
  const members = (phrases[phrase]?.members ?? []).filter((one) => {
    const member = phrases[one];
    if (!member || member.last < group.first !== before || isTemporal(tokens, member)) return false;
    return !before || prepositionBefore(tokens, member.first) === null;
  });
  return [phrase, ...members].sort((a, b) => a - b);
}

/** Objects stand right behind the verb; prepositional phrases anywhere up to the next verb group. */
function takeComplements(tokens: readonly Token[], phrases: readonly NounPhrase[], draft: Draft, limit: number): void {
  const objects: number[] = [];
  const agents: number[] = [];
  const obliques: Oblique[] = [];
  const from = draft.group.last;
  phrases.forEach((phrase, i) => {
    if (draft.subjects.includes(i) && !draft.subjectShared) return;
    if (phrase.first <= from || phrase.last >= limit || phrase.within?.preposition === "'s") return;
    if (endsClause(tokens, from + 1, phrase.first)) return;
    // "took over last week": the verb's own particle brings in nothing.
    const particle = draft.group.particle !== null && phrase.first === from + 2;
    const preposition = particle ? null : prepositionBefore(tokens, phrase.first);
    if (preposition) {
      if (preposition.preposition === 'of' && phrase.within) return;
      const isAgent = preposition.preposition === 'by' && draft.voice === 'passive' && !isTemporal(tokens, phrase);
      if (isAgent && agents.length === 0) agents.push(i);
      else obliques.push({ preposition: preposition.preposition, phrase: i });
    } else if (isObjectOf(tokens, phrases, phrase, i, draft, objects)) {
      objects.push(i);
    }
  });
  draft.objects = objects;
  draft.agents = agents;
  draft.obliques = [...frontedObliques(tokens, phrases, draft), ...obliques];
}

const isTemporal = (tokens: readonly Token[], phrase: NounPhrase): boolean =>
  TEMPORAL_NOUNS.has(tokens[phrase.head]?.lemma.toLowerCase() ?? '') ||
  /^(?:1[5-9]|20)\d\d$/.test(word(tokens, phrase.head));

/** A clause does not reach over a semicolon, a colon, or "and" with a subject and verb of its own behind. */
function endsClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (/^[;:]$/.test(tokens[at]?.text ?? '')) return true;
  return false;
}

/** The next phrase behind the verb, or one coordinated with an object already taken; never a bare time. */
function isObjectOf(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  phrase: NounPhrase,
  index: number,
  draft: Draft,
  objects: readonly number[],
): boolean {
  if (isTemporal(tokens, phrase)) return false;
  if (objects.some((object) => phrases[object]?.members.includes(index))) return true;
  const behind = objects.length > 0 ? (phrases[objects.at(-1) ?? 0]?.last ?? draft.group.last) : draft.group.last;
  if (objects.length > 1) return false;
  for (let at = behind + 1; at < phrase.first; at += 1) {
    const token = tokens[at];
    if (!token || !(token.upos === 'ADV' || word(tokens, at) === draft.group.particle || token.text === '"'))
      return false;
  }
  return true;
}

/**
 * "In the capital, police on Monday arrested …": prepositional phrases before the first finite verb belong to it,
 * those behind its subject only if they hang on nothing there.
 */
function frontedObliques(tokens: readonly Token[], phrases: readonly NounPhrase[], draft: Draft): readonly Oblique[] {
  if (draft.form !== 'finite' || draft.parent !== null) return [];
  const subject = phrases[draft.subjects[0] ?? -1]?.first ?? draft.group.first;
  return phrases.flatMap((phrase, i) => {
    if (phrase.last >= draft.group.first || phrase.within?.preposition === "'s") return [];
    if (phrase.first >= subject && phrase.within !== null && !isTemporal(tokens, phrase)) return [];
    const preposition = prepositionBefore(tokens, phrase.first);
    return preposition && preposition.preposition !== 'of' ? [{ preposition: preposition.preposition, phrase: i }] : [];
  });
}

/** Infinitives and gerunds take their subject from the governor, and its modality and negation with it. */
function inherit(tokens: readonly Token[], drafts: readonly Draft[], draft: Draft, index: number): void {
  const governor = draft.parent === null ? undefined : drafts[draft.parent];
  if (!governor || draft.parent === null || draft.parent >= index) return;
  if (draft.link === 'conjunct') inheritConjunct(draft, governor);
  if (draft.link !== 'infinitive' && draft.link !== 'participial') return;
  const lemma = tokens[governor.group.verb]?.lemma ?? '';
  const reciprocal = /^(?:each other|one another)$/.test(
    `${word(tokens, governor.group.last + 1)} ${word(tokens, governor.group.last + 2)}`,
  );
  const about = governor.voice === 'passive' || reciprocal ? governor.subjects : governor.objects;
  if (draft.form === 'gerund' && OBJECT_GERUND_VERBS.has(lemma) && about.length > 0 && isBehindOf(tokens, draft)) {
    draft.subjects = about;
    draft.subjectShared = true;
  }
  if (draft.subjects.length === 0) {
    const byObject = OBJECT_CONTROL_VERBS.has(lemma) && governor.objects.length > 0;
    const addressee = byObject ? undefined : addresseeOf(lemma, governor);
    draft.subjects = byObject ? governor.objects : addressee === undefined ? governor.subjects : [addressee];
    draft.subjectShared = draft.subjects.length > 0;
  }
  const direct = draft.group.first - governor.group.last <= CONTROL_DISTANCE_MAX;
  if (draft.link === 'infinitive') {
    draft.modality ??= prospect(tokens, governor, draft) ?? governor.modality;
    if (NEGATIVE_VERBS.has(lemma) && direct) draft.negated = !draft.negated;
    else if (governor.negated && !SPEECH_VERBS.has(lemma) && direct) draft.negated = true;
  } else if (NEGATIVE_VERBS.has(lemma) && draft.group.first === governor.group.last + 1) {
    draft.negated = !draft.negated;
  }
}

/** "called on Oslo to act", "appealed to rebels to stop": the one addressed is to do it. */
function addresseeOf(lemma: string, governor: Draft): number | undefined {
  const preposition = ADDRESSING.get(lemma);
  return governor.obliques.findLast((oblique) => oblique.preposition === preposition)?.phrase;
}

/** Verbs that address somebody through a preposition and go on with what he is to do. */
const ADDRESSING: ReadonlyMap<string, string> = new Map([
  ['call', 'on'],
  ['appeal', 'to'],
  ['plead', 'with'],
  ['wait', 'for'],
  ['rely', 'on'],
  ['count', 'on'],
  ['depend', 'on'],
  ['prevail', 'on'],
  ['press', 'for'],
  ['push', 'for'],
  ['vote', 'for'],
  ['arrange', 'for'],
]);

/** "of spying", "for failing to act". */
const isBehindOf = (tokens: readonly Token[], draft: Draft): boolean =>
  /^(?:of|for|over)$/.test(word(tokens, draft.group.first - 1));

/** Tokens between a governing verb and its infinitive: an object of some length fits, another clause does not. */
const CONTROL_DISTANCE_MAX = 12;

/** The word over an infinitive that makes it a plan, a wish or an order; an infinitive of purpose counts as a plan. */
function prospect(tokens: readonly Token[], governor: Draft, draft: Draft): string | null {
  const lemma = tokens[governor.group.verb]?.lemma ?? '';
  for (let at = draft.group.first - 1; at > governor.group.last; at -= 1) {
    if (PROSPECTIVE_PREDICATES.has(word(tokens, at))) return word(tokens, at);
  }
  // "is to meet", "are to be freed": be and an infinitive announce.
  const bare = governor.objects.length === 0 && draft.group.first === governor.group.last + 1;
  if (lemma === 'be' && bare && governor.group.tense === 'present') return 'be';
  if (PROSPECTIVE_VERBS.has(lemma) || PROSPECTIVE_PREDICATES.has(word(tokens, governor.group.verb))) return lemma;
  return null;
}

function inheritConjunct(draft: Draft, governor: Draft): void {
  if (draft.subjects.length > 0 && !draft.subjectShared) return;
  if (draft.form === 'finite' && draft.group.tense === 'present' && draft.group.modal === null) {
    draft.modality ??= governor.modality;
  }
}

function finish(draft: Draft): Clause {
  return {
    verb: draft.group.verb,
    first: draft.group.first,
    last: draft.group.last,
    particle: draft.group.particle,
    voice: draft.voice,
    form: draft.form,
    tense: draft.form === 'finite' ? draft.group.tense : 'none',
    negated: draft.negated,
    modality: draft.modality,
    subjects: draft.subjects,
    subjectShared: draft.subjectShared,
    objects: draft.objects,
    agents: draft.agents,
    obliques: draft.obliques,
    parent: draft.parent,
    link: draft.link,
    marker: draft.marker,
  };
}
