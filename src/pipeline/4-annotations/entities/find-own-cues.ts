/**
 * In: a name. Out: what its own words say of its kind: head, given name, capitals, the gazetteer.
 * Not: what stands around it (find-context-cues.ts).
 */
import type { Cue, CueFinder, NameView } from './cue.ts';
import { longestName } from './gazetteer.ts';
import {
  COMPASS,
  NOT_ACRONYMS,
  NOT_NAMES,
  ORGANISATION_HEADS,
  OTHER_HEADS,
  PERSON_HEADS,
  PLACE_HEADS,
} from './name-heads.ts';
import { isInitial } from './read-lines.ts';
import { headOfName } from './split-chain.ts';
import type { Word } from './split-words.ts';

/** Towns above it are known by their name alone; smaller ones are often words or surnames too. */
export const SURE_POPULATION_MIN = 500_000;

const cue = (kind: Cue['kind'], weight: number, variant: string): Cue => ({
  kind,
  weight,
  rule: `entities/find-own-cues#${variant}`,
});

/** All cues of the name's own words. */
export function findOwnCues(view: NameView): Cue[] {
  const listed = listedCues(view);
  if (listed.some((each) => each.weight >= SURE_WEIGHT)) return listed;
  const cues = FINDERS.map((find) => find(view)).filter((each) => each !== null);
  return [...listed, ...cues];
}

/** Weight of a hand-listed name: whatever stands around it, it is what the list says. */
const SURE_WEIGHT = 8;

/** A listed name is what the list says; a town needs a word that says so the more, the smaller it is. */
function listedCues({ name }: NameView): Cue[] {
  return name.listed.map(({ entry }) => {
    if (entry.population === undefined) return cue(entry.kind, SURE_WEIGHT, 'listed');
    if (entry.population >= SURE_POPULATION_MIN) return cue('place', 4, 'city');
    return cue('place', name.last > name.first ? 2.5 : 1, 'town');
  });
}

const title: CueFinder = ({ name }) => (name.title ? cue('person', 6, 'title') : null);

const head: CueFinder = ({ name, line, gazetteer }) => {
  const kind = name.kind ?? headOfName(line, name.first, name.last, name.title !== null, gazetteer);
  return kind ? cue(kind, 5, 'head') : null;
};

/** "Internet", "Economics": capitalised, but no name of ours. */
const noName: CueFinder = ({ name, words }) => {
  const word = only(words);
  if (!word || name.listed.length > 0) return null;
  return NOT_NAMES.has(word.key) || OTHER_HEADS.has(word.key) ? cue('other', 6, 'no-name') : null;
};

/** A Roman numeral, "XIV"; not "CIA". */
const ROMAN = /^[IVXLCDM]+$/;

/** Letters of the longest unlisted acronym; longer words in capitals are shouted. */
const ACRONYM_LENGTH_MAX = 6;

const acronym: CueFinder = ({ words, clues }) => {
  const word = only(words);
  if (!word) return null;
  if (
    // Matches "CDs"; not "US" or "Ants".
    /^\p{Lu}{2,}s$/u.test(word.text) ||
    (NOT_ACRONYMS.has(word.key) &&
      word.shape !== 'lower' &&
      word.text !== word.text.toLowerCase() &&
      // Matches "PhD"; not "Phd".
      /\p{Lu}.*\p{Lu}/u.test(word.text))
  )
    return cue('other', 6, 'no-acronym');
  if (word.shape !== 'upper') return null;
  const isWord =
    NOT_ACRONYMS.has(word.key) ||
    ROMAN.test(word.text) ||
    // Matches `m5s`; not `8pm` or `x1`.
    !/^\p{L}.*\p{L}/u.test(word.key) ||
    word.text.length > ACRONYM_LENGTH_MAX ||
    (clues.lower.get(word.key) ?? 0) > 0;
  return isWord ? cue('other', 6, 'no-acronym') : cue('organisation', 3, 'acronym');
};

