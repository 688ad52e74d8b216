/** The log's records as shapes, field by field as `event.ts` and its neighbours declare them, in the order written. */
import type { Document } from './document.ts';
import {
  ENTITY_KINDS,
  type Entity,
  type EventPlace,
  type Geo,
  type Participant,
  PLACE_PRECISIONS,
  PLACE_ROLES,
} from './entity.ts';
import {
  EVENT_RELATIONS,
  type Event,
  type EventRelation,
  REVISION_KINDS,
  type Revision,
  type Support,
} from './event.ts';
import type { Evidence } from './evidence.ts';
import { FIGURE_RELATIONS, type Figure, type FigureRelation, type FigureSummary } from './figure.ts';
import { FIGURE_ATTRIBUTIONS, FIGURE_KINDS, MEASURES, QUANTIFIERS } from './measure.ts';
import { CONTEXTS, EVENT_TYPES, FACTUALITIES, STANCES } from './ontology.ts';
import { COUNT, listOf, NUMBER, nullable, oneOf, recordOf, TEXT, type ValueShape } from './record-shape.ts';
import type { Statement } from './statement.ts';
import type { OtherTime, Time, TimeAnchor } from './time.ts';

/** Matches "2023-09-26"; must not match "2023-9-26" or "2023-09-26T12:00:00Z". */
const DAY: ValueShape = { kind: 'matching', pattern: /^\d{4}-\d{2}-\d{2}$/, expected: 'a day such as 2023-09-26' };
/** Matches "2023-09-26T12:00:00Z"; must not match "2023-09-26" or a time with a zone. */
const INSTANT: ValueShape = {
  kind: 'matching',
  pattern: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
  expected: 'an instant such as 2023-09-26T12:00:00Z',
};
/** Matches 64 hexadecimal digits in lower case; must not match "abc". */
const SHA256: ValueShape = { kind: 'matching', pattern: /^[0-9a-f]{64}$/, expected: 'a SHA-256 in hexadecimal' };
/** Matches a UUID in lower case; must not match "urn:uuid:…" or capitals. */
const UUID: ValueShape = {
  kind: 'matching',
  pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
  expected: 'a UUID in lower case',
};
/** Matches "/actors/0"; must not match "actors". */
const POINTER: ValueShape = { kind: 'matching', pattern: /^\//, expected: 'a JSON Pointer such as /actors/0' };
/** A language tag is not looked up: RFC 5646 allows many. Matches "en", "en-GB"; must not match "". */
const LANGUAGE: ValueShape = {
  kind: 'matching',
  pattern: /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/,
  expected: 'a language',
};

const PRECISIONS = ['instant', 'day', 'range', 'week', 'month', 'quarter', 'year', 'decade', 'unknown'];
const BASES = ['explicit', 'relative', 'context', 'publication', 'metadata', 'inferred'];
const QUADS = ['verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict'];

const TIME = recordOf<Time>({
  edtf: TEXT,
  earliest: nullable(DAY),
  latest: nullable(DAY),
  precision: oneOf(PRECISIONS),
  basis: oneOf(BASES),
  text: TEXT,
  anchor: nullable(recordOf<TimeAnchor>({ kind: oneOf(['document', 'phrase', 'event']), text: TEXT, edtf: TEXT })),
  rule: TEXT,
  'alternatives?': listOf(recordOf<OtherTime>({ edtf: TEXT, rule: TEXT })),
});

const EVIDENCE = recordOf<Evidence>({
  document: TEXT,
  exact: TEXT,
  prefix: TEXT,
  suffix: TEXT,
  start: COUNT,
  end: COUNT,
  sha256: SHA256,
  supports: listOf(POINTER),
});

const PARTICIPANT = recordOf<Participant>({ 'entity?': TEXT, name: TEXT, text: TEXT });

const PLACE = recordOf<EventPlace>({
  'entity?': TEXT,
  name: TEXT,
  text: TEXT,
  role: oneOf(PLACE_ROLES),
  precision: oneOf(PLACE_PRECISIONS),
});

const FIGURE = recordOf<Figure>({
  id: UUID,
  measure: oneOf(MEASURES),
  kind: oneOf(FIGURE_KINDS),
  value: nullable(NUMBER),
  min: nullable(NUMBER),
  max: nullable(NUMBER),
  quantifier: oneOf(QUANTIFIERS),
  verbatim: TEXT,
  unit: TEXT,
  scope: TEXT,
  asOf: TIME,
  'speaker?': PARTICIPANT,
  'via?': PARTICIPANT,
  attribution: oneOf(FIGURE_ATTRIBUTIONS),
  'place?': TEXT,
  'country?': TEXT,
  evidence: EVIDENCE,
  relates: listOf(recordOf<FigureRelation>({ type: oneOf(FIGURE_RELATIONS), id: UUID, why: TEXT })),
});

const FIGURE_SUMMARY = recordOf<FigureSummary>({
  measure: oneOf(MEASURES),
  scope: TEXT,
  low: nullable(NUMBER),
  high: nullable(NUMBER),
  latest: TEXT,
  observations: COUNT,
  speakers: COUNT,
  relation: oneOf(['single', 'restatement', 'progression', 'conflict', 'mixed']),
});

const STATEMENT = recordOf<Statement>({
  id: UUID,
  speaker: PARTICIPANT,
  'via?': PARTICIPANT,
  stance: oneOf(STANCES),
  about: listOf(UUID),
  quoted: { kind: 'flag' },
  saidAt: TIME,
  evidence: EVIDENCE,
});

const REVISION = recordOf<Revision>({
  revision: COUNT,
  at: INSTANT,
  kind: oneOf(REVISION_KINDS),
  fields: listOf(POINTER),
  because: listOf(TEXT),
});

export const EVENT_SHAPE = recordOf<Event>({
  id: UUID,
  revision: COUNT,
  status: oneOf(['current', 'withdrawn']),
  'mergedInto?': UUID,
  review: oneOf(['automatic', 'reviewed']),
  logged: INSTANT,
  updated: INSTANT,
  type: oneOf(EVENT_TYPES),
  'mode?': TEXT,
  contexts: listOf(oneOf(CONTEXTS)),
  quad: nullable(oneOf(QUADS)),
  factuality: oneOf(FACTUALITIES),
  title: TEXT,
  summary: TEXT,
  time: TIME,
  places: listOf(PLACE),
  actors: listOf(PARTICIPANT),
  recipients: listOf(PARTICIPANT),
  figures: listOf(FIGURE),
  figureSummary: listOf(FIGURE_SUMMARY),
  statements: listOf(STATEMENT),
  support: recordOf<Support>({ documents: COUNT, publishers: COUNT, speakers: COUNT }),
  evidence: listOf(EVIDENCE),
  inferred: listOf(POINTER),
  confidence: NUMBER,
  relations: listOf(recordOf<EventRelation>({ type: oneOf(EVENT_RELATIONS), id: UUID })),
  history: listOf(REVISION),
});

export const DOCUMENT_SHAPE = recordOf<Document>({
  id: TEXT,
  title: TEXT,
  'publisher?': TEXT,
  'byline?': TEXT,
  'url?': TEXT,
  published: TIME,
  language: LANGUAGE,
  'license?': TEXT,
  sha256: SHA256,
  words: COUNT,
  'removed?': { kind: 'true' },
  'unread?': TEXT,
});

export const ENTITY_SHAPE = recordOf<Entity>({
  id: TEXT,
  kind: oneOf(ENTITY_KINDS),
  name: TEXT,
  aliases: listOf(TEXT),
  'country?': TEXT,
  'sector?': TEXT,
  'office?': TEXT,
  'note?': TEXT,
  'geo?': recordOf<Geo>({ lat: NUMBER, lon: NUMBER, precision: oneOf(PLACE_PRECISIONS) }),
});
