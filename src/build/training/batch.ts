import type { Stretch } from '../../pipeline/3-syntax/network/recur.ts';
import type { EncodedSentence } from './encode-sentence.ts';
import type { TrainingSettings } from './training-settings.ts';

/** Sentences that are computed at once: their words are the rows of every block, one sentence after the other. */
export interface Batch {
  readonly sentences: readonly EncodedSentence[];
  readonly stretches: readonly Stretch[];
  readonly words: number;
}

export function makeBatch(sentences: readonly EncodedSentence[]): Batch {
  const stretches: Stretch[] = [];
  let words = 0;
  for (const sentence of sentences) {
    stretches.push({ first: words, count: sentence.words.length });
    words += sentence.words.length;
  }
  return { sentences, stretches, words };
}

/** Sentences in their order, cut into batches of about so many words. */
export function cutIntoBatches(
  sentences: readonly EncodedSentence[],
  { batchWords }: Pick<TrainingSettings, 'batchWords'>,
): readonly Batch[] {
  const batches: Batch[] = [];
  let collected: EncodedSentence[] = [];
  let words = 0;
  for (const sentence of sentences) {
    collected.push(sentence);
    words += sentence.words.length;
    if (words >= batchWords) {
      batches.push(makeBatch(collected));
      collected = [];
      words = 0;
    }
  }
  return collected.length > 0 ? [...batches, makeBatch(collected)] : batches;
}
