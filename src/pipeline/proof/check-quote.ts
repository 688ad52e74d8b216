import type { SourceDocument } from '../../model/document.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Issue } from '../../model/record-shape.ts';

/** Texts by their documents' ids. */
export type Sources = ReadonlyMap<string, SourceDocument>;

/**
 * Whether a quote stands where it says, in the very text that it names: sha256, place, words, and the words around it.
 * `exact` may be cut short, never the offsets. `path` is the evidence's own pointer. Empty when all is right.
 */
export function checkQuote(evidence: Evidence, sources: Sources, path: string): readonly Issue[] {
  const source = sources.get(evidence.document);
  if (!source) return [{ path: `${path}/document`, expected: 'a document of the corpus', received: evidence.document }];
  if (source.sha256 !== evidence.sha256) {
    return [{ path: `${path}/sha256`, expected: source.sha256, received: evidence.sha256 }];
  }
  const { text } = source;
  const { start, end, exact, prefix, suffix } = evidence;
  if (!(start >= 0 && start < end && end <= text.length)) {
    return [{ path: `${path}/start`, expected: `a place within 0 and ${text.length}`, received: `${start} to ${end}` }];
  }
  const issues: Issue[] = [];
  const expect = (field: string, expected: string, received: string, holds: boolean): void => {
    if (!holds) issues.push({ path: `${path}/${field}`, expected: shown(expected), received: shown(received) });
  };
  const whole = text.slice(start, end);
  expect('exact', whole, exact, exact !== '' && whole.startsWith(exact));
  const before = text.slice(Math.max(0, start - prefix.length), start);
  expect('prefix', before, prefix, before === prefix);
  const after = text.slice(end, end + suffix.length);
  expect('suffix', after, suffix, after === suffix);
  return issues;
}

/** A quote in a message is no longer than this, in code units. */
const SHOWN_LENGTH_MAX = 120;

const shown = (text: string): string => JSON.stringify(text.slice(0, SHOWN_LENGTH_MAX));
