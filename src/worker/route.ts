import type { Context } from 'hono';
import type { SnapshotReader } from '../snapshot/snapshot.ts';
import type { Env } from './env.ts';

export type AppContext = Context<{ Bindings: Env }>;

/** What a route does with a request and the log. */
export type LogHandler = (context: AppContext, log: SnapshotReader) => Promise<Response>;

/** The address asked for. Only its path and query count; links never take its host. */
export const urlOf = (context: AppContext): URL => new URL(context.req.url);

/** The id that the path names. */
export const idOf = (context: AppContext): string => context.req.param('id') ?? '';
