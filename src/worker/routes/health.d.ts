import type { LogHandler } from '../route.ts';
/** Whether the log can be read, which one it is, and how much is in it. */
export declare const health: LogHandler;
