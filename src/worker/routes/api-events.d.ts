import { type LogHandler } from '../route.ts';
/** A page of events. What is unchanged has an unchanged tag, so the snapshot's name is a header and not in the body. */
export declare const eventList: LogHandler;
/** One event; 410 with what is left of it when it was withdrawn, 308 when it became part of another. */
export declare const eventRecord: LogHandler;
/** How an event came to be what it is, oldest revision first; also of one that was withdrawn or merged. */
export declare const eventHistory: LogHandler;
