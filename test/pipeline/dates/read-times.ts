import { edtfBounds } from '../../../src/model/edtf.ts';
import type { Time } from '../../../src/model/time.ts';
import type { ResolvedTimex } from '../../../src/model/timex.ts';
import { readTokens } from '../../../src/pipeline/3-syntax/read-tokens.ts';
import { findTimes } from '../../../src/pipeline/4-annotations/dates/find-times.ts';
import { resolveTimes } from '../../../src/pipeline/6-events/resolve-times.ts';
import type { Annotated, Block, Parsed, Sentence, SentenceSyntax } from '../../../src/pipeline/reading.ts';
import { SYNTAX } from '../../support/syntax-model.ts';

/** A document of which each line is a block; its sentences end at full stops before capitals. */
export function parsedOf(text: string, id = 'doc', published?: string): Parsed {
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  const syntax: SentenceSyntax[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line !== '') {
      let from = start;
      for (const part of line.split(/(?<=[a-z0-9][.!?]) (?=[A-Z“])/)) {
        sentences.push({ start: from, end: from + part.length, block: blocks.length, quote: false });
        const tokens = readTokens(text, { start: from, end: from + part.length }, SYNTAX);
        syntax.push({ tokens, phrases: [], clauses: [] });
        from += part.length + 1;
      }
      blocks.push({ start, end, kind: 'body', rule: 'test' });
    }
    start = end + 1;
  }
  return {
    id,
    text,
    sha256: '',
    ...(published === undefined ? {} : { published }),
    blocks,
    writtenIn: 'en',
    notes: [],
    sentences,
    syntax,
  };
}

export function annotatedOf(text: string, id = 'doc', published?: string): Annotated {
  const doc = parsedOf(text, id, published);
  return { ...doc, times: findTimes(doc).times, entities: [], figures: [], attributions: [] };
}

export function publishedOn(edtf: string | null): Time | null {
  if (edtf === null) return null;
  const bounds = edtfBounds(edtf);
  return {
    edtf,
    earliest: bounds?.earliest ?? null,
    latest: bounds?.latest ?? null,
    precision: 'day',
    basis: 'metadata',
    text: edtf,
    anchor: null,
    rule: 'test',
  };
}

/** The times of a text published on an EDTF date, or on nobody knows when. */
export const readTimes = (text: string, published: string | null): readonly ResolvedTimex[] =>
  resolveTimes(findTimes(parsedOf(text)).times, publishedOn(published));

/** One line for each time: its words, type, TIMEX3 value and EDTF ("-" where it is no point). */
export const linesOf = (times: readonly ResolvedTimex[]): string[] =>
  times.map(({ text, type, value, time }) => `${text} | ${type} ${value} | ${time === null ? '-' : time.edtf}`);
