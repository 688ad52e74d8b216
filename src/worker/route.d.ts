import type { Context } from 'hono';
import type { SnapshotReader } from '../snapshot/snapshot.ts';
import type { Env } from './env.ts';
export type AppContext = Context<{
  Bindings: Env;
}>;
/** What a route does with a request and the log. */
export type LogHandler = (context: AppContext, log: SnapshotReader) => Promise<Response>;
/** The address asked for. Only its path and query count; links never take its host. */
export declare const urlOf: (context: AppContext) => URL;
