import { documentPath } from '../../feeds/addresses.ts';
import type { DocumentsById } from '../../feeds/feed-record.ts';
import { STANCE_VERBS, wordsOf } from '../../feeds/labels.ts';
import { uniqueBy } from '../../feeds/unique-by.ts';
import type { Event } from '../../model/event.ts';
import { type Evidence, isQuotable } from '../../model/evidence.ts';

interface EvidenceProps {
  readonly event: Event;
  readonly documents: DocumentsById;
}

/** Who said what about it. */
export const Statements = ({ event, documents }: EvidenceProps) =>
  event.statements.length === 0 ? null : (
    <section>
      <h2>Statements</h2>
      {event.statements.map((statement) => (
        <>
          <p>
            {statement.speaker.name}
            {statement.via !== undefined && ` (via ${statement.via.name})`} {STANCE_VERBS[statement.stance]}:
          </p>
          <Quote evidence={statement.evidence} documents={documents} />
        </>
      ))}
    </section>
  );

/** The quotes that the fields of the event come from. */
export const EvidenceQuotes = ({ event, documents }: EvidenceProps) => {
  const quotes = [...event.evidence.filter(isQuotable), ...event.figures.map((figure) => figure.evidence)];
  const unique = uniqueBy(quotes, (evidence) => `${evidence.document} ${evidence.start} ${evidence.end}`);
  return unique.length === 0 ? null : (
    <section>
      <h2>Evidence</h2>
      {unique.map((evidence) => (
        <Quote evidence={evidence} documents={documents} />
      ))}
    </section>
  );
};

const Quote = ({ evidence, documents }: { readonly evidence: Evidence; readonly documents: DocumentsById }) => {
  const document = documents.get(evidence.document);
  return (
    <figure>
      <blockquote>
        <span class="soft">{evidence.prefix}</span>
        <mark>{evidence.exact}</mark>
        <span class="soft">{evidence.suffix}</span>
      </blockquote>
      <figcaption>
        <a href={documentPath(evidence.document)}>{document?.title ?? evidence.document}</a>
        {document?.publisher !== undefined && `, ${document.publisher}`}
        {evidence.supports.length > 0 && ` · supports ${evidence.supports.map(fieldOf).join(', ')}`}
      </figcaption>
    </figure>
  );
};

/** A JSON Pointer as people read it: `/figures/0/value` is "figures 0 value". */
const fieldOf = (pointer: string): string => wordsOf(pointer.slice(1).replaceAll('/', ' '));
