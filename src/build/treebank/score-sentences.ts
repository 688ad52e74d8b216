import type { Span } from '../../model/span.ts';
import type { TreebankSentence } from './read-conllu.ts';
import { addScores, NO_SPANS, type SpanScore, scoreSpans } from './span-score.ts';

export interface SentenceScore {
  /** All sentences, in texts without any paragraph marks. */
  readonly running: SpanScore;
  /** All sentences, in texts whose paragraphs end behind each sentence that ends without a stop. */
  readonly marked: SpanScore;
  /** Only the sentences that end with a stop, in stretches that only they make. */
  readonly prose: SpanScore;
}

/**
 * Sentences of each document's running text against the treebank's; one is right when both its ends are. Treebanks cut
 * after headings, speakers, captions and items of lists too, which only paragraph marks show, and theirs are not kept.
 * `running` counts these against the splitter; `marked` gives it a mark where a sentence ends without a stop, which is
 * kind to it where somebody wrote without stops; `prose` leaves such sentences out.
 */
export function scoreSentences(
  sentences: readonly TreebankSentence[],
  splitSentences: (text: string) => readonly Span[],
): SentenceScore {
  let running = NO_SPANS;
  let marked = NO_SPANS;
  let prose = NO_SPANS;
  for (const document of documentsOf(sentences)) {
    running = addScores(running, scoreRunning(document, splitSentences));
    for (const paragraph of paragraphsOf(document)) {
      marked = addScores(marked, scoreRunning(paragraph, splitSentences));
      prose = addScores(prose, scoreRunning(paragraph.filter(isEnded), splitSentences));
    }
  }
  return { running, marked, prose };
}

/** Sentences that follow one another and are of one document. */
function documentsOf(sentences: readonly TreebankSentence[]): readonly (readonly TreebankSentence[])[] {
  return cutBefore(sentences, (sentence, last) => sentence.document !== last.document);
}

function paragraphsOf(document: readonly TreebankSentence[]): readonly (readonly TreebankSentence[])[] {
  return cutBefore(document, (_, last) => !isEnded(last));
}

function cutBefore(
  sentences: readonly TreebankSentence[],
  begins: (sentence: TreebankSentence, last: TreebankSentence) => boolean,
): readonly (readonly TreebankSentence[])[] {
  const parts: TreebankSentence[][] = [];
  let last: TreebankSentence | null = null;
  for (const sentence of sentences) {
    if (last === null || begins(sentence, last)) parts.push([]);
    parts.at(-1)?.push(sentence);
    last = sentence;
  }
  return parts;
}

const isEnded = ({ text }: TreebankSentence): boolean => ENDED.test(text);

/** Matches "He left.", "“Why?”", "(He left.)"; must not match "Introduction" or "Ann:". */
const ENDED = /[.!?…]["'”’»)\]]*$/u;

function scoreRunning(sentences: readonly TreebankSentence[], splitSentences: (text: string) => readonly Span[]) {
  const gold: Span[] = [];
  let text = '';
  for (const sentence of sentences) {
    gold.push({ start: text.length, end: text.length + sentence.text.length });
    text += sentence.text + (sentence.spaceAfter ? ' ' : '');
  }
  return scoreSpans(gold, splitSentences(text.trimEnd()));
}
