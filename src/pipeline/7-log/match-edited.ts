import type { Evidence } from '../../model/evidence.ts';

/** The words for which an event has its id; `owner` is the event's index, `founding` tells that they are its first. */
export interface Trigger {
  readonly evidence: Evidence;
  readonly owner: number;
  readonly founding: boolean;
}

type Pair = readonly [old: Trigger, found: Trigger];

/**
 * What must be left of the context: so many code units right next to the words ("people were ▢killed▢ when a" has 12),
 * or so large a share of its longer words ("A fuel ▢depot▢ blew up on Sunday near" for "The ▢depot▢ blew up on Monday
 * near" has 0.5). Two tellings with the same verb elsewhere in a document share less.
 */
const NEIGHBOURS_KEPT_MIN = 12;
const WORDS_KEPT_MIN = 0.35;
/** Pairs of one word in one document that are compared; a document with more has hundreds of the same verb. */
const PAIRS_COMPARED_MAX = 40_000;

/**
 * Triggers of documents whose text has changed, found again: the same words, with the most of their context kept, each
 * old one with at most one of today. Ties go to those that stand at the like place in the text.
 */
export function matchEdited(olds: readonly Trigger[], founds: readonly Trigger[]): readonly Pair[] {
  const groups = byWords(founds);
  const pairs: Pair[] = [];
  for (const [key, old] of byWords(olds)) {
    const found = groups.get(key) ?? [];
    if (found.length > 0 && old.length * found.length <= PAIRS_COMPARED_MAX) pairs.push(...bestPairs(old, found));
  }
  return pairs;
}

/** By document and words. An erased event's triggers have no words left and are found by place only. */
function byWords(triggers: readonly Trigger[]): Map<string, Trigger[]> {
  const groups = new Map<string, Trigger[]>();
  for (const trigger of triggers) {
    const { document, exact } = trigger.evidence;
    if (exact === '') continue;
    const key = `${exact}\n${document}`;
    const group = groups.get(key);
    if (group) group.push(trigger);
    else groups.set(key, [trigger]);
  }
  return groups;
}

function bestPairs(olds: readonly Trigger[], founds: readonly Trigger[]): readonly Pair[] {
  const scored = olds.flatMap((old) =>
    founds.filter(({ evidence }) => evidence.sha256 !== old.evidence.sha256).map((found) => scoreOf(old, found)),
  );
  const taken = new Set<Trigger>();
  const pairs: Pair[] = [];
  for (const { old, found, neighbours, words } of scored.sort(byKept)) {
    if (neighbours < NEIGHBOURS_KEPT_MIN && words < WORDS_KEPT_MIN) continue;
    if (taken.has(old) || taken.has(found)) continue;
    taken.add(old).add(found);
    pairs.push([old, found]);
  }
  return pairs;
}

interface Scored {
  readonly old: Trigger;
  readonly found: Trigger;
  readonly neighbours: number;
  readonly words: number;
  readonly moved: number;
}

const scoreOf = (old: Trigger, found: Trigger): Scored => ({
  old,
  found,
  neighbours: neighboursKept(old.evidence, found.evidence),
  words: wordsKept(old.evidence, found.evidence),
  moved: Math.abs(old.evidence.start - found.evidence.start),
});

/** Code units of context on both sides together, as 6-events keeps them. */
const CONTEXT_LENGTH = 64;

const kept = ({ neighbours, words }: Scored): number => neighbours / CONTEXT_LENGTH + words;

const byKept = (a: Scored, b: Scored): number =>
  kept(b) - kept(a) ||
  a.moved - b.moved ||
  a.old.evidence.start - b.old.evidence.start ||
  a.found.evidence.start - b.found.evidence.start;

/** How many code units right before and right after the words are as they were. */
function neighboursKept(a: Evidence, b: Evidence): number {
  let before = 0;
  while (
    before < a.prefix.length &&
    before < b.prefix.length &&
    a.prefix.at(-1 - before) === b.prefix.at(-1 - before)
  ) {
    before++;
  }
  let after = 0;
  while (after < a.suffix.length && after < b.suffix.length && a.suffix[after] === b.suffix[after]) after++;
  return before + after;
}

/** Matches "depot" and "élan"; must not match "the", which every context has. */
const LONG_WORD = /[\p{L}\p{N}]{4,}/gu;

/** Share of the longer words of both contexts that both have (Dice's coefficient), 0 where there are none. */
function wordsKept(a: Evidence, b: Evidence): number {
  const left = new Set(`${a.prefix} ${a.suffix}`.match(LONG_WORD) ?? []);
  const right = new Set(`${b.prefix} ${b.suffix}`.match(LONG_WORD) ?? []);
  const shared = [...left].filter((word) => right.has(word)).length;
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size);
}
