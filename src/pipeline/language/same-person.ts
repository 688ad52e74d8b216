import { doubleMetaphone } from 'double-metaphone';

/**
 * Whether two personal names are spellings of one: "Nikol Pashinian" and "Nikol Pashinyan", "Charles Michael" and
 * "Charles Michel", and not "Sanna Marin" and "Sana Martin". Names in lower case, words by spaces, as name keys are.
 *
 * Three tests, all of which must hold; measured on the pairs of names in the first documents, where each alone links
 * different people: the whole names alike, the surnames of one sound, the first names alike. For persons only: by the
 * same measure "Niger" is "Nigeria".
 */
export function isSamePerson(a: string, b: string): boolean {
  if (a === b) return true;
  const [partsA, partsB] = [a.split(' '), b.split(' ')];
  if (partsA.length < 2 || partsA.length !== partsB.length) return false;
  if (jaroWinkler(a, b) < NAME_SIMILARITY_MIN) return false;
  if (!isSameFirstName(partsA[0] ?? '', partsB[0] ?? '')) return false;
  return soundAlike(partsA.at(-1) ?? '', partsB.at(-1) ?? '');
}

/** "Charles Michael" and "Charles Michel" have .987, "Gaddafi" and "Qaddafi" .905. */
const NAME_SIMILARITY_MIN = 0.93;
const FIRST_NAME_SIMILARITY_MIN = 0.85;

/** Short first names differ by one letter and are two names, "John" and "Joan"; those must be equal. */
const isSameFirstName = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) > SHORT_NAME_LENGTH && jaroWinkler(a, b) >= FIRST_NAME_SIMILARITY_MIN);

const SHORT_NAME_LENGTH = 4;

/** Whether two words share a Double Metaphone code: primary and secondary, since Michel is MXL and Michael MKL or MXL. */
function soundAlike(a: string, b: string): boolean {
  const codes = new Set(doubleMetaphone(a.slice(0, WORD_LENGTH_MAX)));
  return doubleMetaphone(b.slice(0, WORD_LENGTH_MAX)).some((code) => code !== '' && codes.has(code));
}

/** Letters of a word that are compared; no surname is longer, and the measure is quadratic. */
const WORD_LENGTH_MAX = 40;

/**
 * Jaro-Winkler similarity of two strings, from 0 to 1 (Winkler 1990: prefix of at most four letters, weight 0.1).
 * Strings are cut to 80 characters, since the measure is quadratic.
 */
export function jaroWinkler(first: string, second: string): number {
  const a = first.slice(0, 2 * WORD_LENGTH_MAX);
  const b = second.slice(0, 2 * WORD_LENGTH_MAX);
  if (a === b) return 1;
  const jaro = jaroOf(a, b);
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

function jaroOf(a: string, b: string): number {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Array<boolean>(b.length).fill(false);
  const matched: string[] = [];
  for (let i = 0; i < a.length; i++) {
    for (let j = Math.max(0, i - reach); j <= Math.min(b.length - 1, i + reach); j++) {
      if (taken[j] || a[i] !== b[j]) continue;
      taken[j] = true;
      matched.push(a[i] ?? '');
      break;
    }
  }
  if (matched.length === 0) return 0;
  const others =
    [...b].length === b.length ? [...b].filter((_, j) => taken[j]) : b.split('').filter((_, j) => taken[j]);
  const swaps = matched.filter((letter, i) => letter !== others[i]).length / 2;
  return (matched.length / a.length + matched.length / b.length + (matched.length - swaps) / matched.length) / 3;
}
