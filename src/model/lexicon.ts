/**
 * Knowledge that is data: what `data/lexicon` holds, as the build loads it. The pipeline gets it as an argument.
 * Closed word classes (months, number words, prepositions) are constants beside their rules instead.
 */
import type { Entity } from './entity.ts';
import type { Context, EventType } from './ontology.ts';

/**
 * An entry of the gazetteer. `aliases` are other names, matched exactly (never fuzzily). `demonyms` are adjectives and
 * nouns for its people ("Armenian"). `capital` names its seat of government, `metonyms` the words that stand for its
 * government ("Moscow", "the Kremlin"). `within` is the id of the larger place.
 */
export interface GazetteerEntry extends Entity {
  readonly demonyms?: readonly string[];
  readonly capital?: string;
  readonly metonyms?: readonly string[];
  readonly within?: string;
}

/** A title or office that goes before or after a person's name: "President", "foreign minister", "Gen.". */
export interface TitleEntry {
  readonly title: string;
  readonly sector?: string;
  /** Whether it is an office that stands for its holder when used alone ("the ambassador"). */
  readonly office?: boolean;
}

/** What fills a role of an event: a syntactic slot of the verb, or `to`, `from`, `with` … for a prepositional phrase. */
export type Slot = 'subject' | 'object' | 'agent' | (string & {});

/**
 * How a verb tells an event. `verb` is a lemma, with a particle where it has one ("break out"). `object` and
 * `preposition` narrow it: the frame applies only where the object's head, or the named preposition's, is one of the
 * words. More conditions win over fewer. `example` is a sentence of our own that the tests read.
 */
export interface VerbFrame {
  readonly verb: string;
  readonly type: EventType;
  readonly mode?: string;
  readonly actor?: Slot;
  readonly recipient?: Slot;
  readonly object?: readonly string[];
  readonly subject?: readonly string[];
  readonly with?: { readonly preposition: string; readonly words?: readonly string[] };
  readonly contexts?: readonly Context[];
  readonly confidence?: number;
  readonly example: string;
}

/** How a noun tells an event: "an offensive by Baku's forces", "talks between A and B". */
export interface NounFrame {
  readonly noun: string;
  readonly type: EventType;
  readonly mode?: string;
  /** Prepositions that bring in each role: for "attack", actor by, recipient on or against. */
  readonly actor?: readonly string[];
  readonly recipient?: readonly string[];
  /** Whether the possessor or a modifier before it is the actor ("Baku's offensive") or the recipient. */
  readonly possessor?: 'actor' | 'recipient' | 'none';
  readonly contexts?: readonly Context[];
  readonly confidence?: number;
  readonly example: string;
}

/** All of `data/lexicon`. */
export interface Lexicon {
  readonly gazetteer: readonly GazetteerEntry[];
  readonly titles: readonly TitleEntry[];
  readonly givenNames: readonly string[];
  readonly verbs: readonly VerbFrame[];
  readonly nouns: readonly NounFrame[];
}
