/**
 * In: a chain of capitalised words.
 * Out: the names in it: "Armenian Prime Minister Nikol Pashinyan" is a demonym, a title and a person.
 * Not: what an unlisted name without title or head is (judge-kind.ts).
 */
import type { EntityKind } from '../../../model/entity.ts';
import type { TitleEntry } from '../../../model/lexicon.ts';
import type { RuleId } from '../../../model/note.ts';
import type { Chain } from './find-chains.ts';
import { type Gazetteer, longestName, longestTitle, type NameMatch } from './gazetteer.ts';
import type { Listed, Name } from './name.ts';
import {
  COMPASS,
  ORGANISATION_BEGINNINGS,
  ORGANISATION_HEADS,
  OTHER_BEGINNINGS,
  OTHER_HEADS,
  PLACE_BEGINNINGS,
  PLACE_HEADS,
  PLACE_HEADS_BEFORE_OF,
  SURNAME_HEADS,
} from './name-heads.ts';
import type { Line } from './read-lines.ts';

/** Most words of a title before a name, as in "deputy secretary of state for". */
const TITLE_WORDS_MAX = 5;

/** The names of a chain, in order. */
export function splitChain(text: string, line: Line, chain: Chain, gazetteer: Gazetteer): Name[] {
  const names: Name[] = [];
  const make = (first: number, last: number, parts: Partial<Name> & { readonly rule: RuleId }) => {
    if (first <= last) names.push(nameOf(text, line, first, last, parts));
  };
  const portfolio = portfolioAt(line, chain);
  let title: TitleEntry | null = portfolio > 0 ? MINISTER : titleBefore(line, chain.first, gazetteer);
  let pending = chain.first + portfolio;
  let k = pending;
  const flush = () => {
    if (pending < k) make(pending, k - 1, { title, rule: 'entities/find-chains' });
    if (pending < k) title = null;
  };
  while (k <= chain.last) {
    const next = readStep(line, k, chain.last, pending === k, gazetteer);
    const step = title && pending === k && next?.kind !== 'title' ? null : next;
    if (step?.kind === 'title') {
      flush();
      title = step.title;
    } else if (step?.kind === 'listed') {
      flush();
      make(k, k + step.length - 1, { listed: step.listed, rule: 'entities/gazetteer' });
      title = null;
    } else if (step?.kind === 'role') {
      title = null;
    } else if (step?.kind === 'headed') {
      make(k, chain.last, { kind: step.entity, rule: 'entities/name-heads', listed: step.listed });
    } else {
      const person: NameMatch | null = longestName(gazetteer, line.words, k, line.style === 'capitals');
      if (title && pending === k && person && isWhole(person, chain.last - k + 1)) {
        make(k, k + person.length - 1, { listed: person.candidates, title, rule: 'entities/gazetteer' });
        title = null;
        k += person.length;
        pending = k;
        continue;
      }
      k++;
      continue;
    }
    k += step.length;
    pending = k;
  }
  flush();
  return names;
}

/** "minister of Information Moammar al-Eryani": how many words of the chain are still the office. */
function portfolioAt(line: Line, chain: Chain): number {
  const office = line.words[chain.first - 2]?.key ?? '';
  const link = line.words[chain.first - 1]?.key ?? '';
  if (!PORTFOLIO_OFFICES.has(office) || (link !== 'of' && link !== 'for')) return 0;
  let length = 0;
  while (chain.first + length < chain.last && PORTFOLIOS.has(line.words[chain.first + length]?.key ?? '')) length++;
  return length;
}

const PORTFOLIO_OFFICES = new Set(['minister', 'secretary', 'undersecretary']);

const MINISTER: TitleEntry = { title: 'minister', sector: 'GOV', office: true };

const PORTFOLIOS = new Set(
  (
    'information health defence defense finance education justice interior energy environment agriculture culture sports ' +
    'sport labor labour transport transportation trade tourism commerce state homeland security foreign affairs internal ' +
    'economy planning industry communications water housing development and veterans treasury war'
  ).split(' '),
);

/** After a title: a listed person's full name, or one listed word that is all that follows. */
const isWhole = (match: NameMatch, rest: number): boolean =>
  match.candidates[0]?.entry.kind === 'person' && match.length <= rest && (match.length > 1 || rest === 1);

