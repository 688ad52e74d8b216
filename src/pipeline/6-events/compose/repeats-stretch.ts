/** Words of a text, in lower case, without punctuation; "9,000" is one. */
const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    // Matches the comma of "9,000"; not that of "in 2020, 300".
    .replace(/(?<=\d)[,.](?=\d)/g, '')
    .replace(/[‘’]/g, "'")
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '');

/** Whether `title` has more than `wordsMax` words in a row that stand so in `sentence`. Linear for short titles. */
export function repeatsStretch(title: string, sentence: string, wordsMax: number): boolean {
  const own = wordsOf(title);
  if (own.length <= wordsMax) return false;
  const source = ` ${wordsOf(sentence).join(' ')} `;
  for (let at = 0; at + wordsMax < own.length; at += 1) {
    if (source.includes(` ${own.slice(at, at + wordsMax + 1).join(' ')} `)) return true;
  }
  return false;
}
