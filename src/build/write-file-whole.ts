import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { BuildError } from './build-error.ts';

/**
 * Writes a file so that a reader finds the old bytes or the new ones, never a part: beside it, then renamed over it.
 * Makes the folder. Returns whether anything changed; a file that holds these bytes already is not touched.
 */
export async function writeFileWhole(file: string, content: string | Uint8Array): Promise<boolean> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const before = await readFile(file).catch(() => null);
  if (before?.equals(bytes)) return false;
  const beside = `${file}.${process.pid}.part`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(beside, bytes);
    await rename(beside, file);
  } catch (cause) {
    await rm(beside, { force: true });
    throw new BuildError(`Cannot write ${file}.`, { cause });
  }
  return true;
}
