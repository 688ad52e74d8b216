/**
 * In: the words of a line, the document's clues, the gazetteer.
 * Out: chains of capitalised words that may be names, with the small words inside them ("University of Oxford").
 * Not: what a chain names, or where one name ends and the next begins (split-chain.ts).
 */
import { SPEECH_VERBS } from '../../language/verb-classes.ts';
import { type Gazetteer, longestName } from './gazetteer.ts';
import { GROUP_MODIFIERS } from './institutions.ts';
import {
  CALENDAR_WORDS,
  FOR_HEADS,
  NAME_PARTICLES,
  OF_HEADS,
  ORGANISATION_BEGINNINGS,
  ORGANISATION_HEADS,
  PLACE_HEADS,
  PLACE_HEADS_BEFORE_OF,
  POSSESSIVE_PARTS,
} from './name-heads.ts';
import { type Clues, isInitial, type Line } from './read-lines.ts';
import type { Word } from './split-words.ts';

/** Word indexes into the line, `last` inclusive. */
export interface Chain {
  readonly first: number;
  readonly last: number;
}

/** Tags of words that are no part of a name, however they are written. */
const CLOSED_TAGS = new Set(['DET', 'PRON', 'ADP', 'CCONJ', 'SCONJ', 'AUX', 'PART', 'INTJ']);

/** Words that taggers take for names at the beginning of a sentence, and which never are one there. */
const NEVER_INITIAL = new Set(
  (
    'the a an this that these those he she it they we you i his her its their our your my who what when where why how ' +
    'which there here and or but nor so yet if as at by for from in into of off on onto out over per to up upon with ' +
    'within without about above across after against along among amid around before behind below beneath beside besides ' +
    'between beyond despite down during except inside like near outside since than though through throughout till ' +
    'toward towards under underneath unlike until via whereas whether while although because once unless also however ' +
    'therefore thus hence moreover furthermore meanwhile nevertheless nonetheless otherwise instead indeed then now ' +
    'later earlier today yesterday tomorrow tonight recently currently previously finally eventually first second ' +
    'third last next again still even just only too very most more many much several some any all both each every few ' +
    'another other others such same own no not none never nobody nothing everyone everybody everything someone ' +
    'something anyone anything one two three four five six seven eight nine ten eleven twelve hundreds thousands ' +
    'millions dozens scores half yes ok okay please thanks thank welcome hello hi well oh is are was were be been being ' +
    'am do does did done has have had having will would can could may might must shall should let lets being born ' +
    'speaking according based given following including regarding concerning police officials authorities people ' +
    'fellow longtime numerous previous questions results photographs rest moving neighbors once why together stop thank ' +
    'former local recent new old early late good great many share power see read click follow watch listen subscribe ' +
    'advertisement photo image video related sign join donate credit source updated published'
  ).split(' '),
);

/** Endings of participles and adverbs, which taggers take for names at a sentence's start: "Reportedly"; not "Yerevan". */
const VERBAL_ENDING = /(?:ing|ed|ly)$/;

