import type { Span } from '../model/span.ts';
import { spansOverlap } from '../model/span.ts';
import type { Time } from '../model/time.ts';
import { collectTellings } from '../pipeline/6-events/collect-tellings.ts';
import type { DatedDocument, Telling, ToldFiller } from '../pipeline/6-events/telling.ts';
import type { AttributionMention, FigureMention } from '../pipeline/reading.ts';

/** A stretch of the text: UTF-16 code units, end exclusive. */
type Offsets = readonly [start: number, end: number];

/** What `annotate` says of one document. Offsets are into the text that was handed in. */
export interface AnnotationOutput {
  readonly id: string;
  readonly document: { readonly date: Pick<Time, 'edtf' | 'earliest' | 'latest' | 'basis'> };
  readonly sentences: readonly Span[];
  readonly times: readonly object[];
  readonly entities: readonly object[];
  readonly figures: readonly object[];
  readonly attributions: readonly object[];
  readonly mentions: readonly object[];
}

/** A line for a text that could not be read: every list is there, and empty. */
export const emptyAnnotation = (id: string | null) => ({
  id,
  document: { date: { edtf: 'XXXX-XX-XX', earliest: null, latest: null, basis: 'inferred' } },
  sentences: [],
  times: [],
  entities: [],
  figures: [],
  attributions: [],
  mentions: [],
});

/** One document as the machine interface shows it. `eventOf` names the merged event of each mention by its index. */
export function annotationOutput(source: DatedDocument, eventOf: (mention: number) => string): AnnotationOutput {
  const { doc, published, times, entityIds } = source;
  return {
    id: doc.id,
    document: {
      date: {
        edtf: published.edtf,
        earliest: published.earliest,
        latest: published.latest,
        basis: published.basis,
      },
    },
    sentences: doc.sentences.map(({ start, end }) => ({ start, end })),
    times: times.map(({ span, type, value, time }) => ({ ...span, type, value, edtf: time?.edtf ?? null })),
    entities: doc.entities.map(({ span, kind, name, entity }, i) => ({
      ...span,
      id: entityIds[i] ?? entity,
      kind,
      name,
    })),
    figures: doc.figures.map((figure) => figureOutput(source, figure)),
    attributions: doc.attributions.map(attributionOutput),
    mentions: collectTellings(source).map((telling) => mentionOutput(telling, eventOf(telling.index))),
  };
}

function figureOutput({ doc, times }: DatedDocument, figure: FigureMention): object {
  const place = figure.place === null ? undefined : doc.entities[figure.place];
  const asOf = figure.time === null ? undefined : times[figure.time]?.time?.edtf;
  const speaker = figure.attribution === null ? null : (doc.attributions[figure.attribution]?.speakerText ?? null);
  return {
    ...figure.span,
    measure: figure.measure,
    value: figure.value,
    min: figure.min,
    max: figure.max,
    quantifier: figure.quantifier,
    unit: figure.unit,
    kind: figure.kind,
    ...(place === undefined ? {} : { place: place.name }),
    ...(place?.country == null ? {} : { country: place.country }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(speaker === null ? {} : { speaker }),
  };
}

const attributionOutput = ({ source, cue, content }: AttributionMention): object => ({
  source: source === null || source.length === 0 ? null : offsetsOf(source),
  cue: [cue.start, cue.end],
  content: offsetsOf(content),
});

/** One stretch as a pair; an interrupted one as a list of pairs. */
function offsetsOf(spans: readonly Span[]): Offsets | readonly Offsets[] {
  const pairs = spans.map(({ start, end }): Offsets => [start, end]);
  const [only] = pairs;
  return pairs.length === 1 && only !== undefined ? only : pairs;
}

function mentionOutput(telling: Telling, event: string): object {
  const { mention, time, factuality, actors, recipients, places } = telling;
  return {
    ...mention.span,
    type: mention.type,
    mode: mention.mode,
    factuality,
    time: {
      edtf: time.edtf,
      earliest: time.earliest,
      latest: time.latest,
      precision: time.precision,
      basis: time.basis,
    },
    actors: actors.map(fillerOutput),
    recipients: recipients.map(fillerOutput),
    places: places.map(({ role, ...place }) => ({ ...namedOutput(place), role })),
    figures: mention.figures,
    event,
  };
}

const fillerOutput = (filler: ToldFiller): object => ({ start: filler.start, end: filler.end, ...namedOutput(filler) });

/** The words of the text, where they hold a name; what a pronoun or "the minister" points at is named instead. */
const namedOutput = ({ entity, entityId, text, start, end }: ToldFiller): object => ({
  name: entity === null || spansOverlap(entity.span, { start, end }) ? text : entity.name,
  ...(entityId === null ? {} : { id: entityId }),
});
