/**
 * In: a sentence's tokens. Out: its numbers with qualifier, bounds and range, whatever they count.
 * Not: what they count (find-counted.ts), which of them are no counts at all (not-counts.ts).
 */

import type { Span } from '../../../model/span.ts';
import { findNumberAt } from '../../language/number-words.ts';
import { wordAt } from '../../language/token-words.ts';
import type { Token } from '../../reading.ts';
import type { Amount, Bare, Range } from './amount.ts';
import { qualify } from './qualify-amount.ts';

/** Words that can open a number in words; each is handed to the reader of number words. */
const OPENERS: ReadonlySet<string> = new Set(
  (
    'a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty thirty forty fourty fifty sixty seventy eighty ninety hundred thousand million dozen ' +
    'tens dozens scores hundreds thousands millions billions several few half'
  ).split(' '),
);

/** South Asian units of number words, and the letters that headlines put behind digits. */
const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
  ['k', 1e3],
  ['bn', 1e9],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bln', 1e9],
  ['tn', 1e12],
]);

export function findAmounts(text: string, tokens: readonly Token[]): readonly Amount[] {
  const amounts: Amount[] = [];
  let at = 0;
  while (at < tokens.length) {
    const bare = bareNumberAt(text, tokens, at);
    if (bare === null) {
      at += 1;
      continue;
    }
    const amount = qualify(tokens, rangeFrom(text, tokens, at, bare), at);
    amounts.push(amount);
    at = Math.max(amount.closes, at) + 1;
  }
  return amounts;
}

function bareNumberAt(text: string, tokens: readonly Token[], at: number): Bare | null {
  const token = tokens[at];
  if (!token) return null;
  const digits = /^[+~]?\d/.test(token.text);
  if (!digits && !OPENERS.has(token.text.toLowerCase())) return null;
  const start = /^[+~]/.test(token.text) ? token.start + 1 : token.start;
  const fraction = fractionAt(text, tokens, at);
  if (fraction !== null) return fraction;
  const found = findNumberAt(text, start);
  const number = found ?? (token.text.toLowerCase() === 'half' ? halfAt(tokens, at) : null);
  if (number === null) return null;
  const grouped = digits && number.form === 'digits' ? spacedGroups(text, tokens, at, number) : number;
  return withSuffix(text, grouped);
}

/** Parts of a whole by their nouns; "quarter" counts as one only before "of". */
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['tenth', 10],
]);

/** "two thirds of the residents", "a quarter of the town": a share, with its "of" still to come. */
function fractionAt(text: string, tokens: readonly Token[], at: number): Bare | null {
  const token = tokens[at];
  const hyphen = tokens[at + 1]?.text === '-' ? 1 : 0;
  const noun = tokens[at + 1 + hyphen];
  const parts = FRACTIONS.get(noun?.text.toLowerCase().replace(/s$/, '') ?? '');
  if (!token || !noun || parts === undefined || tokens[at + 2 + hyphen]?.text.toLowerCase() !== 'of') return null;
  const count = /^an?$/i.test(token.text) ? 1 : (findNumberAt(text, token.start)?.value ?? 0);
  if (count <= 0 || count >= parts) return null;
  const value = Math.round((count / parts) * 1_000) / 1_000;
  return { start: token.start, end: noun.end, value, min: value, max: value, form: 'words' };
}

/** "half the population", "half of the residents"; never "half an hour", which is no share of people. */
function halfAt(tokens: readonly Token[], at: number): Bare | null {
  const token = tokens[at];
  const next = tokens[at + 1]?.text.toLowerCase();
  if (!token || (next !== 'of' && next !== 'the' && next !== 'its' && next !== 'their')) return null;
  return { start: token.start, end: token.end, value: 0.5, min: 0.5, max: 0.5, form: 'words' };
}

// Matches the groups of "12 754" behind "12", and ", 000" of "61, 000"; not " 30" or ", 250".
const SPACED_GROUP = /(?:[ ]\d{3}|, 000)(?![\d,.%]*\d|\w)/y;

