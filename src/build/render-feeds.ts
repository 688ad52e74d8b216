import { gzipSync } from 'node:zlib';
import { FEED_FORMATS } from '../feeds/feed-formats.ts';
import { type FeedLog, feedOfQuery } from '../feeds/feed-of-query.ts';
import { weakEtag } from '../feeds/weak-etag.ts';
import { FEED_DEFAULTS, standardQuery } from '../query/query.ts';
import type { RenderedBody } from '../snapshot/snapshot.ts';

/** The feeds that most readers ask for, one in each format, rendered and compressed once instead of at every request. */
export async function renderFeeds(log: FeedLog): Promise<readonly RenderedBody[]> {
  const feed = await feedOfQuery(log, standardQuery(FEED_DEFAULTS));
  return FEED_FORMATS.map(({ path, contentType, render }) => {
    const body = Buffer.from(render(feed), 'utf8');
    return { path, contentType, body, gzip: compress(body), etag: weakEtag(body), lastModified: feed.updated };
  });
}

/** Where gzip names the operating system that compressed (RFC 1952, section 2.3), and its value for "unknown". */
const OS_BYTE = { at: 9, unknown: 255 } as const;

/** gzip that is the same on every system. */
function compress(body: Uint8Array): Uint8Array {
  const gzip = gzipSync(body, { level: 9 });
  gzip[OS_BYTE.at] = OS_BYTE.unknown;
  return gzip;
}
