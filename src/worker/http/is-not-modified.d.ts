/**
 * Whether a client already has what it asks for (RFC 9110, section 13.2.2). `If-None-Match` decides alone when it is
 * there, compared weakly. `If-Modified-Since` is compared as a date and not as text, because readers send their own
 * clock's time; a date that cannot be read is as good as none.
 */
export declare function isNotModified(request: Headers, etag: string, lastModified: string | null): boolean;
