import type { GetBlocks } from '../snapshot/snapshot.ts';
import type { LogStore } from './env.ts';
/**
 * Blocks out of Workers KV, side by side. KV's own bulk read takes text only and measured half as fast for values of
 * 50 KB, which is the size of a block. An error of KV becomes one of the snapshot, since nobody else can tell them apart.
 */
export declare function kvBlocks(store: LogStore): GetBlocks;
