import { compareTexts } from '../../model/compare-texts.ts';
import type { EventContent } from '../../model/event.ts';
import type { FoundEvent } from '../../model/found-event.ts';
import { eventId } from '../../model/ids.ts';
import type { Site } from '../../model/site.ts';

/**
 * Puts the ids of the log in the place of those under which today's events know one another, and the lists of ids in
 * order, since the order of new ids is not that of kept ones. The founding, which the evidence says too, goes.
 */
export function nameEvents(contents: readonly FoundEvent[], ids: readonly string[], site: Site): EventContent[] {
  const kept = new Map(contents.map(({ founding }, i) => [eventId(site.id, founding), ids[i] ?? '']));
  const nameOf = (id: string): string => kept.get(id) ?? id;
  return contents.map(({ founding: _, ...content }) => ({
    ...content,
    statements: content.statements.map((statement) => ({ ...statement, about: statement.about.map(nameOf).sort() })),
    relations: content.relations
      .map(({ type, id }) => ({ type, id: nameOf(id) }))
      .sort((a, b) => compareTexts(a.type, b.type) || compareTexts(a.id, b.id)),
  }));
}
