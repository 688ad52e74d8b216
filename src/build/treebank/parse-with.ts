import type { Network } from '../../pipeline/3-syntax/network/network.ts';
import { readWords } from '../../pipeline/3-syntax/network/read-words.ts';
import type { TreebankSentence } from './read-conllu.ts';
import type { ParsedWord } from './score-parses.ts';

/** A network's reading of the treebank's own tokens. */
export const parseWith =
  (network: Network) =>
  ({ tokens }: TreebankSentence): readonly ParsedWord[] =>
    readWords(
      network,
      tokens.map(({ form }) => form),
    );
