import type { Participant } from '../../../model/entity.ts';
import { withThe } from '../../language/articles.ts';
import { isPlural, joinNames, withoutArticle } from './english.ts';

// Matches "they", "some", "1900"; not "theyre", "Lima", "1900 soldiers".
const NOBODY =
  /^(?:i|we|you|he|she|it|they|them|him|her|us|me|this|that|these|those|who|whom|which|what|some|many|most|others?|another|both|all|any|each|none|one|several|few|anyone|anybody|anything|someone|somebody|something|everyone|everybody|everything|nobody|nothing|half|there|himself|herself|itself|themselves|his|their|its|my|our|your|hand|[\d.,]+|[\d.:]+\s?(?:utc|gmt|[ap]\.?m\.?)|(?:i|we|you|he|she|it|they)?['’](?:m|s|re|ve|d|ll))$/i;

/** Whether words say who it was: not for pronouns, and not for what only points into its text. */
export const saysWho = (words: string): boolean =>
  // "US" in capitals is a country. Matches "whose homes", "which group"; not "whoever".
  words === 'US' || (words !== '' && !NOBODY.test(words) && !/^(?:whose|which|what|no)\s/i.test(words));

/** Whether an id is of somebody or some place that has a name of its own and is one. */
const SINGLE_ID = /^(?:person|country|geonames|place):/;

/** Whether a participant takes a plural verb. */
export function isPluralParticipant({ entity, name }: Participant): boolean {
  if (entity !== undefined && SINGLE_ID.test(entity) && !isDescribed(name)) return false;
  return isPlural(entity === undefined ? fromMiddle(name) : name);
}

/** "citizens of the United Kingdom" carries the country's id, but is more than its name. */
// Matches "citizens of Peru", "Cuban roads"; not "United Kingdom", "Peru".
const isDescribed = (name: string): boolean => /^[a-z0-9]/.test(name) || /\s[a-z]+$/.test(name);

/**
 * A participant as it stands inside a sentence: canonical names with the article that belongs to them, descriptions with
 * the one that the document gave them.
 */
export function nameInside(participant: Participant): string {
  const { entity, text } = participant;
  // "Two Azerbaijani soldiers": a name for the whole says less than the count of some.
  if (entity !== undefined && !SINGLE_ID.test(entity) && COUNTED.test(text)) return fromMiddle(plainMarks(text));
  const name = entity === undefined ? fromMiddle(plainMarks(participant.name)) : plainMarks(participant.name);
  if (entity?.startsWith('person:') && !isDescribed(name)) return name;
  if (withThe(name) !== name) return withThe(name);
  // Matches "The agency", "an envoy"; not "Theresa".
  const article = /^(?:the|an?)\s/i.exec(text)?.[0].trim().toLowerCase() ?? '';
  if (article === '') return name;
  const own = text.slice(article.length).trim() === name;
  // "the agency" for NASA: an article before a description says nothing of the name.
  const named = article === 'the' && /^the\s+[A-Z]/i.test(text) && /^[A-Z]/.test(text.slice(article.length).trim());
  const single = entity !== undefined && SINGLE_ID.test(entity) && !isDescribed(name);
  // "Russia's army" has the article's place taken. Matches "the army's chief" too; not "Russia".
  if (/^\S+(?:\s\S+)?'s\s/.test(name)) return name;
  if (own) return `${article} ${name}`;
  return named && !single ? `the ${name}` : name;
}

/** Longer descriptions keep their last words, which say who it is. */
const NAME_WORDS_MAX = 8;

/** What somebody did before has no room in a title: "a man who walked past" is "a man". */
// Matches " who ", ", which "; not "whoever".
const RELATIVE = /,? (?:who|whom|which|whose|that) /;

const plainMarks = (words: string): string =>
  (words.split(RELATIVE, 1)[0] ?? '')
    .replace(/[‘’]/g, "'")
    .replace(/["“”]/g, '')
    // Matches "our citizens", "These rebels"; not "Ourense".
    .replace(/^(?:my|our|your|this|that|these|those|such)\s+(?=\S)/i, '')
    .split(' ')
    .slice(-NAME_WORDS_MAX)
    .join(' ');

// Matches "Western powers", "Peruvian farmers"; not "Human rights".
const PROPER_ADJECTIVE =
  /^(?:Western|Eastern|Northern|Southern|Arab|Christian|Muslim|Greek|French|Dutch|Swiss|Thai|Iraqi|Israeli|Saudi|Yemeni|[A-Z][a-z]+(?:ian|ish|ese|ican|ean))\s/;

/** "Dogs", "High-level envoys": a description that opened its sentence loses the capital; a name has others. */
const fromMiddle = (words: string): string =>
  // Matches "Two men", "Dogs"; not "Oberster Gerichtshof", "King", "NATO".
  /^[A-Z][a-z-]+(?:s$|(?:\s[^A-Z\s]\S*)+$)/.test(words) && !PROPER_ADJECTIVE.test(words)
    ? `${words.charAt(0).toLowerCase()}${words.slice(1)}`
    : words;

/** Whether a participant is known by its number alone: "at least 20 people". */
export const isCount = ({ entity, name, text }: Participant): boolean =>
  entity === undefined ? /\d/.test(name) || COUNTED.test(name) : !SINGLE_ID.test(entity) && COUNTED.test(text);

// Matches "at least five soldiers", "Two men"; not "the two men", who were told of before.
const COUNTED =
  /^(?:(?:about|almost|around|at least|more than|nearly|over|up to) )?(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)\b/i;

/** Participants as a list inside a sentence. */
export const namesInside = (list: readonly Participant[]): string => joinNames(list.map(nameInside));

/** Those of a role whose words say who they are. */
export const sayable = (list: readonly Participant[]): readonly Participant[] =>
  list.filter(({ name }) => saysWho(name));

/** Whether `part` stands in `whole` as whole words: "US" is not in "Russia". */
const hasWords = (whole: string, part: string): boolean => ` ${whole} `.includes(` ${part} `);

/** Whether worded phrase and participant are the same people: one holds the words of the other. */
export function isSameAs(words: string, { name, text }: Participant): boolean {
  const own = withoutArticle(plainMarks(words).toLowerCase());
  return [name, withoutArticle(text)].some((one) => {
    const other = plainMarks(one).toLowerCase();
    return other !== '' && (hasWords(own, other) || hasWords(other, own));
  });
}

/**
 * The words of a slot that a role fills: those of the clause, where they say who, since other tellings may put others
 * in the same role; else the record's names. Null where neither says who.
 */
export function slotWords(words: string | null, participants: readonly Participant[]): string | null {
  if (words !== null && saysWho(words)) return words;
  const people = sayable(participants);
  return people.length === 0 ? null : namesInside(people);
}
