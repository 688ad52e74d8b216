import { joinBytes } from './block.ts';
import { decodeJson, encodeJson } from './json-value.ts';
import type { RenderedBody } from './snapshot.ts';
import type { Decoded } from './snapshot-error.ts';
import { decoded, refused } from './snapshot-error.ts';
import type { ByteCursor } from './varint.ts';
import { pushVarint, takeVarint } from './varint.ts';

/** A rendered body as an entry's value: the length of its JSON head, the head, the length of the body, body, gzip. */
export function encodeRendered({ path, contentType, etag, lastModified, body, gzip }: RenderedBody): Uint8Array {
  const head = encodeJson({ path, contentType, etag, lastModified });
  const headLength: number[] = [];
  const bodyLength: number[] = [];
  pushVarint(headLength, head.length);
  pushVarint(bodyLength, body.length);
  return joinBytes([Uint8Array.from(headLength), head, Uint8Array.from(bodyLength), body, gzip]);
}

/** The rendered body of an entry's value. `body` and `gzip` are views into it, not copies. */
export function decodeRendered(bytes: Uint8Array): Decoded<RenderedBody> {
  const cursor: ByteCursor = { bytes, at: 0 };
  const headLength = takeVarint(cursor);
  const headEnd = cursor.at + headLength;
  if (headLength < 0 || headEnd > bytes.length) return refused('/head', 'a head', 'the end of the value');
  const head = decodeJson<Omit<RenderedBody, 'body' | 'gzip'>>(bytes.subarray(cursor.at, headEnd));
  if (!head.ok) return head;
  cursor.at = headEnd;
  const bodyLength = takeVarint(cursor);
  const bodyEnd = cursor.at + bodyLength;
  if (bodyLength < 0 || bodyEnd > bytes.length) return refused('/body', 'a body', 'the end of the value');
  return decoded({ ...head.value, body: bytes.subarray(cursor.at, bodyEnd), gzip: bytes.subarray(bodyEnd) });
}
