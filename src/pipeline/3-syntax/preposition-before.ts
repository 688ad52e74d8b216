import { COMPOUND_PREPOSITIONS } from '../language/closed-classes.ts';
import type { Token } from '../reading.ts';

/** Subordinators that taggers call prepositions. */
const NEVER_PREPOSITIONS = new Set('although though while whereas because if unless whether that'.split(' '));

/** The preposition that ends right before token `at`, with where it begins; null where there is none. */
export function prepositionBefore(
  tokens: readonly Token[],
  at: number,
): { readonly first: number; readonly preposition: string } | null {
  const word = tokens[at - 1];
  if (!word) return null;
  for (const compound of COMPOUND_PREPOSITIONS) {
    const first = at - compound.length;
    if (first >= 0 && compound.every((part, i) => tokens[first + i]?.text.toLowerCase() === part)) {
      return { first, preposition: compound.join(' ') };
    }
  }
  const text = word.text.toLowerCase();
  if (NEVER_PREPOSITIONS.has(text)) return null;
  if (word.upos === 'ADP' || (word.upos === 'SCONJ' && /^(?:after|before|since|until|as)$/.test(text))) {
    return { first: at - 1, preposition: text };
  }
  return text === 'to' && word.upos === 'PART' ? { first: at - 1, preposition: 'to' } : null;
}
