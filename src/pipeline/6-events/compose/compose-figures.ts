import type { Participant } from '../../../model/entity.ts';
import type { Figure, FigureSummary } from '../../../model/figure.ts';
import type { FigureAttribution } from '../../../model/measure.ts';
import type { Site } from '../../../model/site.ts';
import type { Time } from '../../../model/time.ts';
import type { AttributionMention, FigureMention } from '../../reading.ts';
import { toldFiller } from '../collect-tellings.ts';
import type { Cluster } from '../merge-tellings.ts';
import type { DatedDocument } from '../telling.ts';
import { participantOf } from './compose-roles.ts';
import { quoteEvidence } from './quote-evidence.ts';
import { relateFigures } from './relate-figures.ts';

/** The figures of an event, each observation once, with their relations, and their summary by measure and scope. */
export function composeFigures(cluster: Cluster, site: Site): readonly Figure[] {
  const seen = new Set<string>();
  const figures: Figure[] = [];
  for (const telling of cluster) {
    for (const index of telling.mention.figures) {
      const figure = figureOf(telling.source, index, site);
      if (figure === null || seen.has(figure.id)) continue;
      seen.add(figure.id);
      figures.push(figure);
    }
  }
  return relateFigures(figures.sort(byAsOf));
}

const byAsOf = (a: Figure, b: Figure): number =>
  compare(a.measure, b.measure) ||
  compare(a.asOf.latest ?? '9', b.asOf.latest ?? '9') ||
  (a.value ?? a.min ?? 0) - (b.value ?? b.min ?? 0) ||
  compare(a.id, b.id);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One observation as a record. */
export function figureOf(source: DatedDocument, index: number, site: Site): Figure | null {
  const mention = source.doc.figures[index];
  const sentence = source.doc.sentences[mention?.sentence ?? -1];
  if (!mention || !sentence) return null;
  const attribution = mention.attribution === null ? undefined : source.doc.attributions[mention.attribution];
  const place = mention.place === null ? undefined : source.doc.entities[mention.place];
  const placeId = mention.place === null ? undefined : source.entityIds[mention.place];
  const speaker = attribution ? speakerOf(source, attribution) : null;
  const via = attribution ? viaOf(source, attribution) : null;
  return {
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
    evidence: quoteEvidence(
      source.doc,
      sentence,
      ['/value', '/min', '/max', '/quantifier', '/measure', '/unit'],
      site.quoteLength,
    ),
    relates: [],
  };
}

/** The day for which a number holds: its own, else that of the saying, else the publication's. */
function asOfOf(source: DatedDocument, figure: FigureMention, attribution: AttributionMention | undefined): Time {
  const own = figure.time === null ? null : (source.times[figure.time]?.time ?? null);
  const said = attribution && attribution.time !== null ? (source.times[attribution.time]?.time ?? null) : null;
  return (
    own ??
    said ?? {
      ...source.published,
      basis: 'publication',
      text: '',
      anchor: null,
      rule: 'events/compose/compose-figures#publication',
    }
  );
}

/** Who says it, as a participant; null where the text names nobody. */
export function speakerOf(source: DatedDocument, attribution: AttributionMention): Participant | null {
  return participantFrom(source, attribution.speaker, attribution.speakerText, attribution.source?.[0] ?? null);
}

/** Who relays it. */
export function viaOf(source: DatedDocument, attribution: AttributionMention): Participant | null {
  return participantFrom(source, attribution.via, attribution.viaText, null);
}

function participantFrom(
  source: DatedDocument,
  entity: number | null,
  words: string | null,
  span: { readonly start: number; readonly end: number } | null,
): Participant | null {
  const mention = entity === null ? undefined : source.doc.entities[entity];
  if (mention) return participantOf(toldFiller(source, { span: mention.span, text: words ?? mention.text, entity }));
  if (words === null || words.trim() === '') return null;
  return participantOf(toldFiller(source, { span: span ?? { start: 0, end: 1 }, text: words, entity: null }));
}

function howAttributed(attribution: AttributionMention | undefined, named: boolean): FigureAttribution {
  if (!attribution) return 'document';
  if (!named) return 'none';
  return attribution.quoted === 'direct' ? 'direct_quote' : 'indirect';
}

/** The figures by measure and scope: bounds, latest reading and how they stand to one another. */
export function summariseFigures(figures: readonly Figure[]): readonly FigureSummary[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = `${figure.measure}\n${figure.scope}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].flatMap((group) => {
    const latest = group.at(-1);
    if (!latest) return [];
    const numbers = group.flatMap(({ value, min, max }) => [value, min, max].filter((one) => one !== null));
    return [
      {
        measure: latest.measure,
        scope: latest.scope,
        low: numbers.length > 0 ? Math.min(...numbers) : null,
        high: numbers.length > 0 ? Math.max(...numbers) : null,
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
