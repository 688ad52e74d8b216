/**
 * In: the names of a document with their kinds.
 * Out: whose names they are: an id and a canonical name for each, the same for all names of one entity.
 * Not: entities of other documents (6-events), words that are no names (find-references.ts).
 */

import type { EntityKind } from '../../../model/entity.ts';
import type { GazetteerEntry } from '../../../model/lexicon.ts';
import { localId } from '../../language/local-id.ts';
import { entityIdOf } from './entity-id.ts';
import { institutionIdOf } from './find-groups.ts';
import { countryNamed, type Gazetteer, longestName, type NameUse, personSpelled } from './gazetteer.ts';
import { GOVERNMENT_NOUNS, NOT_OF_STATE } from './institutions.ts';
import { linkPersons, partsOf } from './link-persons.ts';
import type { Listed, Name } from './name.ts';
import { ORGANISATION_HEADS, PLACE_HEADS } from './name-heads.ts';
import type { Line } from './read-lines.ts';

/** A name and whose it is. `full` is the name it was linked by: its own, or a fuller one of the document. */
export interface LinkedName {
  readonly name: Name;
  readonly kind: EntityKind;
  readonly entity: string;
  readonly canonical: string;
  readonly country: string | null;
  readonly entry: GazetteerEntry | null;
  readonly use: NameUse;
}

/** The names that stand for an entity, linked; names of kind `other` or none are left out. */
export function linkNames(lines: readonly Line[], names: readonly Name[], gazetteer: Gazetteer): LinkedName[] {
  const persons = linkPersons(names, gazetteer);
  const acronyms = findAcronyms(lines, names);
  const longer = longerNames(names);
  const countries = countCountries(names);
  const halves = compassStates(names);
  return names.flatMap((name, index) => {
    const { kind } = name;
    if (kind === null || kind === 'other') return [];
    const fuller = name.listed.length > 0 ? undefined : (longer.get(index) ?? halves.get(name.key));
    const whole = persons.get(index) ?? acronyms.get(`${kind} ${name.key}`) ?? fuller ?? name;
    return [linkOne(lines, name, whole, kind, gazetteer, countries)];
  });
}

function linkOne(
  lines: readonly Line[],
  name: Name,
  whole: Name,
  kind: EntityKind,
  gazetteer: Gazetteer,
  countries: ReadonlyMap<string, number>,
): LinkedName {
  const listed =
    chooseListed(lines, whole, gazetteer, countries) ??
    (whole === name ? null : chooseListed(lines, name, gazetteer, countries));
  const spelled = kind === 'person' && !listed ? personSpelled(gazetteer, partsOf(whole).join(' ')) : null;
  if (spelled) {
    const country = spelled.country ?? null;
    return { name, kind, entity: spelled.id, canonical: spelled.name, country, entry: spelled, use: 'name' };
  }
  if (!listed) {
    const state = kind === 'organisation' ? governmentOf(lines, name, gazetteer) : null;
    if (state) {
      const country = state.country ?? null;
      return { name, kind: 'country', entity: state.id, canonical: state.name, country, entry: state, use: 'metonym' };
    }
    const body = kind === 'organisation' ? institutionIdOf(name.key, gazetteer) : null;
    if (body)
      return { name, kind, entity: body.id, canonical: body.name, country: body.country, entry: null, use: 'name' };
    const canonical = canonicalOf(lines, whole, kind, gazetteer);
    const id = entityIdOf(kind, canonical);
    const entity = meansOneDocument(whole, kind) ? localId(id) : id;
    return { name, kind, entity, canonical, country: null, entry: null, use: 'name' };
  }
  const { entry, use } = listed;
  if (use === 'demonym' && isPeople(name)) {
    const canonical = name.text;
    const country = entry.country ?? null;
    const entity = entry.kind === 'group' || entry.kind === 'organisation' ? entry.id : entityIdOf('group', canonical);
    return { name, kind: 'group', entity, canonical, country, entry, use };
  }
  return {
    name,
    kind: use === 'metonym' ? entry.kind : entry.kind === 'country' || entry.kind === 'place' ? entry.kind : kind,
    entity: entry.id,
    canonical: entry.name,
    country: entry.country ?? null,
    entry,
    use,
  };
}

