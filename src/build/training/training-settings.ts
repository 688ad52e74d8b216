/** How the network is trained. The figures were chosen on the development part, one at a time. */
export interface TrainingSettings {
  readonly seed: number;
  readonly epochs: number;
  /** Words of a step; the last sentence is taken whole. */
  readonly batchWords: number;
  readonly learningRate: number;
  /** Steps in which the learning rate rises from zero; it then falls to zero along a cosine (Loshchilov & Hutter 2017). */
  readonly warmUpSteps: number;
  /** Shares of units that are left out (Srivastava et al. 2014), the same ones for all words of a sentence. */
  readonly dropout: { readonly input: number; readonly layer: number; readonly roles: number };
  /** Shares of words that are read as if they had not been seen before. */
  readonly unseen: {
    /** Of those that the treebank has at most `rareCount` times. */
    readonly rare: number;
    readonly rareCount: number;
    readonly common: number;
    /** Without their vector, too. */
    readonly withoutVector: number;
    /** Known by affixes and shape alone, and known without their affixes. */
    readonly affixesAlone: number;
    readonly withoutAffixes: number;
  };
}

export const TRAINING: TrainingSettings = {
  seed: 1,
  epochs: 18,
  batchWords: 300,
  learningRate: 0.003,
  warmUpSteps: 300,
  dropout: { input: 0.1, layer: 0.15, roles: 0.2 },
  unseen: {
    rare: 0.5,
    rareCount: 3,
    common: 0.05,
    withoutVector: 0.1,
    affixesAlone: 0.1,
    withoutAffixes: 0.1,
  },
};

/** Most of the work grows with the square of the width: 96 units a direction read 50,000 words a second on one core. */
export const WIDTHS = {
  wordWidth: 64,
  affixWidth: 48,
  shapeWidth: 16,
  hidden: 96,
  layers: 3,
  tagLayer: 2,
  arcWidth: 96,
  labelWidth: 64,
} as const;

/** Values of a word vector. */
export const VECTOR_WIDTH = 64;
