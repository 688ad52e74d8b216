import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { cleanText } from '../../pipeline/1-text/clean-text.ts';
import { splitSentences } from '../../pipeline/2-sentences/split-sentences.ts';
import { parseSentence } from '../../pipeline/3-syntax/parse-sentences.ts';
import { readDocument } from '../../pipeline/read-document.ts';
import type { Parsed } from '../../pipeline/reading.ts';
import { BuildError } from '../build-error.ts';
import { parseCommandLine } from '../command-options.ts';
import { readDocuments } from '../documents/read-documents.ts';
import { loadKnowledge } from '../load-knowledge.ts';
import { measureDates, measureGrowth } from '../measure-dates.ts';
import { measureReading } from '../measure-reading.ts';
import { measureSyntax } from '../measure-syntax.ts';
import { readSyntaxModel } from '../models/read-syntax-model.ts';
import { givenPath, PROJECT } from '../project.ts';
import { renderDatesSpeed } from '../render-dates-speed.ts';
import { renderSyntaxScores } from '../render-syntax-scores.ts';
import { renderSyntaxSpeed } from '../render-syntax-speed.ts';
import { readConllu } from '../treebank/read-conllu.ts';

const SYNTAX = {
  usage: 'npm run bench -- [dates|syntax] [--documents DIR] [--treebank DIR]',
  options: { documents: { type: 'string' }, treebank: { type: 'string' } },
  words: { min: 0, max: 1 },
} as const;

const SECONDS = 5;

/** Measures how fast documents are read, one core: stages 1 to 5, or the times in them alone (`dates`). */
export async function benchCommand(args: readonly string[]): Promise<undefined> {
  const { options, words } = parseCommandLine(args, SYNTAX);
  const folder = options.documents === undefined ? PROJECT.documents : givenPath(options.documents);
  const [what] = words;
  if (what !== undefined && what !== 'dates' && what !== 'syntax') {
    throw new BuildError(`There is nothing to measure under the name "${what}".\nUsage: ${SYNTAX.usage}`);
  }
  const lines =
    what === 'dates'
      ? await datesReport(folder)
      : what === 'syntax'
        ? await syntaxReport(folder, options.treebank)
        : await readingReport(folder);
  console.log(lines.join('\n'));
}

/** Sentences that have lost their stops, and signs without sense: unit by unit, over and over. */
const RUN_ONS = ['word ', 'THE ', '7', ','];

/** Tokens of the shortest, and how many times as many there are in the others. */
const RUN_ON_LENGTHS = [20_000, 40_000, 80_000, 160_000];

async function syntaxReport(folder: string, treebank: string | undefined): Promise<readonly string[]> {
  const { documents } = await readDocuments(folder);
  const now = () => performance.now();
  const before = now();
  const network = readSyntaxModel();
  const milliseconds = now() - before;
  const segmented = documents.map((document) => splitSentences(cleanText(document)));
  const speed = measureSyntax(segmented, network, SECONDS, now);
  const growths = RUN_ONS.map((unit) =>
    measureGrowth(unit, RUN_ON_LENGTHS, now, (document) =>
      parseSentence(document.text, { start: 0, end: document.text.length }, network),
    ),
  );
  const files = await Promise.all([PROJECT.syntaxModel, PROJECT.wordVectors].map((path) => readFile(path)));
  const bytes = files.reduce((sum, { length }) => sum + length, 0);
  const gzipBytes = files.reduce((sum, file) => sum + gzipSync(file).length, 0);
  const lines = renderSyntaxSpeed(speed, { milliseconds, bytes, gzipBytes }, growths, folder);
  if (treebank === undefined) return lines;
  const sentences = readConllu(await readFile(join(givenPath(treebank), 'dev.conllu'), 'utf8'));
  return [...lines, ...renderSyntaxScores(sentences, network)];
}

async function readingReport(folder: string): Promise<readonly string[]> {
  const { documents } = await readDocuments(folder);
  const before = performance.now();
  const knowledge = await loadKnowledge(PROJECT.lexicon);
  const loading = performance.now() - before;
  const speed = measureReading(documents, knowledge, SECONDS);
  const shares = Object.entries(speed.shares).map(([stage, share]) => `${stage} ${Math.round(share * 100)} %`);
  const ratio = speed.referenceWordsPerSecond / speed.wordsPerSecond;
  return [
    `Reading: ${Math.round(speed.wordsPerSecond)} words a second (${speed.rounds} rounds of ${folder})`,
    `  of which ${shares.join(', ')}`,
    `  ${ratio.toFixed(1)} times the time of counting the same words (${Math.round(speed.referenceWordsPerSecond)} a second)`,
    `Lexicon and models load in ${Math.round(loading)} ms.`,
  ];
}

/** What a text full of one thing would cost most of: digits, marks and the name of a day, told of thousands of times. */
const FLOODS = ['0123456789', ',', 'Monday '];

/** A million code units, doubled, and at last the ten that the promise is about. */
const FLOOD_LENGTHS = [1e6, 2e6, 4e6, 8e6, 10e6];

async function datesReport(folder: string): Promise<readonly string[]> {
  const { documents } = await readDocuments(folder);
  const knowledge = await loadKnowledge(PROJECT.lexicon);
  const parsed: Parsed[] = [];
  for (const document of documents) readDocument(document, knowledge, { syntax: (doc) => parsed.push(doc) });
  const now = () => performance.now();
  const speed = measureDates(parsed, SECONDS, now);
  const growths = FLOODS.map((unit) => measureGrowth(unit, FLOOD_LENGTHS, now));
  return renderDatesSpeed(speed, growths, folder);
}
