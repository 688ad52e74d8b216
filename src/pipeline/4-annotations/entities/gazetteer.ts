import { doubleMetaphone } from 'double-metaphone';
import type { GazetteerEntry, Lexicon, TitleEntry } from '../../../model/lexicon.ts';
import { isSamePerson } from '../../language/same-person.ts';
import { splitName, type Word, wordKey } from './split-words.ts';

/** How a text uses an entry: by a name, by a word for its people, or by a word that stands for its government. */
export type NameUse = 'name' | 'demonym' | 'metonym';

/** One way to write an entry, as word keys. `shapes` says which words must be capitalised, or all in capitals. */
interface NamePattern {
  readonly keys: readonly string[];
  readonly shapes: readonly Word['shape'][];
  readonly entry: GazetteerEntry;
  readonly use: NameUse;
}

interface TitlePattern {
  readonly keys: readonly string[];
  readonly title: TitleEntry;
}

/**
 * The lexicon's names, indexed by the key of their first word. Built once by `createGazetteer`, which leaves the names
 * whole: `compiled` is a memo of those that texts have asked for so far, and what it holds never changes an answer.
 */
export interface Gazetteer {
  readonly entries: ReadonlyMap<string, GazetteerEntry>;
  readonly byFirstWord: ReadonlyMap<string, readonly GazetteerEntry[]>;
  readonly compiled: Map<string, readonly NamePattern[]>;
  readonly titles: ReadonlyMap<string, readonly TitlePattern[]>;
  readonly givenNames: ReadonlySet<string>;
  /** Persons by the sound of their surnames, for other spellings of their names. */
  readonly personSounds: ReadonlyMap<string, readonly { readonly key: string; readonly entry: GazetteerEntry }[]>;
  /** Ids of countries by the key of their capital's name: "moscow" gives `country:RUS`. */
  readonly capitals: ReadonlyMap<string, string>;
}

/** A stretch of words that the gazetteer knows, with every entry it may stand for, the likeliest first. */
export interface NameMatch {
  readonly length: number;
  readonly candidates: readonly { readonly entry: GazetteerEntry; readonly use: NameUse }[];
  /** What the name stands for when it acts: for the city of Brussels, the EU. Null for most names. */
  readonly metonym: GazetteerEntry | null;
}

/** Words in capitals that are listed as acronyms, but are words of a headline when all of it is in capitals. */
const WORDS_IN_CAPITALS = new Set('who us car ice let sun it am ap eta sana apa'.split(' '));

