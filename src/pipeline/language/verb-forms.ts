/**
 * What the spelling of an English verb form says. Universal tags do not tell a past tense from a past participle, and
 * most forms are both; the irregular ones that are only one of the two are listed here.
 */
export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'past-or-participle' | 'gerund';

const ONLY_PAST = new Set(
  (
    'arose ate awoke became began blew broke came chose did drank drew drove fell flew forbade forgot forgave froze ' +
    'gave grew hid knew lay mistook overcame overtook overthrew ran rang rode rose sang sank saw shook shrank spoke ' +
    'sprang stank stole strove swam swore threw took tore undertook underwent was were went withdrew woke wore wrote'
  ).split(' '),
);

const ONLY_PARTICIPLE = new Set(
  (
    'arisen awoken beaten been blown bitten broken chosen done drawn driven drunk eaten fallen flown forbidden ' +
    'forgotten forgiven frozen given gone grown hidden known lain mistaken overtaken overthrown ridden risen rung ' +
    'seen shaken shown shrunk sown spoken stolen striven sung sunk sworn taken thrown torn undertaken undergone ' +
    'withdrawn woken worn written'
  ).split(' '),
);

/** Verbs whose past and participle are spelled like their base, so that only the sentence can tell. */
const UNCHANGING = new Set(
  'bet broadcast burst cast cost cut hit hurt let put quit read set shed shut split spread'.split(' '),
);

/** Verbs whose participle is spelled like the base, but whose past is not: "has come", "had run". */
export const PARTICIPLES_LIKE_BASE = new Set('come become overcome run outrun'.split(' '));

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

/** Forms of "be", by spelling: wink tags some of them as verbs. */
export const BE_FORMS = new Set("be is are am was were been being 's ’s 're ’re 'm ’m".split(' '));

/** Forms of "have". */
export const HAVE_FORMS = new Set("have has had having 've ’ve".split(' '));

/** Forms of "do". */
export const DO_FORMS = new Set('do does did doing'.split(' '));

/** Forms of "get", a passive auxiliary of informal prose ("got arrested"). */
export const GET_FORMS = new Set('get gets got getting gotten'.split(' '));

/** Words that deny what they stand beside. */
export const NEGATIONS = new Set("not n't n’t never neither nor no hardly barely".split(' '));
