import { IRREGULAR_VERBS } from '../language/irregular-verbs.ts';

const BASE_OF_PAST = new Map(IRREGULAR_VERBS.flatMap(({ base, pasts }) => pasts.map((form) => [form, base])));

/** Shorter words are no regular past forms: "red", "bed", "king". */
const STEM_LENGTH_MIN = 2;

/**
 * The base forms that a past or a regular -ing form can have, likeliest first: "gutted" gives "gutt", "gut", "gutte". For
 * words that the tagger left as they stand; the lexicon decides which of them is a verb. Empty for other words.
 */
export function stemsOf(word: string): readonly string[] {
  const irregular = BASE_OF_PAST.get(word);
  if (irregular !== undefined) return [irregular];
  // Matches `gutted`, `looting`; not `overrun`.
  const ending = /(?:ed|ing)$/.exec(word)?.[0];
  if (ending === undefined || word.length - ending.length < STEM_LENGTH_MIN) return [];
  const stem = word.slice(0, -ending.length);
  const last = stem.at(-1) ?? '';
  const stems = [stem];
  if (last === stem.at(-2)) stems.push(stem.slice(0, -1));
  if (last === 'i' && ending === 'ed') stems.push(`${stem.slice(0, -1)}y`);
  stems.push(`${stem}e`);
  return stems;
}
