/** A source of numbers from 0 up to 1 (mulberry32, Tommy Ettinger, public domain). */
function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Choices that a seed alone decides. */
export interface Dice {
  readonly unit: () => number;
  readonly below: (limit: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** As `pick`, with the first items far likelier than the last. */
  readonly pickSkewed: <Item>(items: readonly Item[]) => Item;
  readonly hex: (digits: number) => string;
}

export function diceOf(seed: number): Dice {
  const unit = randomOf(seed);
  const below = (limit: number): number => Math.floor(unit() * limit);
  const at = <Item>(items: readonly Item[], index: number): Item => items[index] as Item;
  return {
    unit,
    below,
    chance: (share) => unit() < share,
    pick: (items) => at(items, below(items.length)),
    pickSkewed: (items) => at(items, Math.floor(unit() ** 3 * items.length)),
    hex: (digits) => Array.from({ length: digits }, () => below(16).toString(16)).join(''),
  };
}
