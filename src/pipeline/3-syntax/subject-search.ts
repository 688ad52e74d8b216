import type { NounPhrase, Token } from '../reading.ts';
import type { Draft } from './clause-draft.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Where a subject is looked for: the sentence, the clauses already found to the left, and the verb group. */
export interface SubjectSearch {
  readonly tokens: readonly Token[];
  readonly phrases: readonly NounPhrase[];
  readonly drafts: readonly Draft[];
  readonly group: VerbGroup;
  /** The subordinator or relative word that opens the clause, if any. */
  readonly marker: string | null;
}

/**
 * What the search found. `own`: the phrase before the verb, or behind it ("said the minister"). `antecedent`: what a
 * relative pronoun points at. `reduced`: the noun that a bare participle modifies. `shared`: the subject of an earlier
 * clause with which this one is coordinated.
 */
export type FoundSubject =
  | { readonly kind: 'own' | 'antecedent' | 'reduced'; readonly phrase: number }
  | { readonly kind: 'shared'; readonly clause: number }
  | { readonly kind: 'none' };

/** Nothing found. */
export const NO_SUBJECT: FoundSubject = { kind: 'none' };
