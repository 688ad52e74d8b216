import type { Candidate, Finder, Passage, Refusal } from './passage.ts';
import { gluedAt, isMark, lowerAt } from './passage.ts';
import type { Word } from './words.ts';

/**
 * In: four digits. Out: a year where the words around it let it be one: "in 2018", "the 2020 agreement", "1982-92",
 * "fiscal 1989". Not: decades ("1980s"), numbers that count something ("2,000 people", "1500 troops").
 */
export const year: Finder = { heads: ['digits'], find: findYear };

/** News speaks of no year beyond these without saying more ("in 480 BC", "by the year 2200"). */
const YEAR_MIN = 1500;
const YEAR_MAX = 2100;

/** Words before a bare number that make it a year; before "1,9xx" and "20xx" most nouns behind it may follow. */
const LEADS = new Set(
  (
    'in since until till by from of to and during before after through between around about late early mid year fiscal ' +
    'for the its his her their this to - , ( or as than due or back past prior into circa spring summer autumn fall winter'
  ).split(' '),
);

/** Nouns that a number before them counts. */
const COUNTED = new Set(
  (
    'people persons troops soldiers men women children civilians houses homes families households points shares dollars ' +
    'euros pounds yen km kilometres kilometers miles metres meters feet feet tons tonnes employees workers jobs dead ' +
    'percent per % seats votes barrels acres hectares pages refugees migrants passengers vehicles hours days gmt utc est edt ' +
    'trucks cars buses boats ships planes rifles weapons copies units items votes words trees beds cattle sheep ' +
    'members students police officers residents others cases deaths megawatts mw kg million billion thousand'
  ).split(' '),
);

/** The year at an index, or null where the word is no plausible one. */
export function yearAt(words: readonly Word[], at: number): number | null {
  const word = words[at];
  if (word === undefined || word.head !== 'digits' || word.lower.length !== 4) return null;
  const number = Number(word.lower);
  if (number < YEAR_MIN || number > YEAR_MAX) return null;
  const next = words[at + 1];
  if (next?.glued === true) {
    if (next.head === 'digits' || (next.lower >= 'a' && next.lower <= 'z' && next.lower.length === 1)) return null;
    if (
      (next.lower === '.' || next.lower === ',' || next.lower === ':') &&
      gluedAt(words, at + 2) &&
      words[at + 2]?.head === 'digits'
    )
      return null;
    if (next.lower === '%' || (next.lower === '-' && words[at + 2]?.head === 'unit')) return null;
  }
  return number;
}

/** Words before "'98" that tell it from a quotation that begins with a number. */
const SHORT_LEADS = new Set('in since until by of from to and summer spring autumn fall winter january'.split(' '));

/**
 * In: two digits behind an apostrophe. Out: a year without its century: "in '98", "the summer of '69". Not: decades
 * ("the '90s"), quotations.
 */
export const shortYear: Finder = {
  heads: ['digits'],
  find({ words }: Passage, at: number): Candidate | null {
    const digits = lowerAt(words, at);
    const apostrophe = gluedAt(words, at) && isMark(lowerAt(words, at - 1), "'’‘") && !gluedAt(words, at - 1);
    if (!apostrophe || digits.length !== 2 || !SHORT_LEADS.has(lowerAt(words, at - 2))) return null;
    const next = words[at + 1];
    // A word behind is counted or belongs to a quotation; a year of this form ends its phrase.
    if (next !== undefined && !isMark(next.lower, '.,;)”"') && !SHORT_ENDS.has(next.lower)) return null;
    // Up to 1930 nobody in today's news means by two digits; after it nobody yet means our century.
    const century = Number(digits) > 30 ? '19' : '20';
    const edtf = `${century}${digits}`;
    return { first: at - 1, last: at, type: 'DATE', expression: { kind: 'absolute', edtf }, rule: 'dates/year#short' };
  },
};

const SHORT_ENDS = new Set('and to when but he she they we it i the with as was'.split(' '));

function findYear(passage: Passage, at: number): Candidate | Refusal | null {
  const { words } = passage;
  const number = yearAt(words, at);
  if (number === null) return null;
  const left = lowerAt(words, at - 1);
  if (gluedAt(words, at)) {
    if (isMark(left, '$#£€/.:,+@=_') || (words[at - 1]?.head !== null && left !== '-')) return null;
    if (left === '-' && gluedAt(words, at - 1) && yearAt(words, at - 2) === null && words[at - 2]?.head === 'digits')
      return null;
  }
  const next = lowerAt(words, at + 1);
  if (COUNTED.has(next)) return { first: at, last: at, refused: 'it counts something', rule: 'dates/year#counted' };
  if (words[at + 1]?.head === 'weekday') return null;
  const modern = number >= 1900 && number < 2050;
  if (!modern && !LEADS.has(left)) return null;
  if (
    left === 'no' ||
    left === 'number' ||
    left === 'rule' ||
    left === 'article' ||
    left === 'resolution' ||
    left === 'flight' ||
    left === 'room'
  ) {
    return { first: at, last: at, refused: 'it numbers something', rule: 'dates/year#numbered' };
  }
  let first = at;
  if (left === 'fiscal' || (left === 'year' && lowerAt(words, at - 2) === 'fiscal'))
    first = left === 'year' ? at - 2 : at - 1;
  else if (left === 'year' && lowerAt(words, at - 2) === 'the') first = at - 2;
  return {
    first,
    last: at,
    type: 'DATE',
    expression: { kind: 'absolute', edtf: String(number) },
    rule: first < at ? 'dates/year#named' : 'dates/year',
  };
}
