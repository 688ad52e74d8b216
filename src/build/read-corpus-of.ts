import type { Instant } from '../model/day.ts';
import type { Log } from '../model/event.ts';
import type { Site } from '../model/site.ts';
import type { Knowledge } from '../pipeline/knowledge.ts';
import { type QuoteReader, quoteReaderOf } from '../pipeline/proof/quote-reader.ts';
import { type Corpus, readCorpus } from '../pipeline/read-corpus.ts';
import { readDocument } from '../pipeline/read-document.ts';
import { type DocumentFolder, readDocuments } from './documents/read-documents.ts';

/** Everything that a log is made from. */
export interface CorpusSources {
  readonly documents: string;
  readonly knowledge: Knowledge;
  readonly previous: Log;
  readonly site: Site;
  readonly now: Instant;
  readonly backfill: boolean;
}

/** A log, the folder that it was made from, and what read the quotes in it. */
export interface CorpusOfFolder {
  readonly corpus: Corpus;
  readonly folder: DocumentFolder;
  readonly reader: QuoteReader;
}

/** Reads a folder of documents into a log. Writes nothing. */
export async function readCorpusOf(sources: CorpusSources): Promise<CorpusOfFolder> {
  const { knowledge } = sources;
  const folder = await readDocuments(sources.documents);
  const reader = quoteReaderOf(knowledge);
  const corpus = readCorpus({
    readings: folder.documents.map((document) => readDocument(document, knowledge)),
    previous: sources.previous,
    site: sources.site,
    now: sources.now,
    gazetteer: knowledge.gazetteer,
    reader,
    backfill: sources.backfill,
  });
  return { corpus, folder, reader };
}
