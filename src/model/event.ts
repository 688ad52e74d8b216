import type { Instant } from './day.ts';
import type { EventPlace, Participant } from './entity.ts';
import type { Evidence } from './evidence.ts';
import type { Figure, FigureSummary } from './figure.ts';
import type { Context, EventType, Factuality, QuadClass } from './ontology.ts';
import type { Statement } from './statement.ts';
import type { Time } from './time.ts';

export const REVISION_KINDS = [
  'added',
  'corrected',
  'figureAdded',
  'sourceAdded',
  'happened',
  'recoded',
  'merged',
  'split',
  'withdrawn',
  'restored',
  'reviewed',
  'erased',
] as const;
export type RevisionKind = (typeof REVISION_KINDS)[number];

/** One change of an event: when, what kind, which fields (JSON Pointers), because of which documents. */
export interface Revision {
  readonly revision: number;
  readonly at: Instant;
  readonly kind: RevisionKind;
  readonly fields: readonly string[];
  readonly because: readonly string[];
}

export const EVENT_RELATIONS = ['partOf', 'follows', 'respondsTo', 'sameAs'] as const;

/** How an event stands to another. */
export interface EventRelation {
  readonly type: (typeof EVENT_RELATIONS)[number];
  readonly id: string;
}

/** How much stands behind an event: documents, publishers and original speakers, counted apart. */
export interface Support {
  readonly documents: number;
  readonly publishers: number;
  readonly speakers: number;
}

/**
 * What an event is, as the corpus tells it today, before the log gives it an identity and a history.
 * `inferred` lists the JSON Pointers of fields that no quote states.
 */
export interface EventContent {
  readonly type: EventType;
  readonly mode?: string;
  readonly contexts: readonly Context[];
  readonly quad: QuadClass | null;
  readonly factuality: Factuality;
  readonly title: string;
  readonly summary: string;
  readonly time: Time;
  readonly places: readonly EventPlace[];
  readonly actors: readonly Participant[];
  readonly recipients: readonly Participant[];
  readonly figures: readonly Figure[];
  readonly figureSummary: readonly FigureSummary[];
  readonly statements: readonly Statement[];
  readonly support: Support;
  readonly evidence: readonly Evidence[];
  readonly inferred: readonly string[];
  /** From 0 to 1; events below 0.5 are hidden by default. */
  readonly confidence: number;
  readonly relations: readonly EventRelation[];
}

/** An event of the log. `logged` is when it was first recorded, `updated` when its content last changed. */
export interface Event extends EventContent {
  readonly id: string;
  readonly revision: number;
  readonly status: 'current' | 'withdrawn';
  readonly mergedInto?: string;
  readonly review: 'automatic' | 'reviewed';
  readonly logged: Instant;
  readonly updated: Instant;
  readonly history: readonly Revision[];
}

/** The log: every event ever logged, withdrawn ones included, and the documents and entities that they name. */
export interface Log {
  readonly events: readonly Event[];
  readonly documents: readonly import('./document.ts').Document[];
  readonly entities: readonly import('./entity.ts').Entity[];
}
