import type { Sentence, Token, Upos } from '../../reading.ts';

/**
 * A word as the name finders see it: a token, or a part of one between hyphens and slashes, so that it does not matter
 * where a tokeniser cuts "Nagorno-Karabakh" or "US-led". `key` is what names are compared by (see `wordKey`).
 */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly key: string;
  readonly lemma: string;
  readonly upos: Upos;
  /** Index of its token in the sentence. */
  readonly token: number;
  /** `capital` "Power", `upper` "UN", `mixed` "iPhone", `lower` "power", `none` without letters. */
  readonly shape: 'capital' | 'upper' | 'mixed' | 'lower' | 'none';
  /** How it follows the word before: after a space, a hyphen, a dash or slash, or with nothing between. */
  readonly joined: 'space' | 'hyphen' | 'dash' | 'glued';
}

/** Hyphens, dashes inside words, and slashes: the middle of "US-led" and "and/or"; not an apostrophe. */
const JOINER = /[-‐‑–—/]/;

/** Combining marks: matches the accent of a decomposed é, never a letter. */
const MARKS = /\p{M}+/gu;

/** Dots and apostrophes, which spellings of one name have or lack ("U.S.", "Sana'a"); never a letter or a hyphen. */
const INNER = /[.'’‘ʼ`]/g;

/** Letters that have no decomposition but are written without their mark in English texts. */
const PLAIN: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ə: 'e', ß: 'ss', æ: 'ae', œ: 'oe' };

/** What a word is compared by: lower case, without accents, dots and apostrophes. "U.S." gives `us`, "Élysée" `elysee`. */
export function wordKey(text: string): string {
  if (PLAIN_LOWER.test(text)) return text;
  const lower = text.toLowerCase();
  if (PLAIN_LOWER.test(lower)) return lower;
  const bare = lower.normalize('NFD').replace(MARKS, '').replace(INNER, '');
  // Matches the letter of "Gødel" that has no decomposition; no ASCII letter.
  return bare.replace(/[ıøłđəßæœ]/g, (letter) => PLAIN[letter] ?? letter);
}

/** ASCII letters and digits alone: "reuters" is, "café" and "u.s." are not. */
const PLAIN_LOWER = /^[a-z0-9]+$/;

/** The shape of a word's capitals. A single capital letter counts as `capital`. */
export function shapeOf(text: string): Word['shape'] {
  // Match "power" and "Power"; not "POWER", "iPhone" or "Élysée", which are looked at letter by letter.
  if (/^[a-z]+$/.test(text)) return 'lower';
  if (/^[A-Z][a-z]+$/.test(text)) return 'capital';
  let uppers = 0;
  let lowers = 0;
  let firstIsUpper = false;
  for (const letter of text) {
    const lower = letter.toLowerCase();
    if (lower !== letter) {
      if (uppers + lowers === 0) firstIsUpper = true;
      uppers++;
    } else if (letter.toUpperCase() !== letter) lowers++;
  }
  if (uppers === 0) return lowers > 0 ? 'lower' : 'none';
  if (lowers === 0) return uppers > 1 ? 'upper' : 'capital';
  return firstIsUpper ? 'capital' : 'mixed';
}

/** The words of a sentence, hyphenated tokens cut in parts. Linear in the sentence's length. */
export function splitWords(text: string, sentence: Sentence, tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  let previousEnd = sentence.start;
  tokens.forEach((token, index) => {
    const before = words.at(-1);
    const next = tokens[index + 1];
    if (token.text === '.' && before && next && next.start > token.end && isAbbreviated(before, token.start)) {
      words[words.length - 1] = { ...before, end: token.end, text: `${before.text}.` };
      previousEnd = token.end;
      return;
    }
    if (before && isRestOfWord(before, token)) {
      words[words.length - 1] = joinRest(before, token);
      previousEnd = token.end;
      return;
    }
    for (const part of partsOf(token.text)) {
      const start = token.start + part.start;
      const word = token.text.slice(part.start, part.end);
      const gap = text.slice(previousEnd, start);
      words.push({
        start,
        end: start + word.length,
        text: word,
        key: wordKey(word),
        lemma: token.lemma,
        upos: token.upos,
        token: index,
        shape: shapeOf(word),
        joined: joinedBy(gap),
      });
      previousEnd = start + word.length;
    }
  });
  return words;
}

