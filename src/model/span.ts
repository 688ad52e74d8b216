/** A stretch of a document's text: UTF-16 code units, `0 <= start < end <= text.length`, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words of a span. */
export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whether two spans share at least one code unit. */
export const spansOverlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` holds the whole of `inner`. */
export const spanContains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
