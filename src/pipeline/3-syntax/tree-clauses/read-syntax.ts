import type { SentenceSyntax, Token } from '../../reading.ts';
import { growTree } from '../../relations/tree.ts';
import { readClauses } from './read-clauses.ts';
import { readPhrases } from './read-phrases.ts';

/**
 * In: a sentence's tokens with their heads and relations. Out: its noun phrases and clauses.
 * Not: the tree itself, and repairs of it (tree-repairs/repair-tree.ts).
 */
export function readSyntax(tokens: readonly Token[]): SentenceSyntax {
  const tree = growTree(tokens);
  const phrases = readPhrases(tree);
  return { tokens, phrases: phrases.phrases, clauses: readClauses(tree, phrases) };
}
