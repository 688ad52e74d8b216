import type { SourceDocument } from '../model/document.ts';
import { cleanText } from './1-text/clean-text.ts';
import { splitSentences } from './2-sentences/split-sentences.ts';
import { parseSentences } from './3-syntax/parse-sentences.ts';
import { annotate } from './4-annotations/annotate.ts';
import { findMentions } from './5-mentions/find-mentions.ts';
import type { Knowledge } from './knowledge.ts';
import type { Annotated, Cleaned, Mentioned, Parsed, Segmented } from './reading.ts';

/** Looks at a document after each stage, for `explain`, tests and timing; it can change nothing. */
export interface Watch {
  readonly text?: (doc: Cleaned) => void;
  readonly sentences?: (doc: Segmented) => void;
  readonly syntax?: (doc: Parsed) => void;
  readonly annotations?: (doc: Annotated) => void;
  readonly mentions?: (doc: Mentioned) => void;
}

/**
 * Stages 1 to 5: one document, knowing nothing of its neighbours or its date, so that the result can be kept by the
 * hash of the text. A text that is not in English goes through with nothing found in it.
 */
export function readDocument(document: SourceDocument, knowledge: Knowledge, watch: Watch = {}): Mentioned {
  const cleaned = cleanText(document);
  watch.text?.(cleaned);
  const segmented = splitSentences(isRead(cleaned) ? cleaned : { ...cleaned, blocks: [] });
  watch.sentences?.(segmented);
  const parsed = parseSentences(segmented, knowledge.syntax);
  watch.syntax?.(parsed);
  const annotated = annotate(parsed, knowledge.gazetteer);
  watch.annotations?.(annotated);
  const mentioned = findMentions(annotated, knowledge.frames);
  watch.mentions?.(mentioned);
  return mentioned;
}

/** The one language that the rules are for; stage 1 takes a text too short to tell for English. */
export const isRead = (doc: Cleaned): boolean => doc.writtenIn === 'en';
