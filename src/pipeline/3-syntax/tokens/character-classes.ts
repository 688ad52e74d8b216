/** What a character is to the tokeniser, as small numbers that a scanner can compare quickly. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
/** The first half of a sign outside of the basic plane: emoji and the like. */
export const PICTURE = 4;
/** Signs that draw lines and arrows when they stand together: "--", "==>", "***". */
export const DRAWING = 5;
export const APOSTROPHE = 6;
export const MARK = 7;
/** Signs without width, such as joiners and soft hyphens: a word may hold one, and none begins or ends a token. */
export const FORMAT = 8;

/** One class for each UTF-16 code unit, filled in when a unit is first met; 0 is "not met yet". */
const classes = new Uint8Array(0x1_0000);

/** The class of a code unit; beyond the end of a text (NaN) it is a space. */
export function classOf(code: number): number {
  if (!(code >= 0)) return SPACE;
  const known = classes[code] ?? 0;
  if (known !== 0) return known;
  const found = classify(code, String.fromCharCode(code));
  classes[code] = found;
  return found;
}

/** Matches "a", "é", a combining accent, "漢"; must not match "_", "1" or the raised "º" of degrees. */
const LETTERS = /(?![ªº])[\p{L}\p{M}]/u;
/** Matches a zero-width space or joiner and a soft hyphen; must not match a combining accent. */
const FORMATS = /\p{Cf}/u;
/** Matches "1" and "½"; must not match "a" or the raised "²", which is a sign behind a unit. */
const DIGITS = /(?![¹²³])\p{N}/u;
/** Matches "a b"'s space, a no-break space, a line feed; must not match a zero-width space. */
const SPACES = /\s/;
const DRAWINGS = '-‑=*_~+|<>#^{}';
const APOSTROPHES = "'’`‘";

function classify(code: number, sign: string): number {
  if (SPACES.test(sign)) return SPACE;
  if (DRAWINGS.includes(sign)) return DRAWING;
  if (APOSTROPHES.includes(sign)) return APOSTROPHE;
  // Planes 1 to 3 but for U+1F000 to U+1FAFF are scripts; a second half goes on with what the first began.
  if (code >= 0xd83c && code <= 0xd83e) return PICTURE;
  if ((code >= 0xd800 && code <= 0xdfff) || LETTERS.test(sign)) return LETTER;
  if (FORMATS.test(sign)) return FORMAT;
  return DIGITS.test(sign) ? DIGIT : MARK;
}

export const classAt = (text: string, at: number): number => classOf(text.charCodeAt(at));

/** Whether a word or number may go on with the sign at `at`. */
export function isWordAt(text: string, at: number): boolean {
  const found = classAt(text, at);
  return found === LETTER || found === DIGIT;
}

/** Whether the sign before `at` belongs to a word or number; `at` 0 has none. */
export const isWordBefore = (text: string, at: number): boolean => at > 0 && isWordAt(text, at - 1);

/** End of the letters, digits, inner low lines and inner signs without width that begin at `at`. */
export function wordEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && (isWordAt(text, end) || (end > at && isInner(text, end)))) end += 1;
  return end;
}

const isInner = (text: string, at: number): boolean =>
  (text[at] === '_' || classAt(text, at) === FORMAT) && isWordAt(text, at + 1);

/** End of the digits that begin at `at`. */
export function digitsEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && classAt(text, end) === DIGIT) end += 1;
  return end;
}
