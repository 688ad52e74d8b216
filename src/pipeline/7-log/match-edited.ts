import type { Evidence } from '../../model/evidence.ts';

/** The words for which an event has its id; `owner` is the event's index, `founding` tells that they are its first. */
export interface Trigger {
  readonly evidence: Evidence;
  readonly owner: number;
  readonly founding: boolean;
}

type Pair = readonly [old: Trigger, found: Trigger];

/**
 * Code units of context next to the words that must be as they were. A word before and after, as in "people were
 * ▢killed▢ when a", is about so long; evidence keeps 32 on each side.
 */
const CONTEXT_KEPT_MIN = 12;
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
  const scored: Scored[] = olds.flatMap((old) =>
    founds
      .filter((found) => found.evidence.sha256 !== old.evidence.sha256)
      .map((found) => ({ old, found, kept: contextKept(old.evidence, found.evidence), moved: moved(old, found) })),
  );
  const taken = new Set<Trigger>();
  const pairs: Pair[] = [];
  for (const { old, found, kept } of scored.sort(byKept)) {
    if (kept < CONTEXT_KEPT_MIN || taken.has(old) || taken.has(found)) continue;
    taken.add(old).add(found);
    pairs.push([old, found]);
  }
  return pairs;
}

interface Scored {
  readonly old: Trigger;
  readonly found: Trigger;
  readonly kept: number;
  readonly moved: number;
}

const byKept = (a: Scored, b: Scored): number =>
  b.kept - a.kept ||
  a.moved - b.moved ||
  a.old.evidence.start - b.old.evidence.start ||
  a.found.evidence.start - b.found.evidence.start;

const moved = (old: Trigger, found: Trigger): number => Math.abs(old.evidence.start - found.evidence.start);

/** How much of the text right before and right after the words is as it was. */
function contextKept(a: Evidence, b: Evidence): number {
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
