import { wordAt } from '../language/token-words.ts';
import { SPEECH_VERBS } from '../language/verb-classes.ts';
import { hasConjunction } from './clause-draft.ts';
import { type FoundSubject, NO_SUBJECT, type SubjectSearch } from './subject-search.ts';

/**
 * "Ten were hurt when a bus crashed, a spokesperson for the city said": behind a whole clause and a comma, a verb of
 * saying takes the first phrase after the comma.
 */
export function parentheticalSpeaker({ tokens, phrases, drafts, group }: SubjectSearch): number | null {
  if (!SPEECH_VERBS.has(tokens[group.verb]?.lemma ?? '') || group.form !== 'finite') return null;
  let comma = group.first - 1;
  while (comma >= 0 && wordAt(tokens, comma) !== ',') comma -= 1;
  const whole = drafts.some(
    (draft) => draft.form === 'finite' && draft.link !== 'relative' && draft.group.last < comma,
  );
  const clear = !drafts.some((draft) => draft.group.last > comma) && !hasConjunction(tokens, comma, comma + 2);
  if (comma < 0 || !whole || !clear) return null;
  const first = phrases.findIndex(
    (phrase) => phrase.first > comma && phrase.last < group.first && phrase.within?.preposition !== "'s",
  );
  const phrase = phrases[first];
  // A word between comma and phrase makes it something else: ", in Oslo police said".
  return phrase && phrase.first === comma + 1 ? first : null;
}

/** “…,” said: a quotation mark, or a comma behind one, right before the verb. */
export function followsQuotation({ tokens, group }: SubjectSearch): boolean {
  const quote = /^["”’“]$/;
  const before = tokens[group.first - 1]?.text ?? '';
  return quote.test(before) || (before === ',' && quote.test(tokens[group.first - 2]?.text ?? ''));
}

/** "…, said the minister": a verb of saying with nothing before it takes the phrase behind it. */
export function invertedSubject(search: SubjectSearch): FoundSubject {
  const { tokens, phrases, group } = search;
  if (!SPEECH_VERBS.has(tokens[group.verb]?.lemma ?? '')) return NO_SUBJECT;
  const behind = phrases.findIndex((phrase) => phrase.first === group.last + 1 && phrase.within?.preposition !== "'s");
  return behind < 0 ? NO_SUBJECT : { kind: 'own', phrase: behind };
}
