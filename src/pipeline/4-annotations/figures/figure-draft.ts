import type { Measure, Unit } from '../../../model/measure.ts';
import type { RuleId } from '../../../model/note.ts';
import type { Span } from '../../../model/span.ts';
import type { Amount } from './amount.ts';
import type { Counted } from './find-counted.ts';
import type { CountedClass } from './measure-frames.ts';
import type { SentenceView } from './sentence-view.ts';

/** A figure while its sentence is being read. `partOf` is the amount of the figure that this one is a part of. */
export interface FigureDraft {
  readonly view: SentenceView;
  readonly amount: Amount;
  readonly counted: Counted;
  readonly span: Span;
  readonly measure: Measure;
  readonly counts: CountedClass;
  readonly unit: Unit;
  readonly scope: string;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly clause: number | null;
  readonly partOf: Amount | null;
  readonly rule: RuleId;
}

/** Makes a figure of a number, or null where it knows nothing of it. */
export type FigureFinder = (view: SentenceView, amount: Amount) => FigureDraft | null;
