import type { EventPlace, Participant } from '../../../model/entity.ts';
import type { Figure } from '../../../model/figure.ts';
import type { EventType, Factuality } from '../../../model/ontology.ts';
import type { Wording } from '../../reading.ts';

/**
 * What a title is made from: the event's fields, and how its plainest telling was worded, and other tellings of
 * the same. `sentences` are those that
 * tell it; a title that would repeat a stretch of them is worded otherwise.
 */
export interface TitleParts {
  readonly type: EventType;
  readonly mode: string | null;
  readonly factuality: Factuality;
  readonly actors: readonly Participant[];
  readonly recipients: readonly Participant[];
  readonly places: readonly EventPlace[];
  readonly figures: readonly Figure[];
  readonly wording: Wording;
  readonly others?: readonly Wording[];
  readonly sentences?: readonly string[];
}

/**
 * A piece of a title: words, and how soon they go when the line is too long. Pieces of rank 0 are its core; the highest
 * rank goes first.
 */
export interface Piece {
  readonly words: string;
  readonly rank: number;
  /** Only the name of the event's type, for want of words. */
  readonly isLabel?: true;
}

/** A piece that stays. */
export const core = (words: string): Piece => ({ words, rank: 0 });

/** A piece that may go. */
export const extra = (words: string, rank: number): Piece => ({ words, rank });
