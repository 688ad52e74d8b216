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
  /** Inhabitants, where known: of two places with one name the larger is meant, unless the text says otherwise. */
  readonly population?: number;
}

/** A title or office that goes before or after a person's name: "President", "foreign minister", "Gen.". */
export interface TitleEntry {
  readonly title: string;
  readonly sector?: string;
  /** Whether it is an office that stands for its holder when used alone ("the ambassador"). */
  readonly office?: boolean;
}

/**
 * What fills a role of an event, named as in the active voice: `subject` is who does it (the by-phrase of a passive),
 * `object` whom it is done to (the subject of a passive); any other slot is a preposition ("to", "with", "against").
 */
export type Slot = 'subject' | 'object' | (string & {});

/**
 * How a verb tells an event. `verb` is a lemma, with a particle where it has one ("break out"). `object` and `subject`
 * narrow it to clauses whose object's or subject's head lemma is among the words, `with` to clauses that have the
 * preposition (and one of the words as its noun's head, where words are given). A word may be a modifier and its noun
 * ("peacekeeping mission"), or `*` for any phrase; of "two tonnes of cocaine" the cocaine counts. Where the object or
 * subject asked for is itself a noun of the lexicon, it tells no event beside the verb. Of the frames of one verb that
 * apply, the one with the most conditions wins; a frame whose type is null says that this use of the verb is no event.
 * `confidence` is 0.7 where it is not given. `example` is a sentence of our own that the tests read: the frame must
 * give its type to it.
 */
export interface VerbFrame {
  readonly verb: string;
  readonly type: EventType | null;
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

/**
 * How a noun tells an event: "an offensive by Baku's forces", "talks between A and B". `noun` is a lemma, with its
 * modifier where that decides ("hunger strike"). `actor` and `recipient` list the prepositions that bring in each
 * role; `possessor` says which role "Baku's offensive" or "Israeli strikes" gives to the word before the noun.
 */
export interface NounFrame {
  readonly noun: string;
  readonly type: EventType | null;
  readonly mode?: string;
  readonly actor?: readonly string[];
  readonly recipient?: readonly string[];
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
