/**
 * In: events of the log, the texts that they quote, and how to read a quote. Out: every stated field that its quotes,
 * read again and alone, do not give, as issues; none when the log keeps its promise. Not: judging whether the text is
 * right, or mending anything (proof/demote-unproved.ts).
 *
 * What the evidence of an event must look like:
 * - `event.evidence` quotes whole sentences, with `supports` among the pointers of `statedFields`; a record of `/id`
 *   quotes the trigger alone and lies within one of them. The telling at a trigger gives type, mode, factuality, time,
 *   and those in a role.
 * - A figure or statement has its sentence as its own evidence, with pointers into itself (`/value`, `/speaker`).
 * - Who is in a role or speaks, and is named in full in another sentence only, has that one in `event.evidence` too,
 *   with the pointer from the event's root (`/actors/0`, `/figures/0/speaker`); so has a figure whose speaker or day
 *   stands in another sentence.
 * - Any other field is listed in `event.inferred`, from the event's root (`/time`, `/figures/0/asOf`).
 */

import type { Event } from '../model/event.ts';
import type { Evidence } from '../model/evidence.ts';
import type { FoundEvent } from '../model/found-event.ts';
import { isTrigger } from '../model/found-event.ts';
import type { Issue } from '../model/record-shape.ts';
import { checkQuote, type Sources } from './proof/check-quote.ts';
import { type DocumentNote, demoteUnproved } from './proof/demote-unproved.ts';
import { evidenceOf, type Triggers, triggersOf, triggersWithin } from './proof/evidence-claims.ts';
import { judgeFields } from './proof/judge-fields.ts';
import type { QuoteReader } from './proof/quote-reader.ts';
import { isProved } from './proof/verdict.ts';

/** An issue, and the event that it is about. */
export interface ProofIssue extends Issue {
  readonly event: string;
}

/** Proves all current events; `reader` reads a quote that many of them share once. */
export const proveEvents = (events: readonly Event[], sources: Sources, reader: QuoteReader): readonly ProofIssue[] =>
  events
    .filter(({ status }) => status === 'current')
    .flatMap((event) => proveEvent(event, sources, reader).map((issue) => ({ event: event.id, ...issue })));

/** Proves one event. */
export function proveEvent(event: Event, sources: Sources, reader: QuoteReader): readonly Issue[] {
  const quotes = evidenceOf(event).flatMap(({ path, evidence }) => checkQuote(evidence, sources, path));
  // A quote that does not stand where it says proves nothing either way.
  if (quotes.length > 0) return quotes;
  const unproved = judgeFields(event, sources, reader).filter((verdict) => !isProved(verdict));
  return [
    ...unproved.map(({ pointer, expected, claimed, holding }) => ({
      path: pointer,
      expected,
      received: claimed.length === 0 ? 'neither' : shown(claimed.filter((one) => !holding.includes(one))),
    })),
    ...strayTriggers(event),
  ];
}

/** Events of which all that is left as stated is proved, in the same order, and notes on what was taken back. */
export function proveFound(
  events: readonly FoundEvent[],
  sources: Sources,
  reader: QuoteReader,
): { readonly events: readonly FoundEvent[]; readonly notes: readonly DocumentNote[] } {
  const demoted = events.map((event) => demoteUnproved(event, judgeFields(event, sources, reader)));
  return { events: demoted.map(({ event }) => event), notes: demoted.flatMap(({ notes }) => notes) };
}

/** Triggers outside of every sentence that is quoted would be no evidence of this event. */
function strayTriggers(event: Event): readonly Issue[] {
  const triggers = triggersOf(event);
  const told = new Set(event.evidence.filter((one) => !isTrigger(one)).flatMap((one) => within(one, triggers)));
  return event.evidence.flatMap((trigger, i) =>
    !isTrigger(trigger) || told.has(trigger)
      ? []
      : [{ path: `/evidence/${i}`, expected: 'a trigger within a quoted sentence', received: shown([trigger]) }],
  );
}

const within = (sentence: Evidence, triggers: Triggers): readonly Evidence[] => triggersWithin(triggers, sentence);

/** Quotes in a message, cut to this many code units each. */
const SHOWN_LENGTH_MAX = 120;

const shown = (evidence: readonly Evidence[]): string =>
  evidence.map(({ document, exact }) => `${document}: ${JSON.stringify(exact.slice(0, SHOWN_LENGTH_MAX))}`).join('; ');