/** "the Senate", "Parliament": a head alone stands for a body that readers know, but not at a sentence's beginning. */
const headAlone: CueFinder = ({ name, line, words }) => {
  const word = only(words);
  if (!word || name.listed.length > 0) return null;
  const article = line.words[name.first - 1]?.key === 'the';
  if (PERSON_HEADS.has(word.key)) return cue(article ? 'person' : 'other', 3, 'role-alone');
  // Takes the plural off `senators`; nothing off `senator`.
  if (PERSON_HEADS.has(word.key.replace(/s$/, ''))) return cue('other', 3, 'roles-alone');
  if (COMPASS.has(word.key)) return cue(article ? 'place' : 'other', 3, 'compass-alone');
  if (!ORGANISATION_HEADS.has(word.key))
    return PLACE_HEADS.has(word.key) ? cue(article ? 'place' : 'other', 2, 'place-alone') : null;
  return isInitial(line.words, name.first) && !article
    ? cue('other', 3, 'head-alone')
    : cue('organisation', 2.5, 'head-alone');
};

const given: CueFinder = ({ name, line, words, gazetteer }) => {
  const first = words[0];
  if (!first || !gazetteer.givenNames.has(first.key)) return null;
  if (words.length === 1)
    return name.listed.length > 0 ? cue('person', 1, 'given-name-alone') : cue('person', 2, 'given-name-alone');
  return headOfName(line, name.first, name.last, false, gazetteer)
    ? cue('person', 2, 'given-name')
    : cue('person', 4, 'given-name');
};

/** Initials: "J. K. Rowling", "George W Bush"; not "U.S." and no single letter after a head, "Group F". */
const initials: CueFinder = ({ words, gazetteer }) => {
  if (words.length < 2 || longestName(gazetteer, words, 0, false)) return null;
  const lone = words
    .slice(0, -1)
    // Match "J.", "W" and "J.K."; not "Jo.".
    .some((word) => /^\p{Lu}\.?$/u.test(word.text) || /^(?:\p{Lu}\.){2,}$/u.test(word.text));
  return lone && words.at(-1)?.shape === 'capital' ? cue('person', 3, 'initials') : null;
};

const SUFFIXES = new Set('jr sr ii iii iv'.split(' '));

const suffix: CueFinder = ({ words }) =>
  words.length > 1 && SUFFIXES.has(words.at(-1)?.key ?? '') ? cue('person', 4, 'suffix') : null;

const particle: CueFinder = ({ words }) =>
  words.some((word) => word.shape === 'lower' && PERSONAL_PARTICLES.has(word.key))
    ? cue('person', 2, 'particle')
    : null;

const PERSONAL_PARTICLES = new Set('bin ibn al el van von de del da di bint der'.split(' '));

/** "LibriVox", "YouTube": capitals inside a word, other than those of "McDonald" and "DeGeneres". */
const camel: CueFinder = ({ words }) => {
  const word = only(words);
  // Match "LibriVox", and "McDonald", which is let go; not "Librivox".
  if (!word || !/\p{Ll}\p{Lu}/u.test(word.text) || /^(?:Mc|Mac|De|Di|Le|La|Van|Fitz|O|D)['’]?\p{Lu}/u.test(word.text))
    return null;
  return cue('organisation', 2.5, 'camel');
};

/** A plain guess by length: two capitalised words are most often a person, four a body. */
const length: CueFinder = ({ name, words, line, clues }) => {
  if (name.listed.length > 0 || words.some((word) => word.shape !== 'capital' && word.joined !== 'hyphen')) return null;
  const count = words.filter((word, i) => i === 0 || word.joined === 'space').length;
  if (count === 2) return cue('person', 1, 'two-words');
  if (count === 3) return cue('person', 0.6, 'three-words');
  if (count > 3) return cue('organisation', 1, 'many-words');
  const seen = (clues.capitalised.get(name.key) ?? 0) > (clues.lower.get(name.key) ?? 0) || name.key.includes(' ');
  return seen && !line.heading ? cue('person', 0.6, 'one-word') : null;
};

const only = (words: readonly Word[]): Word | undefined => (words.length === 1 ? words[0] : undefined);

const FINDERS: readonly CueFinder[] = [
  title,
  head,
  noName,
  acronym,
  headAlone,
  given,
  initials,
  suffix,
  particle,
  camel,
  length,
];
