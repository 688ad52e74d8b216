/**
 * In: the bytes of a file. Out: its text, with a remark where the decoding was a guess, or the reason why it is none.
 * Not: what the text means; the offsets of everything that is read later count in the text that leaves here.
 */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly remark?: string }
  | { readonly ok: false; readonly reason: string };

/**
 * Text of bytes. A byte order mark says UTF-8 or UTF-16 and is not part of the text. Without one, UTF-8; text that is
 * not UTF-8 is read as UTF-8 with gaps when most of its characters beyond ASCII are sound, else as windows-1252, the
 * encoding that the web assumes for western text (encoding.spec.whatwg.org). Both are told in `remark`. A NUL byte,
 * or bytes that windows-1252 does not have, make a binary file. `label` is an encoding that the file itself declares.
 */
export function decodeBytes(bytes: Uint8Array, label?: string): Decoded {
  const marked = markOf(bytes);
  if (marked !== null) return decodeAs(bytes, marked);
  if (bytes.includes(0)) return { ok: false, reason: BINARY };
  const declared = label === undefined ? null : decoderOf(label);
  if (declared !== null && declared.encoding !== 'utf-8') return { ok: true, text: declared.decode(bytes) };
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return decodeBroken(bytes);
  }
}

const BINARY = 'binary: it holds NUL bytes, which no text has (UTF-16 needs a byte order mark to be told apart)';

/** The encoding of a byte order mark, or null. UTF-32 begins like UTF-16 and then has NULs. */
function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return text.includes('\0') ? { ok: false, reason: BINARY } : { ok: true, text };
}

function decoderOf(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

const REPLACEMENT = '\uFFFD';

function decodeBroken(bytes: Uint8Array): Decoded {
  const asUtf8 = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const gaps = count(asUtf8, (code) => code === REPLACEMENT.charCodeAt(0));
  const sound = count(asUtf8, (code) => code > 0x7f) - gaps;
  // More characters beyond ASCII are sound than broken: in windows-1252 text hardly any pair of letters is valid UTF-8.
  if (sound > gaps) {
    return { ok: true, text: asUtf8, remark: `damaged UTF-8: ${gaps} unreadable places are shown as ${REPLACEMENT}` };
  }
  if (bytes.some(isNoWindows1252)) return { ok: false, reason: 'binary: it is neither UTF-8, UTF-16 nor windows-1252' };
  return {
    ok: true,
    text: new TextDecoder('windows-1252').decode(bytes),
    remark: 'not UTF-8: read as windows-1252, so letters with accents may be wrong',
  };
}

/** Control bytes other than tab, line feed, form feed and carriage return, and the five that windows-1252 leaves out. */
const isNoWindows1252 = (byte: number): boolean =>
  (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) ||
  byte === 0x7f ||
  byte === 0x81 ||
  byte === 0x8d ||
  byte === 0x8f ||
  byte === 0x90 ||
  byte === 0x9d;

function count(text: string, counts: (code: number) => boolean): number {
  let total = 0;
  for (let i = 0; i < text.length; i++) if (counts(text.charCodeAt(i))) total++;
  return total;
}
