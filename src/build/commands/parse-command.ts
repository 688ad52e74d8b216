import { cleanText } from '../../pipeline/1-text/clean-text.ts';
import { splitSentences } from '../../pipeline/2-sentences/split-sentences.ts';
import { parseSentences } from '../../pipeline/3-syntax/parse-sentences.ts';
import { drawTree } from '../../pipeline/draw-tree.ts';
import { parseCommandLine } from '../command-options.ts';
import { readSyntaxModel } from '../models/read-syntax-model.ts';

const SYNTAX = {
  usage: 'npm run parse -- "A sentence, or several."',
  options: {},
  words: { min: 1, max: Number.POSITIVE_INFINITY },
} as const;

/** Draws the tree of each sentence: words under their heads, with tag, relation and certainty. */
export async function parseCommand(args: readonly string[]): Promise<undefined> {
  const { words } = parseCommandLine(args, SYNTAX);
  const text = words.join(' ');
  const document = cleanText({ id: '', text, sha256: '' });
  // What a person types is read, whatever stage 1 would take it for: a heading, a caption, another language.
  const whole = { ...document, blocks: [{ start: 0, end: text.length, kind: 'body', rule: 'parse/whole' } as const] };
  const { syntax } = parseSentences(splitSentences(whole), readSyntaxModel());
  console.log(syntax.map(({ tokens }) => drawTree(tokens)).join('\n\n'));
}