/** Whether a capitalised word may be (part of) a name where it stands. */
export function isNameWord(line: Line, index: number, clues: Clues, gazetteer: Gazetteer): boolean {
  const word = line.words[index];
  if (!word || word.shape === 'none' || word.shape === 'lower') return false;
  // Matches the initial "J."; not "J" or "Jo.".
  if (word.key.length === 1 && !/^[A-Z]\.$/.test(word.text) && !isInitialOfName(line, index)) return false;
  // Matches "I’m"; not "Ivan".
  if (/^I['’]/.test(word.text) || word.text.endsWith('$') || line.words[index + 1]?.text === '$') return false;
  if (isPrefixed(line, index)) return false;
  // Matches "iPhone"; not "résumé".
  if (word.shape === 'mixed') return /\p{Lu}/u.test(word.text);
  if (CALENDAR_WORDS.has(word.key)) return false;
  if (isInitial(line.words, index)) return isInitialName(line, index, clues, gazetteer);
  if (word.shape === 'upper') return true;
  return !(CLOSED_TAGS.has(word.upos) && NEVER_INITIAL.has(word.key)) && word.key !== 'i';
}

/** "pro-Beijing" and "anti-Western" say which side somebody is on; they do not name it. */
function isPrefixed(line: Line, index: number): boolean {
  const before = line.words[index - 1];
  return line.words[index]?.joined === 'hyphen' && before !== undefined && SIDES.has(before.key);
}

const SIDES = new Set('pro anti non un pan post pre'.split(' '));

/** A capital letter alone is a name's initial only between or before other parts of one: "George W Bush". */
const isInitialOfName = (line: Line, index: number): boolean =>
  line.words[index]?.key !== 'i' && line.words[index]?.key !== 'a' && line.words[index + 1]?.shape === 'capital';

function isInitialName(line: Line, index: number, clues: Clues, gazetteer: Gazetteer): boolean {
  const word = line.words[index];
  if (!word) return false;
  const next = line.words[index + 1];
  const match = longestName(gazetteer, line.words, index, line.style === 'capitals');
  if (match && match.length > 1) return true;
  const capitals = clues.capitalised.get(word.key) ?? 0;
  const small = clues.lower.get(word.key) ?? 0;
  const nextIsName = next?.shape === 'capital' && next.joined === 'space' && !NEVER_INITIAL.has(next.key);
  if (nextIsName && gazetteer.givenNames.has(word.key) && small <= capitals) return true;
  if (match && word.shape === 'upper' && line.style !== 'capitals') return true;
  if (GROUP_MODIFIERS.has(word.key)) return false;
  // "Power said": a common word that a name has, and that speaks.
  const speaks = next?.upos === 'VERB' && SPEECH_VERBS.has(next.lemma);
  if (NEVER_INITIAL.has(word.key)) return capitals > small && (word.upos === 'PROPN' || speaks);
  if (match && !CLOSED_TAGS.has(word.upos) && isSureAlone(match) && small <= capitals) return true;
  if (word.shape === 'upper') return word.text.length > 1;
  if (CLOSED_TAGS.has(word.upos)) return false;
  if (capitals > small) return true;
  if (word.upos !== 'PROPN' || small > 0) return false;
  // "Farmers blocked roads": taggers take an unknown plural at a sentence's start for a name.
  if (!match && !nextIsName && COMMON_PLURAL.test(word.key)) return false;
  return !VERBAL_ENDING.test(word.key);
}

/** Matches `criminals`, `envoys`; not `ross`, `jesus` or `paris`. */
const COMMON_PLURAL = /[^siu]s$/;

/** Larger towns are no common words: "Share", "Many" and "Nice" are smaller. */
const TOWN_POPULATION_MAX = 500_000;

/** A single listed word that is no common word: countries, demonyms and hand-kept names, not towns called "Share". */
const isSureAlone = (match: NonNullable<ReturnType<typeof longestName>>): boolean =>
  match.candidates.some(({ entry }) => entry.population === undefined || entry.population > TOWN_POPULATION_MAX);

/** All chains of a line, in order, none overlapping. Linear: each step looks a bounded number of words ahead. */
export function findChains(line: Line, clues: Clues, gazetteer: Gazetteer): Chain[] {
  const chains: Chain[] = [];
  const isName = line.words.map((_, index) => isNameWord(line, index, clues, gazetteer));
  let i = 0;
  while (i < line.words.length) {
    const start = isName[i] || particleBegins(line, i, isName) ? i : -1;
    if (start < 0) {
      i++;
      continue;
    }
    let last = i;
    while (last - start + 1 < CHAIN_WORDS_MAX) {
      const next = nextInChain(line, start, last, isName, gazetteer);
      if (next === last) break;
      last = next;
    }
    chains.push({ first: start, last });
    i = last + 1;
  }
  return chains;
}

/**
 * Words at which a chain is cut, but for the "of the" of its last step: the names in it are looked for from each of its
 * words to its end. No name of the first documents has more than nine.
 */
export const CHAIN_WORDS_MAX = 40;

/** "al-Bashir" and "bin Laden" at the beginning of a chain; "van" and "de" only inside one. */
function particleBegins(line: Line, index: number, isName: readonly boolean[]): boolean {
  const word = line.words[index];
  const next = line.words[index + 1];
  if (!word || !next || word.shape !== 'lower' || !isName[index + 1]) return false;
  return (ARABIC_PARTICLES.has(word.key) && next.joined === 'hyphen') || word.key === 'bin';
}

const ARABIC_PARTICLES = new Set('al el ul as ad an ar at abu'.split(' '));

/** The index of the last word that the chain takes in one step, or `last` where it ends. */
function nextInChain(
  line: Line,
  first: number,
  last: number,
  isName: readonly boolean[],
  gazetteer: Gazetteer,
): number {
  const { words } = line;
  const next = words[last + 1];
  const after = words[last + 2];
  const current = words[last];
  if (!next || !current) return last;
  if (next.joined === 'dash') return last;
  if (isName[last + 1]) return last + 1;
  if (next.joined === 'hyphen' && next.shape === 'lower') return isNamePart(line, last, isName) ? last + 1 : last;
  if (!after) return last;
  if (isName[last + 2]) return joinsTwo(line, first, last, isName, gazetteer) ? last + 2 : last;
  const third = words[last + 3];
  if (third && isName[last + 3] && joinsThree(line, first, last)) return last + 3;
  return last;
}

/** The small part of a hyphenated personal name, "Chi-fung", and not the "led" of "US-led". */
function isNamePart(line: Line, last: number, isName: readonly boolean[]): boolean {
  const current = line.words[last];
  const next = line.words[last + 1];
  const goesOn = current?.shape === 'lower' && current.joined === 'hyphen' && next?.upos === current.upos;
  if (!current || !next || next.key.length > 6) return false;
  if (current.shape !== 'capital') return goesOn;
  if (COMPOUND_PARTS.has(next.key) || VERBAL_ENDING.test(next.key)) return false;
  if (NAME_PARTICLES.has(next.key)) return isName[last + 2] === true;
  return isName[last - 1] === true && next.upos !== 'ADP' && next.upos !== 'ADV';
}

const COMPOUND_PARTS = new Set(
  'led run born held style type wide level era bound made free style like time era year old day long end in up off to on general elect in-chief rank tier'.split(
    ' ',
  ),
);

/** Whether one small word at `last + 1` joins two parts of a name. */
function joinsTwo(line: Line, first: number, last: number, isName: readonly boolean[], gazetteer: Gazetteer): boolean {
  const { words } = line;
  const link = words[last + 1];
  const head = words[last];
  const after = words[last + 2];
  if (!link || !head || !after) return false;
  if (link.text === '&') return true;
  if (link.key === 's' || link.text === '’' || link.text === "'")
    return POSSESSIVE_PARTS.has(head.key) && isOrganisationAhead(line, last + 2, isName);
  if (link.shape !== 'lower') return false;
  if (link.key === 'of') return takesOf(head);
  if (link.key === 'for')
    return FOR_HEADS.has(head.key) && last > first - 1 && (ORGANISATION_HEADS.has(head.key) || last > first);
  if (link.key === 'and') return joinsByAnd(line, first, last, isName, gazetteer);
  if (NAME_PARTICLES.has(link.key) && link.key !== 'as' && link.key !== 'at' && link.key !== 'an' && link.key !== 'i') {
    return head.shape !== 'upper' && link.upos !== 'ADP' ? true : PARTICLES_ALWAYS.has(link.key);
  }
  return false;
}

const takesOf = (head: Word): boolean =>
  OF_HEADS.has(head.key) || PLACE_HEADS_BEFORE_OF.has(head.key) || ORGANISATION_BEGINNINGS.has(head.key);

const PARTICLES_ALWAYS = new Set('de del della di da dos du van von der den bin ibn al el la le bint'.split(' '));

/** "University of the Philippines", "Rio de la Plata", "Ludwig van der Rohe". */
function joinsThree(line: Line, first: number, last: number): boolean {
  const link = line.words[last + 1];
  const second = line.words[last + 2];
  const head = line.words[last];
  if (!link || !second || !head || link.shape !== 'lower' || second.shape !== 'lower') return false;
  if (second.key === 'the') {
    if (link.key === 'of') return takesOf(head);
    return link.key === 'for' && FOR_HEADS.has(head.key) && (ORGANISATION_HEADS.has(head.key) || last > first);
  }
  return PARTICLES_ALWAYS.has(link.key) && PARTICLES_ALWAYS.has(second.key);
}

/**
 * "and" joins inside "Ministry of Health and Welfare" and before a head that both sides share, "Food and Drug
 * Administration"; not between two names.
 */
function joinsByAnd(
  line: Line,
  first: number,
  last: number,
  isName: readonly boolean[],
  gazetteer: Gazetteer,
): boolean {
  const { words } = line;
  const left = words[last];
  if (!left) return false;
  const right = words[last + 2];
  const inOf = words.slice(first, last).some((word) => word.key === 'of' || word.key === 'for');
  if (inOf && isCommon(line, last, gazetteer) && isCommon(line, last + 2, gazetteer)) return true;
  if (!isOrganisationAhead(line, last + 2, isName)) return false;
  const isHead = ORGANISATION_HEADS.has(left.key) || PLACE_HEADS.has(left.key) || right?.shape === 'upper';
  const isTheOne = words[first - 1]?.key === 'the' && words[last + 2]?.key !== 'the';
  return (
    !isHead &&
    ((last === first && left.upos !== 'PROPN') || isTheOne) &&
    longestName(gazetteer, words, first, false) === null
  );
}

/** A capitalised word that is no name by itself, as "Health" in "Ministry of Health and Welfare". */
function isCommon(line: Line, index: number, gazetteer: Gazetteer): boolean {
  const word = line.words[index];
  if (word?.shape !== 'capital' || ORGANISATION_HEADS.has(word.key) || PLACE_HEADS.has(word.key)) return false;
  return !gazetteer.givenNames.has(word.key) && longestName(gazetteer, line.words, index, false) === null;
}

/** Whether the run of capitalised words from `index` on ends in a head such as "Party". */
function isOrganisationAhead(line: Line, index: number, isName: readonly boolean[]): boolean {
  let last = index;
  while (isName[last + 1] && last < index + CHAIN_LOOKAHEAD_MAX) last++;
  const head: Word | undefined = line.words[last];
  return head !== undefined && (ORGANISATION_HEADS.has(head.key) || PLACE_HEADS.has(head.key));
}

/** Words looked at for a head; longer names of one run of capitals are rare, and the search must stay linear. */
const CHAIN_LOOKAHEAD_MAX = 8;
