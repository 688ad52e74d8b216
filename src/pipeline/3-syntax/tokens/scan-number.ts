import { classAt, DIGIT, digitsEnd, isWordAt, LETTER, wordEnd } from './character-classes.ts';
import { addToken, type Scan } from './scan.ts';

/**
 * In: the first digit of a number, or a point before it. Adds the number ("13,550", "3.5", "10:30", "9/11", "1980s",
 * "21st") and returns its end. A unit glued to it ("5km", "3pm", "$2bn") is left to be a token of its own.
 */
export function scanNumber(scan: Scan, start: number, to: number): number {
  const { text } = scan;
  const end = fixedFormEnd(text, start) ?? numberEnd(text, start, to);
  if (classAt(text, end) === LETTER && end < to) {
    const letters = wordEnd(text, end, to);
    if (isUnit(text, start, end, letters)) {
      addToken(scan, start, end);
      addToken(scan, end, letters);
    } else addToken(scan, start, letters);
    return letters;
  }
  const whole = DECADE.test(text.slice(end - 1, end + 3)) ? end + 2 : end;
  addToken(scan, start, whole);
  return whole;
}

/** Matches the "0's" of "1960's"; must not match that of "2003's" or of "0'sx". */
const DECADE = /^0['’`]s(?![\p{L}\p{N}])/u;

/** End of digits with commas before each three, points and colons before any. */
export function numberEnd(text: string, start: number, to: number): number {
  let end = digitsEnd(text, start, to);
  for (;;) {
    const sign = text[end];
    if (sign === ',' ? !hasThreeDigits(text, end + 1) : sign !== '.' && sign !== ':') return end;
    if (end + 1 >= to || classAt(text, end + 1) !== DIGIT) return end;
    end = digitsEnd(text, end + 1, to);
  }
}

/** "1,200", not "1,2" or "1,20000": what else has commas is a list. */
function hasThreeDigits(text: string, at: number): boolean {
  return digitsEnd(text, at, at + 4) === at + 3;
}

/** Longest text that FORMS can match. */
const FORM_LENGTH_MAX = 16;

/** What has several numbers and is one token. Each is bounded, and must not be followed by more of its kind. */
const FORMS: readonly RegExp[] = [
  // Matches "9/11", "24/7", "11/28/2000": day and month in any order; must not match "19/20", "2001/02".
  /^(?:(?:0?[1-9]|1[0-2])\/(?:[0-2]?\d|3[01])|(?:[0-2]?\d|3[01])\/(?:0?[1-9]|1[0-2]))(?:\/\d{2}(?:\d{2})?)?(?![\d/])/,
  // Matches "555-0123", "1-800-555-0100", "555-555-0100"; must not match "500-1000", "1969-1970".
  /^(?:(?:1-)?\d{3}-\d{3}-\d{4}|\d{3}-(?!\d\d00)\d{4})(?![\d-])/,
  // Matches "12-20-2000", "2000-12-20"; must not match "10-12".
  /^(?:\d{1,2}-\d{1,2}-\d{2,4}|\d{4}-\d{2}-\d{2})(?![\d-])/,
];

function fixedFormEnd(text: string, start: number): number | null {
  const ahead = text[start + 1] ?? '';
  if (!'0123456789/-'.includes(ahead)) return null;
  const near = text.slice(start, start + FORM_LENGTH_MAX + 1);
  if (!SEPARATED.test(near)) return null;
  for (const form of FORMS) {
    const found = form.exec(near);
    if (found !== null && !isWordAt(text, start + found[0].length)) return start + found[0].length;
  }
  return null;
}

/** Matches "12/" and "555-"; must not match "1969" or "12.5". */
const SEPARATED = /^\d{1,4}[-/]\d/;

/** Units that are written right behind a number, in lower case. */
const UNITS: ReadonlySet<string> = new Set(
  (
    'am pm k m mm mn bn tn million billion trillion km cm kg mg lb lbs oz ft sq yd mi ha hrs hr mins min secs sec days ' +
    'mph kph kmh kmph hz khz mhz ghz kb mb gb tb kbps mbps gbps w kw mw gw kwh mwh kcal cc ml cl kt kts px pt pts rpm ' +
    'dpi bc ad bce ce x hh percent pct yrs nm'
  ).split(' '),
);
/** Letters that are units behind two digits or more ("24C", "50g"), and parts of a name behind one ("4G", "3D"). */
const SHORT_UNITS: ReadonlySet<string> = new Set(['c', 'f', 'g', 'h', 'l', 'p', 'v']);
/** Letters that stand for a number behind money only: "$2b". */
const MONEY_UNITS: ReadonlySet<string> = new Set(['b', 't']);

/** Matches signs of money and the letter before them; must not match "5". */
const MONEY = /[$€£¥]\s?$/u;
const UNIT_LENGTH_MAX = 8;

function isUnit(text: string, start: number, end: number, unitEnd: number): boolean {
  if (unitEnd - end > UNIT_LENGTH_MAX) return false;
  const unit = text.slice(end, unitEnd).toLowerCase();
  if (UNITS.has(unit)) return true;
  if (SHORT_UNITS.has(unit)) return end - start > 1;
  return MONEY_UNITS.has(unit) && MONEY.test(text.slice(Math.max(0, start - 2), start));
}
