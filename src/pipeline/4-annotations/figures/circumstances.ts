/**
 * In: a number with its measure. Out: when, where, who says so, whether it is a fact, and which kind of count it is.
 * Not: what the times and places are; they are indexes into what other finders found.
 */
import type { FigureKind, Measure } from '../../../model/measure.ts';
import type { Factuality } from '../../../model/ontology.ts';
import type { Span } from '../../../model/span.ts';
import type { Clause } from '../../reading.ts';
import type { SentenceView } from './sentence-view.ts';

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

/** The clause whose reach holds the number, for numbers whose measure no verb gave. */
export function clauseAround(view: SentenceView, token: number): number | null {
  const index = view.reaches.findIndex((reach) => reach.from <= token && token <= reach.to);
  return index < 0 ? null : index;
}

/**
 * The calendar expression in the number's own clause, the nearest if there are several. A clause of saying has its own
 * reach, so that "…, Yerevan said on Tuesday" leaves its day to the saying.
 */
export function timeOf(view: SentenceView, clause: number | null, span: Span): number | null {
  const reach = clause === null ? undefined : view.reaches[clause];
  const from = view.tokens[reach?.from ?? 0]?.start ?? view.start;
  const to = view.tokens[reach?.to ?? view.tokens.length - 1]?.end ?? view.end;
  let best: number | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const { index, item } of view.times) {
    if (item.type === 'DURATION' || item.type === 'SET') continue;
    if (item.span.start < from || item.span.end > to) continue;
    const distance = Math.abs(item.span.start - span.start);
    if (distance >= nearest) continue;
    best = index;
    nearest = distance;
  }
  return best;
}

const isPlace = (kind: string): boolean => kind === 'place' || kind === 'country';

/** The place named in the number's clause, one behind a preposition of place first, else the sentence's only place. */
export function placeOf(view: SentenceView, clause: number | null, span: Span): number | null {
  const places = view.entities.filter(({ item }) => isPlace(item.kind) && item.form === 'name' && !item.government);
  if (places.length === 0) return null;
  const reach = clause === null ? undefined : view.reaches[clause];
  const from = view.tokens[reach?.from ?? 0]?.start ?? view.start;
  const to = view.tokens[reach?.to ?? view.tokens.length - 1]?.end ?? view.end;
  let best: number | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  for (const { index, item } of places) {
    const inside = item.span.start >= from && item.span.end <= to;
    const located =
      /\b(?:in|near|at|across|throughout|around|of|from|to|within|inside|outside)\s+(?:the\s+)?(?:\p{L}+\s+){0,3}$/u.test(
        view.text.slice(Math.max(view.start, item.span.start - PREPOSITION_REACH), item.span.start),
      );
    const rank = (inside ? 0 : 2_000) + (located ? 0 : 1_000) + Math.min(999, Math.abs(item.span.start - span.end));
    if (rank >= lowest) continue;
    best = index;
    lowest = rank;
  }
  return best;
}

/** Characters before a place name in which its preposition is looked for: "in the southern city of". */
const PREPOSITION_REACH = 40;

/** Modal words under which nothing has happened yet but somebody means it to. */
const PLANNED: ReadonlySet<string> = new Set(
  'plan intend schedule scheduled set due agree promise pledge prepare decide order poised bound'.split(' '),
);

/**
 * A count is no more a fact than the verb that governs it. `direct` tells that the verb is the one that counts: a verb
 * that is only near does not deny ("800,000 employees" of a government that "is not in operation").
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
  const verb = view.tokens[clause.verb]?.text.toLowerCase() ?? '';
  if (!verb.endsWith('ing') || clause.form !== 'finite') return false;
  const helper = view.tokens[clause.first]?.text.toLowerCase() ?? '';
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
]);

// Matches "so far", "a total of", "since Sunday", "altogether"; not "sofa".
const CUMULATIVE = /\b(?:so far|to date|since|in all|in total|a total of|total of|altogether|overall|toll|already)\b/i;

/** A running total where the words say so or a perfect looks back over the whole; else by the measure's nature. */
export function kindOf(view: SentenceView, measure: Measure, clause: number | null): FigureKind {
  const reach = clause === null ? undefined : view.reaches[clause];
  const from = view.tokens[reach?.from ?? 0]?.start ?? view.start;
  const to = view.tokens[reach?.to ?? view.tokens.length - 1]?.end ?? view.end;
  if (STOCKS.has(measure)) return 'stock';
  if (measure === 'amount_money' || measure === 'distance' || measure === 'other' || measure === 'vehicles')
    return 'stock';
  if (CUMULATIVE.test(view.text.slice(from, to))) return 'cumulative';
  const governor = clause === null ? undefined : view.clauses[clause];
  const helper = view.tokens[governor?.first ?? -1]?.text.toLowerCase() ?? '';
  return /^(?:has|have|['’]ve)$/.test(helper) ? 'cumulative' : 'flow';
}
