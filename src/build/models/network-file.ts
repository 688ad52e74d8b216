import type { Labels, Network } from '../../pipeline/3-syntax/network/network.ts';
import { createNetwork } from '../../pipeline/3-syntax/network/network.ts';
import { type BlockName, type BlockShape, blocksOf, type NetworkSizes } from '../../pipeline/3-syntax/network/sizes.ts';
import { quantiseRows, restoreRows } from './quantise.ts';
import { packSections, packTexts, type Sections, sectionOf, unpackSections, unpackTexts } from './sections.ts';
import type { WordVectors } from './word-vectors-file.ts';

const KIND = 'ANNALSYN';

/** What the header of the file says. */
interface Header {
  readonly sizes: NetworkSizes;
  readonly labels: Labels;
}

const VOCABULARY = ['words', 'affixes', 'shapes'] as const;

/** Tables have 8 bits a value, the rest 16: less costs accuracy there, and they are a tenth of the file. */
const bitsOf = ({ table }: BlockShape): 8 | 16 => (table ? 8 : 16);

/** A network as a file, without its word vectors, which have one of their own. */
export function encodeNetwork(network: Network): Uint8Array {
  const { sizes, labels, vocabulary, arena } = network;
  const sections = new Map<string, Uint8Array>();
  for (const name of VOCABULARY) sections.set(name, packTexts(vocabulary[name].keys()));
  for (const block of blocksOf(sizes)) {
    const at = network.at(block.name);
    const values = arena.floats.slice(at, at + block.rows * block.columns);
    const quantised = quantiseRows(values, block.columns, bitsOf(block));
    sections.set(`${block.name} steps`, new Uint8Array(quantised.steps.buffer));
    sections.set(block.name, new Uint8Array(quantised.values.buffer));
  }
  return packSections(KIND, { sizes, labels }, sections);
}

/** Throws a BuildError where the file is damaged, or was made with other vectors. */
export function decodeNetwork(bytes: Uint8Array, vectors: WordVectors, path: string): Network {
  const file = unpackSections(KIND, bytes, path);
  const { sizes, labels } = file.header as Header;
  const [words, affixes, shapes] = VOCABULARY.map((name) => rowsByText(sectionOf(file, name, path)));
  const vocabulary = {
    words: words ?? new Map<string, number>(),
    affixes: affixes ?? new Map<string, number>(),
    shapes: shapes ?? new Map<string, number>(),
    vectors: vectors.rows,
  };
  const blocks = new Map<BlockName, Float32Array>();
  for (const block of blocksOf(sizes)) blocks.set(block.name, valuesOf(file, block, path));
  return createNetwork(sizes, { labels, vocabulary, vectors: vectors.values }, blocks);
}

/** Row 0 of a table stands for what is not in the vocabulary. */
const rowsByText = (section: Uint8Array): ReadonlyMap<string, number> =>
  new Map(unpackTexts(section).map((text, i) => [text, i + 1]));

function valuesOf(file: Sections, block: BlockShape, path: string): Float32Array {
  const steps = new Float32Array(sectionOf(file, `${block.name} steps`, path).buffer);
  const { buffer } = sectionOf(file, block.name, path);
  const values = bitsOf(block) === 8 ? new Int8Array(buffer) : new Int16Array(buffer);
  return restoreRows({ steps, values }, block.columns);
}
