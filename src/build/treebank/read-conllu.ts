/**
 * In: a treebank in CoNLL-U (universaldependencies.org/format), with the text of its sentences told by FORM and
 * `SpaceAfter=No` alone. Out: its sentences with their tokens, each with its place in the sentence's text.
 * Not: empty nodes (`8.1`) and enhanced dependencies; checks of the trees.
 */
import type { Span } from '../../model/span.ts';
import type { Upos } from '../../pipeline/reading.ts';

/** A word as the treebank has it; `start` and `end` are offsets into the sentence's `text`. */
export interface TreebankToken extends Span {
  readonly form: string;
  readonly lemma: string;
  readonly upos: Upos;
  /** Penn tag. */
  readonly xpos: string;
  /** `Number=Sing|Person=3`; empty where the treebank has none. */
  readonly feats: string;
  /** Index of its head in the sentence's tokens, -1 for the root. */
  readonly head: number;
  readonly relation: string;
}

export interface TreebankSentence {
  readonly id: string;
  /** Id of its document. */
  readonly document: string;
  /** "news" and "interview" of `GUM_news_…` and `GUM_interview_…`, "ewt-weblog" of `weblog-…`. */
  readonly genre: string;
  readonly text: string;
  /** Whether white space follows it in its document. */
  readonly spaceAfter: boolean;
  readonly tokens: readonly TreebankToken[];
}

/** Reads a whole file. Throws where a line is no CoNLL-U, naming the line. */
export function readConllu(text: string): readonly TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  const lines = text.split('\n');
  let document = '';
  let id = '';
  let rows: Row[] = [];
  for (let at = 0; at <= lines.length; at += 1) {
    const line = (lines[at] ?? '').trimEnd();
    if (line === '') {
      if (rows.length > 0) sentences.push(sentenceOf(id, document, rows));
      rows = [];
    } else if (line.startsWith('#')) {
      const [, key, value = ''] = COMMENT.exec(line) ?? [];
      if (key === 'newdoc id') document = value;
      if (key === 'sent_id') id = value;
    } else {
      rows.push(rowOf(line, at + 1));
    }
  }
  return sentences;
}

/** Matches "# sent_id = weblog-1-0002" and "# newdoc id = GUM_news_x"; must not match "# newpar". */
const COMMENT = /^#\s*([a-z_ ]*[a-z_])\s*=\s*(.*)$/;

interface Row {
  /** First and last word of a surface form, the same for a plain word. */
  readonly first: number;
  readonly last: number;
  readonly isRange: boolean;
  readonly columns: readonly string[];
}

function rowOf(line: string, number: number): Row {
  const columns = line.split('\t');
  const [first, last] = (columns[0] ?? '').split('-').map(Number);
  if (columns.length !== COLUMNS || !Number.isInteger(first) || (last !== undefined && !Number.isInteger(last))) {
    throw new Error(`line ${number} of the treebank: found ${JSON.stringify(line)}, expected ten columns of a word`);
  }
  return { first: first ?? 0, last: last ?? first ?? 0, isRange: last !== undefined, columns };
}

const COLUMNS = 10;

function sentenceOf(id: string, document: string, rows: readonly Row[]): TreebankSentence {
  const tokens: TreebankToken[] = [];
  let text = '';
  let at = 0;
  let rangeEnd = 0;
  for (const { first, last, isRange, columns } of rows) {
    const form = columns[FORM] ?? '';
    const space = columns[MISC]?.includes('SpaceAfter=No') ? '' : ' ';
    if (isRange) {
      // Its words lie one after the other in the surface form: all of them together spell it.
      at = text.length;
      text += form + space;
      rangeEnd = last;
      continue;
    }
    if (first > rangeEnd) {
      at = text.length;
      text += form + space;
    }
    tokens.push(tokenOf(columns, at));
    at += form.length;
  }
  return { id, document, genre: genreOf(id), text: text.trimEnd(), spaceAfter: text.endsWith(' '), tokens };
}

const FORM = 1;
const MISC = 9;

function tokenOf(columns: readonly string[], start: number): TreebankToken {
  const [, form = '', lemma = '', upos, xpos = '', feats = '', head, relation = ''] = columns;
  return {
    start,
    end: start + form.length,
    form,
    lemma,
    upos: upos as Upos,
    xpos,
    feats: feats === '_' ? '' : feats,
    head: Number(head) - 1,
    relation,
  };
}

/** Matches "GUM_news_iodine-3" (1: "news") and "weblog-blogspot.com_x-0001" (2: "weblog"); must not match "". */
const GENRE = /^(?:GUM_([^_]+)_|([a-z]+)-)/;

function genreOf(id: string): string {
  const [, gum, ewt] = GENRE.exec(id) ?? [];
  if (gum !== undefined) return gum;
  return ewt === undefined ? 'unknown' : `ewt-${ewt}`;
}
