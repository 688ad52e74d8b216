import { frontMatterEnd } from '../../pipeline/1-text/front-matter.ts';
import type { InputProblem } from '../build-error.ts';
import { parseYaml, problemInFile } from '../parse-yaml.ts';
import { isRecord } from '../shape.ts';
import { type Metadata, parseMetadata } from './metadata.ts';

export interface ParsedHead {
  readonly metadata: Metadata;
  readonly problems: readonly InputProblem[];
  readonly ignored: readonly string[];
}

const NOTHING: ParsedHead = { metadata: {}, problems: [], ignored: [] };

/** Longest sidecar, in bytes: metadata of a document, not a document. */
export const SIDECAR_BYTES_MAX = 64 * 1024;

// Matches `---` as the first line with `title: Talks` below it; not a rule with prose below it, not `---- `.
const OPENING = /^---[ \t]*\r?\n["']?[\p{L}_][\p{L}\p{N}_:-]{0,40}["']?[ \t]*:\s/u;

/**
 * The metadata at the head of a text: a first line `---`, lines of YAML, a line `---`. The text itself is not changed:
 * the cleaning stage knows front matter and reads no events from it, and both go by the same lines.
 */
export function parseFrontMatter(text: string, file: string): ParsedHead {
  if (!OPENING.test(text)) return NOTHING;
  const end = frontMatterEnd(text);
  if (end === 0) {
    const what = 'the front matter that begins here has no end';
    return { ...NOTHING, problems: [{ where: `${file}, line 1`, what, expected: 'a line --- after its last key' }] };
  }
  const lines = text.slice(0, end).trimEnd().split('\n');
  return parseHead(lines.slice(1, -1).join('\n'), file, 2);
}

/** Metadata of a YAML text: front matter, or a whole sidecar file. `firstLine` is where it begins in its file. */
export function parseHead(yaml: string, file: string, firstLine: number): ParsedHead {
  const parsed = parseYaml(yaml, { file, firstLine, scalars: 'words' });
  if (!parsed.ok) return { ...NOTHING, problems: [parsed.problem] };
  if (parsed.data === null || parsed.data === undefined || parsed.data === '') return NOTHING;
  if (!isRecord(parsed.data)) {
    const what = { path: [], found: yaml.trim(), expected: 'lines of the form "key: value"' };
    return { ...NOTHING, problems: [problemInFile(file, what, parsed.lineOf)] };
  }
  const { metadata, problems, ignored } = parseMetadata(parsed.data);
  return { metadata, problems: problems.map((problem) => problemInFile(file, problem, parsed.lineOf)), ignored };
}
