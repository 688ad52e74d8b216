import { hexOf } from '../model/hash.ts';
import type { Block } from './block.ts';
import { lowerBound } from './block.ts';
import type { BlockStore } from './block-store.ts';
import { SnapshotError } from './snapshot-error.ts';
import { takeVarint } from './varint.ts';
import type { Child, Table } from './write-table.ts';

/** A child with its place: the entries before it, and the first key of what follows it. */
export interface PlacedChild extends Child {
  readonly rank: number;
  readonly next: string | null;
}

/** A block of entries with the number of entries before it. */
export interface Leaf {
  readonly rank: number;
  readonly key: string;
  readonly block: Block;
}

/** Keys from `from` (inclusive) to `to` (exclusive). */
export interface KeyRange {
  readonly from: string;
  readonly to: string;
}

/** The range of one key. */
export const rangeOfKey = (key: string): KeyRange => ({ from: key, to: `${key}\0` });

/** Whether a child can hold a key of the range. */
export const mayHold = ({ first, next }: PlacedChild, { from, to }: KeyRange): boolean =>
  first < to && (next === null || next > from);

/**
 * The blocks of entries that `wanted` says yes to on every level above, in order, without reading them. One read of the
 * store for each level of the index below the manifest.
 */
export async function findLeaves(
  store: BlockStore,
  table: Table,
  wanted: (child: PlacedChild) => boolean,
): Promise<readonly PlacedChild[]> {
  let children = placed(table.children, 0, null).filter(wanted);
  for (let level = table.depth; level > 0; level--) {
    const blocks = await store.read(children.map(({ block }) => block));
    children = children.flatMap((child) => {
      const below = childrenOf(child.block, blocks.get(child.block));
      return placed(below, child.rank, child.next).filter(wanted);
    });
  }
  return children;
}

/** The blocks of entries that `wanted` says yes to, read in one go. */
export async function readLeaves(
  store: BlockStore,
  table: Table,
  wanted: (child: PlacedChild) => boolean,
): Promise<readonly Leaf[]> {
  return readChildren(store, await findLeaves(store, table, wanted));
}

export async function readChildren(store: BlockStore, children: readonly PlacedChild[]): Promise<readonly Leaf[]> {
  const blocks = await store.read(children.map(({ block }) => block));
  return children.flatMap(({ block: key, rank }) => {
    const block = blocks.get(key);
    return block === undefined ? [] : { block, key, rank };
  });
}

function placed(children: readonly Child[], rank: number, next: string | null): readonly PlacedChild[] {
  let before = rank;
  return children.map((child, i) => {
    const place = { ...child, rank: before, next: children[i + 1]?.first ?? next };
    before += child.entries;
    return place;
  });
}

const HASH_BYTES = 16;

function childrenOf(key: string, block: Block | undefined): readonly Child[] {
  return (block?.keys ?? []).map((first, i) => {
    const value = block?.valueAt(i) ?? new Uint8Array();
    const entries = takeVarint({ bytes: value, at: HASH_BYTES });
    if (entries < 0) {
      throw new SnapshotError(key, [{ path: `/values/${i}`, expected: 'a hash and a count', received: 'less' }]);
    }
    return { first, block: `b/${hexOf(value.subarray(0, HASH_BYTES))}`, entries };
  });
}

/** An entry's value, and the key of the block that it is in, for errors to name. */
export interface StoredValue {
  readonly block: string;
  readonly value: Uint8Array;
}

/** Values of the entries with these keys. Keys that the table does not have are missing from the answer. */
export async function readKeys(
  store: BlockStore,
  table: Table,
  keys: readonly string[],
): Promise<ReadonlyMap<string, StoredValue>> {
  const ranges = keys.map(rangeOfKey);
  const leaves = await readLeaves(store, table, (child) => ranges.some((range) => mayHold(child, range)));
  const values = new Map<string, StoredValue>();
  for (const { block, key: blockKey } of leaves) {
    for (const key of keys) {
      const at = lowerBound(block.keys, key);
      if (block.keys[at] === key) values.set(key, { block: blockKey, value: block.valueAt(at) });
    }
  }
  return values;
}

/** Values of the entries of these ranks (places in the order of the keys, from 0), in the order asked for. */
export async function readRanks(
  store: BlockStore,
  table: Table,
  ranks: readonly number[],
): Promise<readonly StoredValue[]> {
  const leaves = await readLeaves(store, table, ({ rank, entries }) =>
    ranks.some((wanted) => rank <= wanted && wanted < rank + entries),
  );
  return ranks.map((wanted) => {
    const leaf = leaves.find(({ rank, block }) => rank <= wanted && wanted < rank + block.keys.length);
    if (leaf === undefined) {
      const [first] = table.children;
      const received = `${leaves.length} blocks without it`;
      throw new SnapshotError(first?.block ?? 'b/', [{ path: '', expected: `an entry of rank ${wanted}`, received }]);
    }
    return { block: leaf.key, value: leaf.block.valueAt(wanted - leaf.rank) };
  });
}

/** How many keys of the table lie below `key`, and whether it has the key itself. */
export async function rankOf(
  store: BlockStore,
  table: Table,
  key: string,
): Promise<{ readonly rank: number; readonly found: boolean }> {
  const [leaf] = await readLeaves(store, table, (child) => mayHold(child, rangeOfKey(key)));
  if (leaf === undefined) return { rank: 0, found: false };
  const at = lowerBound(leaf.block.keys, key);
  return { rank: leaf.rank + at, found: leaf.block.keys[at] === key };
}

/** Keys of all blocks of a table, those of its index included. */
export async function tableKeys(store: BlockStore, table: Table): Promise<readonly string[]> {
  const keys: string[] = [];
  let children: readonly Child[] = table.children;
  for (let level = table.depth; level >= 0; level--) {
    keys.push(...children.map(({ block }) => block));
    if (level === 0) break;
    const blocks = await store.read(children.map(({ block }) => block));
    children = children.flatMap(({ block }) => childrenOf(block, blocks.get(block)));
  }
  return keys;
}
