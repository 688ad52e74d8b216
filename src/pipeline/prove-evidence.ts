/**
 * In: events of the log, the texts that they quote, and how to read a quote. Out: every stated field that its quote,
 * read again and alone, does not give, as issues; none when the log keeps its promise. Not: judging whether the text is
 * right, or mending anything.
 *
 * What the evidence of an event must look like:
 * - `event.evidence` quotes whole sentences, with `supports` among `/type`, `/mode`, `/factuality`, `/time`,
 *   `/actors/N`, `/recipients/N`, `/places/N`; a record of `/id` quotes the trigger alone and lies within one of them.
 * - A figure or statement has its sentence as its own evidence, with pointers into itself (`/value`, `/speaker`).
 * - Somebody in a role, or a speaker, who is named in another sentence has that one in `event.evidence` too, with the
 *   pointer from the event's root (`/actors/0`, `/figures/0/speaker`).
 * - Any other field is listed in `event.inferred`, from the event's root (`/time`, `/figures/0/asOf`).
 */
import type { Participant } from '../model/entity.ts';
import type { Event } from '../model/event.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Figure } from '../model/figure.ts';
import { ID_POINTER } from '../model/found-event.ts';
import type { Issue } from '../model/record-shape.ts';
import type { Statement } from '../model/statement.ts';
import { checkQuote, type Sources } from './proof/check-quote.ts';
import { yieldsFigureField, yieldsStatementField } from './proof/prove-figure.ts';
import { missingOfParticipant, missingOfSpeaker, type Role } from './proof/prove-participant.ts';
import { type Quote, type ReadEvidence, type Reader, rememberQuotes, timesOf } from './proof/quote-reader.ts';
import { statedFields } from './proof/stated-fields.ts';

/** An issue, and the event that it is about. */
export interface ProofIssue extends Issue {
  readonly event: string;
}

/** Proves all current events; a quote that many of them share is read once. */
export function proveEvents(events: readonly Event[], sources: Sources, reader: Reader): readonly ProofIssue[] {
  const read = rememberQuotes(sources, reader);
  return events
    .filter(({ status }) => status === 'current')
    .flatMap((event) => proveWith(event, sources, reader, read).map((issue) => ({ event: event.id, ...issue })));
}

/** Proves one event. */
export const proveEvent = (event: Event, sources: Sources, reader: Reader): readonly Issue[] =>
  proveWith(event, sources, reader, rememberQuotes(sources, reader));

/** A pointer from the event's root, and all evidence that claims to support it. */
type Claims = ReadonlyMap<string, readonly Evidence[]>;

function proveWith(event: Event, sources: Sources, reader: Reader, read: ReadEvidence): readonly Issue[] {
  const quotes = evidenceByPath(event).flatMap(([path, evidence]) => checkQuote(evidence, sources, path));
  // A quote that does not stand where it says proves nothing either way.
  if (quotes.length > 0) return quotes;
  const claims = claimsOf(event);
  const inferred = new Set(event.inferred);
  const fields = statedFields(event).filter((pointer) => !inferred.has(pointer));
  return [
    ...fields.flatMap((pointer) => {
      const evidence = claims.get(pointer) ?? [];
      if (evidence.length === 0)
        return [{ path: pointer, expected: 'a quote, or to be inferred', received: 'neither' }];
      const missing = missingOf(
        pointer,
        event,
        evidence.flatMap((one) => read(one) ?? []),
        reader,
      );
      return missing === null ? [] : [{ path: pointer, expected: missing, received: shown(evidence) }];
    }),
    ...strayTriggers(event),
  ];
}

/** All evidence of an event with the pointer to it. */
const evidenceByPath = (event: Event): readonly (readonly [string, Evidence])[] => [
  ...event.evidence.map((evidence, i) => [`/evidence/${i}`, evidence] as const),
  ...event.figures.map(({ evidence }, i) => [`/figures/${i}/evidence`, evidence] as const),
  ...event.statements.map(({ evidence }, i) => [`/statements/${i}/evidence`, evidence] as const),
];

