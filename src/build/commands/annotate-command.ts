import { text } from 'node:stream/consumers';
import { annotateLines } from '../annotate-lines.ts';
import { parseCommandLine } from '../command-options.ts';
import { loadKnowledge } from '../load-knowledge.ts';
import { PROJECT } from '../project.ts';

const SYNTAX = {
  usage: 'npm run -s annotate < documents.jsonl > annotations.jsonl',
  options: {},
  words: { min: 0, max: 0 },
} as const;

/**
 * JSON Lines in, JSON Lines out: one document a line (`id`, `date`, `title`, `text`), one line for each. Standard
 * output holds nothing else; the exit status is 1 when a line of the input was no document.
 */
export async function annotateCommand(args: readonly string[]): Promise<number> {
  parseCommandLine(args, SYNTAX);
  const [input, knowledge] = await Promise.all([text(process.stdin), loadKnowledge(PROJECT.lexicon)]);
  const lines = input.split('\n').filter((line) => line.trim() !== '');
  const { lines: annotated, problems } = annotateLines(lines, knowledge);
  for (const line of annotated) {
    // A pipe that is full takes no more until somebody reads from it.
    if (!process.stdout.write(`${line}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  return problems.length === 0 ? 0 : 1;
}
