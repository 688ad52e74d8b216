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

/** Seas, ranges and bodies whose kind is the last word of their name: "the Red Sea", "the Senate". */
// Matches "Red Sea", "UN Security Council"; not "Senator", "Congress" alone.
const THE_ENDINGS =
  /(?:^|\s)(?:Administration|Agency|Air Force|Alliance|Archipelago|Army|Association|Authority|Board|Bureau|Canal|Coalition|Commission|Committee|Corps|Council|Court|Department|Desert|Federation|Foundation|Front|Fund|Government|Guard|Gulf|Institute|Islands|League|Ministry|Mountains|Navy|Ocean|Office|Party|Peninsula|Red Cross|River|Sea|Senate|Service|Society|Strait|Tribunal|Union)$|\s(?:Congress|Parliament)$/;

/** "the Ministry of Defence", "the Gulf of Aden". */
// Matches "Bank of Chad"; not "Gulf War".
const THE_OPENINGS =
  /^(?:(?:US|UN|EU) Agency for |Agency for |(?:Bank|Bay|Church|Commonwealth|Council|Court|Department|Federation|Gulf|House|Kingdom|Ministry|Office|Organi[sz]ation|Republic|Sea|State|Strait|University) of )/;

/** A name as it stands inside a sentence: "the United States", "France"; "Russia's army" has its article's place taken. */
export function withThe(name: string): string {
  // Matches "Peru's Supreme Court"; not "Court of Peru".
  const owned = /['’]s /.test(name);
  const takes = THE_NAMES.has(name) || THE_ACRONYMS.has(name) || THE_ENDINGS.test(name) || THE_OPENINGS.test(name);
  return takes && !owned ? `the ${name}` : name;
}

/** Letters that open a vowel sound. */
// Matches "offensive", "hour", "8-hour"; not "union", "European", "180".
const VOWEL_SOUND =
  /^(?:[aio]|e(?!u)|u(?!n[aiou]|s[aeiou]|k|r[aeiou])|h(?:our|onest|onou?r|eir)|(?:8(?:\b|\d(?!\d))|11(?!\d)|18(?!\d)))/i;
/** Acronyms that are spelled out and open with a vowel's name; "NATO" is said as a word. */
// Matches "EU summit", "FBI"; not "NATO", "Offensive".
const VOWEL_LETTER = /^(?:[AEFHILMORSX][A-Z]+|N(?!ATO|ASA)[A-Z]+)\b/;
// Matches "UN", "U.S."; not "Unrest".
const CONSONANT_LETTER = /^U[.A-Z]+\b/;

/** "a" or "an", as the sound of what follows asks. */
export function articleFor(words: string): 'a' | 'an' {
  if (CONSONANT_LETTER.test(words)) return 'a';
  return VOWEL_LETTER.test(words) || VOWEL_SOUND.test(words) ? 'an' : 'a';
}

/** "a ceasefire", "an offensive", "an 18-year-old". */
export const indefinite = (noun: string): string => `${articleFor(noun)} ${noun}`;
