import type { Network } from '../pipeline/3-syntax/network/network.ts';
import { parseSentences } from '../pipeline/3-syntax/parse-sentences.ts';
import { readTokens } from '../pipeline/3-syntax/read-tokens.ts';
import type { Segmented } from '../pipeline/reading.ts';
import { countWords } from './measure-reading.ts';

/** Words a second of stage 3 on one core. */
export interface SyntaxSpeed {
  /** Tokens, tags, lemmas and trees. */
  readonly trees: number;
  /** The same with repairs, noun phrases and clauses. */
  readonly clauses: number;
  /** A loop that only counts words: how fast this machine is while it measures. */
  readonly reference: number;
  readonly rounds: number;
}

const WARM_UP_ROUNDS = 3;

/** Reads all sentences of the documents again and again until `seconds` have passed, the reference in turn with them. */
export function measureSyntax(
  documents: readonly Segmented[],
  network: Network,
  seconds: number,
  now: () => number,
): SyntaxSpeed {
  const words = documents.reduce(
    (sum, { text, sentences }) => sum + countWords(sentences.map(({ start, end }) => text.slice(start, end)).join(' ')),
    0,
  );
  const treesOf = (): void => {
    for (const { text, sentences } of documents) for (const sentence of sentences) readTokens(text, sentence, network);
  };
  const clausesOf = (): void => {
    for (const document of documents) parseSentences(document, network);
  };
  const count = (): void => {
    for (const { text } of documents) countWords(text);
  };
  for (let i = 0; i < WARM_UP_ROUNDS; i += 1) for (const run of [treesOf, clausesOf, count]) run();
  const spent = { trees: 0, clauses: 0, reference: 0 };
  let rounds = 0;
  while (rounds === 0 || spent.trees + spent.clauses + spent.reference < seconds * 1000) {
    rounds += 1;
    for (const [name, run] of [
      ['trees', treesOf],
      ['clauses', clausesOf],
      ['reference', count],
    ] as const) {
      const start = now();
      run();
      spent[name] += now() - start;
    }
  }
  const speed = (milliseconds: number): number => (words * rounds * 1000) / (milliseconds || 1);
  return { trees: speed(spent.trees), clauses: speed(spent.clauses), reference: speed(spent.reference), rounds };
}
