import type { Lexicon, NounFrame, VerbFrame } from '../../model/lexicon.ts';

/** A noun frame with its noun cut into words. */
export type IndexedNounFrame = NounFrame & { readonly words: readonly string[] };

/** The event lexicon, arranged for look-up by lemma. Make it once for a run. */
export interface FrameIndex {
  /** By lemma, or lemma and particle ("break out"); the frames with most conditions first. */
  readonly verbs: ReadonlyMap<string, readonly VerbFrame[]>;
  /** By the last word of the noun; longer nouns first, so that "hunger strike" is tried before "strike". */
  readonly nouns: ReadonlyMap<string, readonly IndexedNounFrame[]>;
}

/** Arranges the frames of a lexicon. Frames of equal specificity keep the order of the lexicon. */
export function createFrameIndex(lexicon: Pick<Lexicon, 'verbs' | 'nouns'>): FrameIndex {
  const verbs = new Map<string, VerbFrame[]>();
  for (const frame of lexicon.verbs) append(verbs, frame.verb.toLowerCase(), frame);
  for (const frames of verbs.values()) frames.sort((a, b) => conditionsOf(b) - conditionsOf(a));
  const nouns = new Map<string, IndexedNounFrame[]>();
  for (const frame of lexicon.nouns) {
    // The tokeniser parts words at hyphens: "cease-fire" is three tokens.
    const words = frame.noun.toLowerCase().replaceAll('-', ' - ').split(' ');
    append(nouns, words.at(-1) ?? '', { ...frame, words });
  }
  for (const frames of nouns.values()) frames.sort((a, b) => b.words.length - a.words.length);
  return { verbs, nouns };
}

/**
 * A word list is one condition, and two where the preposition counts as one; "any object at all" asks for less. Words
 * behind a preposition ask for somewhat more than who does it: "returned to power" is that for a president, too.
 */
const conditionsOf = (frame: VerbFrame): number =>
  weightOf(frame.object) + weightOf(frame.subject) + (frame.with ? 1 + 1.2 * weightOf(frame.with.words) : 0);

const weightOf = (words: readonly string[] | undefined): number =>
  words === undefined ? 0 : words.includes('*') ? 0.5 : 1;

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
