import { entityPath } from '../../feeds/addresses.ts';
import type { DocumentsById } from '../../feeds/feed-record.ts';
import type { Entity } from '../../model/entity.ts';
import type { Event } from '../../model/event.ts';
import type { Site } from '../../model/site.ts';
import { Layout, Subscribe } from './layout.tsx';
import { Timeline } from './timeline.tsx';

export interface EntityPageProps {
  readonly site: Site;
  readonly entity: Entity;
  readonly search: string;
  readonly events: readonly Event[];
  readonly documents: DocumentsById;
}

/** Somebody or something with a name, and the events it has a part in. */
export const EntityPage = ({ site, entity, search, events, documents }: EntityPageProps) => (
  <Layout frame={{ site, title: entity.name, search, path: entityPath(entity.id) }}>
    <h1>{entity.name}</h1>
    <p class="soft">
      {[entity.office ?? entity.kind, entity.country].filter((part) => part !== undefined).join(' · ')}
    </p>
    {entity.note !== undefined && <p class="notice">{entity.note}</p>}
    {entity.aliases.length > 0 && <p>Also: {entity.aliases.join(', ')}</p>}
    <Subscribe search={search} />
    <Timeline events={events} documents={documents} />
  </Layout>
);
