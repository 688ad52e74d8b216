import {
  APOSTROPHE,
  classAt,
  DIGIT,
  DRAWING,
  digitsEnd,
  isWordAt,
  isWordBefore,
  LETTER,
  PICTURE,
  wordEnd,
} from './character-classes.ts';
import { isClitic, shortenedLength } from './clitics.ts';
import { addToken, type Scan } from './scan.ts';
import { scanNumber } from './scan-number.ts';

/**
 * In: a sign that is no letter or digit. Adds the token that it opens (most stand alone; dots, dashes and rules of
 * signs stand together; faces, tags and shortened words are whole), and returns its end. `to` is the next white space.
 */
export function scanMark(scan: Scan, start: number, to: number): number {
  const { text } = scan;
  const sign = text[start] ?? '';
  if (sign === '.' && start + 1 < to && classAt(text, start + 1) === DIGIT && !isWordBefore(text, start)) {
    return scanNumber(scan, start, to);
  }
  if (sign === '(') scan.openBrackets += 1;
  if (sign === ')' && scan.openBrackets > 0) scan.openBrackets -= 1;
  const end = markEnd(scan, start, to, sign);
  addToken(scan, start, end);
  return end;
}

function markEnd(scan: Scan, start: number, to: number, sign: string): number {
  const { text } = scan;
  if (FACE_STARTS.includes(sign)) {
    const face = faceEnd(scan, start, to);
    if (face > start) return face;
  }
  if ('.!?…'.includes(sign)) return stopsEnd(text, start, to);
  const kind = classAt(text, start);
  if (kind === APOSTROPHE) return apostropheEnd(text, start, to);
  if (kind === PICTURE) return pictureEnd(text, start, to);
  if ('@#'.includes(sign) && start + 1 < to && !isWordBefore(text, start)) {
    // "@name" and "#topic"; not "#1".
    if (classAt(text, start + 1) === LETTER) return wordEnd(text, start + 1, to);
  }
  if (sign === '+' && !isWordBefore(text, start) && digitsEnd(text, start + 1, to) > start + 1) {
    return dialledEnd(text, start + 1, to);
  }
  if (kind === DRAWING) return runEnd(text, start, to, (at) => classAt(text, at) === DRAWING);
  if ('–—―,$'.includes(sign)) return runEnd(text, start, to, (at) => text[at] === sign);
  // A heart or the like that asks to be drawn as a picture.
  return text[start + 1] === VARIANT ? start + 2 : start + 1;
}

const VARIANT = '\ufe0f';

function runEnd(text: string, start: number, to: number, goesOn: (at: number) => boolean): number {
  let end = start + 1;
  while (end < to && goesOn(end)) end += 1;
  return Math.min(end, text.length);
}

/** A telephone number with its country: "+44-20-5550100". */
const dialledEnd = (text: string, start: number, to: number): number => {
  let end = digitsEnd(text, start, to);
  while (text[end] === '-' && digitsEnd(text, end + 1, to) > end + 1) end = digitsEnd(text, end + 1, to);
  return end;
};

/** "..." and "…." are one token, so are "?!" and ".?"; in "wait...?" the question mark is another one. */
function stopsEnd(text: string, start: number, to: number): number {
  const isDots = text[start] === '…' || (text[start] === '.' && text[start + 1] === '.');
  if (isDots) return runEnd(text, start, to, (at) => text[at] === '.' || text[at] === '…');
  return runEnd(text, start, to, (at) => {
    const sign = text[at] ?? '';
    return sign === '!' || sign === '?' || (sign === '.' && text[at + 1] !== '.');
  });
}

/** Clitics of numbers and signs ("2003's"), shortened words ("'em", "'72"), doubled quotation marks, or one alone. */
function apostropheEnd(text: string, start: number, to: number): number {
  if (start + 1 < to && classAt(text, start + 1) === APOSTROPHE) return start + 2;
  if (start + 1 >= to || !isWordAt(text, start + 1)) return start + 1;
  const end = wordEnd(text, start + 1, to);
  if (end - start > SHORT_LENGTH_MAX) return start + 1;
  const letters = text.slice(start + 1, end);
  if (isClitic(letters) && text[start] !== '‘') return end;
  const length = isWordBefore(text, start) ? null : shortenedLength(letters);
  return length === null ? start + 1 : start + 1 + length;
}

const SHORT_LENGTH_MAX = 8;

/** A pictogram with its colour of skin, its variant and what is joined to it. */
function pictureEnd(text: string, start: number, to: number): number {
  let end = start + (SECOND_HALF.test(text[start + 1] ?? '') ? 2 : 1);
  while (end < to && MODIFIERS.test(text.slice(end, end + 2)))
    end += text[end] === '\u200d' ? 3 : text[end] === '\ufe0f' ? 1 : 2;
  return Math.min(end, to);
}

/** Matches the second half of a sign outside of the basic plane; must not match "a". */
const SECOND_HALF = /[\udc00-\udfff]/;
/** Matches a joiner, a variant or a colour of skin at the start; must not match another pictogram. */
const MODIFIERS = /^(?:\u200d[^\s]|\ufe0f|\ud83c[\udffb-\udfff])/;

/** Faces, longest first where one begins another. */
const FACES: ReadonlySet<string> = new Set(
  ":) :( :D :P :p :/ :| :] :[ :O :o :* :-) :-( :-D :-P :-p :-/ :-| :'( :') ;) ;( ;D ;P ;p ;-) ;-( =) =( =D =P =] (: (; <3 >:( >:) :)) :(( ^_^ -_-".split(
    ' ',
  ),
);
const FACE_STARTS = ':;=(<>^-';
const FACE_LENGTH_MAX = 3;

function faceEnd(scan: Scan, start: number, to: number): number {
  const { text } = scan;
  for (let end = Math.min(to, start + FACE_LENGTH_MAX); end > start + 1; end -= 1) {
    if (!FACES.has(text.slice(start, end))) continue;
    // "(note:)" has no face, nor ":Drama", "::/" or "<30".
    if (text[end - 1] === ')' && scan.openBrackets > 0) continue;
    if (text[start] === '(' && end < to) continue;
    if (end < to && (isWordAt(text, end) || text[end] === '/')) continue;
    return end;
  }
  return start;
}