/** Thousands parted by plain spaces, as the United Nations writes them; a first group has one to three digits. */
function spacedGroups(text: string, tokens: readonly Token[], at: number, number: Bare): Bare {
  const first = text.slice(number.start, number.end);
  if (!/^\d{1,3}$/.test(first) || /^(?:[-–/:.]|[a-z]+\.)$/i.test(tokens[at - 1]?.text ?? '')) return number;
  let end = number.end;
  let digits = first;
  for (let group = 0; group < 3; group += 1) {
    SPACED_GROUP.lastIndex = end;
    const match = SPACED_GROUP.exec(text) ?? longerGroup(text, end);
    if (match === null) break;
    digits += match[0].slice(-3);
    end += match[0].length;
  }
  if (end === number.end) return number;
  const value = Number(digits);
  return { start: number.start, end, value, min: value, max: value, form: 'digits' };
}

// Matches " 234" of "1 234 567" while more groups follow; not " 234,5".
const MIDDLE_GROUP = / \d{3}(?= \d{3}(?!\d))/y;

function longerGroup(text: string, at: number): RegExpExecArray | null {
  MIDDLE_GROUP.lastIndex = at;
  return MIDDLE_GROUP.exec(text);
}

// Matches "k" in "20k", " lakh" in "2.14 lakh", "bn"; not the "k" of "20 km".
const SUFFIX = / ?([a-z]{1,6})(?![a-z])/iy;

function withSuffix(text: string, number: Bare): Bare {
  if (number.value === null) return number;
  SUFFIX.lastIndex = number.end;
  const match = SUFFIX.exec(text);
  const scale = match?.[1] === undefined ? undefined : SUFFIXES.get(match[1].toLowerCase());
  if (match === null || scale === undefined) return number;
  const value = Math.round(number.value * scale * 1e6) / 1e6;
  return { start: number.start, end: number.end + match[0].length, value, min: value, max: value, form: 'mixed' };
}

// Matches what joins the ends of a range: "-", " – ", " to ", " or ", " and $"; not ", ".
const JOINT = / ?([-‐‑–—]|to|and|or|till|until) ?(?:\p{L}{0,3}\p{Sc})?/uy;

/** "10-15", "2,000 to 3,000", "between 20 and 30", "two or three million". */
function rangeFrom(text: string, tokens: readonly Token[], at: number, left: Bare): Range {
  const alone = { ...left, range: false };
  JOINT.lastIndex = left.end;
  const joint = JOINT.exec(text);
  if (joint === null || left.value === null) return alone;
  const word = joint[1] ?? '';
  const sign = /^(?:\p{L}{0,3}\p{Sc})$/u.test(tokens[at - 1]?.text ?? '') ? 1 : 0;
  const before = wordAt(tokens, at - 1 - sign);
  if (word === 'and' && before !== 'between') return alone;
  const start = left.end + joint[0].length;
  const right = /\d/.test(text.charAt(start)) || OPENERS.has(wordFrom(text, start)) ? findNumberAt(text, start) : null;
  if (right === null || right.value === null || right.form === 'vague') return alone;
  const low = left.value < 1_000 && left.form !== 'mixed' ? left.value * scaleOf(text, right) : left.value;
  if (low >= right.value || (word === 'or' && right.value > low * 3)) return alone;
  const form = left.form === right.form ? left.form : 'mixed';
  // "rose from 14 to 31": the second number is the count, the first what it was before.
  if (before === 'from' && word === 'to') return { ...right, start: left.start, form, range: false };
  return { start: left.start, end: right.end, value: null, min: low, max: right.value, form, range: true };
}

// Matches "three" in "three million"; not "3".
const WORD = /[a-z]{1,12}/iy;

function wordFrom(text: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0].toLowerCase() ?? '';
}

/** What the right end's scale word lends to the left one: "two to three million" begins at two million. */
function scaleOf(text: string, right: Span): number {
  const word = /(hundred|thousand|million|billion)$/i.exec(text.slice(right.start, right.end))?.[1]?.toLowerCase();
  switch (word) {
    case 'hundred':
      return 100;
    case 'thousand':
      return 1e3;
    case 'million':
      return 1e6;
    case 'billion':
      return 1e9;
    default:
      return 1;
  }
}
