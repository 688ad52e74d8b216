import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { InputProblem } from '../build-error.ts';
import { decodeBytes } from './decode-bytes.ts';
import { parseHead, SIDECAR_BYTES_MAX } from './front-matter.ts';
import { extensionOf, type FileRemark } from './list-document-files.ts';
import type { Metadata } from './metadata.ts';

export interface Sidecars {
  /** The metadata of the sidecar beside a document's file; nothing where there is none. */
  readonly of: (path: string) => Metadata;
  readonly problems: readonly InputProblem[];
  readonly remarks: readonly FileRemark[];
}

const stem = (path: string): string => path.slice(0, path.length - extensionOf(path).length);

/** Reads `NAME.yaml` for each document `NAME.txt`, `.md`, `.html` or `.jsonl`. One without its document is told. */
export async function readSidecars(
  folder: string,
  sidecars: readonly string[],
  texts: readonly string[],
): Promise<Sidecars> {
  const stems = new Set(texts.map(stem));
  const byStem = new Map<string, Metadata>();
  const problems: InputProblem[] = [];
  const remarks: FileRemark[] = [];
  for (const path of sidecars) {
    if (!stems.has(stem(path))) {
      remarks.push({ file: path, reason: 'a sidecar without a document of the same name' });
      continue;
    }
    const read = await readSidecar(join(folder, path));
    problems.push(...read.problems);
    if (byStem.has(stem(path))) problems.push({ where: join(folder, path), what: 'a second sidecar of the same name' });
    if (read.ignored.length > 0)
      remarks.push({ file: path, reason: `keys that mean nothing here: ${read.ignored.join(', ')}` });
    byStem.set(stem(path), read.metadata);
  }
  return { of: (path) => byStem.get(stem(path)) ?? {}, problems, remarks };
}

async function readSidecar(file: string) {
  const nothing = { metadata: {}, ignored: [] };
  try {
    const { size } = await stat(file);
    if (size > SIDECAR_BYTES_MAX) {
      return {
        ...nothing,
        problems: [{ where: file, what: `a sidecar of more than ${SIDECAR_BYTES_MAX} bytes` }],
      };
    }
    const decoded = decodeBytes(await readFile(file));
    if (!decoded.ok) return { ...nothing, problems: [{ where: file, what: decoded.reason }] };
    return parseHead(decoded.text, file, 1);
  } catch (error) {
    return { ...nothing, problems: [{ where: file, what: `cannot be read: ${(error as Error).message}` }] };
  }
}
