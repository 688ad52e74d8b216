/** The little English that titles and summaries need: number of a subject, articles, lists. */

/** Words that look singular and take a plural verb. */
// Matches "riot police", "all"; not "policeman".
const PLURAL_WORDS =
  /\b(?:people|police|men|women|children|troops|forces|authorities|officials|both|many|some|others|several|few|personnel|staff|cattle|Taliban|all)$/i;
// Matches "gunmen", "policewomen"; not "Yemen", "specimen".
const PLURAL_MEN = /(?:^|\s)(?!(?:speci|regi|abdo|o|acu)men$)[a-z-]*men$/;

/** Words that end in s and take a singular verb. */
// Matches "press", "virus", "politics", "news"; not "forces".
const SINGULAR_S = /(?:ss|us|is|ics|news|series|species|headquarters|crossroads|gas|canvas|bias|atlas)$/;

/** Endings of plurals that start with a capital: peoples, believers, members of parties. */
const CAPITAL_ENDINGS = (
  'ans ists crats icans anders erners ongers elis aqis anis eshis uthis audis zechs lovaks lavs atars hiites unnis ' +
  'uslims indus ikhs reeks beks akhs'
).split(' ');
const CAPITAL_PLURALS = new Set(
  'Jews Kurds Poles Finns Danes Swedes Turks Serbs Croats Arabs Tories Greens Conservatives Liberals Democrats Troops Forces Officials Leaders Ministers Members Residents Governments Authorities Parties Workers Police People Protesters Voters Lawmakers Rebels'.split(
    ' ',
  ),
);

/** Number words, and words that count, that open a plural. */
// Matches "two soldiers", "at least 20", "dozens of homes"; not "one", "12-year-old".
const PLURAL_OPENING =
  /^(?:(?:about|almost|another|around|at least|at most|more than|nearly|only|over|the|up to) )?(?:[2-9]|\d{2,}|\d{1,3}(?:,\d{3})+|two|three|four|five|six|seven|eight|nine|ten|several|many|dozens|hundreds|thousands|millions|tens|scores)(?=\s|$)/i;

/** Where the head of a phrase ends. */
// Matches the first space of " of the party" and " in black"; not in "office".
const TAIL = /\s(?:of|from|in|at|on|for|to|with|against|by|near|under|who|that)\s/;

/** Whether a subject takes a plural verb: "forces", "two soldiers", "A and B"; not "Paris", "the United States". */
export function isPlural(subject: string): boolean {
  if (/\sand\s/.test(subject) || PLURAL_OPENING.test(subject)) return true;
  const head = subject.split(TAIL)[0] ?? subject;
  if (PLURAL_WORDS.test(head) || PLURAL_MEN.test(head)) return true;
  const last = head.split(' ').at(-1) ?? '';
  if (last !== last.toLowerCase()) return isCapitalPlural(last);
  return /[a-z]s$/.test(last) && !SINGULAR_S.test(last);
}

/** "Armenians", "Democrats", "Houthis"; not "Paris", "Reuters", "Airbus". */
const isCapitalPlural = (word: string): boolean =>
  CAPITAL_PLURALS.has(word) || CAPITAL_ENDINGS.some((ending) => word.endsWith(ending)) || PLURAL_WORDS.test(word);

/** The present tense of a verb that may have a particle: "carry out" → "carries out". */
export function presentTense(verb: string, plural: boolean): string {
  const [head = '', ...rest] = verb.split(' ');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  if (head === 'be') return `${plural ? 'are' : 'is'}${tail}`;
  if (plural) return `${head}${tail}`;
  if (head === 'have') return `has${tail}`;
  // Matches "go", "pass", "fix"; not "radio", which has a vowel before its o.
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(head)) return `${head}es${tail}`;
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

/** A phrase without the article that opens it: "The separatists" → "separatists". */
export const withoutArticle = (words: string): string => words.replace(/^(?:the|an?)\s+(?=\S)/i, '');

/** A phrase as it opens a title: nothing before it says whose it is, so that "his father" is "father". */
export const asOpening = (words: string): string =>
  words.replace(/^(?:the|an?)\s+(?=\S)/i, '').replace(/(?<=^|\sand\s)(?:his|her|its|their)\s+(?=\S)/gi, '');
