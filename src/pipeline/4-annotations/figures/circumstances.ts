/**
 * In: a number with its measure. Out: when, where, who says so, whether it is a fact, and which kind of count it is.
 * Not: what the times and places are; they are indexes into what other finders found.
 */

import type { FigureKind, Measure } from '../../../model/measure.ts';
import type { Factuality } from '../../../model/ontology.ts';
import { type Span, spanContains } from '../../../model/span.ts';
import { wordAt } from '../../language/token-words.ts';
import type { Clause } from '../../reading.ts';
import type { Indexed, SentenceView } from './sentence-view.ts';

/** The attribution whose words hold the number; of several the one with the shortest content, the innermost. */
export function attributionOf(view: SentenceView, span: Span): number | null {
  let best: number | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const { index, item } of view.attributions) {
    const holds = item.content.some((part) => part.start <= span.start && span.start < part.end);
    const size = item.content.reduce((sum, part) => sum + part.end - part.start, 0);
    if (!holds || size >= shortest) continue;
    best = index;
    shortest = size;
  }
  return best;
}

/**
 * The calendar expression that dates the number: the nearest in its own clause; else the first behind it in the same
 * statement ("two died when a mine went off on Sunday"); else one that opens the sentence ("On Monday, …"). A clause of
 * saying has its own words, so that "…, the mayor said on Monday" leaves its day to the saying.
 */
export function timeOf(
  view: SentenceView,
  clause: number | null,
  span: Span,
  statement: readonly Span[] | null,
): number | null {
  const points = view.times.filter(
    ({ item }) =>
      item.type !== 'DURATION' &&
      item.type !== 'SET' &&
      (statement === null || statement.some((part) => part.start <= item.span.start && item.span.end <= part.end)),
  );
  const reach = reachSpan(view, clause);
  const own = nearest(
    points.filter(({ item }) => spanContains(reach, item.span)),
    span,
  );
  if (own !== null) return own;
  const behind = points.find(({ item }) => item.span.start >= span.end);
  if (behind !== undefined) return behind.index;
  const verb = view.tokens[view.clauses[0]?.verb ?? 0]?.start ?? view.start;
  return points.find(({ item }) => item.span.end <= verb)?.index ?? null;
}

function reachSpan(view: SentenceView, clause: number | null): Span {
  const reach = clause === null ? undefined : view.reaches[clause];
  return {
    start: view.tokens[reach?.from ?? 0]?.start ?? view.start,
    end: view.tokens[reach?.to ?? view.tokens.length - 1]?.end ?? view.end,
  };
}

function nearest(items: readonly Indexed<{ readonly span: Span }>[], span: Span): number | null {
  let best: number | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const { index, item } of items) {
    const distance = Math.abs(item.span.start - span.start);
    if (distance >= shortest) continue;
    best = index;
    shortest = distance;
  }
  return best;
}

const isPlace = (kind: string): boolean => kind === 'place' || kind === 'country';

// Matches "in ", "near the southern city of ", "fled ", "into "; not "with ", "urged ".
const LOCATED =
  /\b(?:in|near|at|across|throughout|around|of|from|to|into|within|inside|outside|over|fle[ed]+|fleeing|left|leav(?:e|ing)|enter(?:ed|ing)?|reach(?:ed|ing)?|hit|struck)\s+(?:the\s+)?(?:\p{L}+\s+){0,3}$/u;

/**
 * The place that the words put the number in: behind a preposition or verb of place, in its own clause first. A place
 * that speaks or is spoken to is no such place.
 */
export function placeOf(view: SentenceView, clause: number | null, span: Span): number | null {
  const reach = reachSpan(view, clause);
  let best: number | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  for (const { index, item } of view.entities) {
    if (!isPlace(item.kind) || item.form !== 'name' || item.government || isSource(view, item.span)) continue;
    const before = view.text.slice(Math.max(view.start, item.span.start - PREPOSITION_REACH), item.span.start);
    if (!LOCATED.test(before)) continue;
    const inside = spanContains(reach, item.span);
    if (!inside && turnsAway(view, span.end, item.span.start)) continue;
    const rank = (inside ? 0 : OUTSIDE) + Math.abs(item.span.start - span.end);
    if (rank >= lowest) continue;
    best = index;
    lowest = rank;
  }
  return best;
}

/** "… in the region, before comparing it to the war in Norland": a gerund leads to another matter. */
const turnsAway = (view: SentenceView, from: number, to: number): boolean =>
  view.clauses.some((clause) => {
    const start = view.tokens[clause.first]?.start ?? 0;
    return clause.form === 'gerund' && start > from && start < to;
  });

const isSource = (view: SentenceView, span: Span): boolean =>
  view.attributions.some(({ item }) => item.source?.some((part) => spanContains(part, span)));

/** Characters before a place name in which its preposition is looked for: "in the southern city of". */
const PREPOSITION_REACH = 40;

/** More than a sentence is long, so that a place in the number's own clause always comes first. */
const OUTSIDE = 1_000_000;

/** Modal words under which nothing has happened yet but somebody means it to. */
const PLANNED: ReadonlySet<string> = new Set(
  'plan intend schedule scheduled set due agree promise pledge prepare decide order poised bound'.split(' '),
);

/**
 * A count is no more a fact than the verb that governs it. `direct` tells that the verb is the one that counts: a verb
 * that is only near does not deny ("4,000 workers" of a plant that "is not running").
 */
export function factualityOf(view: SentenceView, clause: number | null, direct: boolean): Factuality {
  const governor = clause === null ? undefined : view.clauses[clause];
  if (!governor) return 'occurred';
  if (governor.negated) return direct ? 'denied' : 'occurred';
  if (governor.modality !== null) return PLANNED.has(governor.modality) ? 'scheduled' : 'hypothetical';
  if (governor.marker !== null && /^(?:if|unless|whether|lest)$/.test(governor.marker)) return 'hypothetical';
  if (governor.tense === 'future') return 'scheduled';
  return isProgressive(view, governor) ? 'ongoing' : 'occurred';
}

/** "are fleeing", "have been arriving": present progressives go on. */
function isProgressive(view: SentenceView, clause: Clause): boolean {
  const verb = wordAt(view.tokens, clause.verb);
  if (!verb.endsWith('ing') || verb === 'missing' || clause.form !== 'finite') return false;
  const helper = wordAt(view.tokens, clause.first);
  return /^(?:is|are|has|have|['’](?:s|re|ve))$/.test(helper);
}

/** What a measure is by its nature: a level at a time, or what came in. */
const STOCKS: ReadonlySet<Measure> = new Set([
  'people_displaced',
  'people_homeless',
  'people_sheltered',
  'people_remaining',
  'population',
  'missing',
  'troops',
  'vehicles',
  'amount_money',
  'distance',
  'other',
]);

// Matches "so far", "a total of", "since Sunday", "altogether"; not "sofa".
const CUMULATIVE = /\b(?:so far|to date|since|in all|in total|a total of|total of|altogether|overall|toll|already)\b/i;

/** A running total where the words say so or a perfect looks back over the whole; else by the measure's nature. */
export function kindOf(view: SentenceView, measure: Measure, clause: number | null): FigureKind {
  if (STOCKS.has(measure)) return 'stock';
  const reach = reachSpan(view, clause);
  if (CUMULATIVE.test(view.text.slice(reach.start, reach.end))) return 'cumulative';
  const governor = clause === null ? undefined : view.clauses[clause];
  const helper = wordAt(view.tokens, governor?.first ?? -1);
  return /^(?:has|have|['’]ve)$/.test(helper) ? 'cumulative' : 'flow';
}
