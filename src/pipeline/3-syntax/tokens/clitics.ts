/** What is written on to a word with an apostrophe and is a word of its own: "it's", "we'll", "they've". */
const CLITICS: ReadonlySet<string> = new Set(['s', 're', 'll', 've', 'm', 'd']);

export const isClitic = (letters: string): boolean => letters.length <= 2 && CLITICS.has(letters.toLowerCase());

/** Words that lost their first sounds, and the length of the word that they were drawn together with: "'t" + "was". */
const SHORTENED: ReadonlyMap<string, number> = new Map([
  ...['em', 'n', 'til', 'till', 'cause', 'bout', 'round', 'cos', 'nuff', 'kay', 'ere', 'neath'].map(whole),
  ...['tis', 'twas', 'twere', 'twill'].map((word): [string, number] => [word, 1]),
]);

function whole(word: string): [string, number] {
  return [word, word.length];
}

const SHORTENED_LENGTH_MAX = 6;

/** How many letters behind an opening apostrophe belong to its token; null where it only opens a quotation. */
export function shortenedLength(letters: string): number | null {
  if (letters.length > SHORTENED_LENGTH_MAX) return null;
  return YEAR.test(letters) ? letters.length : (SHORTENED.get(letters.toLowerCase()) ?? null);
}

/** Matches "72" and "60s"; must not match "1972". */
const YEAR = /^\d\ds?$/;
