/** Unsigned integers below 2^53, seven bits a byte, lowest first, the top bit telling that more follow (LEB128). */
export function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
}

/** A place in bytes that are being read. */
export interface ByteCursor {
  readonly bytes: Uint8Array;
  at: number;
}

/** The next integer, or -1 where the bytes end inside it or it is too long. */
export function takeVarint(cursor: ByteCursor): number {
  let value = 0;
  for (let factor = 1; factor < 2 ** 53; factor *= 0x80) {
    const byte = cursor.bytes[cursor.at++];
    if (byte === undefined) return -1;
    value += (byte & 0x7f) * factor;
    if (byte < 0x80) return value;
  }
  return -1;
}
