/**
 * In: a document in blocks. Out: the sentences of the blocks that are read (headline, standfirst, body, heading), as
 * spans in the order of the text, none across blocks. Not: captions and boilerplate; what a heading's sentences may be
 * used for (dates and places, never events) is for the stages that use them.
 */
import type { Note } from '../../model/note.ts';
import type { Block, Cleaned, Segmented, Sentence } from '../reading.ts';
import { findBoundaries } from './find-boundaries.ts';
import { isOpen, NO_QUOTATION, type Quotation, readQuotation } from './quotations.ts';

const READ_KINDS: ReadonlySet<Block['kind']> = new Set(['headline', 'standfirst', 'body', 'heading']);

/**
 * Most sentences read of one document: some 500,000 words, a long book. Reading keeps several hundred bytes for each
 * word, and a text ten times as long does not fit into the memory of a small machine.
 */
export const SENTENCES_MAX = 20_000;

/**
 * Most text read of one document, in code units of its sentences: the same 500,000 words. A text that has lost its stops
 * has few sentences, and is none the shorter for it.
 */
export const READ_LENGTH_MAX = 3_000_000;

/** Adds `sentences` to a document, with a note where it has more than are read. Linear in its length; never throws. */
export function splitSentences(doc: Cleaned): Segmented {
  const sentences = allSentences(doc);
  const count = countRead(sentences);
  const rest = sentences[count];
  if (rest === undefined) return { ...doc, sentences };
  const note: Note = {
    stage: 'sentences',
    level: 'dropped',
    rule: 'sentences/split-sentences#limit',
    reason: `only the first ${count} of ${sentences.length} sentences are read`,
    span: { start: rest.start, end: doc.text.length },
  };
  return { ...doc, sentences: sentences.slice(0, count), notes: [...doc.notes, note] };
}

/** How many of the sentences are within both limits. */
function countRead(sentences: readonly Sentence[]): number {
  let length = 0;
  for (let at = 0; at < sentences.length; at += 1) {
    const { start, end } = sentences[at] ?? { start: 0, end: 0 };
    length += end - start;
    if (at >= SENTENCES_MAX || length > READ_LENGTH_MAX) return at;
  }
  return sentences.length;
}

function allSentences(doc: Cleaned): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let open: Quotation = NO_QUOTATION;
  doc.blocks.forEach((block, index) => {
    if (!READ_KINDS.has(block.kind)) return;
    const paragraph = doc.text.slice(block.start, block.end).replace(LINE_BREAKS, ' ');
    const found = sentencesOf(paragraph, block.start, index, goesOn(paragraph, open));
    // One by one: a paragraph may have more sentences than a call may have arguments.
    for (const sentence of found.sentences) sentences.push(sentence);
    open = found.open;
  });
  return sentences;
}

/** Matches every sign that ends a line or paragraph in UAX 29; must not match a space or tab. */
const LINE_BREAKS = /[\n\r\v\f\x85\u2028\u2029]/g;

/** A quotation goes on in the next paragraph only if that opens with a quotation mark again, as print has it. */
const goesOn = (paragraph: string, open: Quotation): Quotation =>
  isOpen(open) && OPENS.test(paragraph) ? open : NO_QUOTATION;

/** Matches "“And"; must not match "And “". */
const OPENS = /^(?:["“„«‘]|``)/u;

interface Found {
  readonly sentences: readonly Sentence[];
  readonly open: Quotation;
}

function sentencesOf(paragraph: string, offset: number, block: number, before: Quotation): Found {
  const sentences: Sentence[] = [];
  let open = before;
  let from = 0;
  for (const to of [...findBoundaries(paragraph), paragraph.length]) {
    const words = paragraph.slice(from, to);
    const start = offset + from + (words.length - words.trimStart().length);
    const end = offset + from + words.trimEnd().length;
    if (start < end) sentences.push({ start, end, block, quote: isOpen(open) });
    open = readQuotation(paragraph, from, to, open);
    from = to;
  }
  return { sentences, open };
}
