import { IRREGULAR_VERBS } from './irregular-verbs.ts';

/**
 * What the spelling of an English verb form says. Universal tags do not tell a past tense from a past participle, and
 * most forms are both; the irregular ones that are only one of the two are listed here.
 */
export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'past-or-participle' | 'gerund';

const BASES = new Set(IRREGULAR_VERBS.map(({ base }) => base));
const PASTS = new Set(IRREGULAR_VERBS.flatMap(({ pasts }) => pasts));
const PARTICIPLES = new Set(IRREGULAR_VERBS.flatMap(({ participles }) => participles));

/** "lay" is a base as well, and still oftener a past; forms in -ed serve as both ("had showed"). */
const ONLY_PAST = new Set([
  ...[...PASTS].filter((form) => !PARTICIPLES.has(form) && !BASES.has(form) && !form.endsWith('ed')),
  ...['lay', 'did', 'was', 'were'],
]);

const ONLY_PARTICIPLE = new Set([
  ...[...PARTICIPLES].filter((form) => !PASTS.has(form) && !BASES.has(form)),
  ...['been', 'done'],
]);

/** Verbs whose past and participle are spelled like their base, so that only the sentence can tell. */
const UNCHANGING = new Set([...BASES].filter((form) => PASTS.has(form) && PARTICIPLES.has(form)));

/** The form of a verb by its spelling; `word` and `lemma` as in a Token. */
export function verbFormOf(word: string, lemma: string): VerbForm {
  const lower = word.toLowerCase();
  if (lower.endsWith('ing') && lower !== lemma) return 'gerund';
  if (UNCHANGING.has(lower)) return 'past-or-participle';
  if (lower === lemma) return 'base';
  if (ONLY_PAST.has(lower)) return 'past';
  if (ONLY_PARTICIPLE.has(lower)) return 'participle';
  if (lower.endsWith('s') && !lower.endsWith('ss')) return 'present';
  return 'past-or-participle';
}

/** Auxiliaries that are modal: they make what follows something other than a plain fact. */
export const MODALS: ReadonlyMap<string, string> = new Map([
  ['will', 'will'],
  ["'ll", 'will'],
  ['’ll', 'will'],
  ['wo', 'will'],
  ['would', 'would'],
  ["'d", 'would'],
  ['’d', 'would'],
  ['shall', 'will'],
  ['can', 'can'],
  ['ca', 'can'],
  ['could', 'could'],
  ['may', 'may'],
  ['might', 'might'],
  ['must', 'must'],
  ['should', 'should'],
  ['ought', 'should'],
]);

/** Forms of "be", by spelling, whatever a tagger calls them. */
export const BE_FORMS = new Set("be is are am was were been being 's ’s 're ’re 'm ’m".split(' '));

/** Forms of "have". */
export const HAVE_FORMS = new Set("have has had having 've ’ve".split(' '));

/** Words that deny what they stand beside. */
export const NEGATIONS = new Set("not n't n’t never neither nor no hardly barely".split(' '));
