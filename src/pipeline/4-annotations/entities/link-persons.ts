/**
 * In: the persons' names of a document, in order.
 * Out: for each name the key of the fullest name of the same person.
 * Not: ids, and persons of other documents (6-events).
 */
import { doubleMetaphone } from 'double-metaphone';
import { isSamePerson } from '../../language/same-person.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Name } from './name.ts';

/** A person of the document: the words of the fullest name, that name, and the titles before any name of theirs. */
interface Person {
  readonly parts: readonly string[];
  readonly name: Name;
  readonly titles: Set<string>;
}

/** Persons looked at for one surname; a text that introduces more of one surname is no text about people. */
const CANDIDATES_MAX = 50;

/** For each name, by its index in `names`, the name that stands for the person: the fullest one in the document. */
export function linkPersons(names: readonly Name[], gazetteer: Gazetteer): Map<number, Name> {
  const bySurname = new Map<string, Person[]>();
  const byGivenName = new Map<string, Person[]>();
  const bySound = new Map<string, Person[]>();
  const linked = new Map<number, Person>();
  names.forEach((name, index) => {
    if (name.kind !== 'person') return;
    const parts = partsOf(name);
    if (parts.length < 2) return;
    const known = findFull(parts, bySurname, bySound);
    const person = known ?? { parts, name, titles: new Set<string>() };
    if (name.title) person.titles.add(name.title.title);
    if (!known) {
      push(bySurname, parts.at(-1), person);
      push(byGivenName, parts[0], person);
      for (const code of doubleMetaphone(parts.at(-1) ?? '')) push(bySound, code, person);
    }
    linked.set(index, person);
  });
  names.forEach((name, index) => {
    if (name.kind !== 'person' || linked.has(index)) return;
    const person = findShort(name, bySurname, byGivenName, gazetteer);
    if (person) linked.set(index, person);
  });
  return new Map([...linked].map(([index, person]) => [index, person.name]));
}

const NO_PARTS = new Set('jr sr ii iii iv al el ul as an'.split(' '));

/** The words of a personal name, without suffixes, articles and initials but for the first: "al-Masri" is one word. */
export function partsOf(name: Name): string[] {
  const parts = name.key.split(' ').filter((part) => !NO_PARTS.has(part));
  return parts.filter((part, i) => i === 0 || i === parts.length - 1 || part.length > 1);
}

/** A person already known by a full name: the same first and last word, or a spelling variant. */
function findFull(
  parts: readonly string[],
  bySurname: Map<string, Person[]>,
  bySound: Map<string, Person[]>,
): Person | null {
  const last = parts.at(-1) ?? '';
  const namesakes = bySurname.get(last) ?? [];
  const same = namesakes.find((person) => sameFirstName(person.parts[0] ?? '', parts[0] ?? ''));
  if (same) return same;
  for (const code of doubleMetaphone(last)) {
    const alike = bySound.get(code)?.find((person) => isSamePerson(person.parts.join(' '), parts.join(' ')));
    if (alike) return alike;
  }
  return null;
}

/** Equal first names, or an initial of one: "G." and "George". */
const sameFirstName = (a: string, b: string): boolean =>
  a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]);

/** The person that one word means: one of this surname, else of this first name. */
function findShort(
  name: Name,
  bySurname: Map<string, Person[]>,
  byGivenName: Map<string, Person[]>,
  gazetteer: Gazetteer,
): Person | null {
  const key = partsOf(name).at(-1) ?? '';
  const namesake = choose(bySurname.get(key) ?? [], name);
  if (namesake) return namesake;
  return gazetteer.givenNames.has(key) || name.title === null ? choose(byGivenName.get(key) ?? [], name) : null;
}

/**
 * Of several namesakes the one who bears the title, else the one introduced first: news writes a relative's name whole,
 * and the surname alone for whom the text is about.
 */
function choose(persons: readonly Person[], name: Name): Person | null {
  const title = name.title?.title;
  return persons.find((person) => title !== undefined && person.titles.has(title)) ?? persons[0] ?? null;
}

function push(map: Map<string, Person[]>, key: string | undefined, person: Person) {
  if (!key) return;
  const list = map.get(key);
  if (!list) map.set(key, [person]);
  else if (list.length < CANDIDATES_MAX) list.push(person);
}
