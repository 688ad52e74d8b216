import type { Span } from './span.ts';

/**
 * The address of the rule that produced or refused something: the file below its stage's folder, without extension,
 * and an optional variant, as in `dates/weekday#before` for `4-annotations/dates/weekday.ts`.
 */
export type RuleId = string;

/** The stage of the pipeline that a note comes from, or the proof, named as its folder without the number. */
export type StageName = 'text' | 'sentences' | 'syntax' | 'annotations' | 'mentions' | 'events' | 'proof' | 'log';

/**
 * What a stage refused or doubted, and why. Stages never throw: bad text is normal, and is told here.
 * `dropped`: a candidate was considered and refused. `doubt`: it was kept, with a reservation.
 */
export interface Note {
  readonly stage: StageName;
  readonly level: 'dropped' | 'doubt';
  readonly rule: RuleId;
  readonly reason: string;
  readonly span: Span | null;
}
