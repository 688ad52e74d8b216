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
 * output holds nothing else. A line that is no document, a blank one too, is answered with empty lists and told on
 * standard error; the exit status is 0 all the same, since every line has its answer. It is not 0 when nothing could be
 * read at all.
 */
export async function annotateCommand(args: readonly string[]): Promise<undefined> {
  parseCommandLine(args, SYNTAX);
  const [input, knowledge] = await Promise.all([text(process.stdin), loadKnowledge(PROJECT.lexicon)]);
  const { lines: annotated, problems } = annotateLines(linesOf(input), knowledge);
  for (const line of annotated) {
    // A pipe that is full takes no more until somebody reads from it.
    if (!process.stdout.write(`${line}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
  for (const problem of problems) process.stderr.write(`${problem}\n`);
}

/** Every line as it is numbered; what follows the last line feed is a line only when there is something in it. */
function linesOf(input: string): readonly string[] {
  const lines = input.split('\n');
  return lines.at(-1)?.trim() === '' ? lines.slice(0, -1) : lines;
}
