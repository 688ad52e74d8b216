import type { EntityMention } from '../reading.ts';
export const linkEntities = (
  docs: readonly { readonly entities: readonly EntityMention[] }[],
): readonly ReadonlyMap<string, string>[] => docs.map(() => new Map());
