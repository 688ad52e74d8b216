import type { DocumentsById } from '../../feeds/feed-record.ts';
import type { Event } from '../../model/event.ts';
import type { Site } from '../../model/site.ts';
import { numberInWords } from '../../query/title-words.ts';
import { FilterForm } from './filter-form.tsx';
import { Layout, Subscribe, withSearch } from './layout.tsx';
import { Timeline } from './timeline.tsx';

export interface HomePageProps {
  readonly site: Site;
  /** The query in words, null for the whole log. */
  readonly subject: string | null;
  /** Canonical query strings: of this page, of the same query for a feed, and of the next page. */
  readonly search: string;
  readonly feedSearch: string;
  readonly nextSearch: string | null;
  readonly isFirst: boolean;
  readonly count: number;
  readonly events: readonly Event[];
  readonly documents: DocumentsById;
}

/** The log as a page: the filters, the feeds of this very query, and the events by day. */
export const HomePage = (props: HomePageProps) => {
  const title = props.subject ?? props.site.title;
  return (
    <Layout frame={{ site: props.site, title, search: props.feedSearch, path: withSearch('/', props.search) }}>
      <h1>{props.subject ?? 'Timeline'}</h1>
      <FilterForm search={props.search} />
      <Subscribe search={props.feedSearch} />
      <p class="meta">{countInWords(props.count)}</p>
      {props.events.length === 0 ? (
        <p>Nothing in the log matches. Fewer words, a longer period or another type may find more.</p>
      ) : (
        <Timeline events={props.events} documents={props.documents} />
      )}
      <nav class="pages" aria-label="Pages">
        {props.isFirst ? <span /> : <a href={withSearch('/', withoutCursor(props.search))}>First page</a>}
        {props.nextSearch !== null && (
          <a rel="next" href={withSearch('/', props.nextSearch)}>
            More events
          </a>
        )}
      </nav>
    </Layout>
  );
};

const countInWords = (count: number): string => (count === 1 ? 'One event' : `${numberInWords(count)} events`);

function withoutCursor(search: string): string {
  const parameters = new URLSearchParams(search);
  parameters.delete('cursor');
  return parameters.toString();
}
