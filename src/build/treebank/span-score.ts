import type { Span } from '../../model/span.ts';

/** How many spans are in the treebank, how many were found, and how many of these are the treebank's. */
export interface SpanScore {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
}

export const NO_SPANS: SpanScore = { gold: 0, found: 0, right: 0 };

export const addScores = (a: SpanScore, b: SpanScore): SpanScore => ({
  gold: a.gold + b.gold,
  found: a.found + b.found,
  right: a.right + b.right,
});

/** A span is right when both its ends are. */
export function scoreSpans(gold: readonly Span[], found: readonly Span[]): SpanScore {
  const ends = new Map(gold.map(({ start, end }) => [start, end]));
  const right = found.filter(({ start, end }) => ends.get(start) === end).length;
  return { gold: gold.length, found: found.length, right };
}

/** Harmonic mean of precision and recall, 0 to 1; 1 where there was nothing to find and nothing was found. */
export const f1Of = ({ gold, found, right }: SpanScore): number =>
  gold + found === 0 ? 1 : (2 * right) / (gold + found);
