import type { EventContent } from './event.ts';

/** The parts of a figure that its words say, where it has them. Its country is looked up, its relations compared. */
export const FIGURE_FIELDS = [
  'measure',
  'kind',
  'value',
  'min',
  'max',
  'quantifier',
  'unit',
  'scope',
  'asOf',
  'speaker',
  'via',
  'attribution',
  'place',
] as const;
export type FigureField = (typeof FIGURE_FIELDS)[number];

/** The parts of a statement that its words say. */
export const STATEMENT_FIELDS = ['speaker', 'via', 'stance', 'quoted', 'saidAt'] as const;
export type StatementField = (typeof STATEMENT_FIELDS)[number];

type StatedParts = Pick<EventContent, 'mode' | 'actors' | 'recipients' | 'places' | 'figures' | 'statements'>;

/**
 * JSON Pointers of all that an event says of the world, each of which needs a quote or a place in `inferred`. Not
 * among them: what is composed from these (title, summary), counted (support, confidence), looked up from the type
 * (quad), or decided about the whole corpus (relations, contexts).
 */
export function statedFields(event: StatedParts): readonly string[] {
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
): readonly string[] => fields.filter((field) => says(record[field])).map((field) => `${path}/${field}`);

/** Nothing is said by a field that is missing, null, or has no words. */
const says = (value: unknown): boolean => value !== undefined && value !== null && value !== '';
