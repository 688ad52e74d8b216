import type { Event, EventContent } from '../../model/event.ts';
import type { Evidence } from '../../model/evidence.ts';
import { isTrigger } from '../../model/found-event.ts';

/**
 * Puts the words for which an event got its id at the head of its evidence, where they were yesterday: a document that
 * comes late but is older must not become the founding one, or a later split would give the id to the wrong half.
 */
export function keepFoundingFirst(content: EventContent, old: Event): EventContent {
  const founding = old.evidence.find(isTrigger);
  if (!founding) return content;
  const index = content.evidence.findIndex((one) => isTrigger(one) && isSameWords(one, founding));
  if (index <= 0) return content;
  const first = content.evidence[index];
  return first ? { ...content, evidence: [first, ...content.evidence.toSpliced(index, 1)] } : content;
}

/** The same place of the same text, or in an edited one the same words with the text before or after them. */
function isSameWords(a: Evidence, b: Evidence): boolean {
  if (a.sha256 === b.sha256) return a.start < b.end && b.start < a.end;
  return a.document === b.document && a.exact === b.exact && (a.prefix === b.prefix || a.suffix === b.suffix);
}
