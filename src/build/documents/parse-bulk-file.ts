import type { InputProblem } from '../build-error.ts';
import { describeFound, isRecord } from '../shape.ts';
import { type Metadata, parseMetadata } from './metadata.ts';

/** A document of a bulk file, with the id that its line gives it. */
export interface BulkDocument {
  readonly line: number;
  readonly id: string;
  readonly text: string;
  readonly metadata: Metadata;
}

export interface ParsedBulk {
  readonly documents: readonly BulkDocument[];
  readonly problems: readonly InputProblem[];
}

/**
 * The documents of a JSON Lines file: on each line a record with `id`, `text` and, as far as known, `date`, `title`
 * and the other metadata. Empty lines are passed over.
 */
export function parseBulkFile(content: string, file: string): ParsedBulk {
  const documents: BulkDocument[] = [];
  const problems: InputProblem[] = [];
  let line = 0;
  for (const json of linesOf(content)) {
    line++;
    if (json.trim() === '') continue;
    const parsed = parseLine(json, `${file}, line ${line}`);
    if ('problems' in parsed) problems.push(...parsed.problems);
    else documents.push({ line, ...parsed.document });
  }
  return { documents, problems };
}

type ParsedLine = { readonly document: Omit<BulkDocument, 'line'> } | { readonly problems: readonly InputProblem[] };

const EXPECTED = 'one JSON record a line, as in {"id": "a1", "date": "2023-09-27", "title": "…", "text": "…"}';

function parseLine(json: string, where: string): ParsedLine {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    const what = `not readable as JSON: ${(error as Error).message.split('\n')[0]}`;
    return { problems: [{ where, what, found: json, expected: EXPECTED }] };
  }
  if (!isRecord(data)) return { problems: [{ where, what: 'not a record', found: json, expected: EXPECTED }] };
  const { id, text, ...rest } = data;
  const problems: InputProblem[] = [];
  const name = typeof id === 'number' ? String(id) : id;
  if (typeof name !== 'string' || name.trim() === '') {
    problems.push({
      where,
      what: 'id does not fit',
      found: describeFound(id),
      expected: 'text, the same in every build',
    });
  }
  if (typeof text !== 'string') {
    problems.push({
      where,
      what: 'text does not fit',
      found: describeFound(text),
      expected: 'the text of the document',
    });
  }
  const parsed = parseMetadata(rest);
  for (const { path, found, expected } of parsed.problems) {
    problems.push({ where, what: `${path.join('.')} does not fit`, found, expected });
  }
  if (problems.length > 0) return { problems };
  return { document: { id: name as string, text: text as string, metadata: parsed.metadata } };
}

/** Lines without a copy of the whole: a bulk file may be as long as a string can be. */
function* linesOf(content: string): Generator<string> {
  let start = 0;
  while (start < content.length) {
    const feed = content.indexOf('\n', start);
    const end = feed < 0 ? content.length : feed;
    yield content.slice(start, end);
    start = end + 1;
  }
}
