import type { Event } from '../../model/event.ts';
import type { FoundEvent } from '../../model/found-event.ts';
import { eventId, evidenceId } from '../../model/ids.ts';
import type { Site } from '../../model/site.ts';
import { isErased, type Match } from './match-events.ts';

/**
 * The id of each event of today: its keeper's, or a new one from its founding evidence. Founding words that gave
 * another event its id already (it was split, and kept that id) are numbered on, in the order of the new ids, so that
 * no order of the input matters. Only an erased event's id is given again: its words are still there, and it stays
 * erased.
 */
export function assignIds(
  olds: readonly Event[],
  contents: readonly FoundEvent[],
  matches: readonly Match[],
  site: Site,
): readonly string[] {
  const ids = matches.map(({ keeper }) => (keeper === null ? '' : (olds[keeper]?.id ?? '')));
  const taken = new Set(olds.filter((event) => !isErased(event)).map(({ id }) => id));
  const fresh = contents
    .map((content, i) => ({ content, i, id: eventId(site.id, content.founding) }))
    .filter(({ i }) => ids[i] === '')
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { content, i, id } of fresh) {
    let free = id;
    for (let again = 1; taken.has(free); again++) {
      const { document, quote, occurrence } = content.founding;
      free = evidenceId(site.id, 'event', document, `${quote}\n${again}`, occurrence);
    }
    taken.add(free);
    ids[i] = free;
  }
  return ids;
}
