import { packSections, packTexts, sectionOf, unpackSections, unpackTexts } from './sections.ts';

const KIND = 'ANNALVEC';

/** Vectors of frequent words: row `rows.get(word)` of `values`, `width` values a row, in steps of VECTOR_STEP. */
export interface WordVectors {
  readonly rows: ReadonlyMap<string, number>;
  readonly width: number;
  readonly values: Int8Array;
}

export const encodeWordVectors = ({ rows, width, values }: WordVectors): Uint8Array =>
  packSections(
    KIND,
    { width },
    new Map([
      ['words', packTexts(rows.keys())],
      ['values', new Uint8Array(values.buffer, values.byteOffset, values.byteLength)],
    ]),
  );

export function decodeWordVectors(bytes: Uint8Array, path: string): WordVectors {
  const file = unpackSections(KIND, bytes, path);
  const words = unpackTexts(sectionOf(file, 'words', path));
  const { width } = file.header as { readonly width: number };
  return {
    rows: new Map(words.map((word, i) => [word, i])),
    width,
    values: new Int8Array(sectionOf(file, 'values', path).buffer),
  };
}