/** Indexes a lexicon. Entries with one id are one entry: later scalars win, lists are united. Linear in its size. */
export function createGazetteer(lexicon: Pick<Lexicon, 'gazetteer' | 'titles' | 'givenNames'>): Gazetteer {
  const entries = mergeEntries(lexicon.gazetteer);
  const byFirstWord = new Map<string, GazetteerEntry[]>();
  const capitals = new Map<string, string>();
  for (const entry of entries.values()) {
    addSpelling(byFirstWord, entry, entry.name);
    for (const alias of entry.aliases) addSpelling(byFirstWord, entry, alias);
    for (const demonym of entry.demonyms ?? NONE) addSpelling(byFirstWord, entry, demonym);
    for (const metonym of entry.metonyms ?? NONE) addSpelling(byFirstWord, entry, metonym);
    if (entry.capital) capitals.set(keyOf(entry.capital), entry.id);
  }
  const titles = new Map<string, TitlePattern[]>();
  for (const title of lexicon.titles) {
    const keys = splitName(title.title).map((part) => part.key);
    if (keys[0] === undefined) continue;
    push(titles, keys[0], { keys, title });
    const plural = title.title.endsWith('.') ? null : [...keys.slice(0, -1), `${keys.at(-1)}s`];
    if (plural?.[0] !== undefined) push(titles, plural[0], { keys: plural, title });
  }
  for (const list of titles.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return {
    entries,
    byFirstWord,
    compiled: new Map(),
    titles,
    givenNames: new Set(lexicon.givenNames.map(wordKey)),
    personSounds: personSoundsOf(entries.values()),
    capitals,
  };
}

function personSoundsOf(entries: Iterable<GazetteerEntry>): Gazetteer['personSounds'] {
  const sounds = new Map<string, { key: string; entry: GazetteerEntry }[]>();
  for (const entry of entries) {
    if (entry.kind !== 'person') continue;
    const key = keyOf(entry.name);
    for (const code of new Set(doubleMetaphone(key.split(' ').at(-1) ?? ''))) push(sounds, code, { key, entry });
  }
  return sounds;
}

/** The listed person of whose name the key is another spelling: "charles michael" is Charles Michel. Null for most. */
export function personSpelled(gazetteer: Gazetteer, key: string): GazetteerEntry | null {
  for (const code of doubleMetaphone(key.split(' ').at(-1) ?? '')) {
    const person = gazetteer.personSounds.get(code)?.find((each) => isSamePerson(each.key, key));
    if (person) return person.entry;
  }
  return null;
}

function mergeEntries(list: readonly GazetteerEntry[]): Map<string, GazetteerEntry> {
  const entries = new Map<string, GazetteerEntry>();
  for (const entry of list) {
    const known = entries.get(entry.id);
    entries.set(entry.id, known ? mergeEntry(known, entry) : entry);
  }
  return entries;
}

function mergeEntry(known: GazetteerEntry, entry: GazetteerEntry): GazetteerEntry {
  const unite = (a: readonly string[] = [], b: readonly string[] = []) => [...new Set([...a, ...b])];
  const aliases = unite(known.aliases, entry.aliases);
  if (known.name !== entry.name) aliases.push(known.name);
  const demonyms = unite(known.demonyms, entry.demonyms);
  const metonyms = unite(known.metonyms, entry.metonyms);
  return {
    ...known,
    ...entry,
    aliases: aliases.filter((alias) => alias !== entry.name),
    ...(demonyms.length > 0 ? { demonyms } : {}),
    ...(metonyms.length > 0 ? { metonyms } : {}),
  };
}

const NONE: readonly string[] = [];

function addSpelling(map: Map<string, GazetteerEntry[]>, entry: GazetteerEntry, text: string) {
  const key = firstKey(text);
  if (key === null) return;
  const list = map.get(key);
  if (!list) map.set(key, [entry]);
  else if (list.at(-1) !== entry) list.push(entry);
}

/** The key of a name's first word; null for a name without any. */
const firstKey = (text: string): string | null =>
  FIRST_WORD.exec(text)?.[0].toLowerCase() ?? splitName(text)[0]?.key ?? null;

/** A first word of ASCII letters alone: "New" of "New York"; not "Xi" of "Xi'an" nor "S" of "São Paulo". */
const FIRST_WORD = /^[A-Za-z]+(?=$|[ -])/;

/** The patterns whose first word has this key, the longest first. */
function patternsOf(gazetteer: Gazetteer, key: string): readonly NamePattern[] {
  const known = gazetteer.compiled.get(key);
  if (known) return known;
  const patterns = (gazetteer.byFirstWord.get(key) ?? []).flatMap((entry) => patternsOfEntry(entry, key));
  const rankOf = (pattern: NamePattern) => rank(pattern, gazetteer.capitals.get(pattern.keys.join(' ')));
  patterns.sort((a, b) => comparePatterns(a, b, rankOf));
  if (patterns.length > 0) gazetteer.compiled.set(key, patterns);
  return patterns;
}

/** The ways to write an entry that begin with a word. A demonym that is the name itself, "New Zealand", is the name. */
function patternsOfEntry(entry: GazetteerEntry, first: string): NamePattern[] {
  const names = [entry.name, ...entry.aliases];
  const demonyms = (entry.demonyms ?? NONE).filter((word) => !names.includes(word));
  const uses = { name: names, demonym: demonyms, metonym: entry.metonyms ?? NONE } satisfies Record<
    NameUse,
    readonly string[]
  >;
  return (Object.keys(uses) as NameUse[]).flatMap((use) =>
    uses[use]
      .filter((text) => firstKey(text) === first)
      .map((text) => {
        const parts = splitName(text);
        return { keys: parts.map((part) => part.key), shapes: parts.map((part) => part.shape), entry, use };
      }),
  );
}

function push<T>(map: Map<string, T[]>, key: string, value: T) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Longer patterns first; among equals countries, then hand-kept entries, then the larger place. */
const comparePatterns = (a: NamePattern, b: NamePattern, rankOf: (pattern: NamePattern) => number): number =>
  b.keys.length - a.keys.length || rankOf(b) - rankOf(a) || (a.entry.id < b.entry.id ? -1 : 1);

/**
 * How likely an entry is meant by a name that several share. A region is meant rather than its namesake city only where
 * it has eight times the people: "Quebec" and "Idlib" are provinces, "Kharkiv" and "Lagos" cities. A capital is meant before
 * any namesake, hand-kept or not.
 */
function rank({ entry, use }: NamePattern, capitalOf: string | undefined): number {
  if (use === 'metonym') return -1;
  const base = use === 'demonym' ? 3e12 : entry.kind === 'country' ? 2e12 : entry.population === undefined ? 1e12 : 0;
  if (entry.population !== undefined && capitalOf === `country:${entry.country}`) return 1.5e12;
  return base + (entry.population ?? 0) / (entry.geo?.precision === 'adm1' ? 8 : 1);
}

/** The key of a whole name: its word keys with spaces between. */
export const keyOf = (name: string): string =>
  splitName(name)
    .map((part) => part.key)
    .join(' ');

/** The longest listed name that begins at word `from`, or null. `capitals` tells that the sentence is all in capitals. */
export function longestName(
  gazetteer: Gazetteer,
  words: readonly Word[],
  from: number,
  capitals: boolean,
): NameMatch | null {
  const patterns = patternsOf(gazetteer, words[from]?.key ?? '');
  let length = 0;
  const candidates: { entry: GazetteerEntry; use: NameUse }[] = [];
  for (const pattern of patterns) {
    if (length > 0 && pattern.keys.length < (patterns[0]?.keys.length ?? 0) && pattern.keys.length < length) break;
    const matched = matchLength(pattern, words, from, capitals);
    if (matched === 0 || matched < length) continue;
    length = matched;
    candidates.push({ entry: pattern.entry, use: pattern.use });
  }
  if (length === 0) return null;
  const named = candidates.filter(({ use }) => use !== 'metonym');
  return {
    length,
    candidates: named.length > 0 ? named : candidates,
    metonym: candidates.find(({ use }) => use === 'metonym')?.entry ?? null,
  };
}

/** The country that has exactly this name, alias or demonym, by its word keys. */
export function countryNamed(gazetteer: Gazetteer, keys: readonly string[]): GazetteerEntry | null {
  const key = keys.join(' ');
  const found = patternsOf(gazetteer, keys[0] ?? '').find(
    (pattern) => pattern.entry.kind === 'country' && pattern.use !== 'metonym' && pattern.keys.join(' ') === key,
  );
  return found?.entry ?? null;
}

/** The entry that has exactly this name, whatever its capitals; null where none has. */
export function entryNamed(gazetteer: Gazetteer, name: string): GazetteerEntry | null {
  const key = keyOf(name);
  const [first = ''] = key.split(' ');
  return patternsOf(gazetteer, first).find(({ keys, use }) => use === 'name' && keys.join(' ') === key)?.entry ?? null;
}

/** Words that a pattern takes from word `from` on, a plural's apostrophe among them ("Workers' Party"); 0 for no match. */
function matchLength(pattern: NamePattern, words: readonly Word[], from: number, capitals: boolean): number {
  const { keys, shapes } = pattern;
  let at = from;
  for (let i = 0; i < keys.length; i++, at++) {
    if (i > 0 && words[at]?.key === '' && words[at]?.joined === 'glued') at++;
    const word = words[at];
    if (!word || word.key !== keys[i] || !hasShape(word, shapes[i], capitals, keys.length === 1)) return 0;
    // Matches the "'s" that may be glued to a word; not a word glued to another.
    if (i > 0 && word.joined === 'glued' && word.shape !== 'none' && !/^['’]/.test(word.text)) return 0;
  }
  return capitals && keys.length === 1 && WORDS_IN_CAPITALS.has(keys[0] ?? '') ? 0 : at - from;
}

/** Letters of a word in capitals that is no acronym: "ARMENIA" is one shouted, "NATO" is not "Nato" written large. */
const SHOUTED_LENGTH_MIN = 5;

function hasShape(word: Word, wanted: Word['shape'] | undefined, capitals: boolean, alone: boolean): boolean {
  if (wanted === 'upper') return word.shape === 'upper';
  if (wanted !== 'capital') return true;
  if (word.shape === 'upper') return capitals || !alone || word.text.length >= SHOUTED_LENGTH_MIN;
  return word.shape === 'capital';
}

/** The longest title that begins at word `from`, in any case, or null. */
export function longestTitle(
  gazetteer: Gazetteer,
  words: readonly Word[],
  from: number,
): { readonly length: number; readonly title: TitleEntry } | null {
  const patterns = gazetteer.titles.get(words[from]?.key ?? '');
  const found = patterns?.find(({ keys }) => keys.every((key, i) => words[from + i]?.key === key));
  return found ? { length: found.keys.length, title: found.title } : null;
}
