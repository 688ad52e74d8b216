import type { Instant } from '../../model/day.ts';
import type { Event } from '../../model/event.ts';
import type { Evidence } from '../../model/evidence.ts';
import { ID_POINTER, isTrigger } from '../../model/found-event.ts';
import { UNKNOWN_TIME } from '../../model/time.ts';
import { isErased } from './match-events.ts';

/**
 * What a takedown leaves: the id, when it went, and the addresses of its triggers without a word of them, by which the
 * event is known, and stays erased, while its documents are still read.
 */
export function eraseEvent(event: Event, now: Instant): Event {
  if (isErased(event)) return event;
  const revision = event.revision + 1;
  return {
    id: event.id,
    revision,
    status: 'withdrawn',
    review: 'reviewed',
    logged: event.logged,
    updated: now,
    type: event.type,
    contexts: [],
    quad: event.quad,
    factuality: event.factuality,
    title: '',
    summary: '',
    time: UNKNOWN_TIME,
    places: [],
    actors: [],
    recipients: [],
    figures: [],
    figureSummary: [],
    statements: [],
    support: { documents: 0, publishers: 0, speakers: 0 },
    evidence: event.evidence.filter(isTrigger).map(withoutWords),
    inferred: [],
    confidence: 0,
    relations: [],
    history: [{ revision, at: now, kind: 'erased', fields: [], because: [] }],
  };
}

const withoutWords = (evidence: Evidence): Evidence => ({
  ...evidence,
  exact: '',
  prefix: '',
  suffix: '',
  supports: [ID_POINTER],
});