type Step =
  | { readonly kind: 'role'; readonly length: number }
  | { readonly kind: 'title'; readonly length: number; readonly title: TitleEntry }
  | { readonly kind: 'listed'; readonly length: number; readonly listed: readonly Listed[] }
  | {
      readonly kind: 'headed';
      readonly length: number;
      readonly entity: EntityKind | 'other';
      readonly listed: readonly Listed[];
    };

/** What begins at word `k`; null for a word that is simply part of a name. `fresh` where no name is open before it. */
function readStep(line: Line, k: number, last: number, fresh: boolean, gazetteer: Gazetteer): Step | null {
  const { words } = line;
  const match = longestName(gazetteer, words, k, line.style === 'capitals');
  const title = longestTitle(gazetteer, words, k);
  const rest = last - k + 1;
  const headed = fresh ? headOfName(line, k, last, title !== null, gazetteer) : null;
  if (match && fresh && match.length >= rest) return { kind: 'listed', length: match.length, listed: match.candidates };
  if (match && isTeam(line, k, match, last, gazetteer))
    return { kind: 'headed', length: rest, entity: 'organisation', listed: [] };
  if (match && title && match.length > title.length) return listedStep(match);
  if (fresh && title && title.length >= rest) return { kind: 'role', length: rest };
  if (title && title.length < rest && isTitleHere(line, k, title.length, last, headed))
    return { kind: 'title', ...title };
  if (!fresh) return match && match.length > 1 && startsPerson(match) ? listedStep(match) : null;
  if (match && followedByTitle(line, k + match.length, last, gazetteer)) return listedStep(match);
  if (headed) return { kind: 'headed', length: rest, entity: headed, listed: [] };
  if (!match) return null;
  if (isCountryOfPeople(line, k, match, last, gazetteer))
    return { kind: 'headed', length: rest, entity: 'place', listed: [] };
  return standsAlone(line, k, match, gazetteer) ? listedStep(match) : null;
}

/**
 * The kind by the head of the words, unless the head is a surname after a given name or a title: "Shanlyn Park" after
 * "Judge" is no park, and neither is "Benny Hill" a hill.
 */
export function headOfName(
  line: Line,
  first: number,
  last: number,
  titled: boolean,
  gazetteer: Gazetteer,
): EntityKind | 'other' | null {
  const kind = headKind(line, first, last);
  const isPersonal = titled || gazetteer.givenNames.has(line.words[first]?.key ?? '');
  if (!kind || !isPersonal || !SURNAME_HEADS.has(line.words[last]?.key ?? '')) return kind;
  return last - first < PERSON_WORDS_MAX ? null : kind;
}

/** Words of a personal name whose last is a common noun; "Martin Luther King Street" has more. */
const PERSON_WORDS_MAX = 3;

const listedStep = (match: NameMatch): Step => ({ kind: 'listed', length: match.length, listed: match.candidates });

const startsPerson = (match: NameMatch): boolean => match.candidates[0]?.entry.kind === 'person';

/** A title is one only where a person's name can follow: not in "Justice Department" or "General Motors". */
function isTitleHere(
  line: Line,
  k: number,
  length: number,
  last: number,
  headed: EntityKind | 'other' | null,
): boolean {
  if (headed !== null) return false;
  const next = line.words[k + length];
  const title = line.words[k];
  if (!next || !title || next.shape === 'lower' || next.joined !== 'space') return false;
  return !(k + length === last && (ORGANISATION_HEADS.has(next.key) || OTHER_HEADS.has(next.key)));
}

/** "UN Secretary-General António Guterres": the listed name ends where a title with a name begins. */
function followedByTitle(line: Line, k: number, last: number, gazetteer: Gazetteer): boolean {
  if (k > last) return false;
  const title = longestTitle(gazetteer, line.words, k);
  return title !== null && k + title.length - 1 <= last && headKind(line, k, last) === null;
}

/** "St. Louis Cardinals", "Boston Red Sox": a town or region and a plural that is no people. */
function isTeam(line: Line, k: number, match: NameMatch, last: number, gazetteer: Gazetteer): boolean {
  const entry = match.candidates[0];
  const tail = line.words[last];
  if (!entry || !tail || entry.entry.kind !== 'place' || last < k + match.length || entry.use !== 'name') return false;
  // Matches "cardinals" and "sox"; not "press".
  if (!/(?:[^s]s|sox)$/.test(tail.key) || tail.joined !== 'space') return false;
  return longestName(gazetteer, line.words, last, false) === null && headKind(line, k, last) === null;
}

