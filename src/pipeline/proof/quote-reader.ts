import { edtfBounds } from '../../model/edtf.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Time, TimeAnchor } from '../../model/time.ts';
import { isSameTime, UNKNOWN_TIME } from '../../model/time.ts';
import { linkEntities } from '../6-events/link-entities.ts';
import { resolveTimes } from '../6-events/resolve-times.ts';
import type { Knowledge } from '../knowledge.ts';
import { readDocument } from '../read-document.ts';
import type { Mentioned } from '../reading.ts';
import type { Sources } from './check-quote.ts';

/** What a quote says when it is read alone: the parts of a reading that fields are compared with. */
export type QuoteReading = Pick<
  Mentioned,
  'sentences' | 'times' | 'entities' | 'figures' | 'attributions' | 'mentions'
>;

/** Reads a text again as a document of its own, each distinct text once, however many fields and events it supports. */
export interface QuoteReader {
  readonly read: (text: string) => QuoteReading;
}

/** A reader that remembers what `readText` (stages 1 to 5) says; syntax is forgotten, or it would fill the memory. */
export function createQuoteReader(readText: (text: string) => Mentioned): QuoteReader {
  const known = new Map<string, QuoteReading>();
  return {
    read: (text) => {
      const before = known.get(text);
      if (before) return before;
      const { sentences, times, entities, figures, attributions, mentions } = readText(text);
      const reading = { sentences, times, entities, figures, attributions, mentions };
      known.set(text, reading);
      return reading;
    },
  };
}

/** Reads quotes as documents are read, and with the same knowledge. They need no date and no neighbours. */
export const quoteReaderOf = (knowledge: Knowledge): QuoteReader =>
  createQuoteReader((text) => readDocument({ id: '', text, sha256: '', language: 'en' }, knowledge));

/** A quote's whole text, where it stands, and what reading it alone gives. */
export interface Quote {
  readonly evidence: Evidence;
  readonly text: string;
  readonly reading: QuoteReading;
}

/** A sentence that is longer is a table or a trap. The longest in 120,000 words of news has under 1,000 code units. */
export const QUOTE_LENGTH_MAX = 10_000;

/**
 * The quote from start to end, not as it was cut for showing; null where its text is not there, or too long to be read
 * once more.
 */
export function readEvidence(evidence: Evidence, sources: Sources, reader: QuoteReader): Quote | null {
  const source = sources.get(evidence.document);
  if (!source || evidence.end - evidence.start > QUOTE_LENGTH_MAX) return null;
  // A sentence may run over wrapped lines; alone, they would be lines of their own.
  const text = source.text.slice(evidence.start, evidence.end).replace(LINE_BREAKS, ' ');
  return { evidence, text, reading: reader.read(text) };
}

/** Matches every sign that ends a line; must not match a space. */
const LINE_BREAKS = /[\n\r\v\f\x85\u2028\u2029]/g;

/** Matches "left." and "left.”"; must not match "left". */
const ENDS_SENTENCE = /[.!?…]["'”’)\]]*\s*$/;

/** Two quotes of one document read together, in the order of its text, and where the second of them begins. */
export function readTogether(
  naming: Quote,
  telling: Quote,
  reader: QuoteReader,
): { readonly reading: QuoteReading; readonly from: number } {
  const [first, second] = naming.evidence.start <= telling.evidence.start ? [naming, telling] : [telling, naming];
  const between = ENDS_SENTENCE.test(first.text) ? ' ' : '\n';
  const from = first === telling ? 0 : first.text.length + between.length;
  return { reading: reader.read(`${first.text}${between}${second.text}`), from };
}

/** Ids of a reading's names, as if the quote were all that the corpus had of its document. */
export function entityIdsOf(reading: QuoteReading, document: string): readonly string[] {
  const [global] = linkEntities([{ id: document, entities: reading.entities }]);
  return reading.entities.map(({ entity }) => global?.get(entity) ?? entity);
}

/** Whether one of a quote's time expressions, counted from a recorded anchor, is a time. */
export function saysTime(reading: QuoteReading, indexes: readonly (number | null)[], time: Time): boolean {
  const resolved = resolveTimes(reading.times, time.anchor === null ? null : anchorTime(time.anchor));
  return indexes.some((index) => {
    const said = index === null ? null : (resolved[index]?.time ?? null);
    return said !== null && isSameTime(said, time);
  });
}

function anchorTime({ text, edtf }: TimeAnchor): Time | null {
  const bounds = edtf === '' ? null : edtfBounds(edtf);
  return bounds && { ...UNKNOWN_TIME, ...bounds, text, edtf };
}