/** Whether a name says too little beyond its document: a lone surname or given name, or "the Court". */
const meansOneDocument = (name: Name, kind: EntityKind): boolean =>
  (kind === 'person' ? partsOf(name).length < 2 : !name.key.includes(' ')) &&
  (kind === 'person' || ORGANISATION_HEADS.has(name.key) || PLACE_HEADS.has(name.key));

/** The name as written, with its region where that tells it from the place of that name: "Paris, Texas". */
function canonicalOf(lines: readonly Line[], name: Name, kind: EntityKind, gazetteer: Gazetteer): string {
  const region = kind === 'place' ? regionAfter(lines, name, gazetteer) : null;
  return region ? `${name.text}, ${region.name}` : name.text;
}

/** The state or province after a comma, "Paris, Texas"; null for none, and for a country, which may begin a clause. */
function regionAfter(lines: readonly Line[], name: Name, gazetteer: Gazetteer): GazetteerEntry | null {
  const words = lines[name.line]?.words ?? [];
  if (words[name.last + 1]?.text !== ',') return null;
  const match = longestName(gazetteer, words, name.last + 2, false);
  return match?.candidates.find(({ entry }) => entry.geo?.precision === 'adm1')?.entry ?? null;
}

/** The state of "Armenian Government", which stands for it; null where "ethnic" or "de facto" before it says otherwise. */
function governmentOf(lines: readonly Line[], name: Name, gazetteer: Gazetteer): GazetteerEntry | null {
  const keys = name.key.split(' ');
  if (keys.length < 2 || !GOVERNMENT_NOUNS.has(keys.at(-1) ?? '')) return null;
  const before = lines[name.line]?.words.slice(Math.max(0, name.first - 2), name.first) ?? [];
  if (before.some((word) => NOT_OF_STATE.has(word.key))) return null;
  return countryNamed(gazetteer, keys.slice(0, -1));
}

/** Whether a demonym names people and not a quality: "Armenians", "Serbs" and "Frenchmen"; not "Swiss" or "Czech". */
export const isPeople = (name: Name): boolean => /(?:[^s]s|men|women)$/.test(name.key);

/**
 * The listed entry that a name means. Of several, the place in the country or region named after the comma, or the one
 * in the country that the document speaks of, else the likeliest: "Georgia" is the state among towns of the US.
 */
function chooseListed(
  lines: readonly Line[],
  name: Name,
  gazetteer: Gazetteer,
  countries: ReadonlyMap<string, number>,
): Name['listed'][number] | null {
  const [first, ...others] = name.listed;
  const state = regionAfter(lines, name, gazetteer);
  if (first?.entry.population !== undefined && state) {
    return name.listed.find(({ entry }) => entry.country === state.country) ?? null;
  }
  if (!first || others.length === 0) return first ?? null;
  const words = lines[name.line]?.words ?? [];
  const region = words[name.last + 1]?.text === ',' ? longestName(gazetteer, words, name.last + 2, false) : null;
  const within = region?.candidates.map(({ entry }) => entry.country) ?? [];
  const inRegion = name.listed.find(({ entry }) => entry.kind === 'place' && within.includes(entry.country));
  if (inRegion) return inRegion;
  const count = (listed: Listed) => countries.get(listed.entry.country ?? '') ?? 0;
  if (count(first) > 0) return first;
  return others.find((listed) => count(listed) >= COUNTRY_MENTIONS_MIN) ?? first;
}

/** Mentions of a country, or of places and people in it, that make it what the document speaks of. */
const COUNTRY_MENTIONS_MIN = 2;

const COMPASS_WORDS = new Set('north south east west'.split(' '));

