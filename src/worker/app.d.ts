import { Hono } from 'hono';
import type { Env } from './env.ts';
import type { OpenLog } from './open-log.ts';
/** The Worker. `openLog` says where its log comes from, so that tests can hand it one. */
export declare function createApp(openLog: OpenLog): Hono<{
  Bindings: Env;
}>;
