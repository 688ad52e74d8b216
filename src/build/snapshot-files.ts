import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { assert } from '../model/assert.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { BuildError } from './build-error.ts';
import { writeFileWhole } from './write-file-whole.ts';

/** The file that names the manifest's key. Every block lies under its key, of which the first part is a folder. */
const ROOT = 'ROOT';

// Matches `b/0c9f1d`; not `../b/0c9f1d` or `ROOT`.
const KEY = /^[a-z]\/[0-9a-f]+$/;

/**
 * Writes a snapshot as files: new blocks first, then `ROOT`, then what no longer belongs goes. So at every moment
 * `ROOT` names a whole snapshot.
 */
export async function writeSnapshotFiles(folder: string, snapshot: Snapshot): Promise<void> {
  for (const [key, bytes] of snapshot.blocks) {
    assert(KEY.test(key), `a block's key is a letter, a slash and a hash: ${key}`);
    await writeFileWhole(join(folder, key), bytes);
  }
  await writeFileWhole(join(folder, ROOT), `${snapshot.root}\n`);
  for (const key of await storedKeys(folder)) if (!snapshot.blocks.has(key)) await rm(join(folder, key));
}

/** Reads a snapshot that `writeSnapshotFiles` wrote. */
export async function readSnapshotFiles(folder: string): Promise<Snapshot> {
  try {
    const root = (await readFile(join(folder, ROOT), 'utf8')).trim();
    const blocks = new Map<string, Uint8Array>();
    for (const key of await storedKeys(folder)) blocks.set(key, new Uint8Array(await readFile(join(folder, key))));
    return { root, blocks, inherited: [] };
  } catch (cause) {
    throw new BuildError(`Cannot read a snapshot from ${folder}: \`npm run build\` writes one.`, { cause });
  }
}

/** The keys of the blocks in a folder, sorted. */
async function storedKeys(folder: string): Promise<readonly string[]> {
  const paths = (await readdir(folder, { recursive: true })).map((path) => path.replaceAll('\\', '/'));
  return paths.filter((path) => KEY.test(path)).sort();
}
