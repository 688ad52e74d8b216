import type { EntityKind } from '../../../model/entity.ts';
import type { RuleId } from '../../../model/note.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Name } from './name.ts';
import type { Clues, Line } from './read-lines.ts';
import type { Word } from './split-words.ts';

/** Something that speaks for a kind. Weights are relative; a head or a title outweighs everything around the name. */
export interface Cue {
  readonly kind: EntityKind | 'other';
  readonly weight: number;
  readonly rule: RuleId;
}

/** What a cue finder may look at: a name, its line, and the document's clues. */
export interface NameView {
  readonly name: Name;
  readonly line: Line;
  readonly words: readonly Word[];
  readonly clues: Clues;
  readonly gazetteer: Gazetteer;
}

/** A cue finder: null where it has nothing to say. */
export type CueFinder = (view: NameView) => Cue | null;

/** The word before (negative) or after (positive) a name: -1 is the one right before it. */
export function neighbour({ name, line }: NameView, distance: number): Word | undefined {
  return distance < 0 ? line.words[name.first + distance] : line.words[name.last + distance];
}
