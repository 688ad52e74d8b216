import { padded } from '../../pipeline/3-syntax/network/arena.ts';
import { createNetwork, type Network, refresh } from '../../pipeline/3-syntax/network/network.ts';
import {
  blocksOf,
  inputWidth,
  type NetworkSizes,
  rolesWidth,
  tagWidth,
} from '../../pipeline/3-syntax/network/sizes.ts';
import type { WordVectors } from '../models/word-vectors-file.ts';
import type { TreebankSentence } from '../treebank/read-conllu.ts';
import { takeStep } from './adam.ts';
import { cutIntoBatches } from './batch.ts';
import { type EncodedSentence, encodeSentence } from './encode-sentence.ts';
import { labelsOf, makeVocabulary } from './make-vocabulary.ts';
import { createParameters, trainingFloats } from './parameters.ts';
import { createRandom, shuffle } from './random.ts';
import { totalOf, trainBatch } from './train-batch.ts';
import type { Trainer } from './trainer.ts';
import type { TrainingSettings } from './training-settings.ts';

/** The widths that do not come from the treebank. */
export type NetworkWidths = Omit<
  NetworkSizes,
  'words' | 'affixes' | 'shapes' | 'vectorWidth' | 'xpos' | 'upos' | 'relations'
>;

/** Longer sentences are no good examples: the treebank has a handful, most of them lists. */
const TRAINED_TOKENS_MAX = 150;

export interface TrainingMaterial {
  readonly sentences: readonly TreebankSentence[];
  readonly vectors: WordVectors;
}

/**
 * Trains a network from the beginning; `report` is told after each epoch. The same material, settings and widths give
 * the same network, bit for bit.
 */
export function trainNetwork(
  { sentences, vectors }: TrainingMaterial,
  settings: TrainingSettings,
  widths: NetworkWidths,
  report: (epoch: number, network: Network, lossPerWord: number) => void = () => {},
): Network {
  const { trainer, examples } = prepareTraining({ sentences, vectors }, settings, widths);
  const { network, random } = trainer;
  const epochSteps = cutIntoBatches(examples, settings).length;
  let step = 0;
  for (let epoch = 1; epoch <= settings.epochs; epoch += 1) {
    let loss = 0;
    let words = 0;
    for (const batch of cutIntoBatches(shuffle(examples, random), settings)) {
      loss += totalOf(trainBatch(trainer, batch));
      words += batch.words;
      step += 1;
      const rate = learningRate(settings, step, epochSteps * settings.epochs);
      takeStep(network.arena.floats, trainer.parameters.values(), step, rate);
    }
    refresh(network);
    report(epoch, network, loss / words);
  }
  return network;
}

/** A network with its first values, and the examples that it is to learn from. */
export function prepareTraining(
  { sentences, vectors }: TrainingMaterial,
  settings: TrainingSettings,
  widths: NetworkWidths,
): { readonly trainer: Trainer; readonly examples: readonly EncodedSentence[] } {
  const vocabulary = makeVocabulary(sentences, vectors.rows);
  const labels = labelsOf(sentences);
  const sizes: NetworkSizes = {
    ...widths,
    words: vocabulary.words.size,
    affixes: vocabulary.affixes.size,
    shapes: vocabulary.shapes.size,
    vectorWidth: vectors.width,
    xpos: labels.xpos.length,
    upos: labels.upos.length,
    relations: labels.relations.length,
  };
  const parameters = blocksOf(sizes).reduce((sum, { rows, columns }) => sum + padded(rows * columns), 0);
  const spare = trainingFloats(parameters) + scratchFloats(sizes, settings);
  const network = createNetwork(sizes, { labels, vocabulary, vectors: vectors.values }, new Map(), spare);
  const random = createRandom(settings.seed);
  const trainer = { network, settings, random, parameters: createParameters(network, random) };
  const examples = sentences
    .filter(({ tokens }) => tokens.length <= TRAINED_TOKENS_MAX)
    .map((sentence) => encodeSentence(sentence, vocabulary, labels));
  return { trainer, examples };
}

/** More than a batch takes, there and back: its words are at most those of a step and one more sentence. */
function scratchFloats(s: NetworkSizes, { batchWords }: TrainingSettings): number {
  const words = batchWords + TRAINED_TOKENS_MAX;
  const masks = inputWidth(s) + (s.layers + 2) * 2 * s.hidden + rolesWidth(s);
  const layer = 2 * 4 * s.hidden + 2 * s.hidden + 4 * s.hidden + inputWidth(s) + 2 * s.hidden;
  const perWord =
    4 * inputWidth(s) + s.vectorWidth + 3 * s.layers * layer + 8 * tagWidth(s) + 8 * rolesWidth(s) + masks;
  const arcs = 6 * TRAINED_TOKENS_MAX * (TRAINED_TOKENS_MAX + 8 + 2 * s.arcWidth);
  const turned = 8 * 4 * s.hidden * Math.max(inputWidth(s), 2 * s.hidden) * s.layers;
  return words * (perWord + 4 * padded(s.relations) + 4 * s.labelWidth) + arcs + turned;
}

function learningRate({ learningRate: most, warmUpSteps }: TrainingSettings, step: number, steps: number): number {
  const fall = 0.5 + 0.5 * Math.cos((Math.PI * (step - 1)) / steps);
  return most * Math.min(1, step / warmUpSteps) * fall;
}
