import { wordAt } from '../language/token-words.ts';
import type { Clause, NounPhrase, Token } from '../reading.ts';
import { type Draft, isTemporal } from './clause-draft.ts';
import { linkOf, markerOf } from './clause-marker.ts';
import { findSubject } from './find-subject.ts';
import { inheritFromGovernor } from './inherit-from-governor.ts';
import { prepositionBefore } from './preposition-before.ts';
import type { SubjectSearch } from './subject-search.ts';
import { closingComma, giveTail, takeComplements } from './take-complements.ts';
import type { VerbGroup } from './verb-groups.ts';

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
    inheritFromGovernor(tokens, drafts, draft, i);
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

/** "…, aided by friends": a bare participle behind a comma and before "by" takes the subject of the clause before. */
function takeTrailing({ tokens, group, drafts }: SubjectSearch, draft: Draft): boolean {
  const last = drafts.at(-1);
  if (!group.bare || !last || wordAt(tokens, group.first - 1) !== ',' || wordAt(tokens, group.last + 1) !== 'by')
    return false;
  draft.form = 'participle';
  draft.voice = 'passive';
  draft.link = 'participial';
  draft.subjects = last.subjects;
  draft.subjectShared = true;
  return true;
}

function takeSubject(search: SubjectSearch, draft: Draft): void {
  if (draft.form === 'infinitive' || takeTrailing(search, draft)) return;
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
  const opener = wordAt(search.tokens, search.phrases[found.phrase]?.first ?? -1);
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
