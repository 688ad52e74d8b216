import { relative, resolve } from 'node:path';
import { explain } from '../../pipeline/explain.ts';
import { quoteReaderOf } from '../../pipeline/proof/quote-reader.ts';
import { readCorpus } from '../../pipeline/read-corpus.ts';
import { readDocument } from '../../pipeline/read-document.ts';
import { BuildError } from '../build-error.ts';
import { instantOfBuild, parseCommandLine } from '../command-options.ts';
import { documentIdOf } from '../documents/document-id.ts';
import { readDocuments, withoutExtension } from '../documents/read-documents.ts';
import { loadKnowledge } from '../load-knowledge.ts';
import { EMPTY_LOG } from '../log/log-files.ts';
import { givenPath, PROJECT } from '../project.ts';
import { readSite } from '../read-site.ts';

const SYNTAX = {
  usage: 'npm run explain -- DOC [--documents DIR]',
  options: { documents: { type: 'string' } },
  words: { min: 1, max: 1 },
} as const;

/** Draws every stage under the sentences of one document. DOC is its id, the beginning of one, or the path of its file. */
export async function explainCommand(args: readonly string[]): Promise<undefined> {
  const { options, words } = parseCommandLine(args, SYNTAX);
  const folder = options.documents === undefined ? PROJECT.documents : givenPath(options.documents);
  const [{ documents }, knowledge, site] = await Promise.all([
    readDocuments(folder),
    loadKnowledge(PROJECT.lexicon),
    readSite(PROJECT.site),
  ]);
  const id = pickDocument(
    documents.map((document) => document.id),
    words[0] ?? '',
    folder,
  );
  // All of them are read: a document without a date is dated by its neighbours.
  const readings = documents.map((document) => readDocument(document, knowledge));
  const corpus = readCorpus({
    readings,
    previous: EMPTY_LOG,
    site,
    now: instantOfBuild(undefined),
    gazetteer: knowledge.gazetteer,
    reader: quoteReaderOf(knowledge),
  });
  const index = corpus.documents.findIndex(({ doc }) => doc.id === id);
  const reading = readings.find((doc) => doc.id === id);
  if (reading === undefined) return;
  const notes = [...reading.notes, ...(corpus.notes.get(id) ?? [])];
  console.log(explain({ ...reading, notes }, corpus.documents[index]?.times ?? [], { trees: true }));
}

/** The document that a person means: an exact id, a file below the folder, or the only id that begins so. */
export function pickDocument(ids: readonly string[], asked: string, folder: string): string {
  const path = relative(resolve(folder), resolve(givenPath(asked))).replaceAll('\\', '/');
  const ofFile = path.startsWith('..') ? null : documentIdOf(withoutExtension(path));
  const exact = ids.find((id) => id === asked) ?? ids.find((id) => id === ofFile);
  if (exact !== undefined) return exact;
  const alike = ids.filter((id) => id.startsWith(asked));
  if (alike.length === 1 && alike[0] !== undefined) return alike[0];
  const shown = (alike.length > 0 ? alike : ids).slice(0, IDS_SHOWN_MAX).join(', ');
  throw new BuildError(
    alike.length > 1
      ? `${asked} is the beginning of several ids: ${shown}.`
      : `There is no document ${asked} in ${folder}; --documents DIR names another folder. Some that are here: ${shown}.`,
  );
}

const IDS_SHOWN_MAX = 10;
