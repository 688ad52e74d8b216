import { wordAt } from '../language/token-words.ts';
import type { NounPhrase, Oblique, Token } from '../reading.ts';
import { type Draft, isTemporal } from './clause-draft.ts';
import { prepositionBefore } from './preposition-before.ts';

/** ", who denies the charges, …": where a relative clause between commas closes; null where it runs on. */
export function closingComma(tokens: readonly Token[], draft: Draft, limit: number): number | null {
  if (draft.link !== 'relative' || draft.parent === null || draft.marker === null) return null;
  let marker = draft.group.first - 1;
  while (marker > 0 && wordAt(tokens, marker) !== draft.marker) marker -= 1;
  if (wordAt(tokens, marker - 1) !== ',') return null;
  for (let at = draft.group.last + 1; at < limit; at += 1) if (wordAt(tokens, at) === ',') return at;
  return null;
}

/** What follows a closed relative clause belongs to the clause that it interrupted. */
export function giveTail(
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

/** Objects stand right behind the verb; prepositional phrases anywhere up to the next verb group. */
export function takeComplements(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  draft: Draft,
  limit: number,
): void {
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
    if (!token || !(token.upos === 'ADV' || wordAt(tokens, at) === draft.group.particle || token.text === '"'))
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
