/** The one table of query parameters. Parsing, filtering, error texts, titles and documentation all come from it. */
import { CHOICES } from './choice-parameters.ts';
import type { Parameter } from './parameter.ts';
import { VALUES } from './value-parameters.ts';

/** In the order of the documentation, which is also that of the words in a title. */
export const PARAMETERS: readonly Parameter[] = [
  CHOICES.id,
  CHOICES.review,
  CHOICES.status,
  CHOICES.type,
  CHOICES.mode,
  CHOICES.context,
  CHOICES.factuality,
  CHOICES.actor,
  CHOICES.recipient,
  CHOICES.entity,
  CHOICES.place,
  CHOICES.country,
  VALUES.bbox,
  VALUES.since,
  VALUES.until,
  VALUES.match,
  CHOICES.measure,
  VALUES.min,
  VALUES.max,
  CHOICES.conflict,
  CHOICES.speaker,
  CHOICES.document,
  CHOICES.publisher,
  VALUES.minConfidence,
  VALUES.q,
  VALUES.updatedSince,
  VALUES.sort,
  VALUES.order,
  VALUES.limit,
  VALUES.cursor,
  VALUES.format,
];

const PARAMETER_OF_NAME = new Map(PARAMETERS.map((parameter) => [parameter.name, parameter]));

/** The row of a name, undefined for a name that is not in the table. */
export const parameterOf = (name: string): Parameter | undefined => PARAMETER_OF_NAME.get(name);
