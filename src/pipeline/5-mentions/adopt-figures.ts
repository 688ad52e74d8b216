import type { Measure } from '../../model/measure.ts';
import type { EventType } from '../../model/ontology.ts';
import type { FigureMention, Mention } from '../reading.ts';
import { findPlaces } from './find-places.ts';
import { canBelong } from './pick-figures.ts';
import { pickTime } from './pick-time.ts';
import { clauseAt, type Scene } from './scene.ts';
import { attributionsOver } from './verb-mentions.ts';
import { NO_WORDING } from './wording.ts';

/** What a count tells by itself: that so many fled, died or were held is an event, whatever verb says so. */
const FOUNDING: Readonly<Partial<Record<Measure, { readonly type: EventType; readonly mode: string | null }>>> = {
  people_fled: { type: 'DISPLACE', mode: 'flee' },
  people_arrived: { type: 'DISPLACE', mode: 'arrive' },
  people_evacuated: { type: 'DISPLACE', mode: 'evacuate' },
  people_displaced: { type: 'DISPLACE', mode: null },
  people_relocated: { type: 'DISPLACE', mode: 'evacuate' },
  people_homeless: { type: 'DISPLACE', mode: null },
  killed: { type: 'INCIDENT', mode: null },
  injured: { type: 'INCIDENT', mode: null },
  missing: { type: 'INCIDENT', mode: null },
  houses_destroyed: { type: 'INCIDENT', mode: null },
  detained: { type: 'COERCE', mode: 'arrest' },
};

/** A count without a verb or noun that names its event is borderline: shown, and no surer than that. */
const FOUNDED_CONFIDENCE = 0.5;

/**
 * In: a sentence and its mentions. Out: the same mentions, each figure with the event that it fits, and an event for
 * each telling count that no mention took. A possible number ("up to 120,000 could flee") never joins a real event.
 */
export function adoptFigures(scene: Scene, mentions: readonly Mention[]): readonly Mention[] {
  const fitting = mentions.map((mention) => ({
    ...mention,
    figures: mention.figures.filter((index) => isAsReal(scene.doc.figures[index], mention)),
  }));
  const taken = new Set(fitting.flatMap((mention) => mention.figures));
  const adopted = new Map<number, number[]>();
  const founded: Mention[] = [];
  for (const index of scene.figures) {
    const figure = scene.doc.figures[index];
    if (!figure || taken.has(index)) continue;
    const host = nearestHost(figure, fitting);
    if (host !== null) adopted.set(host, [...(adopted.get(host) ?? []), index]);
    else founded.push(...foundEvent(scene, figure, index));
  }
  const hosts = fitting.map((mention, i) => ({ ...mention, figures: [...mention.figures, ...(adopted.get(i) ?? [])] }));
  return [...hosts, ...joinFounded(founded)];
}

function isAsReal(figure: FigureMention | undefined, mention: Mention): boolean {
  if (!figure) return false;
  const possible = figure.factuality === 'hypothetical';
  return possible === (mention.factuality === 'hypothetical');
}

function nearestHost(figure: FigureMention, mentions: readonly Mention[]): number | null {
  let best: number | null = null;
  let distance = Number.POSITIVE_INFINITY;
  mentions.forEach((mention, i) => {
    if (!canBelong(figure.measure, mention.type) || !isAsReal(figure, mention)) return;
    const gap = Math.abs(mention.span.start - figure.span.start);
    if (gap < distance) {
      distance = gap;
      best = i;
    }
  });
  return best;
}

function foundEvent(scene: Scene, figure: FigureMention, index: number): readonly Mention[] {
  const founding = FOUNDING[figure.measure];
  if (!founding || figure.partOf !== null) return [];
  const clauseIndex = figure.clause ?? clauseAt(scene, figure.span.start);
  const clause = clauseIndex === null ? undefined : scene.syntax.clauses[clauseIndex];
  return [
    {
      span: figure.span,
      text: figure.text,
      sentence: scene.sentence,
      clause: scene.span,
      type: founding.type,
      mode: founding.mode,
      contexts: [],
      factuality: figure.factuality,
      actors: [],
      recipients: [],
      places: clause ? findPlaces(scene, clause, founding.type) : [],
      time: clauseIndex === null ? null : pickTime(scene, clauseIndex),
      figures: [index],
      attributions: attributionsOver(scene, figure.span.start),
      lemma: figure.measure,
      definite: false,
      link: 'figure',
      wording: NO_WORDING,
      confidence: FOUNDED_CONFIDENCE,
      rule: `mentions/adopt-figures#${figure.measure}`,
    },
  ];
}

/** "20 dead and 300 wounded": counts of one type in one sentence are of one event, the first of them its trigger. */
function joinFounded(founded: readonly Mention[]): readonly Mention[] {
  const joined: Mention[] = [];
  for (const mention of founded) {
    const at = joined.findIndex((other) => other.type === mention.type && other.factuality === mention.factuality);
    const other = joined[at];
    if (other) joined[at] = { ...other, figures: [...other.figures, ...mention.figures] };
    else joined.push(mention);
  }
  return joined;
}
