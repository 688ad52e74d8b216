/**
 * In: a parsed document. Out: its time expressions, unresolved, in the order of the text.
 * Not: what they point at, which needs the document's date (6-events); dates of events.
 */
import type { Note } from '../../../model/note.ts';
import type { Span } from '../../../model/span.ts';
import type { Timex } from '../../../model/timex.ts';
import type { Parsed, Token } from '../../reading.ts';
import { clock, namedClock } from './clock.ts';
import { countFrom } from './count-from.ts';
import { dateList } from './date-list.ts';
import { dayRange } from './day-range.ts';
import { decade, spelledDecade } from './decade.ts';
import { longWord } from './duration.ts';
import { extendPart } from './extend-part.ts';
import { holiday } from './holiday.ts';
import { joinNeighbours } from './join-neighbours.ts';
import { markTold } from './mark-told.ts';
import { monthDate, monthSurnames } from './month-date.ts';
import { numericDate } from './numeric-date.ts';
import { partOfDay, tonight } from './part-of-day.ts';
import type { Candidate, Finder, Passage, Refiner, Refusal } from './passage.ts';
import { spanOf } from './passage.ts';
import { preferLonger } from './prefer-longer.ts';
import { half, period } from './quarter.ts';
import { quarterCode } from './quarter-code.ts';
import { moment, reference } from './reference.ts';
import { namedDay } from './relative-unit.ts';
import { season } from './season.ts';
import { frequency } from './set.ts';
import { shareYear } from './share-year.ts';
import { spelledYear } from './spelled-year.ts';
import { unit } from './unit.ts';
import { weekday } from './weekday.ts';
import type { HeadKind } from './words.ts';
import { lexWords } from './words.ts';
import { wrapInterval } from './wrap-interval.ts';
import { shortYear, year } from './year.ts';

/** Propose; where two are equally long, the earlier here wins. */
const finders: readonly Finder[] = [
  monthDate,
  dayRange,
  dateList,
  weekday,
  numericDate,
  clock,
  namedClock,
  partOfDay,
  tonight,
  unit,
  period,
  half,
  quarterCode,
  namedDay,
  season,
  decade,
  spelledDecade,
  year,
  shortYear,
  spelledYear,
  frequency,
  longWord,
  reference,
  moment,
  holiday,
];

/** Decide. Parts of one expression are joined before "early" may stand in front of the whole, and both before the
 * preposition in front of all can be seen. */
const refiners: readonly Refiner[] = [joinNeighbours, countFrom, shareYear, extendPart, wrapInterval, markTold];

const findersByHead: ReadonlyMap<HeadKind, readonly Finder[]> = new Map(
  [...new Set(finders.flatMap((finder) => finder.heads))].map((head) => [
    head,
    finders.filter((finder) => finder.heads.includes(head)),
  ]),
);

export function findTimes(doc: Parsed): { readonly times: readonly Timex[]; readonly notes: readonly Note[] } {
  const times: Timex[] = [];
  const notes: Note[] = [];
  const note = (one: Note): void => void notes.push(one);
  const tokensAt = tokenFinder(doc);
  const surnames = monthSurnames(doc.text);
  for (const { start, end } of doc.blocks.flatMap((block) => passagesOf(doc.text, block))) {
    const passage: Passage = { text: doc.text, words: lexWords(doc.text, start, end), surnames, tokensAt };
    const proposed = propose(passage);
    if (proposed.length === 0) continue;
    let candidates = preferLonger(proposed, passage, note);
    for (const refine of refiners) candidates = refine(candidates, passage, note);
    for (const candidate of candidates) times.push(timexOf(candidate, passage));
  }
  return { times, notes };
}

/** Blocks are read in pieces of at most so many code units, so that the words of a huge one need not be held at once. */
const PASSAGE_LENGTH_MAX = 65_536;

/** A long block is cut behind the last space that leaves pieces of the greatest length, or anywhere where none stands. */
function passagesOf(text: string, block: Span): readonly Span[] {
  const pieces: Span[] = [];
  let start = block.start;
  while (block.end - start > PASSAGE_LENGTH_MAX) {
    // Looked for in the piece alone: a text without spaces would else be searched to its beginning for every piece.
    const space = text.slice(start, start + PASSAGE_LENGTH_MAX + 1).lastIndexOf(' ');
    const end = start + (space > 0 ? space : PASSAGE_LENGTH_MAX);
    pieces.push({ start, end });
    start = end;
  }
  pieces.push({ start, end: block.end });
  return pieces;
}

function propose(passage: Passage): (Candidate | Refusal)[] {
  const found: (Candidate | Refusal)[] = [];
  for (let at = 0; at < passage.words.length; at++) {
    const head = passage.words[at]?.head ?? null;
    if (head === null) continue;
    for (const finder of findersByHead.get(head) ?? []) {
      const candidate = finder.find(passage, at);
      if (candidate !== null) found.push(candidate);
    }
  }
  return found;
}

function timexOf(candidate: Candidate, { text, words }: Passage): Timex {
  const span = spanOf(words, candidate.first, candidate.last);
  return {
    span,
    text: text.slice(span.start, span.end),
    type: candidate.type,
    expression: candidate.expression,
    rule: candidate.rule,
  };
}

/** The tokens of the sentence that holds an offset, by bisection; sentences are in order and do not overlap. */
function tokenFinder(doc: Parsed): (offset: number) => readonly Token[] {
  return (offset) => {
    let low = 0;
    let high = doc.sentences.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const sentence = doc.sentences[middle];
      if (sentence === undefined) break;
      if (offset < sentence.start) high = middle - 1;
      else if (offset >= sentence.end) low = middle + 1;
      else return doc.syntax[middle]?.tokens ?? [];
    }
    return [];
  };
}
