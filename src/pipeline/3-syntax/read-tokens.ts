import type { Span } from '../../model/span.ts';
import type { Token } from '../reading.ts';
import { lemmaOf } from './lemmas/lemma-of.ts';
import { type Network, SENTENCE_TOKENS_MAX } from './network/network.ts';
import { readWords } from './network/read-words.ts';
import { findTokens } from './tokens/find-tokens.ts';

/**
 * In: one sentence of a text. Out: its tokens with lemma, tags, head and relation; offsets are into the whole text.
 * Not: repairs of the tree, noun phrases and clauses.
 */
export function readTokens(text: string, { start, end }: Span, network: Network): readonly Token[] {
  const spans = findTokens(text.slice(start, end));
  const tokens: Token[] = [];
  for (let first = 0; first < spans.length; first += SENTENCE_TOKENS_MAX) {
    const piece = spans.slice(first, first + SENTENCE_TOKENS_MAX);
    const words = piece.map((span) => text.slice(start + span.start, start + span.end));
    const readings = readWords(network, words);
    const root = tokens.findIndex(({ head }) => head === -1);
    piece.forEach((span, i) => {
      const reading = readings[i];
      const word = words[i] ?? '';
      if (reading === undefined) return;
      // A sentence too long for one tree is read in pieces, of which the later ones hang loosely on the first.
      const hangsLoose = reading.head === -1 && root !== -1;
      tokens.push({
        start: start + span.start,
        end: start + span.end,
        text: word,
        lemma: lemmaOf(word, reading.upos, reading.xpos),
        upos: reading.upos,
        xpos: reading.xpos,
        head: hangsLoose ? root : reading.head === -1 ? -1 : first + reading.head,
        relation: hangsLoose ? 'parataxis' : reading.relation,
        certainty: hangsLoose ? 0 : reading.certainty,
      });
    });
  }
  return tokens;
}
