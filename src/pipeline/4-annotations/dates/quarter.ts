import type { TimeExpression } from '../../../model/time-expression.ts';
import { tenseAround } from './direction.ts';
import type { Candidate, Finder, Passage } from './passage.ts';
import { gluedAt, isPossessive, lowerAt, oneOf } from './passage.ts';
import type { UnitPhrase } from './unit-phrase.ts';
import { yearAt } from './year.ts';

/**
 * In: a phrase of quarters, or "period" as reports of earnings use it. Out: "the third quarter of 1984", "this year's
 * first quarter", "the year-earlier period", "the latest quarter". Not: "three quarters" (duration).
 */
export function quarter(passage: Passage, phrase: UnitPhrase): Candidate | null {
  if (phrase.unit !== 'quarter' || phrase.plural || phrase.numbered) return null;
  if (phrase.ordinal !== null) return phrase.ordinal > 4 ? null : ordinalQuarter(passage, phrase, 32 + phrase.ordinal);
  const last = phrase.deictic === 'last' || phrase.deictic === 'final';
  if (last && phrase.article === 'the' && yearBehind(passage, phrase.last + 1) !== null)
    return ordinalQuarter(passage, phrase, 36);
  return comparedPeriod(passage, phrase.first, phrase.last, phrase.deictic, phrase.article === 'the');
}

interface YearRead {
  readonly year: TimeExpression;
  readonly edge: number;
}

const OFFSETS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

const relativeYear = (offset: number): TimeExpression => ({ kind: 'unit', unit: 'year', offset, anchor: 'document' });

/** "1988", "this year's", "the year-earlier" in front; `at` is the index before the quarter's own words. */
function yearInFront({ words }: Passage, at: number): YearRead | null {
  const plain = yearAt(words, at);
  if (plain !== null) return { year: { kind: 'absolute', edtf: String(plain) }, edge: at };
  if (lowerAt(words, at) === 's' && isPossessive(words, at - 1) && lowerAt(words, at - 2) === 'year') {
    const offset = OFFSETS.get(lowerAt(words, at - 3));
    if (offset !== undefined) return { year: relativeYear(offset), edge: at - 3 };
  }
  if (
    oneOf(lowerAt(words, at), 'earlier', 'ago') &&
    lowerAt(words, at - 1) === '-' &&
    lowerAt(words, at - 2) === 'year'
  ) {
    return { year: relativeYear(-1), edge: at - 2 };
  }
  return null;
}

/** "of 1984", "of last year", "of the year", "last year" behind. */
function yearBehind({ words }: Passage, at: number): YearRead | null {
  const from = lowerAt(words, at) === 'of' || lowerAt(words, at) === ',' ? at + 1 : at;
  if (lowerAt(words, at) === 'of' && lowerAt(words, from) === 'the' && lowerAt(words, from + 1) === 'year')
    return { year: relativeYear(0), edge: from + 1 };
  const plain = yearAt(words, from);
  if (plain !== null) return { year: { kind: 'absolute', edtf: String(plain) }, edge: from };
  const offset = OFFSETS.get(lowerAt(words, from));
  if (offset !== undefined && lowerAt(words, from + 1) === 'year')
    return { year: relativeYear(offset), edge: from + 1 };
  if (
    lowerAt(words, from) === 'a' &&
    lowerAt(words, from + 1) === 'year' &&
    oneOf(lowerAt(words, from + 2), 'ago', 'earlier')
  ) {
    return { year: relativeYear(-1), edge: from + 2 };
  }
  return null;
}

const withArticle = ({ words }: Passage, first: number): number =>
  lowerAt(words, first - 1) === 'the' ? first - 1 : first;

function ordinalQuarter(passage: Passage, phrase: UnitPhrase, part: number): Candidate {
  const { words } = passage;
  const inner = phrase.article === 'the' ? phrase.first + 1 : phrase.first;
  let first = phrase.first;
  const fiscal =
    lowerAt(words, inner - 1) === '-' && lowerAt(words, inner - 2) === 'fiscal'
      ? 2
      : lowerAt(words, inner - 1) === 'fiscal'
        ? 1
        : 0;
  const front = yearInFront(passage, inner - 1 - fiscal);
  const behind = front === null ? yearBehind(passage, phrase.last + 1) : null;
  if (front !== null) first = withArticle(passage, front.edge);
  else if (fiscal > 0) first = withArticle(passage, inner - fiscal);
  const year = front?.year ?? behind?.year ?? null;
  const tense =
    year === null ? tenseAround(passage, words[phrase.first]?.start ?? 0, words[phrase.last]?.end ?? 0) : null;
  return {
    first,
    last: behind?.edge ?? phrase.last,
    type: 'DATE',
    expression: {
      kind: 'calendar',
      part,
      date: null,
      weekday: null,
      direction: tense === 'future' ? 'nearest' : 'past',
      year,
    },
    rule: 'dates/quarter#ordinal',
  };
}

