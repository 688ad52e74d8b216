import {
  FREQUENCIES,
  MONTHS,
  NAMED_CLOCKS,
  NAMED_DAYS,
  PARTS_OF_DAY,
  REFERENCES,
  SEASONS,
  UNITS,
  WEEKDAYS,
} from './vocabulary.ts';

/** What a word can open or head: the finders ask for their kinds only, so that plain words cost one look-up. */
export type HeadKind =
  | 'month'
  | 'weekday'
  | 'season'
  | 'unit'
  | 'digits'
  | 'partOfDay'
  | 'namedDay'
  | 'namedClock'
  | 'frequency'
  | 'reference'
  | 'other';

/**
 * A run of letters, a run of digits, or one other character. `glued`: nothing stands between it and the word before.
 * `head` is null for words that head no time expression.
 */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly capital: boolean;
  readonly glued: boolean;
  readonly head: HeadKind | null;
}

/** Words that head an expression only together with others; each has its own finder. */
const OTHER_HEADS = new Set(
  (
    'tonight half time period then thanksgiving christmas easter halloween eve nineteen twenty thousand hourlong daylong weeklong monthlong yearlong moment forties fifties ' +
    'sixties seventies eighties nineties'
  ).split(' '),
);

const HEADS: ReadonlyMap<string, HeadKind> = new Map<string, HeadKind>([
  ...[...OTHER_HEADS].map((word): [string, HeadKind] => [word, 'other']),
  ...[...REFERENCES.keys()].map((word): [string, HeadKind] => [word, 'reference']),
  ...[...FREQUENCIES.keys()].map((word): [string, HeadKind] => [word, 'frequency']),
  ...[...NAMED_CLOCKS.keys()].map((word): [string, HeadKind] => [word, 'namedClock']),
  ...[...NAMED_DAYS.keys()].map((word): [string, HeadKind] => [word, 'namedDay']),
  ...[...PARTS_OF_DAY.keys()].map((word): [string, HeadKind] => [word, 'partOfDay']),
  ...[...SEASONS.keys()].map((word): [string, HeadKind] => [word, 'season']),
  ...[...UNITS.keys()].map((word): [string, HeadKind] => [word, 'unit']),
  ...[...WEEKDAYS.keys()].map((word): [string, HeadKind] => [word, 'weekday']),
  ...[...MONTHS.keys()].map((word): [string, HeadKind] => [word, 'month']),
]);

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x2009;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7);

/** Longer runs of letters or digits are no words of time; they are kept whole, unread. */
const HEAD_LENGTH_MAX = 12;

/** The words between two offsets of a text, in order. */
export function lexWords(text: string, from: number, to: number): Word[] {
  const words: Word[] = [];
  let at = from;
  let glued = false;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      glued = false;
      at++;
      continue;
    }
    const start = at++;
    let head: HeadKind | null = null;
    let capital = false;
    let lower: string;
    if (isDigit(code)) {
      while (at < to && isDigit(text.charCodeAt(at))) at++;
      lower = text.slice(start, at);
      head = 'digits';
    } else if (isLetter(code)) {
      while (at < to && isLetter(text.charCodeAt(at))) at++;
      capital = code < 97;
      lower = text.slice(start, at).toLowerCase();
      if (at - start <= HEAD_LENGTH_MAX) head = HEADS.get(lower) ?? null;
    } else {
      lower = text.slice(start, at);
    }
    words.push({ start, end: at, lower, capital, glued, head });
    glued = true;
  }
  return words;
}
