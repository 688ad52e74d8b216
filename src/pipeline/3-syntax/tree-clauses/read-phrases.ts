import type { NounPhrase } from '../../reading.ts';
import { wholeListOf } from '../../relations/coordination.ts';
import { isNominal } from '../../relations/nominals.ts';
import { type PhraseSpan, phraseSpanOf } from '../../relations/phrase-span.ts';
import { hostOf, prepositionOf } from '../../relations/prepositions.ts';
import { childBy, headOf, relationOf, type Tree } from '../../relations/tree.ts';

/** The noun phrases of a sentence, and the phrase of each word that heads one in the tree. */
export interface TreePhrases {
  readonly phrases: readonly NounPhrase[];
  /** From the tree's head of a phrase to its index. */
  readonly indexOf: ReadonlyMap<number, number>;
}

interface Headed extends PhraseSpan {
  readonly top: number;
  readonly possessor: boolean;
}

/**
 * In: a sentence's tree. Out: its noun phrases with what each hangs on and what it is coordinated with.
 * Not: which clause a phrase belongs to (read-clauses.ts).
 */
export function readPhrases(tree: Tree): TreePhrases {
  const spans = outermost(tree, headedSpans(tree));
  const indexOf = new Map(spans.map(({ top }, i) => [top, i]));
  const phrases = spans.map(
    ({ first, last, head, top, possessor }): NounPhrase => ({
      first,
      last,
      head,
      within: withinOf(tree, top, possessor, indexOf),
      members: possessor ? [] : membersOf(tree, top, indexOf),
    }),
  );
  return { phrases, indexOf };
}

function headedSpans(tree: Tree): readonly Headed[] {
  return tree.tokens
    .flatMap((_, top): readonly Headed[] => {
      if (!isNominal(tree, top)) return [];
      return [{ top, possessor: isPossessor(tree, top), ...phraseSpanOf(tree, top) }];
    })
    .sort((a, b) => a.first - b.first || b.last - a.last);
}

const isPossessor = (tree: Tree, at: number): boolean =>
  relationOf(tree, at) === 'nmod:poss' && childBy(tree, at, 'case') !== undefined;

/** Without what lies inside of another phrase; possessors are phrases of their own there. */
function outermost(tree: Tree, spans: readonly Headed[]): readonly Headed[] {
  const kept: Headed[] = [];
  let reach = -1;
  for (const span of spans) {
    const inside = span.last <= reach;
    // Where wrong arcs make two phrases overlap, the later one begins behind the first.
    const mended = !inside && span.first <= reach ? { ...span, first: Math.min(reach + 1, span.top) } : span;
    if (inside && !(span.possessor && holderOf(tree, span, kept) !== undefined)) continue;
    if (mended.first > mended.head) continue;
    kept.push(mended);
    reach = Math.max(reach, span.last);
  }
  return kept;
}

const holderOf = (tree: Tree, span: Headed, kept: readonly Headed[]): Headed | undefined =>
  kept.find(({ top }) => top === headOf(tree, span.top));

function withinOf(
  tree: Tree,
  top: number,
  possessor: boolean,
  indexOf: ReadonlyMap<number, number>,
): NounPhrase['within'] {
  if (possessor) {
    const phrase = indexOf.get(headOf(tree, top));
    return phrase === undefined ? null : { phrase, preposition: "'s" };
  }
  // A list hangs where its first word does: "attacks on Baku and Yerevan".
  const first = wholeListOf(tree, top)[0] ?? top;
  const carrier = childBy(tree, top, 'case') === undefined ? first : top;
  const preposition = prepositionOf(tree, carrier);
  if (preposition === null || !relationOf(tree, first).startsWith('nmod')) return null;
  const phrase = indexOf.get(hostOf(tree, first));
  return phrase === undefined ? null : { phrase, preposition: preposition.text };
}

const membersOf = (tree: Tree, top: number, indexOf: ReadonlyMap<number, number>): readonly number[] =>
  wholeListOf(tree, top)
    .filter((other) => other !== top)
    .flatMap((other) => indexOf.get(other) ?? [])
    .sort((a, b) => a - b);
