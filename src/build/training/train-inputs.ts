import { matrix, multiply, transposed } from '../../pipeline/3-syntax/network/arena.ts';
import { writeVector } from '../../pipeline/3-syntax/network/first-layer.ts';
import { inputWidth } from '../../pipeline/3-syntax/network/sizes.ts';
import { addBlock } from '../../pipeline/3-syntax/network/vectors.ts';
import type { WordFeatures } from '../../pipeline/3-syntax/network/word-features.ts';
import type { Batch } from './batch.ts';
import type { Parameter } from './parameters.ts';
import { parameterOf, type Trainer } from './trainer.ts';

/** What a word is read by in this step: some of what is known of it may be held back. */
interface Use {
  /** Null: the word's own row and vector are held back. */
  readonly word: number | null;
  readonly vector: number;
  readonly affixes: readonly number[];
  readonly shape: number;
}

export interface Inputs {
  readonly block: number;
  readonly vectors: number;
  readonly uses: readonly Use[];
}

/** A row of input for every word, as first-layer.ts makes it for reading. */
export function inputsOf(trainer: Trainer, batch: Batch): Inputs {
  const { arena, sizes } = trainer.network;
  const f = arena.floats;
  const width = inputWidth(sizes);
  const block = arena.allocate(batch.words * width);
  const vectors = arena.allocate(batch.words * sizes.vectorWidth);
  const uses = batch.sentences.flatMap(({ words, counts }) =>
    words.map((word, i) => useOf(trainer, word, counts[i] ?? 0)),
  );
  uses.forEach((use, at) => {
    for (const [parameter, row, offset] of rowsOf(trainer, use)) {
      const into = block + at * width + offset;
      const from = parameter.value + row * parameter.columns;
      addBlock(f, from, parameter.columns, into);
    }
    if (use.word !== null && use.vector >= 0)
      writeVector(trainer.network, use.vector, vectors + at * sizes.vectorWidth);
  });
  const image = matrix(parameterOf(trainer, 'vector').value, sizes.wordWidth);
  multiply(
    arena,
    matrix(vectors, sizes.vectorWidth),
    image,
    matrix(block, width),
    batch.words,
    sizes.vectorWidth,
    sizes.wordWidth,
  );
  return { block, vectors, uses };
}

/** Adds the gradients of rows and of the vectors' image. */
export function inputsBack(trainer: Trainer, batch: Batch, { vectors, uses }: Inputs, gradient: number): void {
  const { arena, sizes } = trainer.network;
  const f = arena.floats;
  const width = inputWidth(sizes);
  const image = matrix(parameterOf(trainer, 'vector').gradient, sizes.wordWidth);
  const left = transposed(matrix(vectors, sizes.vectorWidth));
  multiply(arena, left, matrix(gradient, width), image, sizes.vectorWidth, batch.words, sizes.wordWidth);
  uses.forEach((use, at) => {
    for (const [parameter, row, offset] of rowsOf(trainer, use)) {
      parameter.touched.add(row);
      const from = gradient + at * width + offset;
      const into = parameter.gradient + row * parameter.columns;
      addBlock(f, from, parameter.columns, into);
    }
  });
}

/** The rows that make a word's input, and where in it each is added. */
function rowsOf(trainer: Trainer, use: Use): readonly (readonly [parameter: Parameter, row: number, offset: number])[] {
  const { wordWidth, affixWidth } = trainer.network.sizes;
  const affix = parameterOf(trainer, 'affix');
  return [
    ...(use.word === null ? [] : [[parameterOf(trainer, 'word'), use.word, 0] as const]),
    ...use.affixes.map((row) => [affix, row, wordWidth] as const),
    [parameterOf(trainer, 'shape'), use.shape, wordWidth + affixWidth] as const,
  ];
}

/** Texts have words that training has not seen: so that the network learns to read them, some are hidden from it. */
function useOf({ settings, random }: Trainer, { word, vector, affixes, shape }: WordFeatures, count: number): Use {
  const { unseen } = settings;
  const isUnseen = random() < (count <= unseen.rareCount ? unseen.rare : unseen.common);
  const hasNoVector = random() < unseen.withoutVector;
  const byAffixesAlone = random() < unseen.affixesAlone;
  const withoutAffixes = random() < unseen.withoutAffixes;
  return {
    word: byAffixesAlone ? null : isUnseen || hasNoVector ? 0 : word,
    vector: hasNoVector ? -1 : vector,
    affixes: withoutAffixes ? [] : affixes,
    shape,
  };
}
