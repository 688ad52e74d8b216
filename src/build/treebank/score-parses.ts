import type { TreebankSentence } from './read-conllu.ts';

/** What is compared with a treebank's words. */
export interface ParsedWord {
  readonly xpos: string;
  readonly upos: string;
  readonly head: number;
  readonly relation: string;
}

/** Counts of words: those compared, and of them those with the right tag, head, and head with relation. */
export interface ParseCounts {
  readonly words: number;
  readonly upos: number;
  readonly xpos: number;
  readonly heads: number;
  readonly arcs: number;
  /** By relation: in the treebank, in the parse, and both with the same head. */
  readonly relations: ReadonlyMap<string, { readonly gold: number; readonly found: number; readonly right: number }>;
}

/** Compares parses of gold tokens, sentence by sentence. Punctuation counts, and relations are compared whole. */
export function scoreParses(
  sentences: readonly TreebankSentence[],
  parse: (sentence: TreebankSentence) => readonly ParsedWord[],
): ParseCounts {
  const counts = { words: 0, upos: 0, xpos: 0, heads: 0, arcs: 0 };
  const relations = new Map<string, { gold: number; found: number; right: number }>();
  const of = (relation: string) => {
    const known = relations.get(relation) ?? { gold: 0, found: 0, right: 0 };
    relations.set(relation, known);
    return known;
  };
  for (const sentence of sentences) {
    const parsed = parse(sentence);
    sentence.tokens.forEach((gold, i) => {
      const word = parsed[i];
      counts.words += 1;
      of(gold.relation).gold += 1;
      if (word === undefined) return;
      of(word.relation).found += 1;
      if (word.upos === gold.upos) counts.upos += 1;
      if (word.xpos === gold.xpos) counts.xpos += 1;
      if (word.head !== gold.head) return;
      counts.heads += 1;
      if (word.relation !== gold.relation) return;
      counts.arcs += 1;
      of(gold.relation).right += 1;
    });
  }
  return { ...counts, relations };
}

/** F1 of head and relation in per cent; null where neither side has the relation. */
export function relationScore({ relations }: ParseCounts, relation: string): number | null {
  const counts = relations.get(relation);
  return counts === undefined ? null : (200 * counts.right) / (counts.gold + counts.found);
}
