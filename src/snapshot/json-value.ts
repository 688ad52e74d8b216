import type { Decoded } from './snapshot-error.ts';
import { decoded, refused } from './snapshot-error.ts';
import { decodeUtf8, encodeUtf8 } from './utf8.ts';

export const encodeJson = (value: unknown): Uint8Array => encodeUtf8(JSON.stringify(value));

/** A stored record. Its shape is not checked again: the block's hash says that it is what the writer wrote. */
export function decodeJson<Value>(bytes: Uint8Array): Decoded<Value> {
  try {
    return decoded(JSON.parse(decodeUtf8(bytes)) as Value);
  } catch {
    return refused('/values', 'JSON', 'something else');
  }
}
