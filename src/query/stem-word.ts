/**
 * Steps 1 and 5 of M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980: plurals, -ed, -ing and a
 * final e, so that "attacks", "attacked" and "attacking" meet. The steps between (-ation, -ment, -ness) are left out:
 * they join words that differ in meaning, as "government" and "govern".
 *
 * `word` is folded; a word with other letters than a to z, or of one or two letters, is returned as it is.
 */
export function stemWord(word: string): string {
  // Matches "attacks"; not "is", "2023", "баку".
  if (!/^[a-z]{3,64}$/.test(word)) return word;
  return withoutFinalE(yToI(withoutPast(withoutPlural(word))));
}

/** Step 1a. */
function withoutPlural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** Step 1b. */
function withoutPast(word: string): string {
  if (word.endsWith('eed')) return measureOf(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const stem = word.endsWith('ed') ? word.slice(0, -2) : word.endsWith('ing') ? word.slice(0, -3) : null;
  if (stem === null || !hasVowel(stem)) return word;
  // Matches "evacuat", "troubl", "siz", which lost their e; not "attack".
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  // Matches "stopp"; not "fall", "hiss", "fizz", which keep their double letter.
  if (/([^aeioulsz])\1$/.test(stem)) return stem.slice(0, -1);
  return measureOf(stem) === 1 && endsShort(stem) ? `${stem}e` : stem;
}

/** Step 1c. */
const yToI = (word: string): string =>
  word.endsWith('y') && hasVowel(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;

/** Step 5. */
function withoutFinalE(word: string): string {
  const stem = word.slice(0, -1);
  if (word.endsWith('e')) {
    const measure = measureOf(stem);
    return measure > 1 || (measure === 1 && !endsShort(stem)) ? stem : word;
  }
  return word.endsWith('ll') && measureOf(word) > 1 ? stem : word;
}

/** Consonants as C and vowels as V; y is a vowel after a consonant. */
function shapeOf(word: string): string {
  let shape = '';
  for (const letter of word) {
    const vowel = 'aeiou'.includes(letter) || (letter === 'y' && shape.endsWith('C'));
    shape += vowel ? 'V' : 'C';
  }
  return shape;
}

/** Porter's m: how often a vowel is followed by a consonant. */
const measureOf = (word: string): number => shapeOf(word).split('VC').length - 1;

const hasVowel = (word: string): boolean => shapeOf(word).includes('V');

/** Porter's *o: consonant, vowel, consonant at the end, the last not w, x or y ("hop", not "snow"). */
const endsShort = (word: string): boolean =>
  // Matches "snow", "box", "tray"; not "hop".
  shapeOf(word).endsWith('CVC') && !/[wxy]$/.test(word);
