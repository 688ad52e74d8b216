import type { WordVectors } from '../../../src/build/models/word-vectors-file.ts';
import { readConllu, type TreebankSentence } from '../../../src/build/treebank/read-conllu.ts';

/** A word a line: form, UPOS, XPOS, number of the head, relation. */
const ROWS = `
The DET DT 2 det
army NOUN NN 4 nsubj
has AUX VBZ 4 aux
closed VERB VBN 0 root
the DET DT 6 det
road NOUN NN 4 obj
. PUNCT . 4 punct

Two NUM CD 2 nummod
ships NOUN NNS 4 nsubj:pass
were AUX VBD 4 aux:pass
seized VERB VBN 0 root
by ADP IN 6 case
police NOUN NN 4 obl:agent
in ADP IN 8 case
Lima PROPN NNP 4 obl

Rain NOUN NN 2 nsubj
fell VERB VBD 0 root
`;

/** Three short sentences with their trees: enough to see whether training computes what it should. */
export const SAMPLE_TREEBANK: readonly TreebankSentence[] = readConllu(
  ROWS.trim()
    .split('\n\n')
    .map((block) =>
      block
        .split('\n')
        .map((row, i) => {
          const [form, upos, xpos, head, relation] = row.split(' ');
          return [i + 1, form, form, upos, xpos, '_', head, relation, '_', '_'].join('\t');
        })
        .join('\n'),
    )
    .join('\n\n'),
);

/** Made-up vectors of some of its words. */
export const SAMPLE_VECTORS: WordVectors = {
  rows: new Map([
    ['the', 0],
    ['road', 1],
    ['police', 2],
  ]),
  width: 8,
  values: Int8Array.from({ length: 24 }, (_, i) => ((i * 37) % 100) - 50),
};

export const SMALL_WIDTHS = {
  wordWidth: 8,
  affixWidth: 8,
  shapeWidth: 8,
  hidden: 8,
  layers: 3,
  tagLayer: 2,
  arcWidth: 8,
  labelWidth: 8,
} as const;
