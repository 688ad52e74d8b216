import { describe, expect, test } from 'vitest';
import { decodeNetwork, encodeNetwork } from '../../../src/build/models/network-file.ts';
import { quantiseRows, restoreRows } from '../../../src/build/models/quantise.ts';
import { packSections, sectionOf, unpackSections } from '../../../src/build/models/sections.ts';
import { decodeWordVectors, encodeWordVectors } from '../../../src/build/models/word-vectors-file.ts';
import { takeStep } from '../../../src/build/training/adam.ts';
import { cutIntoBatches, makeBatch } from '../../../src/build/training/batch.ts';
import { labelsOf, makeVocabulary } from '../../../src/build/training/make-vocabulary.ts';
import { makeWordVectors } from '../../../src/build/training/make-word-vectors.ts';
import { principalAxes } from '../../../src/build/training/principal-axes.ts';
import { createRandom, shuffle } from '../../../src/build/training/random.ts';
import { trainBatch } from '../../../src/build/training/train-batch.ts';
import { prepareTraining, trainNetwork } from '../../../src/build/training/train-network.ts';
import { TRAINING } from '../../../src/build/training/training-settings.ts';
import { readWords } from '../../../src/pipeline/3-syntax/network/read-words.ts';
import { SAMPLE_TREEBANK, SAMPLE_VECTORS, SMALL_WIDTHS } from './sample-treebank.ts';

const MATERIAL = { sentences: SAMPLE_TREEBANK, vectors: SAMPLE_VECTORS };

/** Nothing left out, nothing hidden: three sentences have to be learnt by heart. */
const BY_HEART = {
  ...TRAINING,
  epochs: 200,
  learningRate: 0.02,
  warmUpSteps: 10,
  dropout: { input: 0, layer: 0, roles: 0 },
  unseen: { ...TRAINING.unseen, rare: 0, common: 0, withoutVector: 0, affixesAlone: 0, withoutAffixes: 0 },
};

describe('training', () => {
  const losses: number[] = [];
  const network = trainNetwork(MATERIAL, BY_HEART, SMALL_WIDTHS, (_, __, loss) => losses.push(loss));

  test('learns what it is shown', () => {
    expect(losses.at(-1)).toBeLessThan(0.05 * (losses[0] ?? 0));
    for (const { tokens } of SAMPLE_TREEBANK) {
      const read = readWords(
        network,
        tokens.map(({ form }) => form),
      );
      expect(read.map(({ head, relation, xpos, upos }) => ({ head, relation, xpos, upos }))).toEqual(
        tokens.map(({ head, relation, xpos, upos }) => ({ head, relation, xpos, upos })),
      );
      for (const { certainty } of read) expect(certainty).toBeGreaterThan(0.5);
    }
  });

  test('gives the same bytes from the same seed, and others from another', () => {
    const short = { ...BY_HEART, epochs: 2 };
    const bytes = encodeNetwork(trainNetwork(MATERIAL, short, SMALL_WIDTHS));
    expect(encodeNetwork(trainNetwork(MATERIAL, short, SMALL_WIDTHS))).toEqual(bytes);
    expect(encodeNetwork(trainNetwork(MATERIAL, { ...short, seed: 2 }, SMALL_WIDTHS))).not.toEqual(bytes);
  });

  test('what was written is what is read', () => {
    const again = decodeNetwork(encodeNetwork(network), SAMPLE_VECTORS, 'model');
    const forms = ['The', 'police', 'closed', 'two', 'roads', '.'];
    const before = readWords(network, forms);
    readWords(again, forms).forEach((word, i) => {
      expect(word).toMatchObject({ head: before[i]?.head, relation: before[i]?.relation, xpos: before[i]?.xpos });
      expect(word.certainty).toBeCloseTo(before[i]?.certainty ?? 0, 1);
    });
  });

  test('a gradient is left from no step to the next', () => {
    const { trainer, examples } = prepareTraining(MATERIAL, TRAINING, SMALL_WIDTHS);
    const { floats } = trainer.network.arena;
    const steepest = (): number => {
      const sizes = [...trainer.parameters.values()].flatMap(({ gradient, rows, columns }) =>
        Array.from(floats.subarray(gradient, gradient + rows * columns), Math.abs),
      );
      return Math.max(...sizes);
    };
    trainBatch(trainer, makeBatch(examples));
    expect(steepest()).toBeGreaterThan(0);
    takeStep(floats, trainer.parameters.values(), 1, 0.001);
    expect(steepest()).toBe(0);
    for (const { gradient, rows, columns } of trainer.parameters.values()) {
      expect(trainer.network.arena.floats.subarray(gradient, gradient + rows * columns).every((x) => x === 0)).toBe(
        true,
      );
    }
  });
});

