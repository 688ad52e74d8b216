import { compareTexts } from '../../../model/compare-texts.ts';
import type { Figure, FigureSummary } from '../../../model/figure.ts';
import type { FigureAttribution } from '../../../model/measure.ts';
import type { Site } from '../../../model/site.ts';
import { spanContains } from '../../../model/span.ts';
import { FIGURE_FIELDS, type FigureField } from '../../../model/stated-fields.ts';
import type { Time } from '../../../model/time.ts';
import type { AttributionMention, FigureMention } from '../../reading.ts';
import type { Cluster } from '../merge-tellings.ts';
import type { DatedDocument } from '../telling.ts';
import type { Claim, Composed } from './claims.ts';
import { claimsOfNames, saysTime, speakerOf, timeOfSaying, viaOf } from './compose-saying.ts';
import { type Namings, NO_NAMINGS } from './find-namings.ts';
import { firstOfEachDocument } from './first-of-each-document.ts';
import { quoteEvidence } from './quote-evidence.ts';
import { countKey, relateFigures } from './relate-figures.ts';

/** A figure of a document. */
interface Counted {
  readonly source: DatedDocument;
  readonly index: number;
  readonly figure: Figure;
}

/**
 * Figures of one event that are kept, with the reason of `TELLINGS_QUOTED_MAX`: the flight of 100,000 people, told by
 * five articles, has some twenty.
 */
export const FIGURES_KEPT_MAX = 500;

/**
 * The figures of an event, each observation once, with their relations, and the sentences beside their own that say
 * who gave them and when.
 */
export function composeFigures(cluster: Cluster, site: Site, namings: ReadonlyMap<string, Namings>): Composed<Figure> {
  const found = new Map<string, Counted>();
  for (const { source, mention } of cluster) {
    for (const index of mention.figures) {
      const figure = figureOf(source, index, site);
      if (figure && !found.has(figure.id)) found.set(figure.id, { source, index, figure });
    }
  }
  const counted = [...firstOfEachDocument([...found.values()], FIGURES_KEPT_MAX)].sort((a, b) =>
    byAsOf(a.figure, b.figure),
  );
  return {
    records: relateFigures(counted.map(({ figure }) => figure)),
    claims: counted.flatMap(({ source, index }, i) =>
      claimsOf(`/figures/${i}`, source, index, namings.get(source.doc.id) ?? NO_NAMINGS),
    ),
  };
}

const byAsOf = (a: Figure, b: Figure): number =>
  compareTexts(countKey(a), countKey(b)) ||
  compareTexts(a.asOf.latest ?? '9', b.asOf.latest ?? '9') ||
  (a.value ?? a.min ?? 0) - (b.value ?? b.min ?? 0) ||
  compareTexts(a.id, b.id);

/** One observation as a record. */
function figureOf(source: DatedDocument, index: number, site: Site): Figure | null {
  const mention = source.doc.figures[index];
  const sentence = source.doc.sentences[mention?.sentence ?? -1];
  if (!mention || !sentence) return null;
  const attribution = attributionOf(source, mention);
  const place = mention.place === null ? undefined : source.doc.entities[mention.place];
  const placeId = mention.place === null ? undefined : source.entityIds[mention.place];
  const speaker = attribution ? speakerOf(source, attribution) : null;
  const via = attribution ? viaOf(source, attribution) : null;
  const figure: Omit<Figure, 'evidence' | 'relates'> = {
    id: source.ids.figures[index] ?? '',
    measure: mention.measure,
    kind: mention.kind,
    value: mention.value,
    min: mention.min,
    max: mention.max,
    quantifier: mention.quantifier,
    verbatim: mention.text,
    unit: mention.unit,
    scope: mention.scope,
    asOf: asOfOf(source, mention, attribution),
    ...(speaker ? { speaker } : {}),
    ...(via ? { via } : {}),
    attribution: howAttributed(attribution, speaker !== null),
    ...(place && placeId ? { place: placeId } : {}),
    ...(place?.country ? { country: place.country } : {}),
  };
  const supports = saidInOwnSentence(source, mention, attribution)
    .filter((field) => figure[field] !== undefined && figure[field] !== null && figure[field] !== '')
    .map((field) => `/${field}`);
  return { ...figure, evidence: quoteEvidence(source.doc, sentence, supports, site.quoteLength), relates: [] };
}

