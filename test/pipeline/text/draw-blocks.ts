import { cleanText } from '../../../src/pipeline/1-text/clean-text.ts';
import type { Cleaned } from '../../../src/pipeline/reading.ts';

/** Any sha256 will do where no test looks at it. */
const NO_SHA256 = '0'.repeat(64);

/** A text through stage 1, with metadata where a test needs it. */
export const clean = (text: string, metadata: { readonly title?: string; readonly language?: string } = {}): Cleaned =>
  cleanText({ id: 'document', text, sha256: NO_SHA256, ...metadata });

/** The blocks of a text, one a line, as tests write them: `caption text/captions#label | Photo: A. Name`. */
export const drawBlocks = (text: string, metadata: { readonly title?: string } = {}): readonly string[] =>
  clean(text, metadata).blocks.map(
    ({ kind, rule, start, end }) => `${kind} ${rule.replace('text/', '')} | ${text.slice(start, end)}`,
  );

/** Two paragraphs as any news has them, so that a line under test stands in a text with stops. */
export const BODY = [
  'The ferry between the two islands was cancelled on Monday after a night of heavy storms.',
  'About forty passengers spent the night in the harbour, according to the port authority.',
].join('\n\n');

/** The verdict on one line that stands after two paragraphs and before another. */
export function verdictOn(line: string): string {
  const after = 'Boats are expected to leave again as soon as the wind drops, the authority added.';
  const blocks = clean(`${BODY}\n\n${line}\n\n${after}`).blocks.slice(2, -1);
  return blocks.map(({ kind, rule }) => `${kind} ${rule.replace('text/', '')}`).join(' + ');
}
