import { LineCounter, parseDocument } from 'yaml';
import type { InputProblem } from './build-error.ts';
import type { ShapePath, ShapeProblem } from './shape.ts';

/** A YAML text as data, and the way from a path in it to the line where it stands. */
export type ParsedYaml =
  | { readonly ok: true; readonly data: unknown; readonly lineOf: (path: ShapePath) => number | null }
  | { readonly ok: false; readonly problem: InputProblem };

interface YamlOptions {
  readonly file: string;
  /** Line of the file, from 1, on which the text begins. */
  readonly firstLine?: number;
  /** `words`: every scalar stays text, as written. `core`: numbers, true, false and null are told from text. */
  readonly scalars: 'words' | 'core';
}

/**
 * Aliases that a YAML file may resolve to: enough for a shared licence line, far too few for the file that grows into
 * gigabytes ("billion laughs").
 */
const ALIASES_MAX = 50;

/** Parses YAML 1.2 without tags, merge keys or anything that makes objects of a kind. Never throws on any text. */
export function parseYaml(text: string, options: YamlOptions): ParsedYaml {
  const lines = new LineCounter();
  const above = (options.firstLine ?? 1) - 1;
  try {
    const document = parseDocument(text, {
      schema: options.scalars === 'words' ? 'failsafe' : 'core',
      lineCounter: lines,
      prettyErrors: false,
      merge: false,
      customTags: [],
      logLevel: 'silent',
    });
    const error = document.errors[0];
    if (error !== undefined) {
      const { line, col } = lines.linePos(error.pos[0]);
      return {
        ok: false,
        problem: yamlProblem(options.file, line + above, col, error.message, lineOfText(text, line)),
      };
    }
    const data: unknown = document.toJS({ maxAliasCount: ALIASES_MAX });
    const lineOf = (path: ShapePath): number | null => lineOfPath(document, lines, path, above);
    return { ok: true, data, lineOf };
  } catch (error) {
    // The parser recurses into nested brackets and stops at too many aliases.
    const what = error instanceof RangeError ? 'it is nested too deeply' : String((error as Error).message);
    return { ok: false, problem: { where: options.file, what: `not readable as YAML: ${what}` } };
  }
}

function yamlProblem(file: string, line: number, column: number, message: string, found: string): InputProblem {
  return {
    where: `${file}, line ${line}, column ${column}`,
    what: `not readable as YAML: ${message}`,
    found,
    expected: 'lines of the form "key: value"; a value with ": " or " #" in it stands in quotes',
  };
}

const lineOfText = (text: string, line: number): string => text.split('\n', line)[line - 1] ?? '';

type YamlDocument = ReturnType<typeof parseDocument>;

/** The line of the deepest part of the path that exists. */
function lineOfPath(document: YamlDocument, lines: LineCounter, path: ShapePath, above: number): number | null {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const range = (node as { range?: readonly number[] | null } | null | undefined)?.range;
    if (range?.[0] !== undefined) return lines.linePos(range[0]).line + above;
  }
  return null;
}

/** A problem of shape as a problem of the file, with its line. */
export function problemInFile(
  file: string,
  problem: ShapeProblem,
  lineOf: (path: ShapePath) => number | null,
): InputProblem {
  const line = lineOf(problem.path);
  return {
    where: line === null ? file : `${file}, line ${line}`,
    what: problem.path.length === 0 ? 'not what belongs here' : `${problem.path.join('.')} does not fit`,
    found: problem.found,
    expected: problem.expected,
  };
}
