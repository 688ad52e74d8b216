import { parseSentence } from '../../src/pipeline/3-syntax/parse-sentences.ts';
import type { SentenceSyntax } from '../../src/pipeline/reading.ts';
import { SYNTAX } from './syntax-model.ts';

/** A sentence's clauses, one a line, as tests write them: `arrived | the first refugees | - | in Armenia, on Sunday`. */
export const drawClauses = (text: string): readonly string[] =>
  drawClausesOf(text, parseSentence(text, { start: 0, end: text.length }, SYNTAX));

/** The same for a sentence that is parsed already. */
export function drawClausesOf(text: string, { tokens, phrases, clauses }: SentenceSyntax): readonly string[] {
  const words = (first: number, last: number): string => text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
  const phrase = (index: number): string => {
    const found = phrases[index];
    return found ? words(found.first, found.last) : '?';
  };
  const list = (indexes: readonly number[]): string => indexes.map(phrase).join(' + ') || '-';
  return clauses.map((clause) => {
    const signs = `${clause.voice === 'passive' ? ' passive' : ''}${clause.negated ? ' not' : ''}${clause.modality === null ? '' : ` ~${clause.modality}`}`;
    const obliques =
      clause.obliques.map((oblique) => `${oblique.preposition} ${phrase(oblique.phrase)}`).join(', ') || '-';
    const by = clause.agents.length > 0 ? ` | by ${list(clause.agents)}` : '';
    return `${words(clause.first, clause.last)}${signs} | ${list(clause.subjects)} | ${list(clause.objects)} | ${obliques}${by}`;
  });
}

/** A sentence's noun phrases, with the preposition by which each hangs on another. */
export const drawPhrases = (text: string): readonly string[] =>
  drawPhrasesOf(text, parseSentence(text, { start: 0, end: text.length }, SYNTAX));

/** The same for a sentence that is parsed already. */
export function drawPhrasesOf(text: string, { tokens, phrases }: SentenceSyntax): readonly string[] {
  return phrases.map(({ first, last, within }) => {
    const words = text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
    return within ? `${words} <${within.preposition}` : words;
  });
}
