import type { Stance } from '../../../model/ontology.ts';
import type { Span } from '../../../model/span.ts';
import type { AttributionMention, Block, Clause, NounPhrase, Parsed, Token } from '../../reading.ts';
import { growTree, type Tree } from '../../relations/tree.ts';
import { findQuotations, type Quotation } from './find-quotations.ts';

/** A quotation with its place in the document's list. */
export interface SeenQuotation extends Quotation {
  readonly index: number;
}

/** One sentence with its syntax and the quotations that reach into it. */
export interface SpeechView extends Span {
  readonly index: number;
  /** The whole document's text, which all spans point into. */
  readonly text: string;
  readonly block: Block;
  readonly blockIndex: number;
  readonly tokens: readonly Token[];
  readonly phrases: readonly NounPhrase[];
  readonly clauses: readonly Clause[];
  /** Asked through the functions of relations/. */
  readonly tree: Tree;
  readonly quotations: readonly SeenQuotation[];
  /** For each token whether it lies in a quotation of whole words. */
  readonly quotedTokens: readonly boolean[];
}

/** Who says it, as tokens of the sentence. `phrase` is the noun phrase at its heart, `head` that phrase's noun. */
export interface Source {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly phrase: number;
}

/** An attribution while the document is being read. `quotations` are those that its content is made of. */
export interface AttributionDraft {
  readonly view: SpeechView;
  readonly source: Source | null;
  readonly cue: Span;
  readonly content: readonly Span[];
  readonly quotations: readonly number[];
  readonly quoted: AttributionMention['quoted'];
  readonly stance: Stance;
  readonly rule: string;
  /** Who relays the words: "according to Valley Post, citing army officers". */
  readonly via: Source | null;
}

export function viewSpeech(doc: Parsed): {
  readonly views: readonly SpeechView[];
  readonly quotations: readonly SeenQuotation[];
} {
  const quotations = findQuotations(doc.text, doc.blocks).map((quotation, index) => ({ ...quotation, index }));
  const views: SpeechView[] = [];
  let from = 0;
  doc.sentences.forEach((sentence, index) => {
    const syntax = doc.syntax[index];
    const block = doc.blocks[sentence.block];
    if (!syntax || !block || block.kind === 'boilerplate') return;
    while ((quotations[from]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) from += 1;
    const inside: SeenQuotation[] = [];
    // “… coming!” Bush said.: the splitter may leave the cue a sentence of its own, behind its quotation.
    const previous = quotations[from - 1];
    if (previous && closesInto(doc.text, previous, sentence, syntax.tokens.length)) inside.push(previous);
    let at = from;
    for (; (quotations[at]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; at += 1)
      inside.push(...quotations.slice(at, at + 1));
    const next = quotations[at];
    if (next && doc.text.charAt(sentence.end - 1) === ':' && isGap(doc.text, sentence.end, next.start))
      inside.push(next);
    const { start, end } = sentence;
    const { tokens, phrases, clauses } = syntax;
    views.push({
      index,
      start,
      end,
      text: doc.text,
      block,
      blockIndex: sentence.block,
      tokens,
      phrases,
      clauses,
      tree: growTree(tokens),
      quotations: inside,
      quotedTokens: markQuoted(tokens, inside),
    });
  });
  return { views, quotations };
}

/** Characters that may part a cue from its quotation in another sentence: line ends and spaces. */
const GAP_MAX = 4;

const isGap = (text: string, from: number, to: number): boolean =>
  to >= from && to - from <= GAP_MAX && text.slice(from, to).trim() === '';

/** Words of a sentence that is nothing but the cue of the quotation before it: “… coming!” the mayor of the town said. */
const CUE_SENTENCE_WORDS_MAX = 12;

/** A quotation that ends without a full stop, so that the short sentence behind it can be its cue. */
function closesInto(text: string, quotation: Span, sentence: Span, words: number): boolean {
  if (words > CUE_SENTENCE_WORDS_MAX || !isGap(text, quotation.end, sentence.start)) return false;
  // Matches `coming!”`, `now?"`, `well,'''`; not `over.”`.
  return /[,!?…—–]['"”’»]{1,3}$/.test(text.slice(Math.max(0, quotation.end - 4), quotation.end));
}

/** For each token whether it lies in one of the quotations; both are in the order of the text. */
function markQuoted(tokens: readonly Token[], quotations: readonly SeenQuotation[]): readonly boolean[] {
  let at = 0;
  return tokens.map((token) => {
    while ((quotations[at]?.end ?? Number.POSITIVE_INFINITY) <= token.start) at += 1;
    return (quotations[at]?.start ?? Number.POSITIVE_INFINITY) <= token.start;
  });
}

/** The words of tokens `first` to `last` as a span of the document, or null where the range is empty. */
export function spanOf(view: SpeechView, first: number, last: number): Span | null {
  const start = view.tokens[first]?.start;
  const end = view.tokens[last]?.end;
  return start === undefined || end === undefined || last < first ? null : { start, end };
}

/** The last token up to `last` that is a word or closes a quotation: content does not end with a comma. */
export function trimEnd(view: SpeechView, first: number, last: number): number {
  let at = last;
  while (at > first && /^[.,;:—–…-]+$/.test(view.tokens[at]?.text ?? '')) at -= 1;
  return at;
}

/** The first token from `first` on that is no comma or dash. */
export function trimStart(view: SpeechView, first: number, last: number): number {
  let at = first;
  while (at < last && /^[,;:—–-]+$/.test(view.tokens[at]?.text ?? '')) at += 1;
  return at;
}
