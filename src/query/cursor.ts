import type { Position } from './event-order.ts';
import type { Order, Sort } from './query.ts';

/** Where a page ended, and in which order: enough to go on from there in any later snapshot. */
export interface Cursor extends Position {
  readonly sort: Sort;
  readonly order: Order;
}

/** Ids are short; a longer cursor was not made here. */
const CURSOR_LENGTH_MAX = 1024;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * A cursor as text for a URL. It holds the sort key and id of the last event that was sent, not a place in a snapshot,
 * so that it stays true when events are added, changed or withdrawn in between. Callers must treat it as opaque: it is
 * base64url (RFC 4648, section 5) so that nobody is tempted to make one.
 */
export function encodeCursor(cursor: Cursor): string {
  const fields = [cursor.sort, cursor.order, cursor.moment, cursor.day, cursor.id];
  // Matches "é", which JSON may also write as \u00e9: then every character is ASCII and six bits at a time fit.
  const text = JSON.stringify(fields).replace(/[\u0080-\uffff]/g, escaped);
  let encoded = '';
  let bits = 0;
  let held = 0;
  for (const character of text) {
    held = (held << 8) | character.charCodeAt(0);
    for (bits += 8; bits >= 6; bits -= 6) encoded += ALPHABET[(held >> (bits - 6)) & 63];
    held &= (1 << bits) - 1;
  }
  return bits === 0 ? encoded : encoded + ALPHABET[(held << (6 - bits)) & 63];
}

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The cursor that `encodeCursor` wrote, or null for any other text. */
export function decodeCursor(text: string): Cursor | null {
  if (text.length > CURSOR_LENGTH_MAX) return null;
  let decoded = '';
  let bits = 0;
  let held = 0;
  for (const character of text) {
    const six = ALPHABET.indexOf(character);
    if (six < 0) return null;
    held = (held << 6) | six;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      decoded += String.fromCharCode(held >> bits);
    }
    held &= (1 << bits) - 1;
  }
  try {
    return cursorOf(JSON.parse(decoded));
  } catch {
    return null;
  }
}

function cursorOf(value: unknown): Cursor | null {
  if (!Array.isArray(value) || value.length !== 5) return null;
  const [sort, order, moment, day, id]: unknown[] = value;
  if (sort !== 'occurred' && sort !== 'updated' && sort !== 'logged') return null;
  if (order !== 'asc' && order !== 'desc') return null;
  if (!(moment === null ? sort === 'occurred' : typeof moment === 'string' && sort !== 'occurred')) return null;
  if ((day !== null && typeof day !== 'string') || typeof id !== 'string') return null;
  return { sort, order, moment: typeof moment === 'string' ? moment : null, day, id };
}
