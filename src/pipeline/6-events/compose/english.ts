/** The little English that titles and summaries need: verb endings, number of a subject, lists. */

/** Words that look singular and take a plural verb. */
const PLURAL_WORDS =
  /\b(?:people|police|men|women|children|troops|forces|authorities|officials|media|both|many|some|others)$/i;
/** Names and words that end in s and take a singular verb. */
const SINGULAR_S = /(?:ss|us|is|Nations|States|Netherlands|Philippines|Reuters|news|politics|Maldives|Bahamas)$/;

/** Whether a subject takes a plural verb: "forces", "two soldiers", "A and B"; not "Paris", "the United States". */
export function isPlural(subject: string): boolean {
  if (/\band\b/.test(subject) || PLURAL_WORDS.test(subject)) return true;
  if (SINGULAR_S.test(subject)) return false;
  const last = subject.split(' ').at(-1) ?? '';
  return /[a-z]s$/.test(last) && last === last.toLowerCase();
}

/** The present tense of a verb that may have a particle: "carry out" → "carries out". */
export function presentTense(verb: string, plural: boolean): string {
  const [head = '', ...rest] = verb.split(' ');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  if (head === 'be') return `${plural ? 'are' : 'is'}${tail}`;
  if (plural) return `${head}${tail}`;
  if (head === 'have') return `has${tail}`;
  if (/(?:s|x|z|ch|sh|o)$/.test(head)) return `${head}es${tail}`;
  if (/[^aeiou]y$/.test(head)) return `${head.slice(0, -1)}ies${tail}`;
  return `${head}s${tail}`;
}

/** More names than this in a title are a list nobody reads. */
const NAMES_MAX = 3;

/** "A", "A and B", "A, B and C", "A, B and others". */
export function joinNames(names: readonly string[]): string {
  const unique = [...new Set(names)];
  const shown = unique.length > NAMES_MAX ? [...unique.slice(0, NAMES_MAX - 1), 'others'] : unique;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}

/** The text with its first letter in upper case. */
export function startCapital(text: string): string {
  const first = text.codePointAt(0);
  if (first === undefined) return text;
  const letter = String.fromCodePoint(first);
  return letter.toUpperCase() + text.slice(letter.length);
}
