import { sha256Hex } from '../model/hash.ts';

/**
 * A weak entity tag of a body (RFC 9110, section 8.8.3). Weak, because Cloudflare weakens strong ones when it
 * compresses, and readers that compare tags as strings must see the same one every time. From the content alone, so a
 * deployment that does not change an answer does not change its tag. 16 hexadecimal digits: two bodies of one address
 * share a tag once in 2^64.
 */
export const weakEtag = (body: string | Uint8Array): string => `W/"${sha256Hex(body).slice(0, 16)}"`;