/** "the quarter", "the latest period", "the year-earlier quarter", "the 1988 period", "the same period last year". */
function comparedPeriod(
  passage: Passage,
  first: number,
  last: number,
  deictic: string,
  articled: boolean,
): Candidate | null {
  const inner = articled ? first + 1 : first;
  const front = yearInFront(passage, inner - 1);
  const behind = front === null ? yearBehind(passage, last + 1) : null;
  const period = { kind: 'unit', unit: 'quarter', offset: 0, anchor: 'context' } as const;
  const make = (from: number, to: number, expression: TimeExpression, variant: string): Candidate => ({
    first: from,
    last: to,
    type: 'DATE',
    expression,
    rule: `dates/quarter#${variant}`,
  });
  const found = front ?? behind;
  if (found !== null && (deictic === '' || deictic === 'same')) {
    const { year } = found;
    const expression: TimeExpression =
      year.kind === 'absolute'
        ? { ...period, year: Number(year.edtf) }
        : { ...period, offset: year.kind === 'unit' ? 4 * year.offset : 0 };
    return make(
      front === null ? first : withArticle(passage, front.edge),
      behind?.edge ?? last,
      expression,
      'compared',
    );
  }
  if (deictic === 'last' || deictic === 'next' || deictic === 'this' || deictic === 'current') {
    const offset = deictic === 'last' ? -1 : deictic === 'next' ? 1 : 0;
    return make(first, last, { kind: 'unit', unit: 'quarter', offset, anchor: 'document' }, deictic);
  }
  if (deictic === 'latest' || deictic === 'same' || (deictic === '' && articled))
    return make(first, last, period, 'context');
  if (deictic === 'previous' || deictic === 'preceding') {
    return make(first, last, { kind: 'unit', unit: 'quarter', offset: -1, anchor: 'context' }, deictic);
  }
  return null;
}

/** "the first half of 2023", "last year's second half"; without its year it is half of a match. */
export const half: Finder = {
  heads: ['other'],
  find(passage: Passage, at: number): Candidate | null {
    const { words } = passage;
    if (lowerAt(words, at) !== 'half') return null;
    const ordinal = HALVES.get(lowerAt(words, lowerAt(words, at - 1) === '-' ? at - 2 : at - 1));
    if (ordinal === undefined) return null;
    const inner = lowerAt(words, at - 1) === '-' ? at - 2 : at - 1;
    const front = yearInFront(passage, inner - 1);
    const behind = front === null ? yearBehind(passage, at + 1) : null;
    const found = front ?? behind;
    if (found === null) return null;
    return {
      first: withArticle(passage, front?.edge ?? inner),
      last: behind?.edge ?? at,
      type: 'DATE',
      expression: {
        kind: 'calendar',
        part: 39 + ordinal,
        date: null,
        weekday: null,
        direction: 'past',
        year: found.year,
      },
      rule: 'dates/quarter#half',
    };
  },
};

const HALVES: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
]);

/** "period" stands for a quarter only where a year or "latest" compares it. */
export const period: Finder = {
  heads: ['other'],
  find(passage: Passage, at: number): Candidate | null {
    const { words } = passage;
    if (lowerAt(words, at) !== 'period' || gluedAt(words, at)) return null;
    const adjective = lowerAt(words, at - 1);
    const deictic = adjective === 'latest' || adjective === 'same' ? adjective : '';
    const inner = deictic !== '' || adjective === 'corresponding' || adjective === 'comparable' ? at - 1 : at;
    const articled = lowerAt(words, inner - 1) === 'the';
    const front = yearInFront(passage, inner - 1);
    const behind = front === null ? yearBehind(passage, at + 1) : null;
    if (front === null && behind === null && deictic !== 'latest') return null;
    // "the 1995-2000 period" is a stretch of years.
    if (front !== null && front.edge === inner - 1 && lowerAt(words, front.edge - 1) === '-') return null;
    return comparedPeriod(passage, articled ? inner - 1 : inner, at, deictic, articled);
  },
};
