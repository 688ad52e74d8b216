import { isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project: commands work from any other. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const inProject = (...path: readonly string[]): string => shownPath(join(ROOT, ...path));

/** Where things are. `local` holds what can be made again, and is not committed. */
export const PROJECT = {
  root: ROOT,
  documents: inProject('data', 'documents'),
  lexicon: inProject('data', 'lexicon'),
  models: inProject('data', 'models'),
  syntaxModel: inProject('data', 'models', 'syntax-en.bin'),
  wordVectors: inProject('data', 'models', 'word-vectors-en.bin'),
  log: inProject('data', 'log'),
  site: inProject('data', 'site.yaml'),
  snapshot: inProject('build', 'snapshot'),
  local: inProject('build', 'local'),
  wranglerConfig: inProject('wrangler.toml'),
} as const;

/** A path that a person gave: `npm run` changes to the project's folder, and INIT_CWD says where they were. */
export const givenPath = (path: string): string => shownPath(resolve(process.env.INIT_CWD ?? process.cwd(), path));

/** A path as short as it can be shown, still right for reading from the current folder. */
function shownPath(path: string): string {
  const short = relative(process.cwd(), path);
  if (short === '') return '.';
  return short.startsWith('..') || isAbsolute(short) ? path : short;
}
