/**
 * Words of several words, with a bar where one ends. The apostrophe of some is often left out in quick writing; only
 * those are here that are nothing else then: "its", "were", "well", "id" and "wed" are not.
 */
const WRITTEN =
  'can|not gon|na wan|na got|ta got|cha ought|a had|da out|ta lot|ta gim|me lem|me what|cha du|n|no ' +
  'do|nt does|nt did|nt is|nt was|nt are|nt were|nt has|nt have|nt had|nt could|nt would|nt should|nt must|nt need|nt ' +
  'ca|nt wo|nt ai|nt i|m i|ve you|re you|ve you|ll they|re they|ve they|ll we|ve he|s she|s that|s there|s what|s who|s';

/** Lengths of the parts of each: "dunno" has 2, 1 and 2. */
const PARTS: ReadonlyMap<string, readonly number[]> = new Map(
  WRITTEN.split(' ').map((word) => [word.replaceAll('|', ''), word.split('|').map((part) => part.length)]),
);

/** No word of the table is longer. */
const LENGTH_MAX = 8;

/** Lengths of the words that `word` was drawn together from, null for a plain one. */
export function contractionParts(text: string, start: number, end: number): readonly number[] | null {
  if (end - start > LENGTH_MAX) return null;
  return PARTS.get(text.slice(start, end).toLowerCase()) ?? null;
}
