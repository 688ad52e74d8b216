import type { FeedFormat } from '../../feeds/feed-formats.ts';
import { type LogHandler } from '../route.ts';
/** The feed of any query in one format. The default one was rendered when the snapshot was made. */
export declare const feed: (format: FeedFormat) => LogHandler;
/** The feeds that most readers want, for import into a feed reader: all events, and those of each type that occurs. */
export declare const opml: LogHandler;
