/**
 * Sets of a segment's ordinals. In memory a set is a bitmap; stored, it is cut into chunks of 65,536 ordinals, each in
 * the smallest of three forms (after Chambi, Lemire et al., "Better bitmap performance with Roaring bitmaps", 2016):
 * gaps between ordinals, runs of neighbours, or the bitmap itself.
 */
import type { ByteCursor } from './varint.ts';
import { pushVarint, takeVarint } from './varint.ts';

/** One bit an ordinal, whole chunks long. */
export type OrdinalSet = Uint32Array;

export const CHUNK_SIZE = 65_536;
const CHUNK_WORDS = CHUNK_SIZE / 32;
const CHUNK_BYTES = CHUNK_SIZE / 8;

const GAPS = 0;
const RUNS = 1;
const BITMAP = 2;

export const chunksOf = (ordinals: number): number => Math.ceil(ordinals / CHUNK_SIZE);

export const emptySet = (ordinals: number): OrdinalSet => new Uint32Array(chunksOf(ordinals) * CHUNK_WORDS);

/** The set of all ordinals below `ordinals`. */
export function fullSet(ordinals: number): OrdinalSet {
  const set = emptySet(ordinals);
  set.fill(0xffffffff, 0, ordinals >>> 5);
  if (ordinals % 32 !== 0) set[ordinals >>> 5] = 2 ** (ordinals % 32) - 1;
  return set;
}

/** One chunk's ordinals, counted from the chunk's first, ascending, in their smallest form. */
export function encodeChunk(ordinals: readonly number[]): Uint8Array {
  const gaps = [GAPS];
  const runs = [RUNS];
  let runStart = 0;
  let runEnd = 0;
  let last = 0;
  for (const [i, ordinal] of ordinals.entries()) {
    pushVarint(gaps, ordinal - last);
    last = ordinal;
    if (ordinals[i - 1] !== ordinal - 1) {
      runStart = ordinal;
      pushVarint(runs, runStart - runEnd);
    }
    if (ordinals[i + 1] !== ordinal + 1) {
      runEnd = ordinal + 1;
      pushVarint(runs, runEnd - runStart);
    }
  }
  const shorter = runs.length < gaps.length ? runs : gaps;
  return shorter.length <= CHUNK_BYTES ? Uint8Array.from(shorter) : bitmapOf(ordinals);
}

function bitmapOf(ordinals: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(CHUNK_BYTES + 1);
  bytes[0] = BITMAP;
  for (const ordinal of ordinals) {
    const at = 1 + (ordinal >>> 3);
    bytes[at] = (bytes[at] ?? 0) | (1 << (ordinal & 7));
  }
  return bytes;
}

/** Adds a stored chunk to a set. False when the bytes are no chunk or reach beyond the set. */
export function addChunk(set: OrdinalSet, chunk: number, bytes: Uint8Array): boolean {
  if (!((chunk + 1) * CHUNK_WORDS <= set.length)) return false;
  if (isBitmap(bytes)) return addBitmap(set, chunk * CHUNK_WORDS, bytes);
  const base = chunk * CHUNK_SIZE;
  return visitChunk(bytes, (ordinal) => setOrdinal(set, base + ordinal));
}

const isBitmap = (bytes: Uint8Array): boolean => bytes[0] === BITMAP && bytes.length === CHUNK_BYTES + 1;

/** Calls `visit` with each ordinal of a stored chunk, counted from the chunk's first, ascending. False as `addChunk`. */
export function visitChunk(bytes: Uint8Array, visit: (ordinal: number) => void): boolean {
  const cursor: ByteCursor = { bytes, at: 1 };
  if (bytes[0] === GAPS) return visitGaps(cursor, visit);
  if (bytes[0] === RUNS) return visitRuns(cursor, visit);
  if (!isBitmap(bytes)) return false;
  for (let ordinal = 0; ordinal < CHUNK_SIZE; ordinal++) {
    if ((((bytes[1 + (ordinal >>> 3)] ?? 0) >>> (ordinal & 7)) & 1) === 1) visit(ordinal);
  }
  return true;
}

function visitGaps(cursor: ByteCursor, visit: (ordinal: number) => void): boolean {
  let ordinal = 0;
  while (cursor.at < cursor.bytes.length) {
    const gap = takeVarint(cursor);
    ordinal += gap;
    if (gap < 0 || ordinal >= CHUNK_SIZE) return false;
    visit(ordinal);
  }
  return true;
}

function visitRuns(cursor: ByteCursor, visit: (ordinal: number) => void): boolean {
  let end = 0;
  while (cursor.at < cursor.bytes.length) {
    const gap = takeVarint(cursor);
    const length = takeVarint(cursor);
    if (gap < 0 || length < 1 || end + gap + length > CHUNK_SIZE) return false;
    const start = end + gap;
    end = start + length;
    for (let ordinal = start; ordinal < end; ordinal++) visit(ordinal);
  }
  return true;
}

function addBitmap(set: OrdinalSet, firstWord: number, bytes: Uint8Array): boolean {
  for (let i = 0; i < CHUNK_BYTES; i++) {
    const word = firstWord + (i >>> 2);
    set[word] = (set[word] ?? 0) | ((bytes[i + 1] ?? 0) << (8 * (i & 3)));
  }
  return true;
}

/** Adds one ordinal. */
export function setOrdinal(set: OrdinalSet, ordinal: number): void {
  const word = ordinal >>> 5;
  set[word] = (set[word] ?? 0) | (1 << (ordinal & 31));
}

export const hasOrdinal = (set: OrdinalSet, ordinal: number): boolean =>
  (((set[ordinal >>> 5] ?? 0) >>> (ordinal & 31)) & 1) === 1;

/** Keeps in `set` what is in `other` too. */
export function keepCommon(set: OrdinalSet, other: OrdinalSet): void {
  for (let i = 0; i < set.length; i++) set[i] = (set[i] ?? 0) & (other[i] ?? 0);
}

/** Removes from `set` what is in `other`. */
export function removeAll(set: OrdinalSet, other: OrdinalSet): void {
  for (let i = 0; i < set.length; i++) set[i] = (set[i] ?? 0) & ~(other[i] ?? 0);
}

/** How many ordinals a set holds. */
export function sizeOf(set: OrdinalSet): number {
  let size = 0;
  for (let i = 0; i < set.length; i++) size += bitsOf(set[i] ?? 0);
  return size;
}

/** Bits that are set in a word: Warren, Hacker's Delight, section 5-1. */
function bitsOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** At most `limit` ordinals of the set from `from` (inclusive) towards `to` (exclusive), upwards or downwards. */
export function takeOrdinals(set: OrdinalSet, from: number, to: number, limit: number): number[] {
  const step = from <= to ? 1 : -1;
  const taken: number[] = [];
  for (let ordinal = from; ordinal !== to && taken.length < limit; ordinal += step) {
    const skips = step === 1 ? (ordinal & 31) === 0 : (ordinal & 31) === 31;
    // A whole word of nothing is passed in one step, as long as the end does not lie within it.
    if (skips && set[ordinal >>> 5] === 0 && Math.abs(to - ordinal) >= 32) ordinal += 31 * step;
    else if (hasOrdinal(set, ordinal)) taken.push(ordinal);
  }
  return taken;
}
