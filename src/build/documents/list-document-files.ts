import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { BuildError } from '../build-error.ts';

/** A file that was not read, or not as it stands, and why. `file` is its path below the folder, with `/`. */
export interface FileRemark {
  readonly file: string;
  readonly reason: string;
}

export interface DocumentFiles {
  /** Paths below the folder, with `/` between, sorted by code unit so that every machine has the same order. */
  readonly texts: readonly string[];
  readonly sidecars: readonly string[];
  readonly refused: readonly FileRemark[];
}

export const TEXT_EXTENSIONS = ['.txt', '.md', '.markdown', '.html', '.htm', '.jsonl'] as const;
export const SIDECAR_EXTENSIONS = ['.yaml', '.yml'] as const;

/** Files below a folder: a corpus of a million single files belongs into bulk files. */
export const FILES_MAX = 200_000;

/**
 * The files of a documents folder, its subfolders included. Names that begin with a dot are passed over. Links are
 * followed only to files, and only within the folder: nothing outside of it is ever published by accident.
 */
export async function listDocumentFiles(folder: string): Promise<DocumentFiles> {
  const home = await realFolder(folder);
  const texts: string[] = [];
  const sidecars: string[] = [];
  const refused: FileRemark[] = [];
  const folders = [''];
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    for (const entry of await entriesOf(join(folder, at))) {
      if (entry.name.startsWith('.')) continue;
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      if (entry.isDirectory()) folders.push(path);
      else {
        const reason = await reasonToRefuse(join(folder, path), home, entry);
        if (reason !== null) refused.push({ file: path, reason });
        else if (isSidecar(path)) sidecars.push(path);
        else texts.push(path);
      }
      if (texts.length > FILES_MAX) throw new BuildError(`${folder} holds more than ${FILES_MAX} files.`);
    }
  }
  return {
    texts: texts.sort(),
    sidecars: sidecars.sort(),
    refused: refused.sort((a, b) => (a.file < b.file ? -1 : 1)),
  };
}

const isSidecar = (path: string): boolean => (SIDECAR_EXTENSIONS as readonly string[]).includes(extensionOf(path));

/** The extension of a file's name in lower case, with its dot. */
export const extensionOf = (path: string): string => extname(path).toLowerCase();

async function realFolder(folder: string): Promise<string> {
  try {
    const real = await realpath(folder);
    if ((await stat(real)).isDirectory()) return real;
  } catch (cause) {
    throw new BuildError(`There is no folder ${folder} to read documents from.`, { cause });
  }
  throw new BuildError(`${folder} is no folder: documents are read from a folder of files.`);
}

async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (cause) {
    // A folder that cannot be listed may hold documents of the log: to go on would be to withdraw them.
    throw new BuildError(`Cannot list the folder ${folder}.`, { cause });
  }
}

type Entry = Awaited<ReturnType<typeof entriesOf>>[number];

async function reasonToRefuse(path: string, home: string, entry: Entry): Promise<string | null> {
  if (entry.isSymbolicLink()) {
    const target = await realpath(path).catch(() => null);
    if (target === null) return 'a link that leads nowhere';
    if (!target.startsWith(home + sep)) return 'a link that leads out of the documents folder';
    if (!(await stat(target)).isFile()) return 'a link to a folder: only links to files are followed';
  } else if (!entry.isFile()) return 'not a regular file';
  const known = [...TEXT_EXTENSIONS, ...SIDECAR_EXTENSIONS] as readonly string[];
  return known.includes(extensionOf(path)) ? null : `not a kind of file that is read (${TEXT_EXTENSIONS.join(', ')})`;
}
