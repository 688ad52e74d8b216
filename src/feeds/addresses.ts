import { cleanText } from './clean-text.ts';

/** Paths of the log's pages, the same on every host. Ids may hold any character; "/" parts a document's folders. */
export const eventPath = (id: string): string => `/events/${encodeSegments(id)}`;
export const documentPath = (id: string): string => `/documents/${encodeSegments(id)}`;
export const entityPath = (id: string): string => `/entities/${encodeSegments(id)}`;

// A lone surrogate, which an id from a hostile file name may hold, would make encodeURIComponent throw.
const encodeSegments = (id: string): string => cleanText(id).split('/').map(encodeURIComponent).join('/');

/** An address that a feed or page may link to. Matches `HTTPS://a.org/x?y`; must not match `javascript:x` or `https://a b`. */
const HTTP_URL = /^https?:\/\/[^\s<>"'\\^`{|}/?#@]+(?:[/?#][^\s<>"\\^`{|}]*)?$/i;

/** `url` when it is http or https and well formed, else null: documents come with whatever their metadata claims. */
export function httpUrl(url: string | undefined): string | null {
  if (url === undefined || url.length > URL_LENGTH_MAX) return null;
  const text = cleanText(url).trim();
  return HTTP_URL.test(text) ? text : null;
}

/** Browsers and readers agree on addresses up to this length. */
const URL_LENGTH_MAX = 2_000;
