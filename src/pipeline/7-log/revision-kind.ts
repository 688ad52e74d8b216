import type { Event, EventContent, RevisionKind } from '../../model/event.ts';
import type { Factuality } from '../../model/ontology.ts';
import { type ContentField, changedWords, documentsOf, textsOf } from './compare-content.ts';
import { isSameValue } from './same-value.ts';

/** Fields that say what happened; the others are counted or composed from them and from the sources. */
const CORE_FIELDS: ReadonlySet<ContentField> = new Set([
  'type',
  'mode',
  'factuality',
  'time',
  'places',
  'actors',
  'recipients',
  'figures',
]);

const AHEAD: ReadonlySet<Factuality> = new Set(['scheduled', 'hypothetical']);
const REAL: ReadonlySet<Factuality> = new Set(['occurred', 'ongoing']);

/**
 * What kind of change leads from `old` to `content`, which differ, when documents caused it. A change that no document
 * caused is `recoded`, and so is one of the quotes' places or the documents' names alone.
 */
export function revisionKind(old: Event, content: EventContent, because: readonly string[]): RevisionKind {
  if (because.length === 0) return 'recoded';
  if (isRenamed(old, content)) return 'recoded';
  const words = changedWords(old, content);
  const documents = documentsOf(content);
  const sources = [...documents].filter((id) => !documentsOf(old).has(id));
  if (words.length === 0) return 'recoded';
  if (AHEAD.has(old.factuality) && REAL.has(content.factuality)) return 'happened';
  const core = words.filter((field) => CORE_FIELDS.has(field) && !isExtended(old[field], content[field]));
  if (core.length > 0) return 'corrected';
  if (content.figures.length > old.figures.length) return 'figureAdded';
  return sources.length > 0 ? 'sourceAdded' : 'corrected';
}

/**
 * Whether the very same texts are quoted, so that only their names can have changed, and with these the ids of figures
 * and the order of names. A name may hold a date: where the event's time or factuality follows it, that is no renaming.
 */
function isRenamed(old: Event, content: EventContent): boolean {
  return (
    isSameValue(textsOf(old), textsOf(content)) &&
    isSameValue(old.time, content.time) &&
    old.factuality === content.factuality
  );
}

/** Whether a list still has all that it had. Figures are the same by id: their relations to new ones may grow. */
function isExtended(before: unknown, after: unknown): boolean {
  if (!Array.isArray(before) || !Array.isArray(after)) return false;
  return before.every((item) => after.some((other) => isSameItem(item, other)));
}

function isSameItem(a: unknown, b: unknown): boolean {
  const first = idOf(a);
  return first === null ? isSameValue(a, b) : first === idOf(b);
}

/** Figures have ids; participants and places have none. */
const idOf = (item: unknown): unknown => (typeof item === 'object' && item !== null && 'id' in item ? item.id : null);
