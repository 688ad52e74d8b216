/**
 * A quote that supports fields of a record: W3C Web Annotation's TextQuoteSelector (`exact`, `prefix`, `suffix`) and
 * TextPositionSelector (`start`, `end`). Offsets are UTF-16 code units into the document's text as decoded, end
 * exclusive; `exact` is cut to the log's quote length while the offsets stay whole. `sha256` is of the text that was
 * read. `supports` holds JSON Pointers (RFC 6901) into the record that carries the evidence.
 */
export interface Evidence {
  readonly document: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
  readonly supports: readonly string[];
}

/**
 * Whether a quote says something to a reader. The words that alone support `/id` ("fled") are there for the log, which
 * finds the event again by them.
 */
export const isQuotable = ({ supports }: Pick<Evidence, 'supports'>): boolean =>
  supports.length !== 1 || supports[0] !== '/id';
