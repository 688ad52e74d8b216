import type { Log } from '../model/event.ts';
import type { Site } from '../model/site.ts';
import { openSnapshot } from '../snapshot/open-snapshot.ts';
import type { GetBlocks, Snapshot } from '../snapshot/snapshot.ts';
import { writeSnapshot } from '../snapshot/write-snapshot.ts';
import { renderFeeds } from './render-feeds.ts';

/**
 * A log as a snapshot, with its default feeds rendered. They are made by asking the log's own snapshot, as the Worker
 * asks for any other feed, so both give the same bytes.
 */
export async function makeSnapshot(log: Log, site: Site): Promise<Snapshot> {
  const bare = writeSnapshot({ log, site, rendered: [] });
  const reader = await openSnapshot(blocksOf(bare), bare.root);
  return writeSnapshot({ log, site, rendered: await renderFeeds(reader) });
}

/** The blocks of a snapshot in memory, as a store. */
export const blocksOf =
  ({ blocks }: Snapshot): GetBlocks =>
  (keys) =>
    Promise.resolve(new Map(keys.flatMap((key) => entryOf(blocks, key))));

const entryOf = (blocks: Snapshot['blocks'], key: string): [string, Uint8Array][] => {
  const bytes = blocks.get(key);
  return bytes === undefined ? [] : [[key, bytes]];
};
