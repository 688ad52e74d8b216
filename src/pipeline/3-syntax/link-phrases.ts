import { SPEECH_VERBS } from '../language/verb-classes.ts';
import type { Token } from '../reading.ts';
import { prepositionBefore } from './preposition-before.ts';

/** A noun phrase while it is being put together; see NounPhrase. */
export interface PhraseDraft {
  first: number;
  last: number;
  head: number;
  within: { phrase: number; preposition: string } | null;
  members: number[];
}

/** What each phrase hangs on by a preposition. */
export function linkByPreposition(tokens: readonly Token[], phrases: PhraseDraft[]): void {
  for (let i = 1; i < phrases.length; i += 1) {
    const phrase = phrases[i];
    if (!phrase || phrase.within) continue;
    const preposition = prepositionBefore(tokens, phrase.first);
    if (!preposition) continue;
    const host = lastPhraseEndingAt(phrases, preposition.first - 1, i);
    if (host !== null) phrase.within = { phrase: host, preposition: preposition.preposition };
  }
}

function lastPhraseEndingAt(phrases: readonly PhraseDraft[], token: number, before: number): number | null {
  for (let i = before - 1; i >= 0; i -= 1)
    if (phrases[i]?.last === token && phrases[i]?.within?.preposition !== "'s") return i;
  return null;
}

/** "A, B and C", "both A and B": phrases joined by a conjunction list one another. */
export function linkCoordinates(tokens: readonly Token[], phrases: PhraseDraft[]): void {
  const tops = phrases.map((_, i) => i).filter((i) => phrases[i]?.within?.preposition !== "'s");
  for (let k = 1; k < tops.length; k += 1) {
    const right = phrases[tops[k] ?? -1];
    const left = phrases[tops[k - 1] ?? -1];
    if (!right || !left) continue;
    const between = tokens.slice(left.last + 1, right.first);
    const words = between.map((token) => token.text.toLowerCase()).join(' ');
    if (!/^(?:, )?(?:and|or|as well as|&)(?: also)?$/.test(words) || opensNextClause(tokens, phrases, left, right))
      continue;
    const renamed = words.startsWith(',') ? renamedBy(tokens, phrases, left) : null;
    if (renamed === null) joinBack(tokens, phrases, tops, k);
    else joinPair(phrases, renamed, tops[k] ?? 0);
  }
}

/** "between Lee, an aide to the king, and Gray": the phrase before the comma that the last one's host renames. */
function renamedBy(tokens: readonly Token[], phrases: readonly PhraseDraft[], last: PhraseDraft): number | null {
  let host = last;
  for (let step = 0; host.within && step < phrases.length; step += 1) {
    const next = phrases[host.within.phrase];
    if (!next) break;
    host = next;
  }
  if (tokens[host.first - 1]?.text !== ',') return null;
  const named = phrases.findIndex((phrase) => phrase.last === host.first - 2 && phrase.within?.preposition !== "'s");
  // A list of names has commas as well; what renames somebody opens with an article.
  return named >= 0 && tokens[host.first]?.upos === 'DET' && tokens[phrases[named]?.head ?? -1]?.upos === 'PROPN'
    ? named
    : null;
}

function joinPair(phrases: readonly PhraseDraft[], a: number, b: number): void {
  phrases[a]?.members.push(b);
  phrases[b]?.members.push(a);
}

/**
 * "lost their lives in it and more than 400 were hurt": behind a verb's complement, a phrase with a finite verb of its own
 * opens the next clause. "Said the leaders of Peru and Chile met" is one list.
 */
function opensNextClause(
  tokens: readonly Token[],
  phrases: readonly PhraseDraft[],
  left: PhraseDraft,
  right: PhraseDraft,
): boolean {
  const behind = tokens[right.last + 1];
  if (behind?.upos !== 'AUX' && behind?.upos !== 'VERB') return false;
  if (prepositionBefore(tokens, left.first)?.preposition === 'between') return false;
  let host = left;
  for (let step = 0; host.within && step < phrases.length; step += 1) {
    const next = phrases[host.within.phrase];
    if (!next) break;
    host = next;
  }
  const before = tokens[host.first - 1];
  if (before?.upos === 'VERB') return !SPEECH_VERBS.has(before.lemma);
  // "after the leaders of Peru and Chile met": there the preposition is a conjunction.
  if (before?.upos !== 'ADP' || /^(?:after|before|since|until|as)$/i.test(before.text)) return false;
  return tokens.slice(0, host.first).some(({ upos }) => upos === 'VERB' || upos === 'AUX');
}

/**
 * "As people flee Tibu, Lima and Quito accused …": before a finite verb the list holds only what can be its subject,
 * and a phrase behind a verb or preposition cannot.
 */
function opensMainClause(tokens: readonly Token[], left: PhraseDraft, last: PhraseDraft | undefined): boolean {
  const behind = tokens[(last?.last ?? -1) + 1];
  if (!last || (behind?.upos !== 'AUX' && behind?.upos !== 'VERB')) return false;
  const before = tokens[left.first - 1]?.upos;
  return before === 'VERB' || before === 'ADP' || before === 'AUX';
}

/** Joins phrase `k` of `tops` with the one before it, and with those before that as long as only commas part them. */
function joinBack(tokens: readonly Token[], phrases: PhraseDraft[], tops: readonly number[], k: number): void {
  const group = [tops[k] ?? 0, tops[k - 1] ?? 0];
  for (let j = k - 1; j > 0; j -= 1) {
    const right = phrases[tops[j] ?? -1];
    const left = phrases[tops[j - 1] ?? -1];
    const between = right && left ? tokens.slice(left.last + 1, right.first) : [];
    if (between.length !== 1 || between[0]?.text !== ',') break;
    if (left && opensMainClause(tokens, left, phrases[tops[k] ?? -1])) break;
    group.push(tops[j - 1] ?? 0);
  }
  for (const one of group) {
    const phrase = phrases[one];
    if (!phrase) continue;
    phrase.members = [...new Set([...phrase.members, ...group.filter((other) => other !== one)])].sort((a, b) => a - b);
  }
}
