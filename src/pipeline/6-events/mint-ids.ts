import { evidenceId, type Founding, foundingQuote, foundingsOf } from '../../model/ids.ts';
import type { Span } from '../../model/span.ts';
import type { Mentioned } from '../reading.ts';

/** What the records of a document are known by, computed once: lists in the order of the document's own. */
export interface DocumentIds {
  readonly mentions: readonly Founding[];
  readonly figures: readonly string[];
  readonly statements: readonly string[];
}

/** Foundings of the mentions, and ids of the figures and statements, of one document. */
export function mintIds(doc: Mentioned, siteId: string): DocumentIds {
  return {
    mentions: foundings(doc, doc.mentions),
    figures: foundings(doc, doc.figures).map((one) =>
      evidenceId(siteId, 'figure', one.document, one.quote, one.occurrence),
    ),
    statements: foundings(
      doc,
      doc.attributions.map(({ sentence, cue }) => ({ sentence, span: cue })),
    ).map((one) => evidenceId(siteId, 'statement', one.document, one.quote, one.occurrence)),
  };
}

function foundings(
  doc: Mentioned,
  records: readonly { readonly sentence: number; readonly span: Span }[],
): readonly Founding[] {
  const quotes = records.map(({ sentence, span }) => {
    const whole = doc.sentences[sentence];
    return foundingQuote(whole ? doc.text.slice(whole.start, whole.end) : '', doc.text.slice(span.start, span.end));
  });
  return foundingsOf(doc.id, quotes);
}