/** A letter that a tokeniser has cut off a name since it does not know it: "Stamenkovi" and "ć". */
const isRestOfWord = (word: Word, token: Token): boolean =>
  word.end === token.start &&
  // Match the "ć" behind "Stamenkovi" and the "sk" behind "Gdań"; not the "not" behind "can".
  word.text.length < WORD_LENGTH_MAX &&
  /^\p{L}/u.test(token.text) &&
  /\p{L}$/u.test(word.text) &&
  (!/^[a-z]/i.test(token.text) || !/[a-z]$/i.test(word.text));

/** Letters of the longest word that is put together; scripts without spaces would give one word a paragraph. */
const WORD_LENGTH_MAX = 60;

function joinRest(word: Word, token: Token): Word {
  const text = word.text + token.text;
  return { ...word, text, end: token.end, key: wordKey(text), shape: shapeOf(text) };
}

/** A short capitalised word before a full stop that a tokeniser has cut off: "W" of "W. Rouse", "Gen" of "Gen. Ali". */
const isAbbreviated = (word: Word, stop: number): boolean =>
  word.end === stop && word.shape === 'capital' && word.text.length <= ABBREVIATION_LENGTH_MAX;

/** Letters of the longest title or initial that is cut short with a dot: "Capt.", "Prof.". */
const ABBREVIATION_LENGTH_MAX = 4;

function joinedBy(gap: string): Word['joined'] {
  if (gap === ' ') return 'space';
  if (gap === '') return 'glued';
  // Matches " – " and "/"; not "-".
  if (/[–—/]/.test(gap)) return 'dash';
  return JOINER.test(gap) && gap.trim() === gap ? 'hyphen' : 'space';
}

/** A token of letters alone, as most are: nothing to cut. */
const PLAIN_TOKEN = /^[A-Za-z]+$/;

/** The parts of a token between joiners, a possessive s apart; none for a hyphen alone, the token itself where it has no letters. */
function partsOf(token: string): { start: number; end: number }[] {
  if (PLAIN_TOKEN.test(token)) return [{ start: 0, end: token.length }];
  // Matches "Navaratnam's"; not "Workers'".
  const possessive = token.length > 2 && /['’]s$/.test(token) ? token.length - 2 : null;
  if (possessive !== null) return [...partsOf(token.slice(0, possessive)), { start: possessive, end: token.length }];
  if (!JOINER.test(token)) return [{ start: 0, end: token.length }];
  const parts: { start: number; end: number }[] = [];
  let start = 0;
  for (let i = 0; i <= token.length; i++) {
    if (i < token.length && !JOINER.test(token[i] ?? '')) continue;
    if (i > start) parts.push({ start, end: i });
    start = i + 1;
  }
  return parts;
}

/** A gazetteer's name as word keys and shapes, cut as the words of a text are: "People's Daily" is people, s, daily. */
export function splitName(name: string): { readonly key: string; readonly shape: Word['shape'] }[] {
  const parts = PLAIN_NAME.test(name) ? [name] : name.replace(BOUNDARY, ' ').split(' ');
  const words: { key: string; shape: Word['shape'] }[] = [];
  for (const part of parts) {
    const key = wordKey(part);
    if (key !== '') words.push({ key, shape: shapeOf(part) });
  }
  return words;
}

/** One word of ASCII letters: "Armenia" is, "U.S." and "New York" are not. */
const PLAIN_NAME = /^[A-Za-z]+$/;

/** Where a name is cut: at a hyphen or slash, before a possessive s and before a comma; not at the dot of "St.". */
const BOUNDARY = /[-‐‑–/]|(?=['’]s\b)|(?=,)/gu;
