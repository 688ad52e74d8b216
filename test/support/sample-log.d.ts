import type { Document } from '../../src/model/document.ts';
import type { Entity, EventPlace, Participant } from '../../src/model/entity.ts';
import type { Event, Log } from '../../src/model/event.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { Figure } from '../../src/model/figure.ts';
import type { Site } from '../../src/model/site.ts';
import type { Time } from '../../src/model/time.ts';
/** A small log of an invented flood on an invented river: every kind of event that feeds and pages must show. */
export declare const SAMPLE_SITE: Site;
export declare const idOf: (name: string) => string;
export declare const onDay: (day: string) => Time;
export declare const betweenDays: (earliest: string, latest: string) => Time;
export declare const quote: (document: string, exact: string, supports?: readonly string[]) => Evidence;
export declare const person: (name: string, entity?: string) => Participant;
export declare const place: (name: string, entity: string, precision: EventPlace['precision']) => EventPlace;
export declare const sampleFigure: (name: string, change: Partial<Figure>) => Figure;
/** An event with everything filled in that an event must have; `name` decides its id. */
export declare const sampleEvent: (name: string, change: Partial<Event>) => Event;
export declare const FLOOD: Event;
export declare const FLIGHT: Event;
export declare const BLAME: Event;
export declare const TALKS: Event;
export declare const WITHDRAWN: Event;
export declare const MERGED: Event;
export declare const SAMPLE_DOCUMENTS: readonly Document[];
export declare const SAMPLE_ENTITIES: readonly Entity[];
export declare const SAMPLE_LOG: Log;
