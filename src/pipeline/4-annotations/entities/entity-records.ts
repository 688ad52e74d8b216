import type { Entity } from '../../../model/entity.ts';
import type { EntityMention } from '../../reading.ts';
import type { Gazetteer } from './gazetteer.ts';
import { INSTITUTIONS } from './institutions.ts';

/** Names kept beside the canonical one; a body that a corpus writes in more ways is no longer one body. */
const ALIASES_MAX = 20;

/** A document's mentions, and beside each the id that it has in the corpus. */
export interface LinkedMentions {
  readonly doc: { readonly entities: readonly EntityMention[] };
  readonly entityIds: readonly string[];
}

/**
 * The records of the entities that the documents mention, sorted by id: the gazetteer's where it has the entity, else
 * what the mentions say. `aliases` are the other names that the texts used. The documents' order changes nothing.
 */
export function entityRecords(documents: readonly LinkedMentions[], gazetteer: Gazetteer): Entity[] {
  const byId = new Map<string, EntityMention[]>();
  for (const { doc, entityIds } of documents) {
    doc.entities.forEach((mention, i) => {
      const id = entityIds[i] ?? mention.entity;
      const list = byId.get(id);
      if (list) list.push(mention);
      else byId.set(id, [mention]);
    });
  }
  return [...byId].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, list]) => recordOf(id, list, gazetteer));
}

function recordOf(id: string, mentions: readonly EntityMention[], gazetteer: Gazetteer): Entity {
  // Folds the line feed of "Old\nMill"; changes nothing in "Old Mill".
  const texts = [
    ...new Set(mentions.filter(({ form }) => form === 'name').map(({ text }) => text.replace(/\s+/g, ' '))),
  ].sort();
  const entry = gazetteer.entries.get(id);
  if (entry) {
    const { demonyms, capital, metonyms, within, population, ...entity } = entry;
    return { ...entity, aliases: aliasesOf(entry.name, [...entry.aliases, ...texts]) };
  }
  const name = mostFrequent(mentions.map((mention) => mention.name));
  const countries = mentions.flatMap(({ country }) => (country === null ? [] : [country]));
  const country = countries.length > 0 ? mostFrequent(countries) : null;
  const sector = sectorOf(id);
  return {
    id,
    kind: mostFrequent(mentions.map((mention) => mention.kind)),
    name,
    aliases: aliasesOf(name, texts),
    ...(country ? { country } : {}),
    ...(sector ? { sector } : {}),
  };
}

const aliasesOf = (name: string, others: readonly string[]): string[] =>
  [...new Set(others)].filter((other) => other !== name).slice(0, ALIASES_MAX);

/** The value that stands most often in a list; of equals the first in the alphabet. The list is never empty. */
function mostFrequent<T extends string>(values: readonly T[]): T {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return best ? best[0] : (values[0] as T);
}

/** PLOVER sector of a state's body, by the last part of its id: `organisation:rus-foreign-ministry` is GOV. */
function sectorOf(id: string): string | null {
  // Matches `organisation:rus-foreign-ministry`; not `organisation:united-nations`.
  const body = /^organisation:[a-z]{3}-(.+)$/.exec(id)?.[1];
  return body === undefined ? null : (INSTITUTIONS.get(body.replaceAll('-', ' '))?.sector ?? null);
}
