/** The singular of a regular plural in small letters: "boats", "cities", "boxes", "campuses". */
export function regularSingular(word: string): string {
  // Matches "campuses", "viruses"; not "causes" or "houses". Those in -use are few and stand in a table.
  if (/[^aeou]uses$/.test(word)) return word.slice(0, -2);
  // Matches "firemen"; not "men".
  if (/[a-z]men$/.test(word)) return `${word.slice(0, -3)}man`;
  // Decades keep their s: "1980s". Matches their end; not that of "boats".
  return /\ds$/.test(word) ? word : withoutS(word);
}

/** The base of a regular third person in small letters: "sinks", "carries", "goes", "uses". */
export const regularBaseOfThird = (word: string): string => (word === 'focuses' ? 'focus' : withoutS(word));

function withoutS(word: string): string {
  // Matches "cities", "carries"; not "ties" or "dies", whose base is in -ie.
  if (/[^aeiou]ies$/.test(word) && word.length > SHORT_LENGTH) return `${word.slice(0, -3)}y`;
  // Matches "bosses", "crashes", "churches", "boxes", "heroes", "buzzes"; not "causes" or "sizes".
  if (/(?:ss|sh|ch|x|zz|[^aeiou]o)es$/.test(word)) return word.slice(0, -2);
  // Matches "boats" and "taxis"; not "boss", "campus", "is" or "1960's".
  return /[a-z\d)][^su'’]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Length of "dies", "ties", "lies", "pies", "vies". */
const SHORT_LENGTH = 4;