const attributionOf = (source: DatedDocument, { attribution }: FigureMention): AttributionMention | undefined =>
  attribution === null ? undefined : source.doc.attributions[attribution];

/** The fields of a figure that the sentence with its number says; who says it may stand in the one before. */
function saidInOwnSentence(
  source: DatedDocument,
  mention: FigureMention,
  attribution: AttributionMention | undefined,
): readonly FigureField[] {
  const attributed = attribution === undefined || attribution.sentence === mention.sentence;
  const place = mention.place === null ? undefined : source.doc.entities[mention.place];
  const sentence = source.doc.sentences[mention.sentence];
  return FIGURE_FIELDS.filter((field) => {
    switch (field) {
      case 'speaker':
      case 'via':
      case 'attribution':
        return attributed;
      case 'asOf':
        return saysTime(source, timeOf(source, mention, attribution), mention.sentence);
      case 'place':
        return place !== undefined && sentence !== undefined && spanContains(sentence, place.span);
      default:
        return true;
    }
  });
}

/** The time expression that dates a number: its own, else that of the saying. */
function timeOf(
  source: DatedDocument,
  figure: FigureMention,
  attribution: AttributionMention | undefined,
): number | null {
  if (figure.time !== null && source.times[figure.time]?.time) return figure.time;
  return timeOfSaying(source, attribution) === null ? null : (attribution?.time ?? null);
}

/** The day for which a number holds: its own, else that of the saying, else the publication's. */
function asOfOf(source: DatedDocument, figure: FigureMention, attribution: AttributionMention | undefined): Time {
  const index = timeOf(source, figure, attribution);
  const said = index === null ? null : (source.times[index]?.time ?? null);
  return (
    said ?? {
      ...source.published,
      basis: 'publication',
      text: '',
      anchor: null,
      rule: 'events/compose/compose-figures#publication',
    }
  );
}

/** The sentences beside its own that say who gave a number and when, and the full names of the speakers. */
function claimsOf(pointer: string, source: DatedDocument, index: number, namings: Namings): readonly Claim[] {
  const mention = source.doc.figures[index];
  const attribution = mention && attributionOf(source, mention);
  if (!mention || !attribution) return [];
  const { sentence } = attribution;
  const named = claimsOfNames(pointer, source, attribution, namings);
  if (sentence === mention.sentence) return named;
  const said = [
    ...(speakerOf(source, attribution) ? ['speaker'] : []),
    ...(viaOf(source, attribution) ? ['via'] : []),
    ...(saysTime(source, timeOf(source, mention, attribution), sentence) ? ['asOf'] : []),
  ];
  return [...said.map((field) => ({ pointer: `${pointer}/${field}`, source, sentence })), ...named];
}

/** How a number is attributed, by the attribution that it stands in. `named` tells that somebody is said to say it. */
export function howAttributed(attribution: AttributionMention | undefined, named: boolean): FigureAttribution {
  if (!attribution) return 'document';
  if (!named) return 'none';
  return attribution.quoted === 'direct' ? 'direct_quote' : 'indirect';
}

/** The figures by measure, scope and unit: bounds, latest reading and how they stand to one another. */
export function summariseFigures(figures: readonly Figure[]): readonly FigureSummary[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = countKey(figure);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()].flatMap((group) => {
    const latest = group.at(-1);
    if (!latest) return [];
    const numbers = group.flatMap(({ value, min, max }) => [value, min, max].filter((one) => one !== null));
    return [
      {
        measure: latest.measure,
        scope: latest.scope,
        low: numbers.reduce<number | null>((low, one) => (low === null || one < low ? one : low), null),
        high: numbers.reduce<number | null>((high, one) => (high === null || one > high ? one : high), null),
        latest: latest.id,
        observations: group.length,
        speakers: new Set(group.map(({ speaker }) => speaker?.entity ?? speaker?.name ?? '')).size,
        relation: relationOf(group),
      },
    ];
  });
}

function relationOf(group: readonly Figure[]): FigureSummary['relation'] {
  if (group.length < 2) return 'single';
  const types = new Set(group.flatMap((figure) => figure.relates.map((relation) => relation.type)));
  const conflict = types.has('conflictsWith');
  if (conflict && types.has('updates')) return 'mixed';
  if (conflict) return 'conflict';
  return types.has('updates') || !types.has('restates') ? 'progression' : 'restatement';
}
