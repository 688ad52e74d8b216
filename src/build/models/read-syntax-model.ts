import { readFileSync } from 'node:fs';
import type { Network } from '../../pipeline/3-syntax/network/network.ts';
import { BuildError } from '../build-error.ts';
import { PROJECT } from '../project.ts';
import { decodeNetwork } from './network-file.ts';
import { decodeWordVectors } from './word-vectors-file.ts';

/** The network of data/models. Throws a BuildError where a file is missing or damaged. */
export function readSyntaxModel(): Network {
  const vectors = decodeWordVectors(readModel(PROJECT.wordVectors), PROJECT.wordVectors);
  return decodeNetwork(readModel(PROJECT.syntaxModel), vectors, PROJECT.syntaxModel);
}

function readModel(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new BuildError(
      `The model ${path} can't be read: it comes with the project, and \`npm run train\` makes it.`,
      {
        cause,
      },
    );
  }
}
