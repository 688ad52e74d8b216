/**
 * Ids that mean something in their own document only: of a surname that no fuller name explains, or of "the Court".
 * They begin so until the corpus is linked, since a document is read without knowing its neighbours.
 */
const LOCAL = 'local:';

/** `person:smith` as an id of one document. */
export const localId = (id: string): string => `${LOCAL}${id}`;

export const isLocalId = (id: string): boolean => id.startsWith(LOCAL);

/** The id without the mark: `person:smith`. */
export const bareId = (id: string): string => (isLocalId(id) ? id.slice(LOCAL.length) : id);