describe('files of models', () => {
  const bytes = packSections('SOMEKIND', { answer: 42 }, new Map([['one', Uint8Array.of(1, 2, 3)]]));

  test('sections come back, with buffers of their own', () => {
    const file = unpackSections('SOMEKIND', Buffer.from(bytes), 'x');
    expect(file.header).toMatchObject({ answer: 42 });
    expect(new Int8Array(sectionOf(file, 'one', 'x').buffer)).toEqual(Int8Array.of(1, 2, 3));
  });

  test.each<[string, () => unknown, string]>([
    ['another kind', () => unpackSections('OTHERONE', bytes, 'x.bin'), 'x.bin is no model'],
    ['nothing', () => unpackSections('SOMEKIND', new Uint8Array(), 'x.bin'), 'x.bin is no model'],
    ['an end too soon', () => unpackSections('SOMEKIND', bytes.subarray(0, bytes.length - 1), 'x.bin'), 'ends inside'],
    ['a header cut off', () => unpackSections('SOMEKIND', bytes.subarray(0, 20), 'x.bin'), 'x.bin is damaged'],
    [
      'no such section',
      () => sectionOf(unpackSections('SOMEKIND', bytes, 'x.bin'), 'two', 'x.bin'),
      'no section "two"',
    ],
  ])('%s is told', (_, read, message) => expect(read).toThrow(message));

  test('rows keep their values to half a step', () => {
    const values = Float32Array.of(1, -0.5, 0.25, 100, 0, -50, 0, 0, 0);
    const quantised = quantiseRows(values, 3, 8);
    restoreRows(quantised, 3).forEach((value, i) => {
      const step = quantised.steps[Math.floor(i / 3)] ?? 0;
      expect(Math.abs(value - (values[i] ?? 0))).toBeLessThanOrEqual(0.501 * step);
    });
  });

  test('word vectors come back', () => {
    const { rows, width, values } = decodeWordVectors(encodeWordVectors(SAMPLE_VECTORS), 'x');
    expect({ rows, width, values }).toEqual(SAMPLE_VECTORS);
  });
});

describe('material', () => {
  test('words seen once get no row; rows begin at 1', () => {
    const vocabulary = makeVocabulary(SAMPLE_TREEBANK, SAMPLE_VECTORS.rows);
    expect([...vocabulary.words]).toEqual([['the', 1]]);
    expect(vocabulary.counts.get('army')).toBe(1);
  });

  test('labels are those of the treebank, in order', () => {
    const { upos, tagPairs, xpos } = labelsOf(SAMPLE_TREEBANK);
    expect(upos).toEqual(['ADP', 'AUX', 'DET', 'NOUN', 'NUM', 'PROPN', 'PUNCT', 'VERB']);
    expect(tagPairs.map(([fine, coarse]) => `${xpos[fine]} ${upos[coarse]}`)).toContain('VBN VERB');
    expect(tagPairs.map(([fine, coarse]) => `${xpos[fine]} ${upos[coarse]}`)).not.toContain('VBN NOUN');
  });

  test('batches hold all sentences, whole', () => {
    const { examples } = prepareTraining(MATERIAL, TRAINING, SMALL_WIDTHS);
    const batches = cutIntoBatches(examples, { batchWords: 8 });
    expect(batches.map(({ words }) => words)).toEqual([15, 2]);
    expect(batches.flatMap(({ sentences }) => sentences)).toEqual(examples);
  });

  test('axes of a stretched cloud: the long one first', () => {
    const rows = Array.from({ length: 50 }, (_, i) =>
      Float64Array.of(10 * Math.sin(i), 10 * Math.sin(i) + Math.cos(7 * i)),
    );
    const [long] = principalAxes(rows, 2).axes;
    expect(Math.abs(long?.[0] ?? 0)).toBeCloseTo(Math.SQRT1_2, 1);
    expect(Math.abs(long?.[1] ?? 0)).toBeCloseTo(Math.SQRT1_2, 1);
  });

  test('vectors are scaled to a mean square of 1, and words that could not be looked up left out', () => {
    const words = ['a', 'b c', 'd', 'e'];
    const vectors = { a: [1, 0, 9], 'b c': [5, 5, 5], d: [0, 1, 8], e: [-1, -1, 1] };
    const made = makeWordVectors({ dimensions: 2, words, vectors }, 2);
    expect([...made.rows.keys()]).toEqual(['a', 'd', 'e']);
    const square = made.values.reduce((sum, value) => sum + ((value * 4) / 127) ** 2, 0) / made.values.length;
    expect(square).toBeCloseTo(1, 1);
  });

  test('a shuffle keeps everything, and is the same for the same seed', () => {
    const things = Array.from({ length: 20 }, (_, i) => i);
    const shuffled = shuffle(things, createRandom(3));
    expect(shuffled).not.toEqual(things);
    expect([...shuffled].sort((a, b) => a - b)).toEqual(things);
    expect(shuffle(things, createRandom(3))).toEqual(shuffled);
  });
});
