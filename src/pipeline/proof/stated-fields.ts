import type { Event, EventContent } from '../../model/event.ts';

/** The parts of a figure that its words say, where it has them. */
export const FIGURE_FIELDS = [
  'measure',
  'value',
  'min',
  'max',
  'quantifier',
  'unit',
  'asOf',
  'speaker',
  'via',
] as const;
/** The parts of a statement that its words say. */
export const STATEMENT_FIELDS = ['speaker', 'via', 'stance'] as const;

/**
 * JSON Pointers of all that an event says of the world, each of which needs a quote or a place in `inferred`. Not
 * among them: what is composed from these (title, summary), counted (support, confidence), looked up from the type
 * (quad), or decided about the whole corpus (relations, contexts).
 */
export function statedFields(event: EventContent): readonly string[] {
  return [
    '/type',
    ...(event.mode === undefined ? [] : ['/mode']),
    '/factuality',
    '/time',
    ...event.actors.map((_, i) => `/actors/${i}`),
    ...event.recipients.map((_, i) => `/recipients/${i}`),
    ...event.places.map((_, i) => `/places/${i}`),
    ...event.figures.flatMap((figure, i) => pointersOf(`/figures/${i}`, FIGURE_FIELDS, figure)),
    ...event.statements.flatMap((statement, i) => pointersOf(`/statements/${i}`, STATEMENT_FIELDS, statement)),
  ];
}

const pointersOf = <Key extends string>(
  path: string,
  fields: readonly Key[],
  record: { readonly [K in Key]?: unknown },
): readonly string[] =>
  fields.filter((field) => record[field] !== undefined && record[field] !== null).map((field) => `${path}/${field}`);

/** How many fields events state and how many they infer; `share` is that of the inferred, 0 of no field at all. */
export interface InferredShare {
  readonly stated: number;
  readonly inferred: number;
  readonly share: number;
}

/** Over all current events. */
export function inferredShare(events: readonly Event[]): InferredShare {
  let stated = 0;
  let inferred = 0;
  for (const event of events.filter(({ status }) => status === 'current')) {
    const listed = new Set(event.inferred);
    for (const pointer of statedFields(event)) {
      if (listed.has(pointer)) inferred++;
      else stated++;
    }
  }
  return { stated, inferred, share: stated + inferred === 0 ? 0 : inferred / (stated + inferred) };
}
