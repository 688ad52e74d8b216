import type { SourceDocument } from '../model/document.ts';
import { eventId } from '../model/ids.ts';
import type { Site } from '../model/site.ts';
import type { Knowledge } from '../pipeline/knowledge.ts';
import { readCorpus } from '../pipeline/read-corpus.ts';
import { readDocument } from '../pipeline/read-document.ts';
import type { Mentioned } from '../pipeline/reading.ts';
import { annotationOutput, emptyAnnotation } from './annotation-output.ts';
import { renderFound } from './build-error.ts';
import { parseMetadata } from './documents/metadata.ts';
import { documentOf } from './documents/read-document-file.ts';
import { EMPTY_LOG } from './log/log-files.ts';
import { isRecord } from './shape.ts';

export interface AnnotatedLines {
  /** One line of JSON for each line of input, in the same order. */
  readonly lines: readonly string[];
  /** What was wrong with lines of the input, for a person. */
  readonly problems: readonly string[];
}

/** Nobody else's log, and no log at all: ids of a run are compared within it only. */
const NO_SITE: Site = {
  id: '00000000-0000-0000-0000-000000000000',
  title: 'annotate',
  description: '',
  language: 'en',
  author: '',
  license: '',
  baseUrl: '',
  quoteLength: 200,
};

/** No event of these lines is logged, so the day of logging is of no matter. */
const NO_INSTANT = '1970-01-01T00:00:00Z';

/**
 * Reads the documents of JSON Lines as one collection and answers each line with one. A line that is no document is
 * answered with empty lists under its id, if it has one, and told among the problems.
 */
export function annotateLines(input: readonly string[], knowledge: Knowledge): AnnotatedLines {
  const parsed = parseInput(input);
  const documents = parsed.flatMap((line) => (line.ok ? [line.document] : []));
  const readings = new Map(documents.map((document) => [document.id, readDocument(document, knowledge)]));
  const outputs = outputsOf(readings, knowledge);
  return {
    lines: parsed.map((line) => JSON.stringify(line.ok ? outputs.get(line.document.id) : emptyAnnotation(line.id))),
    problems: parsed.flatMap((line) => (line.ok ? [] : [line.problem])),
  };
}

function outputsOf(readings: ReadonlyMap<string, Mentioned>, knowledge: Knowledge) {
  const { documents, events, eventOf } = readCorpus({
    readings: [...readings.values()],
    previous: EMPTY_LOG,
    site: NO_SITE,
    now: NO_INSTANT,
    gazetteer: knowledge.gazetteer,
  });
  const ids = events.map(({ founding }) => eventId(NO_SITE.id, founding));
  const firstOfText = new Map<string, string>();
  return new Map(
    documents.map((document) => {
      // The corpus reads a text once; a copy tells the events of the first that has it.
      const doc = readings.get(document.doc.id) ?? document.doc;
      if (!firstOfText.has(doc.sha256)) firstOfText.set(doc.sha256, doc.id);
      const told = eventOf.get(firstOfText.get(doc.sha256) ?? doc.id);
      const eventIdOf = (mention: number): string => {
        const event = told?.[mention];
        return (event == null ? undefined : ids[event]) ?? `${doc.id}#${mention}`;
      };
      return [doc.id, annotationOutput({ ...document, doc }, eventIdOf)] as const;
    }),
  );
}

type ParsedLine =
  | { readonly ok: true; readonly document: SourceDocument }
  | { readonly ok: false; readonly id: string | null; readonly problem: string };

function parseInput(input: readonly string[]): readonly ParsedLine[] {
  const seen = new Set<string>();
  return input.map((json, i) => {
    const parsed = parseLine(json, i + 1);
    if (!parsed.ok || !seen.has(parsed.document.id)) {
      if (parsed.ok) seen.add(parsed.document.id);
      return parsed;
    }
    const { id } = parsed.document;
    return { ok: false, id, problem: `line ${i + 1}: the id ${renderFound(id)} stands on an earlier line already` };
  });
}

function parseLine(json: string, number: number): ParsedLine {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    return {
      ok: false,
      id: null,
      problem: `line ${number}: not readable as JSON: ${renderFound((error as Error).message)}`,
    };
  }
  const { id, text, ...rest } = isRecord(data) ? data : {};
  const name = typeof id === 'string' ? id : null;
  const { metadata, problems } = parseMetadata(rest);
  const wrong = [
    ...(name === null ? ['id is not text'] : []),
    ...(typeof text === 'string' ? [] : ['text is not text']),
    ...problems.map(({ path, found, expected }) => `${path.join('.')} is ${renderFound(found)}, expected ${expected}`),
  ];
  if (name === null || typeof text !== 'string' || wrong.length > 0) {
    return { ok: false, id: name, problem: `line ${number}: ${wrong.join('; ')}` };
  }
  return { ok: true, document: documentOf(name, text, metadata) };
}
