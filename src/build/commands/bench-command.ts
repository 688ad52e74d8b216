import { parseCommandLine } from '../command-options.ts';
import { readDocuments } from '../documents/read-documents.ts';
import { loadKnowledge } from '../load-knowledge.ts';
import { measureReading } from '../measure-reading.ts';
import { givenPath, PROJECT } from '../project.ts';

const SYNTAX = {
  usage: 'npm run bench -- [--documents DIR]',
  options: { documents: { type: 'string' } },
  words: { min: 0, max: 0 },
} as const;

const SECONDS = 5;

/** Measures how fast documents are read, one core, stages 1 to 5. */
export async function benchCommand(args: readonly string[]): Promise<undefined> {
  const { options } = parseCommandLine(args, SYNTAX);
  const folder = options.documents === undefined ? PROJECT.documents : givenPath(options.documents);
  const { documents } = await readDocuments(folder);
  const before = performance.now();
  const knowledge = await loadKnowledge(PROJECT.lexicon);
  const loading = performance.now() - before;
  const speed = measureReading(documents, knowledge, SECONDS);
  const shares = Object.entries(speed.shares).map(([stage, share]) => `${stage} ${Math.round(share * 100)} %`);
  const ratio = speed.referenceWordsPerSecond / speed.wordsPerSecond;
  console.log(`Reading: ${Math.round(speed.wordsPerSecond)} words a second (${speed.rounds} rounds of ${folder})`);
  console.log(`  of which ${shares.join(', ')}`);
  console.log(
    `  ${ratio.toFixed(1)} times the time of counting the same words (${Math.round(speed.referenceWordsPerSecond)} a second)`,
  );
  console.log(`Lexicon and models load in ${Math.round(loading)} ms.`);
}
