import { joinsAffix } from './affixes.ts';
import { APOSTROPHE, classAt, DIGIT, isWordAt, wordEnd } from './character-classes.ts';
import { isClitic } from './clitics.ts';
import { contractionParts } from './contractions.ts';
import { dottedEnd, isAbbreviation } from './dots.ts';
import { addToken, type Scan } from './scan.ts';
import { numberEnd, scanNumber } from './scan-number.ts';

/**
 * In: the first letter of a word. Adds the word, and the words that were drawn together with it ("do" + "n't"), and
 * returns the end of the last. `to` is the next white space.
 */
export function scanWord(scan: Scan, start: number, to: number): number {
  const { text } = scan;
  let end = wordEnd(text, start, to);
  const withNumber = addWithNumber(scan, start, end, to);
  if (withNumber !== null) return withNumber;
  while (end < to) {
    const sign = text[end] ?? '';
    if (sign === '.') return addWithDot(scan, start, end, to);
    if (classAt(text, end) === APOSTROPHE) {
      const joined = apostropheEnd(scan, start, end, to);
      if (joined.isAdded) return joined.end;
      if (joined.end === end) break;
      end = joined.end;
    } else {
      const joined = joinedEnd(text, start, end, to);
      if (joined === end) break;
      end = joined;
    }
  }
  return addWord(scan, start, end);
}

function addWord(scan: Scan, start: number, end: number): number {
  const parts = contractionParts(scan.text, start, end);
  if (parts === null) addToken(scan, start, end);
  let at = start;
  for (const length of parts ?? []) {
    addToken(scan, at, at + length);
    at += length;
  }
  return end;
}

interface Joined {
  readonly end: number;
  /** Whether the words up to `end` are added already. */
  readonly isAdded: boolean;
}

/** What an apostrophe behind a word does: it splits off a clitic, stands inside of a name, or closes a quotation. */
function apostropheEnd(scan: Scan, start: number, apostrophe: number, to: number): Joined {
  const { text } = scan;
  const end = wordEnd(text, apostrophe + 1, to);
  const letters = end - apostrophe > 4 ? '' : text.slice(apostrophe + 1, end).toLowerCase();
  const last = text[apostrophe - 1] ?? '';
  if (letters === 't' && (last === 'n' || last === 'N')) {
    addToken(scan, start, apostrophe - 1);
    addToken(scan, apostrophe - 1, end);
    return { end, isAdded: true };
  }
  if (isClitic(letters)) {
    addToken(scan, start, apostrophe);
    addToken(scan, apostrophe, end);
    return { end, isAdded: true };
  }
  if ((letters === 'all' && last.toLowerCase() === 'y') || (letters === 'you' && last === 'd')) {
    addToken(scan, start, apostrophe + 1);
    addToken(scan, apostrophe + 1, end);
    return { end, isAdded: true };
  }
  if (end > apostrophe + 1) return { end, isAdded: false };
  const isDropped = DROPPED_G.test(text.slice(Math.max(start, apostrophe - DROPPED_LENGTH), apostrophe));
  return { end: isDropped ? end : apostrophe, isAdded: false };
}

/** Matches "cookin" of "cookin'"; must not match "in", "Lenin" or "boys". */
const DROPPED_G = /^\p{Ll}{2,}in$/u;
/** So many letters tell whether a word lost its g. */
const DROPPED_LENGTH = 5;

/** End of a word that goes on behind a hyphen, "&", "/" or "$" at `sign`; `sign` itself where it does not. */
function joinedEnd(text: string, start: number, sign: number, to: number): number {
  const end = sign + 1 < to && isWordAt(text, sign + 1) ? wordEnd(text, sign + 1, to) : sign;
  switch (text[sign]) {
    case '-':
    case '‑':
      if (end === sign) return isStub(text, start, sign, to) ? sign + 1 : sign;
      return joinsAffix(text, start, sign, end) ? end : sign;
    case '&':
      // "AT&T", "R&D"; not "salt&pepper".
      return end > sign && (sign - start <= 2 || end - sign <= 3) ? end : sign;
    case '/':
      return slashEnd(text, start, sign, end);
    case '$':
      // "US$", "A$" before a number.
      return CURRENCY.test(text.slice(start, Math.min(sign, start + 4))) && sign - start <= 3 ? sign + 1 : sign;
    case '!':
      return text.slice(start, sign) === 'Yahoo' && sign + 1 === to ? sign + 1 : sign;
    default:
      return sign;
  }
}

/** Matches "US", "HK"; must not match "us". */
const CURRENCY = /^\p{Lu}{1,3}$/u;

/** A word that was broken off before its vowel, as transcripts write it: "th-", "wh-". */
function isStub(text: string, start: number, hyphen: number, to: number): boolean {
  if (hyphen - start > 3 || (hyphen + 1 < to && text[hyphen + 1] !== ',')) return false;
  return hyphen - start === 1 || !VOWELS.test(text.slice(start, hyphen));
}

/** Matches "the"; must not match "th". */
const VOWELS = /[aeiouy\P{ASCII}\d]/iu;

/** Words with a slash inside. */
const SLASHED: ReadonlySet<string> = new Set('w/o w/out b/c b/t b/w n/a a/c s/he'.split(' '));

function slashEnd(text: string, start: number, slash: number, end: number): number {
  if (slash - start > 1 || end - slash > 4) return slash;
  // "w/ milk" and "w/o milk".
  if (end === slash) return text[start] === 'w' || text[start] === 'W' ? slash + 1 : slash;
  const word = text.slice(start, end);
  return SLASHED.has(word.toLowerCase()) || LETTERED.test(word) ? end : slash;
}

/** Matches "I/C"; must not match "c/o" or "A/Bc". */
const LETTERED = /^\p{Lu}\/\p{Lu}$/u;

/** Adds a word behind which a dot stands, with the dot where that is a part of it, and what follows it in "U.S.A.". */
function addWithDot(scan: Scan, start: number, dot: number, to: number): number {
  const { text } = scan;
  const dotted = dottedEnd(text, start, dot, to);
  if (dotted > dot + 1) return addWord(scan, start, dotted);
  return addWord(scan, start, isAbbreviation(text, start, dot, scan.lastWordEnd) ? dot + 1 : dot);
}

/** "PM2.5" and "EUR1,200" are two tokens, "v2.0" is one. Null where no number with inner signs ends the word. */
function addWithNumber(scan: Scan, start: number, end: number, to: number): number | null {
  const { text } = scan;
  if (end + 1 >= to || !'.,'.includes(text[end] ?? '') || classAt(text, end + 1) !== DIGIT) return null;
  let digits = end;
  while (digits > start && classAt(text, digits - 1) === DIGIT) digits -= 1;
  if (digits === end) return null;
  if (digits - start > 1) {
    addToken(scan, start, digits);
    return scanNumber(scan, digits, to);
  }
  const whole = numberEnd(text, digits, to);
  addToken(scan, start, whole);
  return whole;
}
