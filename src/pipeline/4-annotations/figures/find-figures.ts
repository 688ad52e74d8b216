/**
 * In: a parsed document with its times, names and attributions. Out: its numbers that count something, each with what
 * it measures and whose word it is.
 * Not: how figures of several documents relate; events.
 */
import type { Note } from '../../../model/note.ts';
import type { FigureMention, Parsed } from '../../reading.ts';
import type { Amount } from './amount.ts';
import { attributionOf, factualityOf, kindOf, placeOf, timeOf } from './circumstances.ts';
import { findEllipsis } from './ellipsis.ts';
import type { FigureDraft, FigureFinder } from './figure-draft.ts';
import { findAmounts } from './find-amounts.ts';
import { countFinder, distanceFinder, labelBehindFinder, labelFinder, moneyFinder } from './finders.ts';
import { clauseOver } from './governor.ts';
import { refusalOf } from './not-counts.ts';
import { FIGURE_REFINERS } from './refiners.ts';
import { type FigureContext, type SentenceView, viewSentences } from './sentence-view.ts';

/** Tokens of a sentence that is read; longer ones are lists and tables, and searches inside a sentence are not linear. */
export const TOKENS_PER_SENTENCE_MAX = 400;

/** Numbers of one sentence that are read; longer lists are tables, not news. */
export const AMOUNTS_PER_SENTENCE_MAX = 60;

/** The first that knows the number takes it: units that are written out leave no doubt, so they come first. */
const FINDERS: readonly FigureFinder[] = [moneyFinder, distanceFinder, countFinder, labelFinder, labelBehindFinder];

export function findFigures(
  doc: Parsed,
  context: FigureContext,
): { readonly figures: readonly FigureMention[]; readonly notes: readonly Note[] } {
  const figures: FigureMention[] = [];
  const notes: Note[] = [];
  for (const view of viewSentences(doc, context)) {
    if (view.tokens.length > TOKENS_PER_SENTENCE_MAX) {
      notes.push(tooLong(view));
      continue;
    }
    let drafts: readonly FigureDraft[] = draftsOf(view, notes);
    for (const refine of FIGURE_REFINERS) drafts = refine(drafts, notes);
    const base = figures.length;
    for (const draft of drafts) figures.push(mentionOf(draft, context, base, drafts));
  }
  return { figures, notes };
}

function draftsOf(view: SentenceView, notes: Note[]): readonly FigureDraft[] {
  const drafts: FigureDraft[] = [];
  for (const amount of findAmounts(view.text, view.tokens).slice(0, AMOUNTS_PER_SENTENCE_MAX)) {
    const draft = draftOf(view, amount, drafts);
    if (typeof draft !== 'string') drafts.push(draft);
    else if (draft !== '') notes.push(refused(amount, draft));
  }
  return drafts;
}

/** The rule that refuses a number of which no finder knows what it counts. */
const UNKNOWN_RULE = 'figures/find-figures#unknown';

/** What the first finder that knows the number makes of it, or why it is no figure. */
function draftOf(view: SentenceView, amount: Amount, before: readonly FigureDraft[]): FigureDraft | string {
  const reason = refusalOf(view, amount);
  for (const find of FINDERS) {
    if (reason !== null && find !== moneyFinder && find !== distanceFinder) continue;
    const draft = find(view, amount);
    if (draft !== null) return draft;
  }
  if (reason !== null) return reason;
  return findEllipsis(view, amount, before) ?? UNKNOWN_RULE;
}

const tooLong = (view: SentenceView): Note => ({
  stage: 'annotations',
  level: 'dropped',
  rule: 'figures/find-figures#long',
  reason: `a sentence of more than ${TOKENS_PER_SENTENCE_MAX} words`,
  span: { start: view.start, end: view.end },
});

const refused = (amount: Amount, rule: string): Note => ({
  stage: 'annotations',
  level: 'dropped',
  rule,
  reason: rule === UNKNOWN_RULE ? 'the number counts nothing that a measure is for' : 'the number is no count',
  span: { start: amount.start, end: amount.end },
});

function mentionOf(
  draft: FigureDraft,
  context: FigureContext,
  base: number,
  drafts: readonly FigureDraft[],
): FigureMention {
  const { view, span } = draft;
  const clause = draft.clause ?? clauseOver(view, draft.amount.last);
  const attribution = attributionOf(view, span);
  const statement = attribution === null ? null : (context.attributions[attribution]?.content ?? null);
  const time = timeOf(view, clause, span, statement);
  const part = draft.partOf === null ? -1 : drafts.findIndex((other) => other.amount === draft.partOf);
  return {
    span,
    sentence: view.index,
    text: view.text.slice(span.start, span.end),
    measure: draft.measure,
    kind: kindOf(view, draft.measure, clause),
    value: draft.value,
    min: draft.min,
    max: draft.max,
    quantifier: draft.amount.quantifier,
    unit: draft.unit,
    scope: draft.scope,
    clause: draft.clause,
    time: time ?? (attribution === null ? null : (context.attributions[attribution]?.time ?? null)),
    attribution,
    place: placeOf(view, clause, span),
    factuality: factualityOf(view, clause, draft.clause !== null),
    partOf: part < 0 ? null : base + part,
    rule: draft.rule,
  };
}
