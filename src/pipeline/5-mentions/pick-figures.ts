import type { Measure } from '../../model/measure.ts';
import type { EventType } from '../../model/ontology.ts';
import type { Span } from '../../model/span.ts';
import { spanContains } from '../../model/span.ts';
import { clauseAt, type Scene } from './scene.ts';

/** The measures that can belong to an event of a type; a figure of another measure in its clause is about something else. */
const MOVED: readonly Measure[] = [
  'people_fled',
  'people_arrived',
  'people_evacuated',
  'people_displaced',
  'people_relocated',
  'people_homeless',
  'people_sheltered',
  'people_remaining',
  'vehicles',
];
const HARMED: readonly Measure[] = [
  'killed',
  'injured',
  'missing',
  'houses_destroyed',
  'houses_damaged',
  'people_homeless',
  'amount_money',
];
const MEASURES_OF_TYPE: Readonly<Partial<Record<EventType, readonly Measure[]>>> = {
  DISPLACE: MOVED,
  INCIDENT: HARMED,
  ASSAULT: [...HARMED, 'detained', 'troops', 'vehicles'],
  PROTEST: ['killed', 'injured', 'detained', 'other'],
  COERCE: ['detained', 'killed', 'injured'],
  SANCTION: ['detained', 'amount_money', 'other'],
  MOBILIZE: ['troops', 'vehicles'],
  RETREAT: ['troops', 'vehicles', 'detained', 'people_evacuated'],
  AID: ['amount_money', 'vehicles', 'people_sheltered', 'people_evacuated', 'troops', 'other'],
  COOPERATE: ['amount_money', 'troops', 'other'],
  AGREE: ['amount_money', 'troops'],
  TRANSFER: ['other'],
};

/** Whether a figure of a measure can be about an event of a type. */
export const canBelong = (measure: Measure, type: EventType): boolean =>
  MEASURES_OF_TYPE[type]?.includes(measure) ?? false;

/** Figures that belong to an event told by a clause: of a fitting measure, in the clause or in a phrase of its own. */
export function pickFigures(scene: Scene, type: EventType, clause: number | null, own: Span | null): readonly number[] {
  const measures = MEASURES_OF_TYPE[type];
  if (!measures) return [];
  return scene.figures.filter((index) => {
    const figure = scene.doc.figures[index];
    if (!figure || !measures.includes(figure.measure)) return false;
    if (own && spanContains(own, figure.span)) return true;
    return (
      clause !== null &&
      (figure.clause === clause ||
        clauseAt(scene, figure.span.start) === clause ||
        precedes(scene, figure.span, clause))
    );
  });
}

/** A figure in the subject of the clause stands before its verb, and so in the region of the verb before. */
function precedes(scene: Scene, span: Span, clause: number): boolean {
  const { clauses, phrases, tokens } = scene.syntax;
  return (clauses[clause]?.subjects ?? []).some((subject) => {
    const phrase = phrases[subject];
    if (!phrase) return false;
    return (tokens[phrase.first]?.start ?? 0) <= span.end && span.start <= (tokens[phrase.last]?.end ?? 0);
  });
}
