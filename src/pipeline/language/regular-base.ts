/**
 * The base form of a regular -ed or -ing form, by English spelling: "damaging" → "damage", "stopped" → "stop",
 * "carried" → "carry". For words that a tagger left without a lemma of their own. A form that is neither is returned
 * as it is.
 */
export function regularBase(word: string): string {
  // Matches `damaging`, `carried`; not `ring` or `red`, which leave no stem.
  const found = /^([a-z]*[aeiouy][a-z]*?)(ing|ed)$/.exec(word);
  const stem = found?.[1];
  if (stem === undefined || stem.length < STEM_LENGTH_MIN) return word;
  if (stem.endsWith('i') && found?.[2] === 'ed') return `${stem.slice(0, -1)}y`;
  // Matches `stopp`; not `kill`, `pass`, `buzz` or `staff`, whose base is doubled as well.
  if (/([bdgmnprt])\1$/.test(stem) && !DOUBLE_BASES.has(stem)) return stem.slice(0, -1);
  return E_STEMS.test(stem) || E_WORDS.has(stem) ? `${stem}e` : stem;
}

/** "us" of "used", "fac" of "faced". */
const STEM_LENGTH_MIN = 2;

/**
 * Stems that lost a final e: after c, u, v and z; after g but for ng; after a single s; after a consonant and l; and
 * after a single vowel before the consonants with which a bare stem would have been doubled, or is not English.
 * Matches `damag`, `forc`, `accus`, `tackl`, `evacuat`, `injur`, `provid`; not `kill`, `explain`, `defeat`, `hang`.
 */
const E_STEMS =
  /(?:[cuvz]|[^n]g|[^s]s|[bcdfgkptz]l|[^aeiou]at|[iu]at|[^aeiou][iu]r|[^aeiou]ar|[^aeiou]id|[^aeiou][ou]d|[^aeiou]ad|[^aeiou][aio]k|[^aeiou]in|[^aeiou][ua]m|[^aeiou]ut|[^aeiou]ap)$/;

/** Bases that are spelled double themselves. */
const DOUBLE_BASES = new Set('add err egg ebb purr butt'.split(' '));

/** Stems that lost an e although others that end alike did not: "inviting" beside "visiting". */
const E_WORDS = new Set(
  'invit unit writ excit incit reunit ignit cit chang plung aveng challeng arrang exchang hop cop explor ignor stor restor'.split(
    ' ',
  ),
);
