/**
 * The records that a document becomes on its way through stages 1 to 5. Each stage adds one field (and its notes) to
 * what the stage before it returned and edits nothing, so calling them out of order does not compile. All spans are
 * into the document's own text, which no stage changes.
 */
import type { SourceDocument } from '../model/document.ts';
import type { EntityKind, PlaceRole } from '../model/entity.ts';
import type { FigureKind, Measure, Quantifier, Unit } from '../model/measure.ts';
import type { Note, RuleId } from '../model/note.ts';
import type { Context, EventType, Factuality, Stance } from '../model/ontology.ts';
import type { Span } from '../model/span.ts';
import type { Timex } from '../model/timex.ts';

/** 1-text: a line or paragraph of the text and what it is. Only `body` and `headline`/`standfirst` are read for events. */
export interface Block extends Span {
  readonly kind: 'headline' | 'standfirst' | 'body' | 'heading' | 'caption' | 'boilerplate';
  readonly rule: RuleId;
}

export interface Cleaned extends SourceDocument {
  readonly blocks: readonly Block[];
  /** ISO 639-1 code of what the text is written in, `und` where it cannot be told. */
  readonly writtenIn: string;
  readonly notes: readonly Note[];
}

/** 2-sentences. `block` is the index of its block; `quote` tells that it lies inside a quotation begun earlier. */
export interface Sentence extends Span {
  readonly block: number;
  readonly quote: boolean;
}

export interface Segmented extends Cleaned {
  readonly sentences: readonly Sentence[];
}

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/**
 * 3-syntax: a word. `lemma` is in lower case, but for proper nouns. `text` is the span's words. `head` is the index of
 * the word that it depends on in its sentence, -1 for the root, and `relation` how (universaldependencies.org/u/dep:
 * "nsubj:pass"); `certainty` is the probability, 0 to 1, that both are right.
 */
export interface Token extends Span {
  readonly text: string;
  readonly lemma: string;
  readonly upos: Upos;
  /** Penn Treebank tag, which tells verb forms apart; empty where the tagger has none. */
  readonly xpos: string;
  readonly head: number;
  readonly relation: string;
  readonly certainty: number;
}

/**
 * A noun phrase without what follows its head (relative clauses, prepositional phrases): token indexes into its
 * sentence, `last` inclusive. `within` is the phrase it hangs on and by which preposition: in "an offensive by Baku",
 * "Baku" is within "an offensive" by "by". `members` are the other phrases coordinated with it ("Baku and Yerevan").
 */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly within: { readonly phrase: number; readonly preposition: string } | null;
  readonly members: readonly number[];
}

/** A prepositional phrase of a clause; `preposition` in lower case ("to", "because of"). */
export interface Oblique {
  readonly preposition: string;
  readonly phrase: number;
}

/**
 * A verb group and what depends on it. Indexes of phrases and clauses are into the sentence's own lists; token indexes
 * into its tokens. `subjects` are the logical ones of the verb's own voice: in a passive they are the undergoers, and
 * `agents` the by-phrases. Subjects of infinitives, participles and conjuncts are filled in where control says so;
 * `subjectShared` then tells that the clause does not have it beside its own verb.
 */
export interface Clause {
  readonly verb: number;
  readonly first: number;
  readonly last: number;
  readonly particle: string | null;
  readonly voice: 'active' | 'passive';
  readonly form: 'finite' | 'infinitive' | 'participle' | 'gerund';
  readonly tense: 'past' | 'present' | 'future' | 'none';
  readonly negated: boolean;
  /** Lemma of a modal or semi-modal over the verb: "could", "may", "expect", "plan"; null for a plain assertion. */
  readonly modality: string | null;
  readonly subjects: readonly number[];
  readonly subjectShared: boolean;
  readonly objects: readonly number[];
  readonly agents: readonly number[];
  readonly obliques: readonly Oblique[];
  /** The clause that this one depends on and how; null for the main clause. */
  readonly parent: number | null;
  readonly link: 'root' | 'conjunct' | 'complement' | 'relative' | 'adverbial' | 'infinitive' | 'participial';
  /** The word that opens a dependent clause, in lower case: "if", "after", "that", "who". */
  readonly marker: string | null;
}

/** One sentence's words, noun phrases and clauses, each in the order of the text. */
export interface SentenceSyntax {
  readonly tokens: readonly Token[];
  readonly phrases: readonly NounPhrase[];
  readonly clauses: readonly Clause[];
}

export interface Parsed extends Segmented {
  /** One for each sentence, same order. */
  readonly syntax: readonly SentenceSyntax[];
}

/**
 * 4-annotations: a name, or words that stand for one ("the ambassador"). `entity` is the id shared by all mentions of
 * one entity: a gazetteer's id, or a slug. `government` tells that a country or capital stands for its government.
 */
export interface EntityMention {
  readonly span: Span;
  readonly sentence: number;
  readonly text: string;
  readonly entity: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly country: string | null;
  readonly form: 'name' | 'demonym' | 'nominal' | 'pronoun';
  readonly government: boolean;
  readonly rule: RuleId;
}

