import type { Event, EventContent, RevisionKind } from '../../model/event.ts';
import type { Factuality } from '../../model/ontology.ts';
import { type ContentField, changedWords, documentsOf } from './compare-content.ts';
import { followRenames } from './follow-renames.ts';
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
 * caused is `recoded`, and so is one of the quotes' places alone, or of a document's name.
 */
export function revisionKind(old: Event, told: EventContent, because: readonly string[]): RevisionKind {
  if (because.length === 0) return 'recoded';
  const content = followRenames(told, old);
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
