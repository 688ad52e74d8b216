import { type Context, contextKept, contextOf } from './context-kept.ts';
import { matchAlike } from './match-alike.ts';
import { byPlace, groupTriggers, type Trigger, type TriggerPair } from './trigger.ts';

/**
 * Pairs of one word in one document whose contexts are compared; 200 edited tellings are compared with 200 in full.
 * Of more, each is compared with those that stand where the text around it leads one to expect it.
 */
const PAIRS_COMPARED_MAX = 40_000;

/** With so many on either side of that place each is compared, however many there are. */
const WINDOW_MIN = 8;

/**
 * Triggers of documents whose text has changed, found again: the same words, with the most of their context kept, each
 * old one with at most one of today. Current events come before withdrawn ones, which claim only what is left; ties go to
 * those that stand at the like place. Words with their whole context are found first: an edit costs what it touches.
 */
export function matchEdited(olds: readonly Trigger[], founds: readonly Trigger[]): readonly TriggerPair[] {
  const groups = groupTriggers(founds, wordsKey);
  const pairs: TriggerPair[] = [];
  for (const [key, sameWords] of groupTriggers(olds.filter(hasWords), wordsKey)) {
    const found = groups.get(key) ?? [];
    const today = found[0]?.evidence.sha256;
    const old = sameWords.filter(({ evidence }) => evidence.sha256 !== today);
    if (found.length > 0) pairs.push(...bestPairs(old, [...found].sort(byPlace)));
  }
  return pairs;
}

const wordsKey = ({ evidence }: Trigger): string => `${evidence.exact}\n${evidence.document}`;

/** An erased event's triggers have no words left and are found by place only. */
const hasWords = ({ evidence }: Trigger): boolean => evidence.exact !== '';

function bestPairs(olds: readonly Trigger[], founds: readonly Trigger[]): readonly TriggerPair[] {
  const pairs: TriggerPair[] = [...matchAlike(olds, founds)];
  const foundOf = new Map(pairs);
  const taken = new Set<Trigger>(pairs.flat());
  const free = founds.filter((found) => !taken.has(found));
  const left = olds.filter((old) => !taken.has(old));
  if (free.length === 0 || left.length === 0) return pairs;
  const contexts = new Map(free.map((found) => [found, contextOf(found.evidence)]));
  const freeBefore = countFreeBefore(founds, contexts);
  const search = { foundOf, free, contexts, freeBefore, window: windowFor(left.length, free.length) };
  const versions = [...groupTriggers(olds, ({ evidence }) => evidence.sha256).values()];
  const scored = versions.flatMap((version) => scoresOfVersion([...version].sort(byPlace), search));
  for (const { old, found } of scored.sort(byKept)) {
    if (taken.has(old) || taken.has(found)) continue;
    taken.add(old).add(found);
    pairs.push([old, found]);
  }
  return pairs;
}

/** How many on either side of a place are compared. */
const windowFor = (olds: number, founds: number): number =>
  olds * founds <= PAIRS_COMPARED_MAX ? founds : Math.max(WINDOW_MIN, Math.floor(PAIRS_COMPARED_MAX / (2 * olds)));

interface Search {
  /** What has been found with its whole context. */
  readonly foundOf: ReadonlyMap<Trigger, Trigger>;
  /** The others of today, in the order of the text. */
  readonly free: readonly Trigger[];
  readonly contexts: ReadonlyMap<Trigger, Context>;
  /** For each word of today, how many free ones stand before it. */
  readonly freeBefore: ReadonlyMap<Trigger, number>;
  readonly window: number;
}

interface Scored {
  readonly old: Trigger;
  readonly found: Trigger;
  readonly kept: number;
}

/**
 * One text as it was, in order, against today's. Between two words that were found again stands what stood between
 * them: those of today are looked at that follow the one before, and those that precede the one behind.
 */
function scoresOfVersion(olds: readonly Trigger[], search: Search): readonly Scored[] {
  const { foundOf, free, contexts, window } = search;
  const behind = placesFrom(olds.toReversed(), search, free.length, -1).reverse();
  return placesFrom(olds, search, 0, 1).flatMap((place, i) => {
    const old = olds[i];
    if (!old || foundOf.has(old)) return [];
    const context = contextOf(old.evidence);
    const near = new Set([...around(free, place, window), ...around(free, behind[i] ?? place, window)]);
    return [...near].flatMap((found) => {
      const other = contexts.get(found);
      const kept = other ? contextKept(context, other) : null;
      return kept === null ? [] : [{ old, found, kept }];
    });
  });
}

function countFreeBefore(
  founds: readonly Trigger[],
  free: ReadonlyMap<Trigger, Context>,
): ReadonlyMap<Trigger, number> {
  const before = new Map<Trigger, number>();
  let count = 0;
  for (const found of founds) {
    before.set(found, count);
    if (free.has(found)) count++;
  }
  return before;
}

/** Where among the free ones each old word is to be expected, counted on from the last one that was found again. */
function placesFrom(olds: readonly Trigger[], { foundOf, freeBefore }: Search, start: number, step: 1 | -1): number[] {
  let place = start;
  return olds.map((old) => {
    const found = foundOf.get(old);
    if (found) place = freeBefore.get(found) ?? place;
    const own = place;
    if (!found) place += step;
    return own;
  });
}

const around = (free: readonly Trigger[], place: number, window: number): readonly Trigger[] =>
  free.slice(Math.max(0, place - window), Math.max(0, place + window));

const byKept = (a: Scored, b: Scored): number =>
  Number(b.old.current) - Number(a.old.current) ||
  b.kept - a.kept ||
  moved(a) - moved(b) ||
  byPlace(a.old, b.old) ||
  byPlace(a.found, b.found);

const moved = ({ old, found }: Scored): number => Math.abs(old.evidence.start - found.evidence.start);
