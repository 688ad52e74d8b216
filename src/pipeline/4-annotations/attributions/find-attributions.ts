/**
 * In: a parsed document with its names and times. Out: who says, thinks, wants or predicts what, word for word where
 * the text does so.
 * Not: which events or figures a statement is about.
 */
import type { Note } from '../../../model/note.ts';
import type { Span } from '../../../model/span.ts';
import type { Timex } from '../../../model/timex.ts';
import type { AttributionMention, EntityMention, Parsed } from '../../reading.ts';
import { ATTRIBUTION_FINDERS } from './finders.ts';
import { ATTRIBUTION_REFINERS } from './refiners.ts';
import { resolveSpeaker } from './resolve-speakers.ts';
import { type AttributionDraft, type SpeechView, spanOf, viewSpeech } from './speech-view.ts';

/** What the earlier finders know about the document; attributions point into these lists. */
export interface AttributionContext {
  readonly times: readonly Timex[];
  readonly entities: readonly EntityMention[];
}

/** Tokens of a sentence that is read; longer ones are lists and tables, and searches inside a sentence are not linear. */
export const TOKENS_PER_SENTENCE_MAX = 400;

export function findAttributions(
  doc: Parsed,
  context: AttributionContext,
): { readonly attributions: readonly AttributionMention[]; readonly notes: readonly Note[] } {
  const notes: Note[] = [];
  const { views, quotations } = viewSpeech(doc);
  let drafts: readonly AttributionDraft[] = views.flatMap((view) => draftsOf(view, notes));
  for (const refine of ATTRIBUTION_REFINERS) drafts = refine(drafts, { doc, views, quotations, notes });
  const entities = groupBy(context.entities, (entity) => entity.sentence);
  const attributions = drafts.map((draft) => mentionOf(draft, entities, context.times));
  return { attributions, notes };
}

function draftsOf(view: SpeechView, notes: Note[]): readonly AttributionDraft[] {
  if (view.tokens.length <= TOKENS_PER_SENTENCE_MAX) return ATTRIBUTION_FINDERS.flatMap((find) => find(view));
  const { start, end } = view;
  const reason = `a sentence of more than ${TOKENS_PER_SENTENCE_MAX} words`;
  notes.push({
    stage: 'annotations',
    level: 'dropped',
    rule: 'attributions/find-attributions#long',
    reason,
    span: { start, end },
  });
  return [];
}

export interface IndexedEntity {
  readonly index: number;
  readonly item: EntityMention;
}

function groupBy(
  entities: readonly EntityMention[],
  key: (entity: EntityMention) => number,
): ReadonlyMap<number, readonly IndexedEntity[]> {
  const groups = new Map<number, IndexedEntity[]>();
  entities.forEach((item, index) => {
    const group = groups.get(key(item));
    if (group) group.push({ index, item });
    else groups.set(key(item), [{ index, item }]);
  });
  return groups;
}

function mentionOf(
  draft: AttributionDraft,
  entities: ReadonlyMap<number, readonly IndexedEntity[]>,
  times: readonly Timex[],
): AttributionMention {
  const { view, source, via } = draft;
  const here = entities.get(view.index) ?? [];
  const sourceSpan = source === null ? null : spanOf(view, source.first, source.last);
  const viaSpan = via === null ? null : spanOf(view, via.first, via.last);
  return {
    sentence: view.index,
    source: sourceSpan === null ? null : [sourceSpan],
    cue: draft.cue,
    content: draft.content,
    speaker: source === null ? null : resolveSpeaker(view, source, here),
    speakerText: sourceSpan === null ? null : view.text.slice(sourceSpan.start, sourceSpan.end),
    via: via === null ? null : resolveSpeaker(view, via, here),
    viaText: viaSpan === null ? null : view.text.slice(viaSpan.start, viaSpan.end),
    quoted: draft.quoted,
    stance: draft.stance,
    time: timeOf(draft, times),
    rule: draft.rule,
  };
}

/** The calendar expression of the saying itself: in the cue's sentence, outside of what is said, nearest to the cue. */
function timeOf(draft: AttributionDraft, times: readonly Timex[]): number | null {
  let best: number | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (let index = firstBehind(times, draft.view.start); index < times.length; index += 1) {
    const time = times[index];
    if (!time || time.span.start >= draft.view.end) break;
    if (time.type === 'DURATION' || time.type === 'SET' || isInside(time.span, draft.content)) continue;
    const distance = Math.abs(time.span.start - draft.cue.start);
    if (distance >= nearest) continue;
    best = index;
    nearest = distance;
  }
  return best;
}

const isInside = (span: Span, content: readonly Span[]): boolean =>
  content.some((part) => part.start <= span.start && span.end <= part.end);

/** Times come in the order of the text, so a binary search finds where a sentence's begin. */
function firstBehind(times: readonly Timex[], offset: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
