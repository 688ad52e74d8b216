import type { Event } from '../model/event.ts';
import type { Site } from '../model/site.ts';
import { MEASURE_WORDS } from '../query/title-words.ts';
import { eventPath, httpUrl } from './addresses.ts';
import { cleanText } from './clean-text.ts';
import { documentIdsOf } from './describe-sources.ts';
import { entryHtml } from './entry-html.ts';
import type { DocumentsById, EntitiesById, FeedCategory, FeedEntry } from './feed-record.ts';
import { TYPE_LABELS, wordsOf } from './labels.ts';
import { uniqueBy } from './unique-by.ts';

/** An event as an entry. `published` is when it was logged; when it happened is what its summary opens with. */
export function entryOf(event: Event, documents: DocumentsById, entities: EntitiesById, site: Site): FeedEntry {
  return {
    id: `urn:uuid:${event.id}`,
    url: site.baseUrl + eventPath(event.id),
    title: titleOf(event),
    summary: cleanText(event.summary),
    contentHtml: entryHtml(event, documents, site),
    published: event.logged,
    updated: event.updated,
    categories: categoriesOf(event, site),
    point: pointOf(event, entities),
    sources: documentIdsOf(event).map((id) => {
      const document = documents.get(id);
      return { title: cleanText(document?.title ?? id), url: httpUrl(document?.url) };
    }),
    record: event,
  };
}

/** An event's title where people read it: a withdrawn event says so, an erased one has nothing else left to say. */
export function titleOf(event: Event): string {
  const title = cleanText(event.title).trim() || TYPE_LABELS[event.type];
  return event.status === 'withdrawn' ? `Withdrawn: ${title}` : title;
}

function categoriesOf(event: Event, site: Site): readonly FeedCategory[] {
  // Where the codes of a list are explained; an address of the log itself, so that two logs' lists never mix.
  const scheme = (list: string): string => `${site.baseUrl}/api/v1/enums#${list}`;
  const measures = new Set(event.figures.map((figure) => figure.measure));
  const categories: readonly FeedCategory[] = [
    { term: event.type, scheme: scheme('type'), label: TYPE_LABELS[event.type] },
    ...event.contexts.map((context) => ({ term: context, scheme: scheme('context'), label: wordsOf(context) })),
    ...event.places.map((place) => ({ term: place.entity ?? place.name, scheme: scheme('place'), label: place.name })),
    ...[...measures].map((measure) => ({ term: measure, scheme: scheme('measure'), label: MEASURE_WORDS[measure] })),
  ];
  const clean = categories.map((category) => ({
    term: cleanText(category.term).trim(),
    scheme: category.scheme,
    label: cleanText(category.label).trim(),
  }));
  return uniqueBy(clean, ({ scheme, term }) => `${scheme} ${term}`).filter(({ term, label }) => term && label);
}

/** Where it happened, if that is known well enough for a point on a map. */
function pointOf(event: Event, entities: EntitiesById): FeedEntry['point'] {
  for (const place of event.places) {
    const geo = place.entity === undefined ? undefined : entities.get(place.entity)?.geo;
    if (place.role !== 'occurred' || geo === undefined) continue;
    if (isPrecise(place.precision) && isPrecise(geo.precision)) return { lat: geo.lat, lon: geo.lon };
  }
  return null;
}

/** A region's centre is not where anything happened. */
const isPrecise = (precision: string): boolean => precision === 'exact' || precision === 'near';

/** Ids of the entities that `entryOf` needs for points. */
export const placeIdsOf = (event: Event): readonly string[] =>
  event.places.flatMap((place) =>
    place.entity !== undefined && place.role === 'occurred' && isPrecise(place.precision) ? [place.entity] : [],
  );
