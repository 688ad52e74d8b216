import { edtfBounds } from '../../model/edtf.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Time, TimeAnchor } from '../../model/time.ts';
import { UNKNOWN_TIME } from '../../model/time.ts';
import type { ResolvedTimex, Timex } from '../../model/timex.ts';
import type { Mentioned } from '../reading.ts';
import type { Sources } from './check-quote.ts';

/**
 * How a quote is read again: stages 1 to 5 on it alone, in whatever language they would say a text so short is, and
 * the resolving of its times against an anchor.
 */
export interface Reader {
  readonly readQuote: (quote: string) => Mentioned;
  readonly resolve: (times: readonly Timex[], published: Time | null) => readonly ResolvedTimex[];
}

/** A quote's whole text, and what reading it alone gives. */
export interface Quote {
  readonly text: string;
  readonly reading: Mentioned;
}

/** Reads quotes, each only once however many fields and events it supports. */
export type ReadEvidence = (evidence: Evidence) => Quote | null;

/** Null for a quote that is not in `sources`. The quote is read from start to end, not as it was cut for showing. */
export function rememberQuotes(sources: Sources, reader: Reader): ReadEvidence {
  const known = new Map<string, Quote>();
  return ({ document, start, end }) => {
    const source = sources.get(document);
    if (!source) return null;
    const key = `${start} ${end} ${document}`;
    const before = known.get(key);
    if (before) return before;
    // A sentence may run over wrapped lines; alone, they would be lines of their own.
    const text = source.text.slice(start, end).replace(LINE_BREAKS, ' ');
    const quote: Quote = { text, reading: reader.readQuote(text) };
    known.set(key, quote);
    return quote;
  };
}

/** Matches every sign that ends a line; must not match a space. */
const LINE_BREAKS = /[\n\r\v\f\x85\u2028\u2029]/g;

/** The times that a quote's phrases mean, counted from a recorded anchor, or from nothing. */
export function timesOf({ reading }: Quote, anchor: TimeAnchor | null, reader: Reader): readonly ResolvedTimex[] {
  const alone = reader.resolve(reading.times, null);
  const counted = anchor === null ? null : anchorTime(anchor);
  return counted === null ? alone : [...reader.resolve(reading.times, counted), ...alone];
}

function anchorTime({ text, edtf }: TimeAnchor): Time | null {
  const bounds = edtf === '' ? null : edtfBounds(edtf);
  return bounds && { ...UNKNOWN_TIME, ...bounds, text, edtf };
}
