import { BuildError } from '../build-error.ts';

/**
 * A file of a model: eight letters that say what it is, the length of its header (32 bits, little-endian), the header
 * in JSON, and the sections that the header names, one after the other.
 */
export interface Sections {
  readonly header: unknown;
  readonly sections: ReadonlyMap<string, Uint8Array>;
}

const KIND_BYTES = 8;
const LENGTH_BYTES = 4;

export function packSections(kind: string, header: object, sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const list = [...sections].map(([name, { length }]) => [name, length]);
  const text = new TextEncoder().encode(JSON.stringify({ ...header, sections: list }));
  const length = new Uint8Array(LENGTH_BYTES);
  new DataView(length.buffer).setUint32(0, text.length, true);
  return Buffer.concat([new TextEncoder().encode(kind), length, text, ...sections.values()]);
}

/** Throws a BuildError that names the file, where it is not what it should be or ends early. */
export function unpackSections(kind: string, bytes: Uint8Array, path: string): Sections {
  const found = new TextDecoder().decode(bytes.subarray(0, KIND_BYTES));
  if (found !== kind)
    throw new BuildError(`${path} is no model: it begins with ${JSON.stringify(found)}, expected "${kind}".`);
  const { header, end } = readHeader(bytes, path);
  let at = end;
  const sections = new Map<string, Uint8Array>();
  for (const [name, length] of header.sections) {
    if (at + length > bytes.length) throw new BuildError(`${path} ends inside of its section "${name}".`);
    // A copy with a buffer of its own, so that what follows may read it as numbers of more than a byte.
    sections.set(name, new Uint8Array(bytes.subarray(at, at + length)));
    at += length;
  }
  return { header, sections };
}

interface SectionList {
  readonly sections: readonly (readonly [name: string, length: number])[];
}

function readHeader(bytes: Uint8Array, path: string): { readonly header: SectionList; readonly end: number } {
  try {
    const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(KIND_BYTES, true);
    const end = KIND_BYTES + LENGTH_BYTES + length;
    const text = new TextDecoder().decode(bytes.subarray(KIND_BYTES + LENGTH_BYTES, end));
    return { header: JSON.parse(text) as SectionList, end };
  } catch (cause) {
    throw new BuildError(`${path} is damaged: its header can't be read.`, { cause });
  }
}

/** A section that has to be there. */
export function sectionOf({ sections }: Sections, name: string, path: string): Uint8Array {
  const section = sections.get(name);
  if (section === undefined) throw new BuildError(`${path} has no section "${name}".`);
  return section;
}

/** Texts without a line break, one a line. */
export const packTexts = (texts: Iterable<string>): Uint8Array => new TextEncoder().encode([...texts].join('\n'));

export const unpackTexts = (bytes: Uint8Array): readonly string[] => new TextDecoder().decode(bytes).split('\n');
