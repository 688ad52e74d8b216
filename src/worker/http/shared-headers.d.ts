/** On every answer, errors included: anybody's page may read the log, and nobody may guess at a type. */
export declare const SHARED_HEADERS: Readonly<Record<string, string>>;
/**
 * Pages load one style sheet and one icon of their own, and nothing else from anywhere: even text that slipped through
 * the escaping could run no script.
 */
export declare const PAGE_HEADERS: Readonly<Record<string, string>>;
/**
 * Readers poll as often as `max-age` lets them (Miniflare and others go by it): 5 minutes, the `ttl` of the RSS feeds.
 * An hour of stale-while-revalidate hides the cost of a fresh answer, a day of stale-if-error hides an outage.
 */
export declare const CACHE_CONTENT = 'public, max-age=300, stale-while-revalidate=3600, stale-if-error=86400';
/** For an address that changes with its content. */
export declare const CACHE_FOR_EVER = 'public, max-age=31536000, immutable';
/** Without it, Cloudflare may keep an error for minutes. */
export declare const CACHE_NEVER = 'no-store';
