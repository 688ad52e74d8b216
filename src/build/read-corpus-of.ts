import type { Instant } from '../model/day.ts';
import type { Log } from '../model/event.ts';
import type { Site } from '../model/site.ts';
import type { Knowledge } from '../pipeline/knowledge.ts';
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

/** Reads a folder of documents into a log. Writes nothing. */
export async function readCorpusOf(sources: CorpusSources): Promise<{ corpus: Corpus; folder: DocumentFolder }> {
  const { knowledge } = sources;
  const folder = await readDocuments(sources.documents);
  const corpus = readCorpus({
    readings: folder.documents.map((document) => readDocument(document, knowledge)),
    previous: sources.previous,
    site: sources.site,
    now: sources.now,
    gazetteer: knowledge.gazetteer,
    backfill: sources.backfill,
  });
  return { corpus, folder };
}
