import type { Participant } from './entity.ts';
import type { Evidence } from './evidence.ts';
import type { FigureAttribution, FigureKind, Measure, Quantifier, Unit } from './measure.ts';
import type { Time } from './time.ts';

export const FIGURE_RELATIONS = ['restates', 'updates', 'conflictsWith', 'differsInScope', 'corrects'] as const;
export type FigureRelationType = (typeof FIGURE_RELATIONS)[number];

/** How one observation stands to another, and why. */
export interface FigureRelation {
  readonly type: FigureRelationType;
  readonly id: string;
  readonly why: string;
}

/**
 * One number as one speaker gave it: an observation, never an average. `value` is null where only bounds are stated;
 * `min` and `max` are null where the words set no bound. Unknown is never zero.
 */
export interface Figure {
  readonly id: string;
  readonly measure: Measure;
  readonly kind: FigureKind;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly quantifier: Quantifier;
  readonly verbatim: string;
  readonly unit: Unit;
  readonly scope: string;
  readonly asOf: Time;
  readonly speaker?: Participant;
  readonly via?: Participant;
  readonly attribution: FigureAttribution;
  readonly place?: string;
  readonly country?: string;
  readonly evidence: Evidence;
  readonly relates: readonly FigureRelation[];
}

/** The figures of an event by measure and scope: the bounds of what was said, the latest word, who disagrees. */
export interface FigureSummary {
  readonly measure: Measure;
  readonly scope: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly latest: string;
  readonly observations: number;
  readonly speakers: number;
  readonly relation: 'single' | 'restatement' | 'progression' | 'conflict' | 'mixed';
}
