import { renderJson } from '../../feeds/render-json.ts';
import { CACHE_NEVER, SHARED_HEADERS } from '../http/shared-headers.ts';
import type { LogHandler } from '../route.ts';

/** Whether the log can be read, which one it is, and how much is in it. */
export const health: LogHandler = async (context, log) =>
  new Response(renderJson({ status: 'ok', snapshot: context.env.SNAPSHOT, events: log.events, updated: log.updated }), {
    headers: { ...SHARED_HEADERS, 'Cache-Control': CACHE_NEVER, 'Content-Type': 'application/json; charset=utf-8' },
  });