function claimsOf(event: Event): Claims {
  const claims = new Map<string, Evidence[]>();
  const claim = (pointer: string, evidence: Evidence): void => {
    const list = claims.get(pointer);
    if (list) list.push(evidence);
    else claims.set(pointer, [evidence]);
  };
  for (const evidence of event.evidence) for (const pointer of evidence.supports) claim(pointer, evidence);
  event.figures.forEach(({ evidence }, i) => {
    for (const pointer of evidence.supports) claim(`/figures/${i}${pointer}`, evidence);
  });
  event.statements.forEach(({ evidence }, i) => {
    for (const pointer of evidence.supports) claim(`/statements/${i}${pointer}`, evidence);
  });
  return claims;
}

/** What the quotes for a field fail to give, in words, or null. */
function missingOf(pointer: string, event: Event, quotes: readonly Quote[], reader: Reader): string | null {
  const [, field = '', index = '', part = ''] = pointer.split('/');
  const each = (holds: (quote: Quote) => boolean, what: string): string | null =>
    quotes.length > 0 && quotes.every(holds) ? null : `a quote that, read alone, gives ${what}`;
  const mentions = ({ reading }: Quote) => reading.mentions.filter(({ type }) => type === event.type);
  switch (field) {
    case 'type':
      return each((quote) => mentions(quote).length > 0, event.type);
    case 'mode':
      return each((quote) => mentions(quote).some(({ mode }) => mode === event.mode), `the mode ${event.mode}`);
    case 'factuality':
      return each(
        (quote) => mentions(quote).some(({ factuality }) => factuality === event.factuality),
        `${event.type} as ${event.factuality}`,
      );
    case 'time':
      return each(
        (quote) => timesOf(quote, event.time.anchor, reader).some(({ time }) => time?.edtf === event.time.edtf),
        `the time ${event.time.edtf}`,
      );
    case 'figures': {
      const figure = event.figures[Number(index)];
      const source = sourceOf(figure, part);
      if (source) return missingOfSpeaker(source.participant, source.as, quotes);
      return each((quote) => figure !== undefined && yieldsFigureField(part, figure, quote, reader), `the ${part}`);
    }
    case 'statements': {
      const statement = event.statements[Number(index)];
      const source = sourceOf(statement, part);
      if (source) return missingOfSpeaker(source.participant, source.as, quotes);
      return each((quote) => statement !== undefined && yieldsStatementField(part, statement, quote), `the ${part}`);
    }
    default: {
      const participant = event[field as Role][Number(index)];
      return participant ? missingOfParticipant(participant, field as Role, event.type, quotes) : 'a participant';
    }
  }
}

interface Source {
  readonly participant: Participant;
  readonly as: 'speaker' | 'via';
}

/** The participant that a pointer into a figure or statement means, or null. */
function sourceOf(record: Figure | Statement | undefined, part: string): Source | null {
  if (part !== 'speaker' && part !== 'via') return null;
  const participant = record?.[part];
  return participant ? { participant, as: part } : null;
}

/** Triggers outside of every sentence that supports something would be no evidence of this event. */
function strayTriggers(event: Event): readonly Issue[] {
  const isTrigger = ({ supports }: Evidence): boolean => supports.includes(ID_POINTER);
  const sentences = event.evidence.filter((one) => !isTrigger(one));
  return event.evidence.flatMap((trigger, i) => {
    if (!isTrigger(trigger) || sentences.some((sentence) => holds(sentence, trigger))) return [];
    return [{ path: `/evidence/${i}`, expected: 'a trigger within a quoted sentence', received: shown([trigger]) }];
  });
}

const holds = (sentence: Evidence, trigger: Evidence): boolean =>
  sentence.document === trigger.document && sentence.start <= trigger.start && sentence.end >= trigger.end;

/** Quotes in a message, cut to this many code units each. */
const SHOWN_LENGTH_MAX = 120;

const shown = (evidence: readonly Evidence[]): string =>
  evidence.map(({ document, exact }) => `${document}: ${JSON.stringify(exact.slice(0, SHOWN_LENGTH_MAX))}`).join('; ');
