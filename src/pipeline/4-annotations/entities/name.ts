import type { EntityKind } from '../../../model/entity.ts';
import type { GazetteerEntry, TitleEntry } from '../../../model/lexicon.ts';
import type { RuleId } from '../../../model/note.ts';
import type { NameUse } from './gazetteer.ts';

/** What a listed name may stand for. */
export interface Listed {
  readonly entry: GazetteerEntry;
  readonly use: NameUse;
}

/**
 * A name in the text, before it is known whose it is. Word indexes are into its line, `last` inclusive; `key` is its
 * word keys with spaces between. `listed` is empty for names that the gazetteer does not have. `kind` is null until
 * something says it; `other` stands for laws, wars, prizes and works, which are names but no entities.
 */
export interface Name {
  readonly sentence: number;
  readonly line: number;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly key: string;
  readonly listed: readonly Listed[];
  readonly title: TitleEntry | null;
  readonly kind: EntityKind | 'other' | null;
  readonly rule: RuleId;
}