/** "the North" in a document that names North Korea: the listed country by its first word, where only one begins so. */
function compassStates(names: readonly Name[]): ReadonlyMap<string, Name> {
  const found = new Map<string, Name | null>();
  for (const name of names) {
    const [first, ...rest] = name.key.split(' ');
    if (!first || rest.length === 0 || name.listed[0]?.entry.kind !== 'country' || !COMPASS_WORDS.has(first)) continue;
    const other = found.get(first);
    found.set(first, other === undefined || other?.listed[0]?.entry.id === name.listed[0].entry.id ? name : null);
  }
  return new Map([...found].filter((pair): pair is [string, Name] => pair[1] !== null));
}

/** How often the document names a country or something in it, by the names that can mean one thing only. */
function countCountries(names: readonly Name[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { listed } of names) {
    const country = listed.length === 1 ? listed[0]?.entry.country : undefined;
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}

/** Names that a bracket right after them shortens: "International Criminal Court (ICC)"; by kind and key of the acronym. */
function findAcronyms(lines: readonly Line[], names: readonly Name[]): Map<string, Name> {
  const found = new Map<string, Name>();
  for (let i = 0; i + 1 < names.length; i++) {
    const name = names[i];
    const short = names[i + 1];
    const words = name && lines[name.line]?.words;
    if (!name || !short || !words || short.line !== name.line || name.kind === 'other' || name.kind === null) continue;
    const isBracketed =
      words[short.first - 1]?.text === '(' && short.first - 2 === name.last && words[short.last + 1]?.text === ')';
    if (isBracketed && short.first === short.last && words[short.first]?.shape === 'upper') {
      found.set(`${name.kind} ${short.key}`, name);
      if (short.kind && short.kind !== 'other') found.set(`${short.kind} ${short.key}`, name);
    }
  }
  return found;
}

/**
 * For names of bodies that are a part of a longer one: "the Warhol Foundation" and "the Foundation" after "Andy Warhol
 * Foundation", "Boeing" beside "Boeing Company", "FSW" beside "Free Software World". Never for places: "Kowloon East"
 * is not Kowloon.
 */
function longerNames(names: readonly Name[]): Map<number, Name> {
  const bodies = new Map<string, Name>();
  for (const name of names)
    if (name.kind === 'organisation' && name.key.includes(' ') && !bodies.has(name.key)) bodies.set(name.key, name);
  const parts = new Map<string, Name | null>();
  for (const body of bodies.values())
    for (const part of shortFormsOf(body.key)) {
      const other = parts.get(part);
      parts.set(part, other === undefined || other === body ? body : null);
    }
  const heads = new Map<string, Name>();
  const found = new Map<number, Name>();
  names.forEach((name, index) => {
    if (name.kind !== 'organisation') return;
    const keys = name.key.split(' ');
    const head = keys.at(-1) ?? '';
    const longer = keys.length === 1 && ORGANISATION_HEADS.has(head) ? heads.get(head) : parts.get(name.key);
    if (longer && longer.key !== name.key) found.set(index, longer);
    if (keys.length > 1) for (const key of keys) if (ORGANISATION_HEADS.has(key)) heads.set(key, longer ?? name);
  });
  return found;
}

/** Short forms of a body's name: its beginnings and ends of two words or more, its first word, its initials. */
function shortFormsOf(key: string): string[] {
  const words = key.split(' ').slice(0, NAME_WORDS_MAX);
  const forms: string[] = [];
  for (let i = 1; i < words.length && !words.includes(','); i++) {
    const begin = words.slice(0, i);
    const end = words.slice(i);
    if (!ORGANISATION_HEADS.has(begin[0] ?? '') || begin.length > 1) forms.push(begin.join(' '));
    if (end.length > 1) forms.push(end.join(' '));
  }
  const initials = words
    .filter((word) => !NO_INITIAL.has(word))
    .map((word) => word[0] ?? '')
    .join('');
  if (initials.length >= 3) forms.push(initials);
  return forms;
}

/** Words that an acronym passes over. */
const NO_INITIAL = new Set('of the for and de s'.split(' '));

/** Words of a body's name that are cut into short forms. */
const NAME_WORDS_MAX = 12;
