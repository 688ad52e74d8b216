/**
 * How a value such as `actor=Aliyev` names somebody. The rule, in full:
 *
 * 1. A value with a colon is an entity's id (`person:samantha-power`, `country:AZE`) and names that entity alone.
 * 2. Any other value is words, compared without regard to case and accents. They name a participant when they are a
 *    run of whole words in the participant's name, in the words that a document used, in the entity's canonical name,
 *    or in one of its aliases: "power" names Samantha Power, "red cross" the International Committee of the Red Cross;
 *    "oman" does not name Romania.
 * 3. The name of a country counts only as a whole, so that "sudan" does not name South Sudan.
 * 4. A three-letter country code names whoever has it: the country, and who or what the log files under it.
 */
import type { Participant } from '../model/entity.ts';
import { foldText, wordsOf } from './fold-words.ts';
import type { Lookup } from './lookup.ts';

/** Longest run of words that is looked up within a longer name; longer values must be the whole name. */
const RUN_WORDS_MAX = 6;

/** Words of a name that are looked at: names are short, and words alone come from a document, which may be hostile. */
const NAME_WORDS_MAX = 24;

/** A value as the caller wrote it, in the form that `namesOf` gives: an id in lower case, or words. Null without any. */
export function readName(value: string): string | null {
  if (value.includes(':')) return readId(value);
  const words = wordsOf(value).slice(0, NAME_WORDS_MAX);
  return words.length === 0 ? null : words.join(' ');
}

/** An id in any case, or null for text that is none: an id has something to see in it and no control characters. */
export function readId(value: string): string | null {
  const id = foldText(value).trim();
  // Matches a line feed; not "e5f3-a1", "country:aze", "2023/Śląsk".
  return id === '' || /\p{Cc}/u.test(id) ? null : id;
}

/** Every value that names the participant, without repeats. */
export function namesOf(participant: Participant, lookup: Lookup): readonly string[] {
  const { entity: id, name, text } = participant;
  const entity = id === undefined ? undefined : lookup.entity(id);
  const country = id?.startsWith('country:') ? id.slice('country:'.length) : entity?.country;
  const names = new Set<string>();
  if (id !== undefined) names.add(foldText(id));
  if (country !== undefined) names.add(foldText(country));
  const whole = entity?.kind === 'country' || id?.startsWith('country:') === true;
  for (const words of new Set([name, text, entity?.name ?? '', ...(entity?.aliases ?? [])])) {
    for (const run of whole ? wholeName(words) : nameRuns(words)) names.add(run);
  }
  return [...names];
}

/** The whole name, and every run of its words: what names a publisher or a participant that is no country. */
export function nameRuns(name: string): readonly string[] {
  const words = wordsOf(name).slice(0, NAME_WORDS_MAX);
  const runs: string[] = [...wholeName(name)];
  for (let start = 0; start < words.length; start++) {
    for (let length = 1; length <= Math.min(RUN_WORDS_MAX, words.length - start); length++) {
      runs.push(words.slice(start, start + length).join(' '));
    }
  }
  return runs;
}

function wholeName(name: string): readonly string[] {
  const words = wordsOf(name).slice(0, NAME_WORDS_MAX);
  return words.length === 0 ? [] : [words.join(' ')];
}
