import { weakEtag } from '../../feeds/weak-etag.ts';
import { acceptsGzip } from './accepts-gzip.ts';
import { isNotModified } from './is-not-modified.ts';
import { CACHE_CONTENT, SHARED_HEADERS } from './shared-headers.ts';

/** Content to be sent. The entity tag is of the body alone, so that two deployments agree on it. */
export interface Content {
  readonly body: string | Uint8Array;
  readonly contentType: string;
  /** When the content last changed, as an RFC 3339 instant; null when nothing says so. */
  readonly updated: string | null;
  readonly status?: number;
  /** More headers, or others than the usual ones. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Tag and gzip of a body that was rendered when the snapshot was made. */
  readonly etag?: string;
  readonly gzip?: Uint8Array;
}

/**
 * Types of ours that Cloudflare's edge leaves uncompressed (its list has rss+xml, json and html, not these). The rest
 * is left to the edge, which does it for nothing and in better encodings.
 */
const NOT_COMPRESSED_BY_EDGE = ['application/atom+xml', 'application/feed+json', 'text/x-opml'];

/** The answer to a GET or HEAD: the content, or 304 when the client has it, compressed when the client can take that. */
export async function answer(request: Request, content: Content): Promise<Response> {
  const etag = content.etag ?? weakEtag(content.body);
  const lastModified = httpDate(content.updated);
  const headers = new Headers({
    ...SHARED_HEADERS,
    'Cache-Control': CACHE_CONTENT,
    ETag: etag,
    Vary: 'Accept-Encoding',
    ...(lastModified === null ? {} : { 'Last-Modified': lastModified }),
    ...content.headers,
  });
  const status = content.status ?? 200;
  // A 304 keeps every header of the 200 but those of the body, so that a cache may refresh what it holds.
  if (status === 200 && isNotModified(request.headers, etag, lastModified)) {
    return new Response(null, { status: 304, headers });
  }
  headers.set('Content-Type', content.contentType);
  const gzip = acceptsGzip(request) ? await gzipOf(content) : null;
  if (gzip === null) return new Response(content.body, { status, headers });
  headers.set('Content-Encoding', 'gzip');
  return new Response(gzip, { status, headers, encodeBody: 'manual' });
}

/**
 * An RFC 3339 instant as HTTP writes dates (RFC 9110, section 5.6.7). Null for none, and for the epoch, which an empty
 * log has for want of a time: a reader that once got it would ask with it for ever.
 */
function httpDate(instant: string | null): string | null {
  const milliseconds = instant === null ? 0 : Date.parse(instant);
  return milliseconds > 0 ? new Date(milliseconds).toUTCString() : null;
}

async function gzipOf(content: Content): Promise<Uint8Array | null> {
  if (content.gzip !== undefined) return content.gzip;
  const leftToEdge = !NOT_COMPRESSED_BY_EDGE.some((type) => content.contentType.startsWith(type));
  if (leftToEdge) return null;
  const stream = new Response(content.body).body?.pipeThrough(new CompressionStream('gzip'));
  return stream === undefined ? null : new Uint8Array(await new Response(stream).arrayBuffer());
}
