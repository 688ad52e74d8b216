/**
 * In: a folder. Out: its documents, sorted by id, and every file that was not read with the reason.
 * Not: what a document says; cleaning, language and dates are the pipeline's.
 */
import { basename, join } from 'node:path';
import type { SourceDocument } from '../../model/document.ts';
import { BuildError, type InputProblem, inputError } from '../build-error.ts';
import { documentIdOf } from './document-id.ts';
import { extensionOf, type FileRemark, listDocumentFiles, TEXT_EXTENSIONS } from './list-document-files.ts';
import { type FileReading, readDocumentFile } from './read-document-file.ts';
import { readSidecars, type Sidecars } from './read-sidecars.ts';

export interface DocumentFolder {
  /** Sorted by id, by code unit. Documents with the same text are all here: the log lists each, and reads one. */
  readonly documents: readonly SourceDocument[];
  /** Files that were not read. The build goes on without them. */
  readonly refused: readonly FileRemark[];
  /** Files that were read with a reservation, such as a guessed encoding. */
  readonly remarks: readonly FileRemark[];
  /**
   * Whether a document that is missing here may still be there: its file was refused, not deleted. The log keeps the
   * events of such a document as they are.
   */
  readonly mayHold: (documentId: string) => boolean;
}

/** Files read at a time: enough to keep a disk busy, few enough to keep their bytes out of the way. */
const FILES_AT_ONCE = 32;

/**
 * Reads every document of a folder: `.txt`, `.md` with front matter, `.html` as a saved page, `.jsonl` for many in
 * one file. Metadata comes from the file itself, a sidecar `NAME.yaml` beside it, which wins, or a date in its name;
 * never from the file system's times. Throws one `BuildError` that lists everything a person has to mend: broken
 * front matter, values that make no sense, two files with one id, an empty folder.
 */
export async function readDocuments(folder: string): Promise<DocumentFolder> {
  const files = await listDocumentFiles(folder);
  const sidecars = await readSidecars(folder, files.sidecars, files.texts);
  const readings = await readAll(folder, files.texts, sidecars);
  const problems = [...sidecars.problems, ...readings.flatMap((reading) => reading.problems)];
  const documents = readings.flatMap((reading) => reading.documents);
  problems.push(...problemsOfSameId(documents));
  if (problems.length > 0) throw inputError(`Cannot read the documents of ${folder}`, problems);
  const refused = [...files.refused, ...readings.flatMap((reading) => reading.refused)];
  if (documents.length === 0) throw emptyFolder(folder, refused);
  return {
    documents: documents.map((read) => read.document).sort((a, b) => (a.id < b.id ? -1 : 1)),
    refused,
    remarks: [...sidecars.remarks, ...readings.flatMap((reading) => reading.remarks)],
    mayHold: holderOf(refused),
  };
}

async function readAll(folder: string, paths: readonly string[], sidecars: Sidecars): Promise<FileReading[]> {
  const readings: FileReading[] = [];
  for (let i = 0; i < paths.length; i += FILES_AT_ONCE) {
    const batch = paths.slice(i, i + FILES_AT_ONCE);
    readings.push(...(await Promise.all(batch.map((path) => readDocumentFile(folder, path, sidecars.of(path))))));
  }
  return readings;
}

function emptyFolder(folder: string, refused: readonly FileRemark[]): BuildError {
  if (refused.length === 0) {
    return new BuildError(
      `There are no documents in ${folder}: expected files ending in ${TEXT_EXTENSIONS.join(', ')}.`,
    );
  }
  const problems = refused.map(({ file, reason }) => ({ where: join(folder, file), what: reason }));
  return inputError(`None of the files in ${folder} can be read`, problems);
}

function problemsOfSameId(documents: readonly { readonly document: SourceDocument; readonly from: string }[]) {
  const first = new Map<string, string>();
  const problems: InputProblem[] = [];
  for (const { document, from } of documents) {
    const earlier = first.get(document.id);
    if (earlier === undefined) first.set(document.id, from);
    else {
      const what = `it has the same id as ${earlier}`;
      problems.push({ where: from, what, found: document.id, expected: 'an id of its own: rename one of them' });
    }
  }
  return problems;
}

/** A refused bulk file may have held any document of its folder, for its documents' ids do not name it. */
function holderOf(refused: readonly FileRemark[]): (documentId: string) => boolean {
  const ids = new Set<string>();
  const folders: string[] = [];
  for (const { file } of refused) {
    const extension = extensionOf(file);
    if (extension === '.jsonl') folders.push(file.slice(0, file.length - basename(file).length));
    else ids.add(documentIdOf(withoutExtension(file)));
  }
  return (documentId) => ids.has(documentId) || folders.some((folder) => documentId.startsWith(folder));
}

/** The path without its extension. */
export const withoutExtension = (path: string): string => path.slice(0, path.length - extensionOf(path).length);
