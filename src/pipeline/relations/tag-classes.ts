import type { Token } from '../reading.ts';

/** Classes of tags and relations that several rules ask for. */
const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);
const NOMINALS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const SUBJECTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'nsubj:outer']);
const POINTING: ReadonlySet<string> = new Set(['WP', 'WDT', 'WP$', 'PRP$', 'EX']);

/** A common noun or a name. */
export const isNoun = (token: Token | undefined): token is Token => token !== undefined && NOUNS.has(token.upos);

/** A noun, name, pronoun or number: what can be a subject. */
export const isNounLike = (token: Token | undefined): token is Token => token !== undefined && NOMINALS.has(token.upos);

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** Whether a Penn tag is one of finite verbs and auxiliaries. */
export const isFiniteTag = (xpos: string): boolean => FINITE.has(xpos);

/** Whether a relation is one of subjects. */
export const isSubjectRelation = (relation: string): boolean => SUBJECTS.has(relation);

/** Relative and interrogative pronouns, possessive ones and "there": they point at a phrase, or open one. */
export const isPointing = (xpos: string): boolean => POINTING.has(xpos);
