import { compareTexts } from '../model/compare-texts.ts';
import { sha256Hex } from '../model/hash.ts';
import type { Decoded } from './snapshot-error.ts';
import { decoded, refused } from './snapshot-error.ts';
import { decodeUtf8, encodeUtf8 } from './utf8.ts';
import type { ByteCursor } from './varint.ts';
import { pushVarint, takeVarint } from './varint.ts';

/** First byte of every block. A reader refuses any other: a changed layout gets a new number. */
export const BLOCK_FORMAT = 1;

/** Hexadecimal digits of SHA-256 in a key: 128 bits, beyond any accident at any number of blocks. */
const HASH_DIGITS = 32;

/** An entry of a table: a key and what is stored under it. */
export interface Entry {
  readonly key: string;
  readonly value: Uint8Array;
}

/** A block as read: keys in order, and where each value lies. */
export interface Block {
  readonly keys: readonly string[];
  readonly valueAt: (index: number) => Uint8Array;
  readonly bytes: number;
}

/** The key of a block's bytes. */
export const blockKeyOf = (bytes: Uint8Array): string => `b/${sha256Hex(bytes).slice(0, HASH_DIGITS)}`;

/**
 * A block's bytes: format, length of the keys, the keys as one JSON array, the values' lengths, the values. One array
 * of keys costs a single native parse, and bytes are not compressed: unpacking them in plain JavaScript costs a Worker
 * more time than the smaller transfer saves, and the price of KV is by the read, not by the byte.
 */
export function encodeBlock(entries: readonly Entry[]): Uint8Array {
  const keys = encodeUtf8(JSON.stringify(entries.map(({ key }) => key)));
  const head: number[] = [BLOCK_FORMAT];
  pushVarint(head, keys.length);
  const lengths: number[] = [];
  for (const { value } of entries) pushVarint(lengths, value.length);
  return joinBytes([Uint8Array.from(head), keys, Uint8Array.from(lengths), ...entries.map(({ value }) => value)]);
}

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Reads a block whose bytes must hash to its key, and says what is wrong with any other. */
export function decodeBlock(key: string, bytes: Uint8Array): Decoded<Block> {
  const hashed = blockKeyOf(bytes);
  if (hashed !== key) return refused('', `bytes that hash to ${key}`, `${bytes.length} bytes that hash to ${hashed}`);
  if (bytes[0] !== BLOCK_FORMAT) return refused('/format', `format ${BLOCK_FORMAT}`, `format ${bytes[0] ?? 'none'}`);
  const cursor: ByteCursor = { bytes, at: 1 };
  const keysLength = takeVarint(cursor);
  const keysEnd = cursor.at + keysLength;
  if (keysLength < 0 || keysEnd > bytes.length) return refused('/keys', 'a list of keys', 'the end of the block');
  const keys = decodeKeys(bytes.subarray(cursor.at, keysEnd));
  if (keys === null) return refused('/keys', 'texts in order', 'something else');
  cursor.at = keysEnd;
  const lengths = keys.map(() => takeVarint(cursor));
  const ends = new Array<number>(keys.length);
  let end = cursor.at;
  for (const [i, length] of lengths.entries()) {
    if (length < 0) return refused(`/lengths/${i}`, 'a length', 'the end of the block');
    end += length;
    ends[i] = end;
  }
  if (end !== bytes.length) return refused('/values', `${end} bytes`, `${bytes.length} bytes`);
  const start = cursor.at;
  const valueAt = (index: number): Uint8Array => bytes.subarray(ends[index - 1] ?? start, ends[index] ?? start);
  return decoded({ keys, valueAt, bytes: bytes.length });
}

function decodeKeys(bytes: Uint8Array): readonly string[] | null {
  try {
    const keys: unknown = JSON.parse(decodeUtf8(bytes));
    if (!Array.isArray(keys) || !keys.every((key): key is string => typeof key === 'string')) return null;
    return keys.every((key, i) => i === 0 || compareTexts(keys[i - 1] ?? '', key) < 0) ? keys : null;
  } catch {
    return null;
  }
}

/** Index of the first of the sorted keys that is not below `key`; their number when all are. */
export function lowerBound(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareTexts(keys[middle] ?? '', key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
