import { withThe } from '../../language/articles.ts';
import { countSentence, harmPhrase } from './count-sentence.ts';
import { displacementSentence } from './displacement-sentence.ts';
import { startCapital } from './english.ts';
import { labelled } from './label-sentence.ts';
import { isCount, isSameAs } from './name-participant.ts';
import { nounSentence } from './noun-sentence.ts';
import { repeatsStretch } from './repeats-stretch.ts';
import { extra, type Piece, type TitleParts } from './title-parts.ts';
import { verbSentence } from './verb-sentence.ts';

/** Longest title, in UTF-16 code units; what most feed readers show on one line. */
export const TITLE_LENGTH_MAX = 100;

/** A title never repeats this many words in a row of a sentence that tells its event. */
export const REPEATED_WORDS_MAX = 7;

/**
 * A line from which a person knows what happened, to whom and where: present tense, canonical names, no full stop.
 * Of the wordings of several tellings the one that names most of the record is taken. Pieces are left off, the least
 * needed first, until it fits and is nobody else's sentence.
 */
export function composeTitle(parts: TitleParts): string {
  const all = [parts, ...(parts.others ?? []).slice(0, OTHERS_MAX).map((wording) => ({ ...parts, wording }))];
  const titles = all.map(titleOf);
  const best = titles.reduce((a, b) => (coverage(parts, b) > coverage(parts, a) ? b : a));
  return startCapital(best.words);
}

/** Tellings looked at for the best wording; the plainest comes first. */
const OTHERS_MAX = 8;

/** A line, and how much less it is worth than a clause that says who did what. */
interface Title {
  readonly words: string;
  readonly penalty: number;
}

function titleOf(parts: TitleParts): Title {
  const [actor] = parts.actors;
  const [recipient] = parts.recipients;
  const fewer = { ...parts, actors: actor ? [actor] : [], recipients: recipient ? [recipient] : [] };
  const sentences = [sentenceOf(parts), labelled(parts, null), labelled(fewer, null)];
  const candidates = sentences.flatMap((pieces) => {
    const penalty = penaltyOf(parts, pieces);
    return withPlaces(parts, shorter(pieces)).map((words) => ({ words, penalty }));
  });
  const fitting =
    candidates.find(({ words }) => words.length <= TITLE_LENGTH_MAX && !repeats(parts, words)) ?? candidates.at(-1);
  return { words: cutAtWord(fitting?.words ?? '', TITLE_LENGTH_MAX), penalty: fitting?.penalty ?? LABEL_PENALTY };
}

function penaltyOf({ wording }: TitleParts, pieces: readonly Piece[]): number {
  if (pieces.some(({ isLabel }) => isLabel)) return LABEL_PENALTY;
  // "The shooting begins" says no more than its noun.
  const bare = wording.participle === null && wording.subject === null && wording.object === null;
  return wording.noun !== null && bare ? NOUN_PENALTY : 0;
}

/** A label in place of a deed is worth less than a name more, a noun without a verb about as much as one. */
const LABEL_PENALTY = 1.5;
const NOUN_PENALTY = 1;

/** How much of the record a title names; what it says of the deed itself breaks ties. */
function coverage(parts: TitleParts, { words, penalty }: Title): number {
  const people = [...parts.actors, ...parts.recipients].filter((one) => !isCount(one));
  const named = [...people, ...parts.places].filter((one) => isSameAs(words, one)).length;
  return named - penalty + Math.min(words.split(' ').length, WORDS_ENOUGH) / (2 * WORDS_ENOUGH);
}

/** A dozen words say what happened; more of them are no gain. */
const WORDS_ENOUGH = 12;

const repeats = (parts: TitleParts, title: string): boolean =>
  (parts.sentences ?? []).some((sentence) => repeatsStretch(title, sentence, REPEATED_WORDS_MAX));

function sentenceOf(parts: TitleParts): readonly Piece[] {
  if (parts.type === 'DISPLACE') return displacementSentence(parts);
  const { noun, verb } = parts.wording;
  if (noun !== null) return nounSentence(parts, noun);
  return verb === null ? countSentence(parts) : verbSentence(parts);
}

/** Each line with where it was and how many were harmed, unless it says so already; then without. */
function withPlaces(parts: TitleParts, lines: readonly string[]): readonly string[] {
  const place = parts.type === 'DISPLACE' ? undefined : parts.places.find(({ role }) => role === 'occurred');
  const harm = harmPhrase(parts.figures);
  const located = lines.map((line) =>
    place && !line.includes(place.name) ? `${line} in ${withThe(place.name)}` : line,
  );
  const counted = (line: string): readonly string[] => (harm === '' || hasNumber(line) ? [line] : [line + harm, line]);
  return [...located.flatMap(counted), ...lines.flatMap(counted)];
}

// Matches "three men", "19,000"; not "anyone".
const hasNumber = (sentence: string): boolean =>
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens|several|scores|hundreds|thousands)\b/i.test(
    sentence,
  );

/** The title with all its pieces, then with those of the highest rank cut short and left off, one by one, to its core. */
function shorter(pieces: readonly Piece[]): readonly string[] {
  const titles = [join(pieces)];
  let left = pieces;
  while (left.some(({ rank }) => rank > 0)) {
    const highest = Math.max(...left.map(({ rank }) => rank));
    const at = left.findLastIndex(({ rank }) => rank === highest);
    const brief = cutTail(left[at]?.words ?? '');
    if (brief !== null) titles.push(join(left.map((piece, i) => (i === at ? extra(brief, highest) : piece))));
    left = left.filter((_, i) => i !== at);
    titles.push(join(left));
  }
  return titles;
}

/** "to investigate the senator and his son" → "to investigate the senator"; null where nothing is left to cut. */
function cutTail(words: string): string | null {
  const at = Math.max(...TAILS.map((tail) => words.lastIndexOf(tail)));
  const kept = words.slice(0, Math.max(at, 0));
  return kept.split(' ').length < TAIL_FREE_WORDS_MIN ? null : kept;
}

const TAILS = [' and ', ' on ', ' for ', ' in ', ' with ', ' from ', ' over ', ' about ', ' against '];
/** Fewer words say nothing: "to talk", "on terms". */
const TAIL_FREE_WORDS_MIN = 3;

const join = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ words }) => words)
    .join(' ')
    // Control characters of a hostile text, and runs of spaces; then the space before ": two killed".
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/ (?=[:,])/g, '')
    .trim();

function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  // A cut must not leave half of a surrogate pair.
  // Matches a high surrogate at the end; not a whole pair.
  const cut = text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut}…`;
}
