import type { DatedDocument } from '../telling.ts';

/**
 * At most `max` of the items, in their order: the first of each document, then the second of each, and so on, so that
 * one long document does not crowd out the others.
 */
export function firstOfEachDocument<T extends { readonly source: DatedDocument }>(
  items: readonly T[],
  max: number,
): readonly T[] {
  if (items.length <= max) return items;
  const counts = new Map<string, number>();
  const ranked = items.map((item, index) => {
    const round = counts.get(item.source.doc.id) ?? 0;
    counts.set(item.source.doc.id, round + 1);
    return { item, index, round };
  });
  return ranked
    .sort((a, b) => a.round - b.round || a.index - b.index)
    .slice(0, max)
    .sort((a, b) => a.index - b.index)
    .map(({ item }) => item);
}
