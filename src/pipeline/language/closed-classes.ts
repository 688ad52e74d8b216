/** Closed word classes that several stages share. All in lower case. */

/** Nouns that name times: a bare phrase with such a head is an adverbial, not a subject or object. */
export const TEMPORAL_NOUNS = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow ' +
    'tonight day night morning afternoon evening noon midnight week weekend month year decade century hour minute ' +
    'second spring summer autumn winter time moment'
  ).split(' '),
);

/** Relative pronouns and adverbs that can open a relative clause. */
export const RELATIVE_WORDS = new Set('who whom whose which that where when'.split(' '));

/** Subordinating conjunctions, and prepositions that take clauses. */
export const SUBORDINATORS = new Set(
  (
    'if unless because although though while whilst whereas since after before until till once when whenever where ' +
    'as that whether lest so'
  ).split(' '),
);

/** Conjunctions under which a clause is not told as a fact. */
export const CONDITIONAL_MARKERS = new Set('if unless whether lest until'.split(' '));

/** Words that count or pick, and head a phrase without a noun: "many of those", "dozens", "some". */
export const QUANTIFIER_WORDS = new Set(
  'many several most some few all both others dozens hundreds thousands millions scores half none each'.split(' '),
);

/** Verb particles that make a different verb with it: "carry out", "take over". */
export const PARTICLES = new Set(
  'out up down off over back away in on apart around through together along forward by aside'.split(' '),
);

/** Prepositions of more than one word. */
export const COMPOUND_PREPOSITIONS: readonly (readonly string[])[] = [
  ['because', 'of'],
  ['ahead', 'of'],
  ['instead', 'of'],
  ['out', 'of'],
  ['in', 'front', 'of'],
  ['on', 'behalf', 'of'],
  ['according', 'to'],
  ['due', 'to'],
  ['prior', 'to'],
  ['next', 'to'],
  ['close', 'to'],
  ['thanks', 'to'],
  ['along', 'with'],
  ['together', 'with'],
  ['away', 'from'],
  ['apart', 'from'],
  ['as', 'part', 'of'],
  ['as', 'well', 'as'],
  ['such', 'as'],
];

/** Words before a number that belong to its phrase although the first looks like a preposition or adverb. */
export const QUANTIFIER_OPENINGS: readonly (readonly string[])[] = [
  ['at', 'least'],
  ['at', 'most'],
  ['up', 'to'],
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['as', 'many', 'as'],
  ['as', 'few', 'as'],
  ['no', 'more', 'than'],
  ['no', 'fewer', 'than'],
  ['well', 'over'],
  ['close', 'to'],
  ['in', 'excess', 'of'],
  ['upwards', 'of'],
];
