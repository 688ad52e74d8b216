/**
 * An entity tag in a list. Matches `W/"a1"` and `"a1"`; must not match `a1`. The quotes part the tags, because a comma
 * may stand inside one (RFC 9110, section 8.8.3).
 */
const ENTITY_TAG = /(?:W\/)?("[^"]*")/g;

/**
 * Whether a client already has what it asks for (RFC 9110, section 13.2.2). `If-None-Match` decides alone when it is
 * there, compared weakly. `If-Modified-Since` is compared as a date and not as text, because readers send their own
 * clock's time; a date that cannot be read is as good as none.
 */
export function isNotModified(request: Headers, etag: string, lastModified: string | null): boolean {
  const tags = request.get('If-None-Match');
  if (tags !== null) return hasTag(tags, etag);
  const since = request.get('If-Modified-Since');
  if (since === null || lastModified === null) return false;
  return Date.parse(lastModified) <= Date.parse(since);
}

function hasTag(tags: string, etag: string): boolean {
  if (tags.trim() === '*') return true;
  const opaque = etag.slice(etag.indexOf('"'));
  const listed = [...tags.matchAll(ENTITY_TAG)].map(([, tag]) => tag);
  // Some clients lose the quotes; a tag without them can only be a whole one.
  return listed.length === 0 ? `"${tags.trim()}"` === opaque : listed.includes(opaque);
}
