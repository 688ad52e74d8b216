import { documentPath, httpUrl } from '../../feeds/addresses.ts';
import { describeTime } from '../../feeds/describe-time.ts';
import type { DocumentsById } from '../../feeds/feed-record.ts';
import type { Document } from '../../model/document.ts';
import type { Event } from '../../model/event.ts';
import type { Site } from '../../model/site.ts';
import { numberInWords } from '../../query/title-words.ts';
import { Layout, Subscribe } from './layout.tsx';
import { Timeline } from './timeline.tsx';

export interface DocumentPageProps {
  readonly site: Site;
  readonly document: Document;
  readonly search: string;
  readonly events: readonly Event[];
  readonly documents: DocumentsById;
}

/** A document: what it is, never its text, and the events that were read from it. */
export const DocumentPage = ({ site, document, search, events, documents }: DocumentPageProps) => (
  <Layout frame={{ site, title: document.title, search, path: documentPath(document.id) }}>
    <h1>{document.title}</h1>
    {document.removed === true && <p class="notice">This document was taken out of the collection.</p>}
    {document.unread !== undefined && <p class="notice">No event was read from it: {document.unread}.</p>}
    <dl class="facts">
      <Fact label="Publisher" value={document.publisher} />
      <Fact label="By" value={document.byline} />
      <Fact label="Published" value={publishedOf(document)} />
      <Fact label="Licence" value={document.license} />
      <Fact label="Language" value={document.language} />
      <Fact label="Length" value={`${numberInWords(document.words)} words`} />
    </dl>
    <Original url={httpUrl(document.url)} />
    <Subscribe search={search} />
    <Timeline events={events} documents={documents} />
  </Layout>
);

const Fact = ({ label, value }: { readonly label: string; readonly value: string | undefined }) =>
  value === undefined ? null : (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );

const Original = ({ url }: { readonly url: string | null }) =>
  url === null ? null : (
    <p>
      <a href={url} rel="external">
        Read the original
      </a>
    </p>
  );

/** A date that the document does not give is said to be worked out. */
const publishedOf = ({ published }: Document): string =>
  describeTime(published) + (published.basis === 'inferred' ? ' (inferred)' : '');
