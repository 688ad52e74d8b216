/** On every answer, errors included: anybody's page may read the log, and nobody may guess at a type. */
export const SHARED_HEADERS: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Annals-Snapshot, ETag, Last-Modified, Link, Retry-After',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/**
 * Pages load one style sheet and one icon of their own, and nothing else from anywhere: even text that slipped through
 * the escaping could run no script.
 */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
};

/**
 * Readers poll as often as `max-age` lets them (Miniflare and others go by it): 5 minutes, the `ttl` of the RSS feeds.
 * An hour of stale-while-revalidate hides the cost of a fresh answer, a day of stale-if-error hides an outage.
 */
export const CACHE_CONTENT = 'public, max-age=300, stale-while-revalidate=3600, stale-if-error=86400';

/** For an address that changes with its content. */
export const CACHE_FOR_EVER = 'public, max-age=31536000, immutable';

/** Without it, Cloudflare may keep an error for minutes. */
export const CACHE_NEVER = 'no-store';
