import type { Evidence } from '../../../model/evidence.ts';
import type { Span } from '../../../model/span.ts';
import type { Mentioned } from '../../reading.ts';

/** Code units kept on either side of a quote, enough to find it again in a text that was edited elsewhere. */
const CONTEXT_LENGTH = 32;

/** A record of evidence for a span of a document; `exact` is cut to `quoteLength` code units, the offsets are not. */
export function quoteEvidence(doc: Mentioned, span: Span, supports: readonly string[], quoteLength: number): Evidence {
  return {
    document: doc.id,
    exact: cutText(doc.text.slice(span.start, span.end), quoteLength),
    prefix: wellFormed(doc.text.slice(Math.max(0, span.start - CONTEXT_LENGTH), span.start)),
    suffix: wellFormed(doc.text.slice(span.end, span.end + CONTEXT_LENGTH)),
    start: span.start,
    end: span.end,
    sha256: doc.sha256,
    supports,
  };
}

/** The first `length` code units, never half of a surrogate pair. */
function cutText(text: string, length: number): string {
  return text.length <= length ? text : wellFormed(text.slice(0, length));
}

/** Drops half a surrogate pair at either edge of a cut. */
function wellFormed(text: string): string {
  const from = /^[\uDC00-\uDFFF]/.test(text) ? 1 : 0;
  const to = /[\uD800-\uDBFF]$/.test(text) ? text.length - 1 : text.length;
  return text.slice(from, to);
}
