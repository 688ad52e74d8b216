/**
 * In: the words of a source and the names found in its sentence. Out: the name that speaks.
 * Not: pronouns and descriptions whose antecedent the entity finder did not find.
 */
import type { IndexedEntity } from './find-attributions.ts';
import { lower, type Source, type SpeechView } from './speech-view.ts';

/** Heads that speak for the body or person that modifies them: "Armenian authorities", "Michel's spokesperson". */
const SPEAKS_FOR: ReadonlySet<string> = new Set(
  (
    'authority authorities government official officials ministry minister office spokesperson spokesman spokeswoman spokespeople ' +
    'military army police force forces state regime parliament council leader leadership statement report agency ' +
    'administration side media service delegation embassy department presidency court commission command'
  ).split(' '),
);

const RANK: Readonly<Record<string, number>> = { person: 0, organisation: 1, group: 2, country: 3, place: 4 };

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
  // "Vagif Sadigov, the ambassador": the head's own name, a person before a body, the longest of several.
  if (covering.length > 0) return best(covering);
  const apposed = inside.filter(
    ({ item }) => item.kind === 'person' && item.form === 'name' && isApposed(view, item.span.start, phraseEnd),
  );
  if (apposed.length > 0) return best(apposed);
  const within = inside.filter(({ item }) => item.span.end <= phraseEnd);
  if (head !== undefined && SPEAKS_FOR.has(head.lemma.toLowerCase()) && within.length > 0) return best(within);
  if (head !== undefined && SPEAKS_FOR.has(lower(head)) && inside.length > 0) return best(inside);
  return null;
}

/** "Her brother, Genadi Hyusunts,": a person's name behind the phrase and its comma. */
const isApposed = (view: SpeechView, start: number, phraseEnd: number): boolean =>
  start >= phraseEnd && /^\s*,?\s*$/.test(view.text.slice(phraseEnd, start));

function best(entities: readonly IndexedEntity[]): number {
  const order = [...entities].sort(
    (a, b) =>
      (RANK[a.item.kind] ?? 5) - (RANK[b.item.kind] ?? 5) ||
      b.item.span.end - b.item.span.start - (a.item.span.end - a.item.span.start) ||
      a.index - b.index,
  );
  return order[0]?.index ?? 0;
}
