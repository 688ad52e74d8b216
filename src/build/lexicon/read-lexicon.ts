/**
 * In: a folder of lexicon files. Out: all of their lists as one `Lexicon`. Not: look-up tables, which the pipeline
 * makes from it.
 */
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import type { Lexicon } from '../../model/lexicon.ts';
import { BuildError, type InputProblem, inputError } from '../build-error.ts';
import { type ParsedYaml, parseYaml, problemInFile } from '../parse-yaml.ts';
import { isRecord, type ShapePath, type ShapeProblem } from '../shape.ts';
import { LEXICON_LISTS } from './lexicon-shapes.ts';

/** Keys of a file that say where its lists come from; they are for people. */
const HEADER_KEYS = ['source', 'licence', 'date'];

const LIST_NAMES = Object.keys(LEXICON_LISTS) as (keyof Lexicon)[];

type Lists = { -readonly [K in keyof Lexicon]: Lexicon[K][number][] };

/**
 * Reads `*.yaml` and `*.json` of a folder in the order of their names. Each file holds one or several of the lists of
 * a lexicon under their names, and files add to one another's lists. Throws a `BuildError` with every entry that does
 * not fit.
 */
export async function readLexicon(folder: string): Promise<Lexicon> {
  const lists: Lists = { gazetteer: [], titles: [], givenNames: [], verbs: [], nouns: [] };
  const problems: InputProblem[] = [];
  for (const name of await fileNames(folder)) {
    const file = join(folder, name);
    problems.push(...addFile(lists, file, await readFile(file, 'utf8')));
  }
  if (problems.length > 0) throw inputError(`Cannot read the lexicon of ${folder}`, problems);
  return lists;
}

async function fileNames(folder: string): Promise<readonly string[]> {
  try {
    const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
    const foreign = names.find((name) => !['.yaml', '.json'].includes(extname(name)));
    if (foreign === undefined) return names;
    throw new BuildError(`${join(folder, foreign)} is no lexicon file: expected names ending in .yaml or .json.`);
  } catch (cause) {
    if (cause instanceof BuildError) throw cause;
    throw new BuildError(`There is no folder ${folder} to read the lexicon from.`, { cause });
  }
}

function addFile(lists: Lists, file: string, content: string): readonly InputProblem[] {
  const parsed = parseFile(content, file);
  if (!parsed.ok) return [parsed.problem];
  const problems: ShapeProblem[] = [];
  if (!isRecord(parsed.data)) {
    problems.push({ path: [], found: 'no lists', expected: `lists under ${LIST_NAMES.join(', ')}` });
  } else {
    for (const [key, value] of Object.entries(parsed.data)) {
      const list = LIST_NAMES.find((name) => name === key);
      if (list !== undefined) addList(lists, list, value, problems);
      else if (!HEADER_KEYS.includes(key)) {
        const expected = `one of ${[...LIST_NAMES, ...HEADER_KEYS].join(', ')}`;
        problems.push({ path: [key], found: `the key ${key}`, expected });
      }
    }
  }
  return problems.map((problem) => problemInFile(file, problem, parsed.lineOf));
}

function addList<K extends keyof Lexicon>(lists: Lists, name: K, value: unknown, problems: ShapeProblem[]): void {
  const items = LEXICON_LISTS[name].read(value, [name], problems) as Lists[K] | undefined;
  // One by one: a spread of tens of thousands of entries into push would fill the stack.
  for (const item of items ?? []) (lists[name] as unknown[]).push(item);
}

/**
 * A file as data. The `yaml` package knows lines but took 450 ms for the 400 KB of verbs and nouns, where js-yaml took
 * 65: so it is asked only where there is a problem to show. It reads JSON, too.
 */
function parseFile(content: string, file: string): ParsedYaml {
  let located: ParsedYaml | null = null;
  const locate = (): ParsedYaml => {
    located ??= parseYaml(content, { file, scalars: 'core' });
    return located;
  };
  try {
    const data: unknown = file.endsWith('.json') ? JSON.parse(content) : load(content, { schema: CORE_SCHEMA });
    const lineOf = (path: ShapePath): number | null => {
      const parsed = locate();
      return parsed.ok ? parsed.lineOf(path) : null;
    };
    return { ok: true, data, lineOf };
  } catch (error) {
    const parsed = locate();
    const what = `not readable: ${(error as Error).message.split('\n')[0]}`;
    return parsed.ok ? { ok: false, problem: { where: file, what } } : parsed;
  }
}
