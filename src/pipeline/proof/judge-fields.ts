import type { EventContent } from '../../model/event.ts';
import { spansOverlap } from '../../model/span.ts';
import { type FigureField, type StatementField, statedFields } from '../../model/stated-fields.ts';
import type { Mention } from '../reading.ts';
import type { Sources } from './check-quote.ts';
import { claimsOf, type Triggers, triggersOf, triggersWithin } from './evidence-claims.ts';
import { judgeFigure, judgeStatement } from './judge-figure.ts';
import { judgeParticipant, type Role } from './judge-participant.ts';
import { type Quote, type QuoteReader, readEvidence, saysTime } from './quote-reader.ts';
import type { Judged, Verdict } from './verdict.ts';

/**
 * A verdict on each field that an event states (does not infer), and on each pointer that a quote of it claims to
 * support: which of the quotes, read again and alone, give the field. The event is only looked at.
 */
export function judgeFields(event: EventContent, sources: Sources, reader: QuoteReader): readonly Verdict[] {
  const claims = claimsOf(event);
  const triggers = triggersOf(event);
  const inferred = new Set(event.inferred);
  const stated = new Set(statedFields(event).filter((pointer) => !inferred.has(pointer)));
  const pointers = [...stated, ...[...claims.keys()].filter((pointer) => !stated.has(pointer))];
  return pointers.map((pointer) => {
    const claimed = claims.get(pointer) ?? [];
    if (!stated.has(pointer)) return { pointer, claimed, holding: [], expected: 'a field that is stated' };
    if (claimed.length === 0) return { pointer, claimed, holding: [], expected: 'a quote, or to be inferred' };
    const quotes = claimed.flatMap((evidence) => readEvidence(evidence, sources, reader) ?? []);
    const { holding, expected } = judgeField(pointer, event, quotes, triggers, reader);
    return { pointer, claimed, holding, expected: `a quote that, read alone, gives ${expected}` };
  });
}

function judgeField(
  pointer: string,
  event: EventContent,
  quotes: readonly Quote[],
  triggers: Triggers,
  reader: QuoteReader,
): Judged {
  const [, field = '', index = '', part = ''] = pointer.split('/');
  switch (field) {
    case 'type':
    case 'mode':
    case 'factuality':
    case 'time':
      return judgeCoding(field, event, quotes, triggers);
    case 'figures': {
      const figure = event.figures[Number(index)];
      return figure ? judgeFigure(figure, part as FigureField, quotes, reader) : NOTHING;
    }
    case 'statements': {
      const statement = event.statements[Number(index)];
      return statement ? judgeStatement(statement, part as StatementField, quotes, reader) : NOTHING;
    }
    default: {
      const participant = event[field as Role][Number(index)];
      return participant ? judgeParticipant(participant, field as Role, quotes, triggers, reader) : NOTHING;
    }
  }
}

const NOTHING: Judged = { holding: [], expected: 'a field of the event' };

/** Type, mode, factuality and time are those of the telling at one of the event's triggers. */
function judgeCoding(
  field: 'type' | 'mode' | 'factuality' | 'time',
  event: EventContent,
  quotes: readonly Quote[],
  triggers: Triggers,
): Judged {
  const says = (quote: Quote): boolean =>
    tellingsIn(quote, triggers).some((mention) =>
      field === 'time'
        ? saysTime(quote.reading, [mention.time], event.time)
        : mention[field] === event[field] && (field !== 'mode' || mention.type === event.type),
    );
  const value = field === 'time' ? event.time.edtf : event[field];
  return { holding: quotes.filter(says).map(({ evidence }) => evidence), expected: `the ${field} ${value}` };
}

/** What a quote tells at the places of the event's triggers. */
function tellingsIn({ evidence, reading }: Quote, triggers: Triggers): readonly Mention[] {
  const words = triggersWithin(triggers, evidence).map(({ start, end }) => ({
    start: start - evidence.start,
    end: end - evidence.start,
  }));
  return reading.mentions.filter(({ span }) => words.some((word) => spansOverlap(word, span)));
}
