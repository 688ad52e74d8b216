import { TEMPORAL_NOUNS } from '../language/closed-classes.ts';
import { wordAt } from '../language/token-words.ts';
import type { Clause, NounPhrase, Oblique, Token } from '../reading.ts';
import type { VerbGroup } from './verb-groups.ts';

/** A clause while it is being put together, and the sentence it stands in. */
export interface Draft {
  group: VerbGroup;
  form: Clause['form'];
  voice: Clause['voice'];
  subjects: readonly number[];
  subjectShared: boolean;
  objects: readonly number[];
  agents: readonly number[];
  obliques: readonly Oblique[];
  parent: number | null;
  link: Clause['link'];
  marker: string | null;
  modality: string | null;
  negated: boolean;
}

/** Whether a phrase names a time by its head: a bare one is an adverbial. */
export const isTemporal = (tokens: readonly Token[], phrase: NounPhrase): boolean =>
  TEMPORAL_NOUNS.has(tokens[phrase.head]?.lemma.toLowerCase() ?? '') ||
  /^(?:1[5-9]|20)\d\d$/.test(wordAt(tokens, phrase.head));

/** Whether a coordinating conjunction stands between two tokens, the second exclusive. */
export const hasConjunction = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (tokens[at]?.upos === 'CCONJ') return true;
  return false;
};
