/** Names of countries and bodies that English gives an article inside a sentence ("in the Philippines"). */
const THE_NAMES = new Set([
  'African Union',
  'Arab League',
  'Bahamas',
  'British Virgin Islands',
  'Cayman Islands',
  'Central African Republic',
  'Comoros',
  'Cook Islands',
  'Czech Republic',
  'Democratic Republic of the Congo',
  'Dominican Republic',
  'European Union',
  'Falkland Islands',
  'Faroe Islands',
  'Gambia',
  'Gaza Strip',
  'Golan Heights',
  'Isle of Man',
  'Kremlin',
  'Maldives',
  'Marshall Islands',
  'Netherlands',
  'Northern Mariana Islands',
  'Philippines',
  'Republic of the Congo',
  'Seychelles',
  'Solomon Islands',
  'Soviet Union',
  'United Arab Emirates',
  'United Kingdom',
  'United Nations',
  'United States',
  'US Virgin Islands',
  'Vatican',
  'West Bank',
  'White House',
  'World Bank',
]);

/** Acronyms are said with an article when they are spelled out and name a body of states: "the EU", not "the NATO". */
const THE_ACRONYMS = new Set(['EU', 'UN', 'US', 'UK', 'UAE', 'IMF', 'WHO', 'ICC', 'AU', 'USSR', 'FBI', 'CIA', 'BBC']);

/** A name as it stands inside a sentence: "the United States", "France". */
export const withThe = (name: string): string => (THE_NAMES.has(name) || THE_ACRONYMS.has(name) ? `the ${name}` : name);

/** Letters that open a vowel sound: "an offensive", "an hour"; not "a union", "a European". */
const VOWEL_SOUND = /^(?:[aio]|e(?!u)|u(?!n[aiou]|s[aeiou]|k|r[aeiou])|h(?:our|onest|onou?r|eir)|(?:8|11|18)(?!\d))/i;
/** Acronyms that are spelled out and open with a vowel's name: "an FBI agent"; not "a NATO summit", which is a word. */
const VOWEL_LETTER = /^(?:F|H|L|M|N(?!ATO|ASA)|R|S|X)[A-Z]+\b/;
const CONSONANT_LETTER = /^(?:U|EU)[A-Z]*\b/;

/** "a" or "an", as the sound of what follows asks. */
export function articleFor(words: string): 'a' | 'an' {
  // Matches "UN", "EU", "US"; not "Unrest".
  if (/^[A-Z.]{2,}\b/.test(words) && CONSONANT_LETTER.test(words)) return 'a';
  return VOWEL_LETTER.test(words) || VOWEL_SOUND.test(words) ? 'an' : 'a';
}

/** "a ceasefire", "an offensive", "an 18-year-old". */
export const indefinite = (noun: string): string => `${articleFor(noun)} ${noun}`;
