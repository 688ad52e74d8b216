import type { EventContent } from '../../model/event.ts';
import type { Evidence } from '../../model/evidence.ts';
import { isSameValue } from './same-value.ts';

/** The fields of an event's content, in the order of the record. */
export const CONTENT_FIELDS = [
  'type',
  'mode',
  'contexts',
  'quad',
  'factuality',
  'title',
  'summary',
  'time',
  'places',
  'actors',
  'recipients',
  'figures',
  'figureSummary',
  'statements',
  'support',
  'evidence',
  'inferred',
  'confidence',
  'relations',
] as const satisfies readonly (keyof EventContent)[];
export type ContentField = (typeof CONTENT_FIELDS)[number];

/** The fields that differ. */
export const changedFields = (a: EventContent, b: EventContent): readonly ContentField[] =>
  CONTENT_FIELDS.filter((field) => !isSameValue(a[field], b[field]));

/** The fields of a pair of contents that differ when it does not count where in their documents the quotes stand. */
export const changedWords = (a: EventContent, b: EventContent): readonly ContentField[] =>
  changedFields(withoutPlaces(a), withoutPlaces(b));

/** Quotes without their offsets, context and checksum: an edit elsewhere in a document changes nothing else. */
function withoutPlaces(content: EventContent): EventContent {
  return {
    ...content,
    figures: content.figures.map((figure) => ({ ...figure, evidence: withoutPlace(figure.evidence) })),
    statements: content.statements.map((statement) => ({ ...statement, evidence: withoutPlace(statement.evidence) })),
    evidence: content.evidence.map(withoutPlace),
  };
}

const withoutPlace = (evidence: Evidence): Evidence => ({
  ...evidence,
  prefix: '',
  suffix: '',
  start: 0,
  end: 0,
  sha256: '',
});

/** Ids of all documents that an event quotes. */
export const documentsOf = (content: EventContent): ReadonlySet<string> =>
  new Set(quotesOf(content).map(({ document }) => document));

/** Checksums of all texts that an event quotes, sorted. */
export const textsOf = (content: EventContent): readonly string[] =>
  [...new Set(quotesOf(content).map(({ sha256 }) => sha256))].sort();

const quotesOf = (content: EventContent): readonly Evidence[] => [
  ...content.evidence,
  ...content.figures.map(({ evidence }) => evidence),
  ...content.statements.map(({ evidence }) => evidence),
];