/**
 * A number that counts something. `time`, `speaker` and `place` are indexes into `times`, `attributions` and
 * `entities`; `scope` is the counted population in canonical words ("civilians", "soldiers").
 */
export interface FigureMention {
  readonly span: Span;
  readonly sentence: number;
  readonly text: string;
  readonly measure: Measure;
  readonly kind: FigureKind;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly quantifier: Quantifier;
  readonly unit: Unit;
  readonly scope: string;
  /** Clause (index into the sentence's clauses) whose verb gave the measure; null where a noun did. */
  readonly clause: number | null;
  readonly time: number | null;
  readonly attribution: number | null;
  readonly place: number | null;
  readonly factuality: Factuality;
  /** Index of the figure that this one is a part of ("311 civilians, including 102 children"); never summed. */
  readonly partOf: number | null;
  readonly rule: RuleId;
}

/**
 * Who says what. `source` is null where the words name nobody ("are said to be"). Interrupted parts have several
 * spans. `speaker` and `via` are indexes into `entities`, null where the speaker is known by words alone.
 */
export interface AttributionMention {
  readonly sentence: number;
  readonly source: readonly Span[] | null;
  readonly cue: Span;
  readonly content: readonly Span[];
  readonly speaker: number | null;
  readonly speakerText: string | null;
  readonly via: number | null;
  readonly viaText: string | null;
  readonly quoted: 'direct' | 'indirect' | 'mixed';
  readonly stance: Stance;
  readonly time: number | null;
  readonly rule: RuleId;
}

export interface Annotations {
  readonly times: readonly Timex[];
  readonly entities: readonly EntityMention[];
  readonly figures: readonly FigureMention[];
  readonly attributions: readonly AttributionMention[];
}

export interface Annotated extends Parsed, Annotations {}

/** 5-mentions: somebody in a role of a mention: an index into `entities`, or words alone. */
export interface RoleFiller {
  readonly span: Span;
  readonly text: string;
  readonly entity: number | null;
}

export interface MentionPlace extends RoleFiller {
  readonly role: PlaceRole;
}

/** A prepositional phrase that completes what an event is about: "over the disputed border"; `of` is what it hangs on. */
export interface WordedPhrase {
  readonly preposition: string;
  readonly words: string;
  readonly of: 'verb' | 'noun';
}

/**
 * How a mention was worded, cut to its bones, so that a title can be put together: never a stretch of the document,
 * only single phrases of few words, with canonical names. In the active order: `subject` does it, `object` undergoes it
 * (also where the document has a passive; `participle` is then the verb as spelled), `recipientBy` is the slot of the
 * record's recipients: a preposition, "subject", or null for the object. `verb` is a base form with its particle.
 * `complement` is the dependent clause that completes the verb ("to lay down arms", "that it stationed troops").
 * `modality` and `negated` are those of the clause.
 *
 * A noun event has a `noun`, with `article` as in the document. Where a verb says that it came about, that verb is here
 * too, and the noun fills its empty slot: "launches" + subject for "launched an offensive", `participle` for "sanctions
 * were imposed", the verb alone for "clashes erupted".
 */
export interface Wording {
  readonly verb: string | null;
  readonly noun: string | null;
  readonly article: 'a' | 'the' | null;
  readonly subject: string | null;
  readonly object: string | null;
  readonly recipientBy: string | null;
  readonly phrases: readonly WordedPhrase[];
  readonly complement: string | null;
  readonly participle: string | null;
  /** Whether the verb needs an object to make sense: "stations troops", not "surrenders". */
  readonly transitive: boolean;
  readonly modality: string | null;
  readonly negated: boolean;
}

/**
 * One telling of an event: `span` is the trigger, the words that name it, and `clause` the words that it was read from.
 * `times`, `figures` and `attributions` are indexes into the document's lists; `time` is the one that dates the event.
 */
export interface Mention {
  readonly span: Span;
  readonly text: string;
  readonly sentence: number;
  readonly clause: Span;
  readonly type: EventType;
  readonly mode: string | null;
  readonly contexts: readonly Context[];
  readonly factuality: Factuality;
  readonly actors: readonly RoleFiller[];
  readonly recipients: readonly RoleFiller[];
  readonly places: readonly MentionPlace[];
  readonly time: number | null;
  readonly figures: readonly number[];
  readonly attributions: readonly number[];
  /** Lemma of the verb or noun that triggered it, for merging. */
  readonly lemma: string;
  /** Told by a noun that points back ("the blast", "these talks"). */
  readonly definite: boolean;
  /** How its clause hangs in the sentence, or what else told it. */
  readonly link: Clause['link'] | 'noun' | 'figure';
  readonly wording: Wording;
  readonly confidence: number;
  readonly rule: RuleId;
}

export interface Mentioned extends Annotated {
  readonly mentions: readonly Mention[];
}
