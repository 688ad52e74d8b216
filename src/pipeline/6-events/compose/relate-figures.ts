import type { Figure, FigureRelation } from '../../../model/figure.ts';

/**
 * How the observations of one event stand to each other. Only figures of one measure are compared; of another scope,
 * place or kind they differ in scope. Each figure lists its relations to earlier ones in the given order.
 *
 * In words: the same number from anybody at about the same time restates; a later, larger running total updates,
 * whoever gives it, since a rising count is no dispute; a smaller one by the same speaker corrects; what is left, with
 * bounds that exclude each other at the same time, conflicts.
 */
export function relateFigures(figures: readonly Figure[]): readonly Figure[] {
  return figures.map((figure, i) => {
    const relates: FigureRelation[] = [];
    for (const earlier of figures.slice(Math.max(0, i - COMPARED_MAX), i)) {
      const relation = relationBetween(earlier, figure);
      if (relation) relates.push(relation);
    }
    return { ...figure, relates };
  });
}

/** Earlier readings looked at for each; a longer series is told by its last ones. */
const COMPARED_MAX = 20;

function relationBetween(earlier: Figure, later: Figure): FigureRelation | null {
  if (earlier.measure !== later.measure) return null;
  const relate = (type: FigureRelation['type'], why: string): FigureRelation => ({ type, id: earlier.id, why });
  if (earlier.scope !== later.scope || earlier.kind !== later.kind) {
    return relate('differsInScope', 'counts another group or in another way');
  }
  if (agrees(earlier, later)) return relate('restates', 'the same number');
  const grows = sizeOf(later) >= sizeOf(earlier);
  const isLater = (later.asOf.latest ?? '') > (earlier.asOf.latest ?? '');
  const running = later.kind !== 'flow';
  if (running && grows && isLater) return relate('updates', 'a later and larger reading of one running count');
  if (running && isLater && sameSpeaker(earlier, later))
    return relate('corrects', 'the same speaker lowers the number');
  if (excludes(earlier, later) && !isLater) {
    return sameSpeaker(earlier, later)
      ? relate('corrects', 'the same speaker gives another number for the same time')
      : relate('conflictsWith', 'another speaker gives a number that excludes this one, for the same time');
  }
  return null;
}

const agrees = (a: Figure, b: Figure): boolean =>
  a.value !== null && b.value !== null
    ? a.value === b.value
    : a.value === b.value && a.min === b.min && a.max === b.max;

/** The number that stands for a figure when sizes are compared. */
const sizeOf = (figure: Figure): number => figure.value ?? figure.min ?? figure.max ?? 0;

const sameSpeaker = (a: Figure, b: Figure): boolean =>
  (a.speaker?.entity ?? a.speaker?.name ?? null) !== null &&
  (a.speaker?.entity ?? a.speaker?.name) === (b.speaker?.entity ?? b.speaker?.name);

/** Whether the bounds leave no common number; an open bound excludes nothing on its side. */
function excludes(a: Figure, b: Figure): boolean {
  const low = (figure: Figure): number => figure.min ?? (figure.quantifier === 'exact' ? (figure.value ?? 0) : 0);
  const high = (figure: Figure): number =>
    figure.max ??
    (figure.quantifier === 'exact' ? (figure.value ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY);
  return low(a) > high(b) || low(b) > high(a);
}
