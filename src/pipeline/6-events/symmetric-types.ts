import type { EventType } from '../../model/ontology.ts';

/** Types in which nobody acts upon another: all who take part are alike. */
export const SYMMETRIC_TYPES: ReadonlySet<EventType> = new Set(['CONSULT', 'AGREE', 'COOPERATE']);
