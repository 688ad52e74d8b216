import { withThe } from '../../language/articles.ts';
import { countSentence, harmPhrase } from './count-sentence.ts';
import { displacementSentence } from './displacement-sentence.ts';
import { startCapital } from './english.ts';
import { nounSentence } from './noun-sentence.ts';
import { repeatsStretch } from './repeats-stretch.ts';
import { extra, type Piece, type TitleParts } from './title-parts.ts';
import { labelled, verbSentence } from './verb-sentence.ts';

export type { TitleParts } from './title-parts.ts';

/** Longest title, in UTF-16 code units; what most feed readers show on one line. */
export const TITLE_LENGTH_MAX = 100;

/** A title never repeats this many words in a row of a sentence that tells its event. */
export const REPEATED_WORDS_MAX = 7;

/**
 * A line from which a person knows what happened, to whom and where: present tense, canonical names, no full stop.
 * Pieces are left off, the least needed first, until it fits and is nobody else's sentence.
 */
export function composeTitle(parts: TitleParts): string {
  const candidates = [sentenceOf(parts), labelled(parts, null)].flatMap((pieces) => shorter(withPlace(parts, pieces)));
  const own = candidates.filter((title) => !repeats(parts, title));
  const fitting = own.find((title) => title.length <= TITLE_LENGTH_MAX) ?? own[0] ?? candidates.at(-1) ?? '';
  return startCapital(cutAtWord(fitting, TITLE_LENGTH_MAX));
}

const repeats = (parts: TitleParts, title: string): boolean =>
  (parts.sentences ?? []).some((sentence) => repeatsStretch(title, sentence, REPEATED_WORDS_MAX));

function sentenceOf(parts: TitleParts): readonly Piece[] {
  if (parts.type === 'DISPLACE') return displacementSentence(parts);
  const { noun, verb } = parts.wording;
  if (noun !== null) return nounSentence(parts, noun);
  return verb === null ? countSentence(parts) : verbSentence(parts);
}

/** Adds where it was and how many were harmed, unless the sentence says so already. */
function withPlace(parts: TitleParts, pieces: readonly Piece[]): readonly Piece[] {
  const sentence = join(pieces);
  const place = parts.type === 'DISPLACE' ? undefined : parts.places.find(({ role }) => role === 'occurred');
  const where = place && !sentence.includes(place.name) ? [extra(`in ${withThe(place.name)}`, 1)] : [];
  const harm = hasNumber(sentence) ? '' : harmPhrase(parts.figures);
  return [...pieces, ...where, ...(harm === '' ? [] : [extra(harm, 3)])];
}

// Matches "three men", "19,000"; not "anyone".
const hasNumber = (sentence: string): boolean =>
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands)\b/i.test(sentence);

/** The title with all its pieces, then without those of the highest rank, and so on; last its core. */
function shorter(pieces: readonly Piece[]): readonly string[] {
  const titles = [join(pieces)];
  let left = pieces;
  while (left.some(({ rank }) => rank > 0)) {
    const highest = Math.max(...left.map(({ rank }) => rank));
    const at = left.findLastIndex(({ rank }) => rank === highest);
    left = left.filter((_, i) => i !== at);
    titles.push(join(left));
  }
  return titles;
}

const join = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ words }) => words)
    .join(' ')
    .replace(/ (?=[:,])/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
}
