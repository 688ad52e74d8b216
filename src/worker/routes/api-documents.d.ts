import type { LogHandler } from '../route.ts';
/** A document's record: what it is, never its text. */
export declare const documentRecord: LogHandler;
