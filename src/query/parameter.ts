import type { Event } from '../model/event.ts';
import type { Lookup } from './lookup.ts';
import type { Query } from './query.ts';

/** A better name for a value in a title than its own letters, such as "Armenia" for `ARM`, where the caller has one. */
export type NameOf = (value: string) => string | undefined;

/** One row of the table of parameters. All that the product knows of a parameter is here. */
export interface Parameter {
  readonly name: string;
  /** One sentence or two for the documentation. */
  readonly docs: string;
  /** What a value has to be, as the error says it after "expected". */
  readonly expected: string;
  /** A value that parses. */
  readonly example: string;
  /** What holds when it is not given, in the words of a URL; empty for no restriction. */
  readonly standard: string;
  /** Whether it may be given more than once, meaning or. */
  readonly repeats: boolean;
  /** The values it takes, where they are a closed list: for enumerations and for hints. */
  readonly values: readonly string[] | null;
  /** The query with one more value, or null when the value is not one. */
  readonly apply: (value: string, query: Query) => Query | null;
  /** Whether it contradicts another parameter, and what was expected instead; null when all is well. */
  readonly contradiction: ((query: Query) => string | null) | null;
  /** Whether the event passes. Parameters of order and paging keep everything. */
  readonly keeps: (query: Query, event: Event, lookup: Lookup) => boolean;
  /** The event's values, in the form that a `Choice` holds; null for a parameter that is no choice. */
  readonly facet: ((event: Event, lookup: Lookup) => readonly string[]) | null;
  /** Where its words stand in a title, and the words; empty when it restricts nothing. */
  readonly slot: 'before' | 'noun' | 'after';
  readonly describe: (query: Query, nameOf: NameOf) => string;
  /** The values as canonical text; empty when nothing is asked. */
  readonly write: (query: Query) => readonly string[];
}
