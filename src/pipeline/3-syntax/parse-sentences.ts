import type { Parsed, Segmented, Sentence, SentenceSyntax, Token } from '../reading.ts';
import { findClauses } from './find-clauses.ts';
import { findPhrases } from './find-phrases.ts';
import { repairTags } from './repair-tags.ts';
import type { Tagger } from './tagger.ts';
import { findVerbGroups } from './verb-groups.ts';

/**
 * In: sentences. Out: their words with lemma and tag, noun phrases, and clauses with arguments.
 * Not: names, times and meanings (4-annotations, 5-mentions).
 */
export function parseSentences(doc: Segmented, tagger: Tagger): Parsed {
  return { ...doc, syntax: doc.sentences.map((sentence) => parseSentence(doc.text, sentence, tagger)) };
}

/** One sentence of a text; all offsets of its tokens are into the whole text. */
export function parseSentence(text: string, sentence: Pick<Sentence, 'start' | 'end'>, tagger: Tagger): SentenceSyntax {
  const tokens = repairTags(readTokens(text, sentence, tagger));
  const phrases = findPhrases(tokens);
  const inside = new Set<number>();
  for (const phrase of phrases) for (let at = phrase.first; at <= phrase.last; at += 1) inside.add(at);
  const groups = findVerbGroups(tokens, (token) => inside.has(token));
  return { tokens, phrases, clauses: findClauses(tokens, phrases, groups) };
}

function readTokens(text: string, sentence: Pick<Sentence, 'start' | 'end'>, tagger: Tagger): readonly Token[] {
  return tagger(text.slice(sentence.start, sentence.end)).map((word) => ({
    ...word,
    start: sentence.start + word.start,
    end: sentence.start + word.end,
    text: text.slice(sentence.start + word.start, sentence.start + word.end),
  }));
}
