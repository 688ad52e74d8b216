import { LANGUAGE_LETTERS, LANGUAGE_OF_SCRIPT, LANGUAGE_WORDS, USUAL_LANGUAGE } from './language-words.ts';
import { mainScript, sampleOf } from './script.ts';

/** Words of which the scores are made; more change nothing. */
const WORDS_READ_MAX = 4_000;
/**
 * Fewer words than these need not hold a function word: sentences of up to 25 words with none or one occur in English
 * news (lists of names, headlines run together), longer ones were not seen in 120,000 words.
 */
const TELLING_WORDS_MIN = 30;
/** A language other than English needs two of its words: one may be a name ("La Paz", "Al Jazeera"). */
const FOREIGN_HITS_MIN = 2;
/**
 * Share of a longer text's words that must be among the function words listed here for it to be English: news has 0.3
 * to 0.5, and languages that are not listed reach 0.1 by chance.
 */
const ENGLISH_SHARE_MIN = 0.12;
/** The same for a language that says with endings what English says with words. */
const FOREIGN_SHARE_MIN = 0.06;
/** A single letter is as often an initial or a fragment as a word. */
const LETTER_WORD_WEIGHT = 0.3;

/** What a text is written in. `sure` is false where its words do not tell. */
export interface FoundLanguage {
  readonly language: string;
  readonly sure: boolean;
}

/**
 * ISO 639-1 code of the language in which most of a text is written, by its script and its function words; `und`
 * (ISO 639-2, undetermined) for a text without letters, or a longer one without a function word of any language known
 * here. A short Latin text without any is taken for `declared`, else for English, the one language that is read:
 * missing a short English text would be worse than looking for events in a short one that has none.
 */
export function findLanguage(text: string, declared: string | undefined): FoundLanguage {
  const sample = sampleOf(text);
  const main = mainScript(sample);
  if (!main) return { language: 'und', sure: false };
  const only = LANGUAGE_OF_SCRIPT[main.script];
  // Japanese mixes Han and Kana, and no Chinese text has Kana.
  if (main.script === 'Han' && KANA.test(sample)) return { language: 'ja', sure: true };
  if (only) return { language: only, sure: true };
  const words = wordsOf(sample);
  const best = bestLanguage(scoreWords(words), words.length, declared);
  if (best) return { language: best, sure: true };
  const usual = USUAL_LANGUAGE[main.script];
  if (usual) return { language: usual, sure: false };
  if (words.length >= TELLING_WORDS_MIN) return { language: 'und', sure: false };
  return { language: baseLanguage(declared) ?? 'en', sure: false };
}

/** Matches "の"; must not match "的". */
const KANA = /[\u3040-\u30ff]/;
/** Matches "l" and "homme" in "l’homme", "boʻlgan" and "ta'"; must not match digits or "-". */
const WORD = /\p{L}[\p{L}\p{M}ʻ‘]*/gu;

function wordsOf(sample: string): string[] {
  const words: string[] = [];
  for (const match of sample.normalize('NFC').toLowerCase().matchAll(WORD)) {
    words.push(match[0]);
    if (words.length >= WORDS_READ_MAX) break;
  }
  return words;
}

/** Which languages have a word or a letter. */
function languagesOf(table: Readonly<Record<string, string>>, separator: string): Map<string, readonly string[]> {
  const languages = new Map<string, readonly string[]>();
  for (const [language, list] of Object.entries(table)) {
    for (const item of new Set(list.split(separator))) {
      languages.set(item, [...(languages.get(item) ?? []), language]);
    }
  }
  return languages;
}

const LANGUAGES_OF_WORD = languagesOf(LANGUAGE_WORDS, ' ');
const LANGUAGES_OF_LETTER = languagesOf(LANGUAGE_LETTERS, '');

interface Score {
  /** Words of the text that the language has. */
  readonly hits: number;
  readonly points: number;
}

/**
 * The points of a language: one for each word that it has, and two more shared out among all that have the word, so
 * that words of its own count thrice and words that its neighbours have too hardly more than once; and one shared out
 * for each word with a letter that few languages have.
 */
function scoreWords(words: readonly string[]): ReadonlyMap<string, Score> {
  const scores = new Map<string, Score>();
  const add = (language: string, hits: number, points: number): void => {
    const score = scores.get(language) ?? { hits: 0, points: 0 };
    scores.set(language, { hits: score.hits + hits, points: score.points + points });
  };
  for (const word of words) {
    const weight = word.length === 1 ? LETTER_WORD_WEIGHT : 1;
    const languages = LANGUAGES_OF_WORD.get(word) ?? [];
    for (const language of languages) add(language, weight, weight * (1 + 2 / languages.length));
    if (ASCII_ONLY.test(word)) continue;
    const special = new Set([...word].flatMap((letter) => LANGUAGES_OF_LETTER.get(letter) ?? []));
    for (const language of special) add(language, 0, 1 / special.size);
  }
  return scores;
}

/** Matches "the"; must not match "él". */
const ASCII_ONLY = /^[a-z]*$/;

/** The declared language wins a near tie: points within a tenth of the best. */
const DECLARED_SHARE_MIN = 0.9;

function bestLanguage(scores: ReadonlyMap<string, Score>, words: number, declared: string | undefined): string | null {
  const telling = ([language, { hits }]: [string, Score]): boolean => {
    const english = language === 'en';
    if (english ? hits < 1 : hits < FOREIGN_HITS_MIN) return false;
    return words < TELLING_WORDS_MIN || hits / words >= (english ? ENGLISH_SHARE_MIN : FOREIGN_SHARE_MIN);
  };
  const ranked = [...scores].filter(telling).sort((a, b) => b[1].points - a[1].points || preferEnglish(a[0], b[0]));
  const best = ranked[0];
  if (!best) return null;
  const wished = ranked.find(([language]) => language === baseLanguage(declared));
  return wished && wished[1].points >= best[1].points * DECLARED_SHARE_MIN ? wished[0] : best[0];
}

const preferEnglish = (a: string, b: string): number => {
  if (a === 'en' || b === 'en') return a === 'en' ? -1 : 1;
  return a < b ? -1 : 1;
};

/** "en-GB" is "en". */
const baseLanguage = (declared: string | undefined): string | undefined =>
  declared?.toLowerCase().split(/[-_]/, 1)[0] || undefined;
