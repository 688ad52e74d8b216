import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { SourceDocument } from '../../model/document.ts';
import { sha256Hex } from '../../model/hash.ts';
import type { InputProblem } from '../build-error.ts';
import { dateOfFileName } from './date-of-file-name.ts';
import { decodeBytes } from './decode-bytes.ts';
import { documentIdOf } from './document-id.ts';
import { parseFrontMatter } from './front-matter.ts';
import { extensionOf, type FileRemark } from './list-document-files.ts';
import type { Metadata } from './metadata.ts';
import { parseBulkFile } from './parse-bulk-file.ts';
import { charsetOfPage, readSavedPage } from './read-saved-page.ts';

/** What one file gave: documents, and where it gave none, why. */
export interface FileReading {
  readonly documents: readonly { readonly document: SourceDocument; readonly from: string }[];
  readonly problems: readonly InputProblem[];
  readonly refused: readonly FileRemark[];
  readonly remarks: readonly FileRemark[];
}

/** Largest document: 32 MiB are some five million words, more than any text that is news. */
export const DOCUMENT_BYTES_MAX = 32 * 1024 * 1024;

/** Largest bulk file: it is decoded into one string, and those end at 512 MiB. */
export const BULK_BYTES_MAX = 256 * 1024 * 1024;

const NOTHING: FileReading = { documents: [], problems: [], refused: [], remarks: [] };

/** Reads one file below the folder. A file that cannot be read is refused; nothing here throws for its sake. */
export async function readDocumentFile(folder: string, path: string, sidecar: Metadata): Promise<FileReading> {
  const refuse = (reason: string): FileReading => ({ ...NOTHING, refused: [{ file: path, reason }] });
  const isBulk = extensionOf(path) === '.jsonl';
  const bytesMax = isBulk ? BULK_BYTES_MAX : DOCUMENT_BYTES_MAX;
  let bytes: Uint8Array;
  try {
    const { size } = await stat(join(folder, path));
    if (size > bytesMax) return refuse(`too large: ${size} bytes, at most ${bytesMax} are read`);
    bytes = await readFile(join(folder, path));
  } catch (error) {
    return refuse(`cannot be read: ${(error as Error).message}`);
  }
  const isPage = ['.html', '.htm'].includes(extensionOf(path));
  const decoded = decodeBytes(bytes, isPage ? charsetOfPage(bytes) : undefined);
  if (!decoded.ok) return refuse(decoded.reason);
  const remarks = decoded.remark === undefined ? [] : [{ file: path, reason: decoded.remark }];
  if (isBulk) return bulkReading(folder, path, decoded.text, sidecar, remarks);
  return isPage
    ? pageReading(folder, path, decoded.text, sidecar, remarks)
    : textReading(folder, path, decoded.text, sidecar, remarks);
}

function textReading(
  folder: string,
  path: string,
  text: string,
  sidecar: Metadata,
  remarks: readonly FileRemark[],
): FileReading {
  if (text.trim() === '') return { ...NOTHING, refused: [{ file: path, reason: 'empty' }] };
  const head = parseFrontMatter(text, join(folder, path));
  const ignored = head.ignored.map((key) => `"${key}"`).join(', ');
  return {
    ...NOTHING,
    documents: [singleDocument(folder, path, text, { ...head.metadata, ...sidecar })],
    problems: head.problems,
    remarks: ignored === '' ? remarks : [...remarks, { file: path, reason: `keys that mean nothing here: ${ignored}` }],
  };
}

function pageReading(
  folder: string,
  path: string,
  html: string,
  sidecar: Metadata,
  remarks: readonly FileRemark[],
): FileReading {
  const page = readSavedPage(html);
  if (!page.ok) return { ...NOTHING, refused: [{ file: path, reason: page.reason }] };
  return {
    ...NOTHING,
    documents: [singleDocument(folder, path, page.text, { ...page.metadata, ...sidecar })],
    remarks: page.remark === undefined ? remarks : [...remarks, { file: path, reason: page.remark }],
  };
}

function singleDocument(folder: string, path: string, text: string, metadata: Metadata) {
  const name = path.slice(0, path.length - extensionOf(path).length);
  const dated = withDateOfName(metadata, basename(name));
  return { document: documentOf(documentIdOf(name), text, dated), from: join(folder, path) };
}

/** The sidecar of a bulk file says what holds for all of its documents; what a line says of itself wins. */
function bulkReading(
  folder: string,
  path: string,
  content: string,
  sidecar: Metadata,
  remarks: readonly FileRemark[],
): FileReading {
  const { documents, problems } = parseBulkFile(content, join(folder, path));
  const prefix = dirname(path) === '.' ? '' : `${dirname(path)}/`;
  return {
    ...NOTHING,
    documents: documents.map(({ id, line, text, metadata }) => ({
      document: documentOf(documentIdOf(prefix + id), text, { ...sidecar, ...metadata }),
      from: `${join(folder, path)}, line ${line}`,
    })),
    problems,
    remarks,
  };
}

function withDateOfName(metadata: Metadata, name: string): Metadata {
  const published = metadata.published ?? dateOfFileName(name);
  return published === undefined ? metadata : { ...metadata, published };
}

/** A document handed in, with the hash of the very text that the pipeline will read. */
export const documentOf = (id: string, text: string, metadata: Metadata): SourceDocument => ({
  id,
  text,
  sha256: sha256Hex(text),
  ...metadata,
});
