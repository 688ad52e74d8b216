import type { Evidence } from '../../../model/evidence.ts';
import type { Span } from '../../../model/span.ts';
import type { Mentioned } from '../../reading.ts';

/** Code units kept on either side of a quote, enough to find it again in a text that was edited elsewhere. */
const CONTEXT_LENGTH = 32;

/** A record of evidence for a span of a document; `exact` is cut to `quoteLength` code units, the offsets are not. */
export function quoteEvidence(doc: Mentioned, span: Span, supports: readonly string[], quoteLength: number): Evidence {
  const { text } = doc;
  const { start, end } = span;
  return {
    document: doc.id,
    exact: text.slice(start, end - start <= quoteLength ? end : cutBefore(text, start + quoteLength)),
    prefix: text.slice(cutBehind(text, Math.max(0, start - CONTEXT_LENGTH)), start),
    suffix: text.slice(end, Math.max(end, cutBefore(text, Math.min(text.length, end + CONTEXT_LENGTH)))),
    start,
    end,
    sha256: doc.sha256,
    supports,
  };
}

/**
 * Where to cut so that no half of a surrogate pair is left. Only far edges are moved: a quote and its context must stay
 * next to each other, even in a text that has halves of pairs itself.
 */
const cutBefore = (text: string, at: number): number => (isWithinPair(text, at) ? at - 1 : at);
const cutBehind = (text: string, at: number): number => (isWithinPair(text, at) ? at + 1 : at);

const isWithinPair = (text: string, at: number): boolean =>
  /^[\uDC00-\uDFFF]/.test(text.charAt(at)) && /^[\uD800-\uDBFF]/.test(text.charAt(at - 1));
