import type { SourceDocument } from '../model/document.ts';
import type { Knowledge } from '../pipeline/knowledge.ts';
import { readDocument, type Watch } from '../pipeline/read-document.ts';

/** Stages 1 to 5, in their order. */
const STAGES = ['text', 'sentences', 'syntax', 'annotations', 'mentions'] as const;

export interface ReadingSpeed {
  readonly wordsPerSecond: number;
  /** Words a second of a loop that only counts words: how fast this machine is while it measures. */
  readonly referenceWordsPerSecond: number;
  /** Share of the time that each stage takes, from 0 to 1. */
  readonly shares: Readonly<Record<(typeof STAGES)[number], number>>;
  readonly rounds: number;
}

/** Rounds that are not counted: the first runs of a program are compiled as they go. */
const WARM_UP_ROUNDS = 3;

/**
 * Measures reading on one core: rounds over all documents until `seconds` have passed, the reference in turn with
 * them, so that whatever else the machine does slows down both.
 */
export function measureReading(
  documents: readonly SourceDocument[],
  knowledge: Knowledge,
  seconds: number,
  now: () => number = () => performance.now(),
): ReadingSpeed {
  const words = documents.reduce((sum, { text }) => sum + countWords(text), 0);
  for (let i = 0; i < WARM_UP_ROUNDS; i++) for (const document of documents) readDocument(document, knowledge);
  const spent = { text: 0, sentences: 0, syntax: 0, annotations: 0, mentions: 0 };
  let reading = 0;
  let reference = 0;
  let counted = 0;
  let rounds = 0;
  while (rounds === 0 || reading + reference < seconds * 1000) {
    rounds++;
    for (const document of documents) {
      const start = now();
      readDocument(document, knowledge, stopwatch(spent, start, now));
      const middle = now();
      counted += countWords(document.text);
      reading += middle - start;
      reference += now() - middle;
    }
  }
  const total = STAGES.reduce((sum, stage) => sum + spent[stage], 0) || 1;
  return {
    wordsPerSecond: (words * rounds * 1000) / (reading || 1),
    referenceWordsPerSecond: (counted * 1000) / (reference || 1),
    shares: Object.fromEntries(STAGES.map((stage) => [stage, spent[stage] / total])) as ReadingSpeed['shares'],
    rounds,
  };
}

function stopwatch(spent: Record<(typeof STAGES)[number], number>, start: number, now: () => number): Watch {
  let last = start;
  const stop = (stage: (typeof STAGES)[number]) => () => {
    const time = now();
    spent[stage] += time - last;
    last = time;
  };
  return Object.fromEntries(STAGES.map((stage) => [stage, stop(stage)]));
}

/** Words of a text, by looking at every character: work that any reader of text has to do. */
export function countWords(text: string): number {
  const counts = new Map<string, number>();
  let words = 0;
  // Matches "Brussels", "60,000", "don't"; not "," or "–".
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    words++;
  }
  return words;
}
