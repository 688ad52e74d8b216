import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Files by path below a folder: text as UTF-8, or bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder of its own for one test, with these files in it, gone when the test is over. */
export function folderOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'annals-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  addFiles(folder, files);
  return folder;
}

/** Writes more files, or writes them anew. */
export function addFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
