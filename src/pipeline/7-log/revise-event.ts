import type { Instant } from '../../model/day.ts';
import type { Document } from '../../model/document.ts';
import type { Event, EventContent, Revision, RevisionKind } from '../../model/event.ts';
import { arrangeEvent } from '../../model/log-lines.ts';
import type { Review } from './append-to-log.ts';
import { changedFields, documentsOf } from './compare-content.ts';
import { eraseEvent } from './erase-event.ts';
import type { Changes } from './find-changes.ts';
import { isErased } from './match-events.ts';
import { revisionKind } from './revision-kind.ts';

/** An event as it is told today. */
export interface Told {
  readonly id: string;
  readonly content: EventContent;
  readonly said: Review;
  readonly now: Instant;
  readonly changes: Changes;
  readonly documents: ReadonlyMap<string, Document>;
}

const NEVER_LOGGED = 0;

/** A new event, in its first revision. */
export function logEvent(told: Told & { readonly backfill: boolean }): Event {
  const { id, now, changes } = told;
  const content = contentOf(told);
  const first: Event = {
    ...content,
    id,
    revision: NEVER_LOGGED,
    status: 'current',
    review: reviewOf(told.said),
    logged: told.backfill ? publishedAt(content, told.documents, now) : now,
    updated: now,
    history: [],
  };
  const fields: readonly string[] = [];
  const added = withRevision(first, { at: now, kind: 'added', fields, because: causes(content, changes) });
  return takenBack(added, told) ?? added;
}

/**
 * A logged event in the light of today. It comes back as it is when nothing changed. A change of its content makes a
 * revision, in this order of kinds where several are true: merged, split, restored, reviewed, then what `revisionKind`
 * says. `recoded` alone leaves `updated` where it was.
 */
export function reviseEvent(old: Event, told: Told & { readonly merges: boolean; readonly splits: boolean }): Event {
  if (isErased(old)) return old;
  const taken = takenBack(old, told);
  if (taken) return taken;
  const content = contentOf(told);
  const review = reviewOf(told.said);
  const fields = pointersOf(old, content);
  const restored = old.status === 'withdrawn';
  if (fields.length === 0 && !restored && !told.merges && review === old.review) return old;
  const because = causes(content, told.changes, old);
  const kind = kindOf(old, content, because, { ...told, restored, reviewed: review !== old.review });
  const { id, revision, logged, updated, history } = old;
  const event: Event = { ...content, id, revision, status: 'current', review, logged, updated, history };
  return withRevision(event, { at: told.now, kind, fields: restored ? ['/status', ...fields] : fields, because });
}

interface Reasons {
  readonly merges: boolean;
  readonly splits: boolean;
  readonly restored: boolean;
  readonly reviewed: boolean;
}

function kindOf(old: Event, content: EventContent, because: readonly string[], reasons: Reasons): RevisionKind {
  if (reasons.merges) return 'merged';
  if (reasons.splits) return 'split';
  if (reasons.restored) return 'restored';
  return reasons.reviewed ? 'reviewed' : revisionKind(old, content, because);
}

/** What an editor takes back, or null. */
function takenBack(event: Event, told: Told): Event | null {
  if (told.said.kind === 'erased') return eraseEvent(event, told.now);
  if (told.said.kind !== 'withdrawn') return null;
  if (event.status === 'withdrawn') return event;
  const withdrawn: Event = { ...event, status: 'withdrawn', review: 'reviewed' };
  return withRevision(withdrawn, { at: told.now, kind: 'withdrawn', fields: ['/status'], because: [] });
}

/** A tombstone: the event as it was last, withdrawn, and where its tellings went if another event has them now. */
export function withdrawEvent(
  old: Event,
  told: { readonly now: Instant; readonly changes: Changes; readonly mergedInto: string | null },
): Event {
  const { mergedInto: _, ...rest } = old;
  const fields = [
    ...(old.status === 'current' ? ['/status'] : []),
    ...(told.mergedInto === null ? [] : ['/mergedInto']),
  ];
  const withdrawn: Event = {
    ...rest,
    status: 'withdrawn',
    ...(told.mergedInto === null ? {} : { mergedInto: told.mergedInto }),
  };
  const kind = told.mergedInto === null ? 'withdrawn' : 'merged';
  return withRevision(withdrawn, { at: told.now, kind, fields, because: causes(old, told.changes) });
}

function withRevision(event: Event, change: Omit<Revision, 'revision'>): Event {
  const revision = event.revision + 1;
  return arrangeEvent({
    ...event,
    revision,
    updated: change.kind === 'recoded' ? event.updated : change.at,
    history: [...event.history, { revision, ...change }],
  });
}

const contentOf = ({ content, said }: Told): EventContent =>
  said.kind === 'edited' || said.kind === 'approved' ? said.content : content;

const reviewOf = (said: Review): Event['review'] =>
  said.kind === 'edited' || said.kind === 'approved' ? 'reviewed' : 'automatic';

const pointersOf = (old: Event, content: EventContent): readonly string[] =>
  changedFields(old, content).map((field) => `/${field}`);

/** Of the documents that changed, those that the event quotes or quoted. */
function causes(content: EventContent, changes: Changes, old?: Event): readonly string[] {
  const quoted = new Set([...documentsOf(content), ...(old ? documentsOf(old) : [])]);
  return [...quoted].filter((id) => changes.has(id)).sort();
}

/** The last day on which one of the event's documents may have been published, at midnight, and never after `now`. */
function publishedAt(content: EventContent, documents: ReadonlyMap<string, Document>, now: Instant): Instant {
  const days = [...documentsOf(content)].map((id) => documents.get(id)?.published.latest ?? '');
  const last = days.sort().at(-1) || content.time.latest;
  const at = last ? `${last}T00:00:00Z` : now;
  return at < now ? at : now;
}
