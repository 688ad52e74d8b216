import type { EntityKind } from '../../../model/entity.ts';
import { wordKey } from './split-words.ts';

/** Longest slug of an id; a longer name is cut, at a word where possible. */
const SLUG_LENGTH_MAX = 80;

/** A name as an id's last part: "Samantha Power" gives `samantha-power`. Scripts without Latin letters keep theirs. */
export function slugOf(name: string): string {
  const slug = name
    // Cuts at the space of "Old Mill" and the hyphen of "N-K"; not inside "U.S." or "O'Brien".
    .split(/[^\p{L}\p{N}.'’]+/u)
    .map((word) => wordKey(word))
    .filter((word) => word !== '')
    .join('-');
  // Takes `-mi` off `old-mi`; nothing off `old`.
  return slug.length <= SLUG_LENGTH_MAX ? slug : slug.slice(0, SLUG_LENGTH_MAX).replace(/-[^-]*$/, '');
}

/** The id of an entity that no list has: its kind and its fullest name. */
export const entityIdOf = (kind: EntityKind, name: string): string => `${kind}:${slugOf(name) || 'unnamed'}`;
