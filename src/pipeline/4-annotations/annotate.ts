import type { Annotated, Parsed } from '../reading.ts';
import { findAttributions } from './attributions/find-attributions.ts';
import { findTimes } from './dates/find-times.ts';
import { findEntities } from './entities/find-entities.ts';
import type { Gazetteer } from './entities/gazetteer.ts';
import { findFigures } from './figures/find-figures.ts';

/**
 * In: a parsed document. Out: its times, names, who says what, and figures, in this order: an attribution points at
 * names and times, a figure at all three. Not: events (5-mentions); days on the calendar (6-events).
 */
export function annotate(doc: Parsed, gazetteer: Gazetteer): Annotated {
  const { times, notes: timeNotes } = findTimes(doc);
  const { entities, notes: entityNotes } = findEntities(doc, gazetteer);
  const { attributions, notes: attributionNotes } = findAttributions(doc, { times, entities });
  const { figures, notes: figureNotes } = findFigures(doc, { times, entities, attributions });
  return {
    ...doc,
    times,
    entities,
    attributions,
    figures,
    notes: [...doc.notes, ...timeNotes, ...entityNotes, ...attributionNotes, ...figureNotes],
  };
}
