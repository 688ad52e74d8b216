import type { GazetteerEntry } from '../model/lexicon.ts';

/** A bulk file of the lexicon: where it comes from, under which licence, of which date, and its entries. */
export interface GazetteerFile {
  readonly source: string;
  readonly licence: string;
  readonly date: string;
  readonly gazetteer: readonly GazetteerEntry[];
}

/** The file as JSON with one entry a line, so that a change shows as one line. */
export function encodeGazetteer(file: GazetteerFile): string {
  const head = (['source', 'licence', 'date'] as const).map((key) => `  "${key}": ${JSON.stringify(file[key])},\n`);
  const lines = file.gazetteer.map((entry) => `    ${JSON.stringify(entry)}`);
  return `{\n${head.join('')}  "gazetteer": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
