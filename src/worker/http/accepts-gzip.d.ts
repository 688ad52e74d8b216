/**
 * Whether a client asked for gzip (RFC 9110, section 12.5.3): `gzip`, `x-gzip` or `*` with a weight above zero, the
 * name counting more than the star. Without the header: no, since some that send none cannot decode.
 */
export declare function acceptsGzip(request: Headers): boolean;