/** "the Spanish Netherlands": a demonym before a country is part of a place's name. */
function isCountryOfPeople(line: Line, k: number, match: NameMatch, last: number, gazetteer: Gazetteer): boolean {
  if (match.candidates[0]?.use !== 'demonym' || k + match.length !== last) return false;
  const next = longestName(gazetteer, line.words, last, false)?.candidates[0];
  return next?.use === 'name' && next.entry.kind === 'country';
}

/** Whether a listed name is complete although capitalised words follow. */
function standsAlone(line: Line, k: number, match: NameMatch, gazetteer: Gazetteer): boolean {
  const listed = match.candidates[0];
  if (!listed) return false;
  if (listed.use === 'demonym' || match.length > 1) return true;
  const word = line.words[k];
  const next = line.words[k + 1];
  if (!word || !next) return true;
  const link = line.words[k - 1]?.key;
  if ((link === 'of' || link === 'to' || link === 'for') && gazetteer.givenNames.has(next.key)) return true;
  if (gazetteer.givenNames.has(word.key)) return false;
  return word.shape === 'upper' || next.joined !== 'space';
}

/**
 * The kind that a name's head says: the word before "of" or "for" ("Bank of Georgia"), else the last word ("Tahrir
 * Square"), else a first word such as "Lake". Null where no word says.
 */
export function headKind(line: Line, first: number, last: number): EntityKind | 'other' | null {
  const { words } = line;
  if (last > first && NUMERALS.has(words[last]?.key ?? '')) return headKind(line, first, last - 1);
  for (let i = first + 1; i < last; i++) {
    const key = words[i]?.key ?? '';
    const before = words[i - 1]?.key ?? '';
    if ((key !== 'of' && key !== 'for') || words[i]?.shape !== 'lower') continue;
    if (key === 'of' && (before === 'house' || before === 'houses')) return 'organisation';
    if (key === 'of' && PLACE_HEADS_BEFORE_OF.has(before)) return 'place';
    if (ORGANISATION_HEADS.has(before)) return 'organisation';
    if (OTHER_HEADS.has(before)) return 'other';
    return PLACE_HEADS.has(before) ? 'place' : key === 'for' ? 'organisation' : null;
  }
  const head = words[last]?.key ?? '';
  if (last > first) {
    if (OTHER_BEGINNINGS.has(words[first]?.key ?? '')) return 'other';
    if (ORGANISATION_HEADS.has(head)) return 'organisation';
    if (PLACE_HEADS.has(head)) return 'place';
    if (OTHER_HEADS.has(head)) return 'other';
    if (ORGANISATION_BEGINNINGS.has(words[first]?.key ?? '')) return 'organisation';
    if (PLACE_BEGINNINGS.has(words[first]?.key ?? '') && last === first + 1) return 'place';
    if (COMPASS.has(words[first]?.key ?? '') || COMPASS_AT_END.has(head)) return 'place';
  }
  return null;
}

/** What follows the head of "World War Two"; "John Paul II" has no head before it. */
const NUMERALS = new Set('one two three i ii iii iv v vi'.split(' '));

/** "Kowloon West", "New Territories North". */
const COMPASS_AT_END = new Set('north south east west central'.split(' '));

/** The title right before a chain, written small or in capitals: "foreign minister Sergei Lavrov". */
export function titleBefore(line: Line, first: number, gazetteer: Gazetteer): TitleEntry | null {
  for (let length = Math.min(TITLE_WORDS_MAX, first); length > 0; length--) {
    const title = longestTitle(gazetteer, line.words, first - length);
    if (title?.length === length && line.words[first]?.joined === 'space') return title.title;
  }
  return null;
}

/** A name of words `first` to `last` of a line. */
export function nameOf(
  text: string,
  line: Line,
  first: number,
  last: number,
  parts: Partial<Name> & { readonly rule: RuleId },
): Name {
  const start = line.words[first]?.start ?? 0;
  const end = line.words[last]?.end ?? start;
  return {
    sentence: line.sentence,
    line: line.sentence,
    first,
    last,
    start,
    end,
    text: text.slice(start, end),
    key: line.words
      .slice(first, last + 1)
      .map((word) => word.key)
      .filter((key) => key !== '')
      .join(' '),
    listed: [],
    title: null,
    kind: null,
    ...parts,
  };
}
