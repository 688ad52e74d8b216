/**
 * In: the entity mentions of all documents, each linked within its document.
 * Out: for each document, which of its ids are another id for the corpus: spelling variants of a person, a surname or an
 * acronym that one fuller name of the corpus explains, and ids that hold in one document only.
 * Not: names that the gazetteer has, and places: an id that is not in the map stays.
 */
import { doubleMetaphone } from 'double-metaphone';
import { bareId, isLocalId } from '../language/local-id.ts';
import { isSamePerson } from '../language/same-person.ts';
import type { EntityMention } from '../reading.ts';

/** What is needed of a document: its id, which makes local ids unique, and its mentions. */
export interface LinkableDocument {
  readonly id: string;
  readonly entities: readonly EntityMention[];
}

/** Persons of one sound of surname that are compared; the comparison is quadratic in them. */
const SOUND_BUCKET_MAX = 100;

/**
 * Local ids to global ids, one map for each document, in the documents' order. The answer does not depend on that
 * order. Linear in the mentions, but for persons whose surnames sound alike.
 */
export function linkEntities(docs: readonly LinkableDocument[]): readonly ReadonlyMap<string, string>[] {
  const ids = countIds(docs);
  const variants = mergeVariants(ids);
  const surnames = uniqueBy(ids, variants, (id) => (id.startsWith('person:') ? surnameOf(id) : null));
  const initials = uniqueBy(ids, variants, (id) => (id.startsWith('organisation:') ? initialsOf(id) : null));
  return docs.map((doc) => {
    const map = new Map<string, string>();
    for (const { entity } of doc.entities) {
      if (map.has(entity)) continue;
      const global = globalId(entity, doc.id, variants, surnames, initials);
      if (global !== entity) map.set(entity, global);
    }
    return map;
  });
}

function globalId(
  id: string,
  document: string,
  variants: ReadonlyMap<string, string>,
  surnames: ReadonlyMap<string, string | null>,
  initials: ReadonlyMap<string, string | null>,
): string {
  const bare = bareId(id);
  if (bare.startsWith('person:') && isLocalId(id)) {
    const person = surnames.get(nameOf(bare));
    if (person) return person;
  }
  if (bare.startsWith('organisation:') && !nameOf(bare).includes('-')) {
    const body = initials.get(nameOf(bare));
    if (body) return body;
  }
  if (!isLocalId(id)) return variants.get(id) ?? id;
  const [kind] = bare.split(':');
  return `${kind}:${nameOf(bare)}.${slugOfDocument(document)}`;
}

const nameOf = (id: string): string => id.slice(id.indexOf(':') + 1);

const slugOfDocument = (document: string): string =>
  document
    .toLowerCase()
    // Matches the slash and dot of `2023/a.b`; no letter or digit.
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** How often each id is mentioned in the corpus, local ids left out. */
function countIds(docs: readonly LinkableDocument[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { entities } of docs) {
    for (const { entity } of entities) if (!isLocalId(entity)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return counts;
}

/** Spelling variants of one person: each id to the one mentioned most, of equals the first in the alphabet. */
function mergeVariants(ids: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const persons = [...ids]
    .filter(([id]) => id.startsWith('person:') && nameOf(id).includes('-'))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const bySound = new Map<string, string[]>();
  const merged = new Map<string, string>();
  for (const [id] of persons) {
    const name = nameOf(id).replaceAll('-', ' ');
    const codes = doubleMetaphone(surnameOf(id) ?? '');
    const twin = codes
      .flatMap((code) => bySound.get(code) ?? [])
      .find((other) => isSamePerson(nameOf(other).replaceAll('-', ' '), name));
    if (twin) merged.set(id, twin);
    else for (const code of new Set(codes)) addTo(bySound, code, id);
  }
  return merged;
}

function addTo(map: Map<string, string[]>, key: string, id: string) {
  const list = map.get(key);
  if (!list) map.set(key, [id]);
  else if (list.length < SOUND_BUCKET_MAX) list.push(id);
}

/** Ids by a short form of theirs; null where two ids share it. */
function uniqueBy(
  ids: ReadonlyMap<string, number>,
  variants: ReadonlyMap<string, string>,
  shorten: (id: string) => string | null,
): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const id of ids.keys()) {
    const short = shorten(id);
    if (!short) continue;
    const whole = variants.get(id) ?? id;
    const other = found.get(short);
    found.set(short, other === undefined || other === whole ? whole : null);
  }
  return found;
}

const surnameOf = (id: string): string | null => {
  const parts = nameOf(id).split('-');
  return parts.length > 1 ? (parts.at(-1) ?? null) : null;
};

/** Letters of the shortest acronym that is trusted across documents; two letters stand for too many things. */
const INITIALS_MIN = 3;

const SMALL_WORDS = new Set('of the for and de on in to s'.split(' '));

function initialsOf(id: string): string | null {
  const parts = nameOf(id)
    .split('-')
    .filter((part) => !SMALL_WORDS.has(part));
  return parts.length >= INITIALS_MIN ? parts.map((part) => part[0] ?? '').join('') : null;
}
