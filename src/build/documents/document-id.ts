import { sha256Hex } from '../../model/hash.ts';

/** Longest id, in UTF-16 code units: it is part of addresses, which clients cut at about 2,000. */
export const DOCUMENT_ID_LENGTH_MAX = 200;

// Matches a space, a control character, a right-to-left override, "?", "#"; not a letter, an accent, "-", "_", ".".
const UNSAFE = /[\s\p{Cc}\p{Cf}\p{Cs}\p{Co}\\:?#%"<>|*&\u{FFFD}]+/gu;

/**
 * The id of a document from its path below the documents folder, or from the id that a bulk file gives it: with `/`
 * between folders, in Unicode's composed form (macOS hands out decomposed names), and without what an address, a
 * terminal or a feed could take for something else. Never empty, never absolute, never with a segment `.` or `..`.
 */
export function documentIdOf(path: string): string {
  const segments = path
    .normalize('NFC')
    .split('/')
    .map(safeSegment)
    .filter((segment) => segment !== '');
  const id = segments.join('/') || 'unnamed';
  if (id.length <= DOCUMENT_ID_LENGTH_MAX) return id;
  // Two long paths that begin alike stay two ids.
  const tail = `-${sha256Hex(path).slice(0, 12)}`;
  return `${wholeCharacters(id, DOCUMENT_ID_LENGTH_MAX - tail.length)}${tail}`;
}

const safeSegment = (segment: string): string => trimDashes(segment.replace(UNSAFE, '-')).replace(/^\.+/, '');

function trimDashes(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text[start] === '-') start++;
  while (end > start && text[end - 1] === '-') end--;
  return text.slice(start, end);
}

/** The first `length` code units, one less where that would cut a character in two. */
function wholeCharacters(text: string, length: number): string {
  const code = text.charCodeAt(length - 1);
  return text.slice(0, code >= 0xd800 && code <= 0xdbff ? length - 1 : length);
}
