import { type Span, spanContains } from '../../../model/span.ts';
import { wordAt } from '../../language/token-words.ts';
import type { Clause, NounPhrase, SentenceSyntax } from '../../reading.ts';

/** How a phrase stands in its sentence, for deciding who acts. */
export type Position =
  | { readonly kind: 'subject'; readonly clause: Clause; readonly verb: string }
  | { readonly kind: 'agent'; readonly clause: Clause; readonly verb: string }
  | { readonly kind: 'object'; readonly clause: Clause; readonly verb: string }
  | { readonly kind: 'possessor'; readonly noun: string }
  | {
      readonly kind: 'preposition';
      readonly preposition: string;
      readonly noun: string | null;
      readonly verb: string | null;
      /** The word before the preposition, in lower case. */
      readonly before: string;
    }
  | { readonly kind: 'none' };

/** Index of the phrase whose head is the token, or whose last word it is; -1 where there is none. */
export function phraseOfToken(syntax: SentenceSyntax, token: number): number {
  const byHead = syntax.phrases.findIndex((phrase) => phrase.head === token);
  return byHead >= 0 ? byHead : syntax.phrases.findIndex((phrase) => phrase.first <= token && token === phrase.last);
}

/** Index of the first phrase whose head lies in the span, the outermost one; -1 where there is none. */
export const phraseWithin = (syntax: SentenceSyntax, span: Span): number =>
  syntax.phrases.findIndex(({ head }) => {
    const token = syntax.tokens[head];
    return token !== undefined && spanContains(span, token);
  });

/** The position of a phrase; that of the phrase it is coordinated with where it has none of its own. */
export function findPosition(syntax: SentenceSyntax, index: number): Position {
  const phrase = syntax.phrases[index];
  if (!phrase) return { kind: 'none' };
  const own = ownPosition(syntax, index, phrase);
  if (own.kind !== 'none') return own;
  for (const member of phrase.members) {
    const other = syntax.phrases[member];
    const position: Position = other && member < index ? ownPosition(syntax, member, other) : { kind: 'none' };
    if (position.kind !== 'none') return position;
  }
  return { kind: 'none' };
}

function ownPosition(syntax: SentenceSyntax, index: number, phrase: NounPhrase): Position {
  const lemma = (token: number) => syntax.tokens[token]?.lemma ?? '';
  if (phrase.within?.preposition === "'s") return { kind: 'possessor', noun: headOf(syntax, phrase.within.phrase) };
  for (const clause of syntax.clauses) {
    const verb = lemma(clause.verb);
    if (clause.agents.includes(index)) return { kind: 'agent', clause, verb };
    if (clause.subjects.includes(index) && !clause.subjectShared) return { kind: 'subject', clause, verb };
    if (clause.objects.includes(index)) return { kind: 'object', clause, verb };
  }
  const before = syntax.tokens[phrase.first - 1];
  const preposition = phrase.within?.preposition ?? (before?.upos === 'ADP' ? before.text.toLowerCase() : null);
  if (preposition) {
    const clause = syntax.clauses.find((each) => each.obliques.some((oblique) => oblique.phrase === index));
    const noun = phrase.within ? headOf(syntax, phrase.within.phrase) : null;
    return {
      kind: 'preposition',
      preposition,
      noun,
      verb: clause ? lemma(clause.verb) : null,
      before: wordAt(syntax.tokens, phrase.first - 2),
    };
  }
  return { kind: 'none' };
}

const headOf = (syntax: SentenceSyntax, index: number): string => {
  const phrase = syntax.phrases[index];
  return phrase ? wordAt(syntax.tokens, phrase.head) : '';
};
