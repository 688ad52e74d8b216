import type { Document } from '../../model/document.ts';

/** Ids of the documents that came, went, came back, or have another text than yesterday. */
export type Changes = ReadonlySet<string>;

/** `today` has yesterday's documents too, those that are gone as removed. */
export function findChanges(yesterday: readonly Document[], today: readonly Document[]): Changes {
  const before = new Map(yesterday.map((document) => [document.id, document]));
  const changed = today.filter((document) => {
    const old = before.get(document.id);
    return !old || old.sha256 !== document.sha256 || old.removed !== document.removed;
  });
  return new Set(changed.map(({ id }) => id));
}
