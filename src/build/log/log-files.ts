import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '../../model/event.ts';
import {
  type DecodedLines,
  decodeDocumentLines,
  decodeEntityLines,
  decodeEventLines,
  encodeDocument,
  encodeEntity,
  encodeEvent,
} from '../../model/log-lines.ts';
import { BuildError, inputError } from '../build-error.ts';
import { writeFileWhole } from '../write-file-whole.ts';

export const EMPTY_LOG: Log = { events: [], documents: [], entities: [] };

const FILES = { events: 'events.jsonl', documents: 'documents.jsonl', entities: 'entities.jsonl' } as const;

/** The log of a folder, or an empty one where there is no `events.jsonl` yet. Throws when a line is not of a log. */
export async function readLog(folder: string): Promise<Log> {
  const events = await readRecords(join(folder, FILES.events), decodeEventLines);
  if (events === null) return EMPTY_LOG;
  return {
    events,
    documents: (await readRecords(join(folder, FILES.documents), decodeDocumentLines)) ?? [],
    entities: (await readRecords(join(folder, FILES.entities), decodeEntityLines)) ?? [],
  };
}

/** The records of a file, null where there is none. */
async function readRecords<Item>(
  file: string,
  decode: (text: string) => DecodedLines<Item>,
): Promise<readonly Item[] | null> {
  let content: string;
  try {
    content = await readFile(file, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new BuildError(`Cannot read yesterday's log from ${file}.`, { cause });
  }
  const { records, issues } = decode(content);
  if (issues.length === 0) return records;
  throw inputError(
    `Cannot read yesterday's log`,
    issues.map(({ line, path, expected, received }) => ({
      where: `${file}, line ${line}`,
      what: path === '/' ? 'not a record of the log' : `${path} is not as the log has it`,
      found: received,
      expected,
    })),
  );
}

/**
 * Writes a log into a folder, one record a line. Files whose bytes would not change are left alone. `events.jsonl`
 * goes last, since it is the one that says that there is a log. Returns the names of the files that changed.
 */
export async function writeLog(folder: string, log: Log): Promise<readonly string[]> {
  const contents = [
    [FILES.entities, linesOf(log.entities, encodeEntity)],
    [FILES.documents, linesOf(log.documents, encodeDocument)],
    [FILES.events, linesOf(log.events, encodeEvent)],
  ] as const;
  const changed: string[] = [];
  for (const [name, content] of contents) {
    if (await writeFileWhole(join(folder, name), content)) changed.push(name);
  }
  return changed;
}

const linesOf = <Item>(records: readonly Item[], encode: (record: Item) => string): string =>
  records.map((record) => `${encode(record)}\n`).join('');
