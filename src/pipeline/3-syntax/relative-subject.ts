import { RELATIVE_WORDS } from '../language/closed-classes.ts';
import { wordAt } from '../language/token-words.ts';
import type { NounPhrase } from '../reading.ts';
import type { FoundSubject, SubjectSearch } from './subject-search.ts';

/** "the corridor, which was blocked": no phrase between pronoun and verb, so the pronoun is the subject. */
export function relativeSubject(search: SubjectSearch, marker: string): FoundSubject | null {
  const { tokens, phrases, group } = search;
  let at = group.first - 1;
  while (at >= 0 && wordAt(tokens, at) !== marker) {
    if (tokens[at]?.upos !== 'ADV' && tokens[at]?.upos !== 'PUNCT') return null;
    at -= 1;
  }
  if (at < 0 || !RELATIVE_WORDS.has(wordAt(tokens, at))) return null;
  let end = at - 1;
  // The comma, and the quotation mark that American style puts behind it, stand between noun and pronoun.
  while (end >= 0 && /^[,"”’“]$/.test(tokens[end]?.text ?? '')) end -= 1;
  const antecedent = phraseEndingAt(phrases, end);
  if (antecedent === null) return null;
  if (marker === 'who') return { kind: 'antecedent', phrase: personIn(search, antecedent) };
  const restrictive = end === at - 1;
  return { kind: 'antecedent', phrase: restrictive ? commonNounIn(search, antecedent) : antecedent };
}

/** "an enclave in Peru that was taken": without a comma a relative clause does not narrow a name down. */
function commonNounIn(search: SubjectSearch, antecedent: number): number {
  let phrase = antecedent;
  for (let step = 0; step < search.phrases.length; step += 1) {
    const current = search.phrases[phrase];
    if (!current?.within || current.within.preposition === "'s") return phrase;
    if (search.tokens[current.head]?.upos !== 'PROPN') return phrase;
    phrase = current.within.phrase;
  }
  return phrase;
}

/** "residents of the city who fled": with "who" a phrase that hangs on another by "of", "in" or "from" gives way. */
function personIn(search: SubjectSearch, antecedent: number): number {
  let phrase = antecedent;
  for (let step = 0; step < search.phrases.length; step += 1) {
    const within = search.phrases[phrase]?.within;
    if (!within || !/^(?:of|in|from|at|on)$/.test(within.preposition)) return phrase;
    phrase = within.phrase;
  }
  return phrase;
}

/** Phrases that hold the token, the widest first found: possessors stand inside theirs and come later in the list. */
export function phraseEndingAt(phrases: readonly NounPhrase[], token: number): number | null {
  const found = phrases.findIndex((phrase) => phrase.last === token && phrase.within?.preposition !== "'s");
  return found < 0 ? null : found;
}
