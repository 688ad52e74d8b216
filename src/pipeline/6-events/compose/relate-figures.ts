import type { Figure, FigureRelation } from '../../../model/figure.ts';
import type { Measure } from '../../../model/measure.ts';

/**
 * How the observations of one event stand to each other. Only figures of one measure are compared (fled, arrived and
 * displaced count as one); of another unit,
 * scope, place or kind they differ in scope. Each figure lists its relations to earlier ones in the given order, which
 * is that of their days.
 *
 * In words: the same number restates, whoever gives it; a later and larger running count updates, since a rising toll
 * is no dispute; a later and smaller one by the same speaker corrects, or, of a level that may fall, updates; what is
 * left, with bounds that exclude each other, conflicts where two sources say it, and corrects where one does in another
 * document. A text that gives two numbers in its own voice counts two things.
 */
export function relateFigures(figures: readonly Figure[]): readonly Figure[] {
  return figures.map((figure, i) => {
    const relates: FigureRelation[] = [];
    for (const earlier of figures.slice(Math.max(0, i - COMPARED_MAX), i)) {
      const relation = relationBetween(earlier, figure);
      if (relation) relates.push({ type: relation.type, id: earlier.id, why: relation.why });
    }
    return { ...figure, relates };
  });
}

/** Earlier readings looked at for each; a longer series is told by its last ones. */
const COMPARED_MAX = 20;

type Relation = Omit<FigureRelation, 'id'>;

function relationBetween(earlier: Figure, later: Figure): Relation | null {
  const moves = MOVEMENT.has(earlier.measure) && MOVEMENT.has(later.measure);
  if (earlier.measure !== later.measure && !moves) return null;
  if (!isComparable(earlier, later)) {
    return { type: 'differsInScope', why: 'counts another group, place or unit, or in another way' };
  }
  if (agrees(earlier, later)) return { type: 'restates', why: 'the same number' };
  const isLater = (later.asOf.latest ?? '') > (earlier.asOf.latest ?? '');
  return isLater ? inTime(earlier, later) : atOnce(earlier, later);
}

/** Two numbers of which the second holds for a later day. */
function inTime(earlier: Figure, later: Figure): Relation | null {
  const kind = kindOf(later);
  if (kind === 'flow') return null;
  const same = sourceOf(earlier) === sourceOf(later);
  if (sizeOf(later) >= sizeOf(earlier)) {
    return { type: 'updates', why: 'a later and larger reading of one running count' };
  }
  if (same && kind === 'stock') return { type: 'updates', why: 'a later reading of a level by the same speaker' };
  if (same) return { type: 'corrects', why: 'the same speaker lowers the number' };
  return excludes(earlier, later)
    ? { type: 'conflictsWith', why: 'another speaker gives a later and smaller number, which excludes this one' }
    : null;
}

/** Two numbers for the same day. */
function atOnce(earlier: Figure, later: Figure): Relation | null {
  if (!excludes(earlier, later)) return null;
  if (sourceOf(earlier) !== sourceOf(later)) {
    return {
      type: 'conflictsWith',
      why: 'another speaker gives a number that excludes this one, for the same time',
    };
  }
  return earlier.evidence.document === later.evidence.document
    ? null
    : { type: 'corrects', why: 'the same speaker gives another number for the same time' };
}

/** Who has fled has arrived or will: readings of one movement, whichever end of it they were taken at. */
const MOVEMENT: ReadonlySet<Measure> = new Set(['people_fled', 'people_arrived', 'people_displaced']);

/** Part of those who move: a count of them says nothing of the whole. */
const PARTS = /\b(?:children|women|men|elderly|soldiers|fighters|patients|wounded|injured|families|households)\b/;

/** What a figure counts, so that readings of one count share the key; in a movement everybody is one population. */
export const countKey = ({ measure, scope, unit }: Figure): string => {
  const moves = MOVEMENT.has(measure);
  return `${moves ? 'movement' : measure}\n${moves && !PARTS.test(scope) ? 'people' : scope}\n${unit}`;
};

/** One movement has two ends, so that its readings name different places. */
const isComparable = (a: Figure, b: Figure): boolean =>
  countKey(a) === countKey(b) &&
  kindOf(a) === kindOf(b) &&
  (MOVEMENT.has(a.measure) || a.place === undefined || b.place === undefined || a.place === b.place);

/** What one event has done so far: "six were killed" and "has killed six" count the same toll. */
const TOLLS: ReadonlySet<Measure> = new Set(['killed', 'injured', 'detained', 'houses_destroyed', 'houses_damaged']);

const kindOf = ({ kind, measure }: Figure): Figure['kind'] =>
  MOVEMENT.has(measure) || (kind === 'flow' && TOLLS.has(measure)) ? 'cumulative' : kind;

const agrees = (a: Figure, b: Figure): boolean =>
  a.value !== null && b.value !== null
    ? a.value === b.value
    : a.value === b.value && a.min === b.min && a.max === b.max;

/** The number that stands for a figure when sizes are compared. */
const sizeOf = (figure: Figure): number => figure.value ?? figure.min ?? figure.max ?? 0;

/** Who answers for a number: its speaker, else the document in whose voice it stands; "officials" are those of one text. */
const sourceOf = ({ speaker, evidence: { document } }: Figure): string =>
  speaker?.entity ?? (speaker ? `${speaker.name} in ${document}` : `document ${document}`);

/** Whether the bounds leave no common number; an open bound excludes nothing on its side. */
function excludes(a: Figure, b: Figure): boolean {
  const low = (figure: Figure): number => figure.min ?? exactly(figure) ?? 0;
  const high = (figure: Figure): number => figure.max ?? exactly(figure) ?? Number.POSITIVE_INFINITY;
  return low(a) > high(b) || low(b) > high(a);
}

const exactly = ({ quantifier, value }: Figure): number | null => (quantifier === 'exact' ? value : null);
