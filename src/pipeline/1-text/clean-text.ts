/**
 * In: a document as it was handed in. Out: its text in blocks, each a line or paragraph with its kind and the rule that
 * says so, and the language it is written in. Not: splitting sentences; changing the text, so that offsets stay.
 */
import type { SourceDocument } from '../../model/document.ts';
import type { Note } from '../../model/note.ts';
import type { Block, Cleaned } from '../reading.ts';
import { findByline } from './bylines.ts';
import { findCaption } from './captions.ts';
import { findDateLine } from './date-lines.ts';
import { datelineLength, findDateline } from './datelines.ts';
import { findLanguage } from './find-language.ts';
import { findLines } from './find-lines.ts';
import { findHeading } from './headings.ts';
import { type Above, keyOf, type Line, type LineRule, type Page, type Verdict } from './line.ts';
import { findMarkedLine } from './marked-lines.ts';
import { findOtherScript } from './other-script.ts';
import { findRepeatedLine } from './repeated-lines.ts';
import { mainScript, sampleOf } from './script.ts';
import { findServiceLine } from './service-lines.ts';

/**
 * The first rule that knows a line decides. Dates come before lines without words, since "2023-09-26" has none;
 * captions before bylines ("Photo by A. Name"); headings last, since any furniture may look like one.
 */
const LINE_RULES: readonly LineRule[] = [
  findDateLine,
  findDateline,
  findMarkedLine,
  findOtherScript,
  findCaption,
  findByline,
  findServiceLine,
  findRepeatedLine,
  findHeading,
];

/** Text that is longer is not read: the longest books have 10 million code units, and nothing longer is news. */
export const TEXT_LENGTH_MAX = 50_000_000;

const BODY: Verdict = { kind: 'body', rule: 'text/clean-text#body' };
const TOO_LONG: Verdict = { kind: 'boilerplate', rule: 'text/clean-text#too-long' };

/** Adds `blocks` and `writtenIn` to a document. Linear in its length; never throws. */
export function cleanText(doc: SourceDocument): Cleaned {
  if (doc.text.length > TEXT_LENGTH_MAX) return tooLong(doc);
  const lines = findLines(doc.text);
  const page = pageOf(doc, lines);
  const verdicts = judge(page);
  const first = verdicts.findIndex(({ kind }) => kind === 'body');
  const blocks = lines.flatMap((line, i) => blocksOf(line, verdicts[i] ?? BODY, i === first));
  const readable = blocks.filter(({ kind }) => kind !== 'boilerplate');
  const found = findLanguage(sampleOfBlocks(doc.text, readable.length > 0 ? readable : blocks), doc.language);
  return { ...doc, blocks, writtenIn: found.language, notes: found.sure ? [] : [doubtOf(found.language)] };
}

/**
 * A line that is alone in its text is body whatever it looks like, unless it has no words: somebody handed it in to be
 * read, and quotes are read again so.
 */
function judge(page: Page): Verdict[] {
  const verdicts: Verdict[] = [];
  const alone = page.lines.filter(({ mark }) => mark.kind !== 'matter').length === 1;
  let opened = false;
  let headed = false;
  page.lines.forEach((line, index) => {
    const above: Above = { verdicts, opened, headed };
    const only = alone && line.words > 0 && line.mark.kind !== 'matter';
    const verdict = only ? BODY : firstVerdict(line, index, page, above);
    verdicts.push(verdict);
    opened ||= verdict.kind === 'body';
    headed ||= verdict.kind === 'headline';
  });
  return verdicts;
}

function firstVerdict(line: Line, index: number, page: Page, above: Above): Verdict {
  for (const rule of LINE_RULES) {
    const verdict = rule(line, index, page, above);
    if (verdict) return verdict;
  }
  return BODY;
}

/** A dateline at the head of the first paragraph is a block of its own, so that the sentence begins after it. */
function blocksOf(line: Line, verdict: Verdict, first: boolean): Block[] {
  const whole: Block = { start: line.start, end: line.end, ...verdict };
  const length = first ? datelineLength(line.text) : 0;
  if (length === 0 || length >= line.text.length) return [whole];
  const dateline: Block = {
    start: line.start,
    end: line.start + line.text.slice(0, length).trimEnd().length,
    kind: 'heading',
    rule: 'text/datelines',
  };
  return [dateline, { ...whole, start: line.start + length }];
}

/** Words from which a line is long enough to show whether this text puts full stops. */
const LONG_LINE_WORDS_MIN = 10;
/** Share of a text's long lines that end in a stop from which a line without one is no sentence. */
const STOPS_SHARE_MIN = 0.6;

function pageOf(doc: SourceDocument, lines: readonly Line[]): Page {
  const firstOf = new Map<string, number>();
  lines.forEach((line, index) => {
    const key = keyOf(line.text);
    if (key !== '' && !firstOf.has(key)) firstOf.set(key, index);
  });
  const long = lines.filter(({ words, mark }) => words >= LONG_LINE_WORDS_MIN && mark.kind !== 'matter');
  const stops = long.filter(({ stop }) => stop).length / long.length >= STOPS_SHARE_MIN;
  return { doc, lines, firstOf, latin: mainScript(sampleOf(doc.text))?.script === 'Latin', stops };
}

/** Words of the blocks alone, so that a page's furniture in another language tells nothing. */
const sampleOfBlocks = (text: string, blocks: readonly Block[]): string =>
  sampleOf(blocks.map(({ start, end }) => text.slice(start, end)).join('\n'));

const doubtOf = (language: string): Note => ({
  stage: 'text',
  level: 'doubt',
  rule: 'text/find-language',
  reason: `too few telling words to know the language; taken for ${language}`,
  span: null,
});

function tooLong(doc: SourceDocument): Cleaned {
  const note: Note = {
    stage: 'text',
    level: 'dropped',
    rule: 'text/clean-text#too-long',
    reason: `${doc.text.length} code units, at most ${TEXT_LENGTH_MAX} are read`,
    span: { start: 0, end: doc.text.length },
  };
  return {
    ...doc,
    blocks: [{ start: 0, end: doc.text.length, ...TOO_LONG }],
    writtenIn: doc.language ?? 'und',
    notes: [note],
  };
}
