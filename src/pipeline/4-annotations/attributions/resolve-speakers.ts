/**
 * In: the words of a source and the names found in its sentence. Out: the name that speaks.
 * Not: pronouns and descriptions whose antecedent the entity finder did not find.
 */

import type { Span } from '../../../model/span.ts';
import { lower } from '../../language/token-words.ts';
import type { IndexedEntity } from './find-attributions.ts';
import type { Source, SpeechView } from './speech-view.ts';

/** Heads that speak for the body or person that modifies them: "Estavian authorities", "Hart's spokesperson". */
const SPEAKS_FOR: ReadonlySet<string> = new Set(
  (
    'authority authorities government official officials ministry minister office spokesperson spokesman spokeswoman spokespeople ' +
    'military army police force forces state regime parliament council leadership statement report agency ' +
    'administration side media service delegation embassy department presidency court commission command'
  ).split(' '),
);

const RANK: Readonly<Record<string, number>> = { person: 0, organisation: 1, group: 2, country: 3, place: 4 };

/** Words that part a body from the country whose name it bears: "Estavian separatist authorities" are not Estavia's. */
const PARTED =
  /\b(?:separatist|breakaway|rebel|opposition|exiled|former|ex|self-(?:proclaimed|declared|styled)|de facto|ethnic|pro-\w+|anti-\w+|unrecogni[sz]ed)\b/i;

/** Index of the entity mention that speaks, or null where words alone name the speaker. */
export function resolveSpeaker(view: SpeechView, source: Source, entities: readonly IndexedEntity[]): number | null {
  const start = view.tokens[source.first]?.start ?? 0;
  const end = view.tokens[source.last]?.end ?? 0;
  const inside = entities.filter(({ item }) => item.span.start >= start && item.span.end <= end);
  if (inside.length === 0) return null;
  const head = view.tokens[source.head];
  const phraseEnd = view.tokens[view.phrases[source.phrase]?.last ?? source.last]?.end ?? end;
  const covering = inside.filter(
    ({ item }) => head !== undefined && item.span.start <= head.start && head.end <= item.span.end,
  );
  // "Ivo Lenk, the ambassador": the head's own name, a person before a body, the longest of several.
  if (covering.length > 0) return best(covering);
  const named = inside.filter(
    ({ item }) => item.kind === 'person' && item.form === 'name' && isNamed(view, item.span, source),
  );
  if (named.length > 0) return named[0]?.index ?? null;
  if (head === undefined || !(SPEAKS_FOR.has(head.lemma.toLowerCase()) || SPEAKS_FOR.has(lower(head)))) return null;
  if (PARTED.test(view.text.slice(start, Math.max(phraseEnd, head.end)))) return null;
  const within = inside.filter(({ item }) => item.span.end <= phraseEnd);
  return best(within.length > 0 ? within : inside);
}

/** "Her brother, Luc Moreau", "ambassador to the union Ivo Lenk": a name that no possessive or preposition takes. */
function isNamed(view: SpeechView, span: Span, source: Source): boolean {
  if (/^['’]s\b/.test(view.text.slice(span.end, span.end + 3))) return false;
  const first = view.tokens.findIndex((token) => token.start >= span.start);
  if (first <= source.first) return true;
  const before = view.tokens[first - 1];
  return before?.upos !== 'ADP' && lower(before) !== 'and' && !isInRelative(view, first, source);
}

/** Names behind a relative pronoun are part of what is told of the speaker. */
function isInRelative(view: SpeechView, at: number, source: Source): boolean {
  for (let i = source.first; i < at; i += 1) if (/^(?:who|whose|whom|which)$/.test(lower(view.tokens[i]))) return true;
  return false;
}

function best(entities: readonly IndexedEntity[]): number {
  const order = [...entities].sort(
    (a, b) =>
      (RANK[a.item.kind] ?? 5) - (RANK[b.item.kind] ?? 5) ||
      b.item.span.end - b.item.span.start - (a.item.span.end - a.item.span.start) ||
      a.index - b.index,
  );
  return order[0]?.index ?? 0;
}
