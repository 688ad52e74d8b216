/**
 * In: a number without a noun, and the figures before it. Out: the same count at another place: "21 people in Oslo, 36
 * in Bergen and seven in Lund".
 * Not: numbers with a noun or verb of their own.
 */
import { lower } from '../../language/token-words.ts';
import type { Amount } from './amount.ts';
import type { FigureDraft } from './figure-draft.ts';
import { HEADLESS } from './find-counted.ts';
import type { SentenceView } from './sentence-view.ts';

export const ELLIPSIS_RULE = 'figures/ellipsis';

const PLACED = /^(?:in|from|at|near|on)$/;

/** A number behind a comma or "and" that takes all but its value from the figure before, with the same preposition. */
export function findEllipsis(view: SentenceView, amount: Amount, drafts: readonly FigureDraft[]): FigureDraft | null {
  const previous = drafts.at(-1);
  if (previous === undefined || previous.counts === 'other' || amount.share || previous.amount.share) return null;
  const behind = Math.max(previous.counted.head ?? 0, previous.amount.closes) + 1;
  const preposition = lower(view.tokens[behind]);
  if (!PLACED.test(preposition) || lower(view.tokens[amount.closes + 1]) !== preposition) return null;
  const between = view.tokens.slice(behind, amount.opens);
  const isList = /^(?:,|and)$/.test(lower(between.at(-1)));
  if (!isList || between.some((token) => /^(?:VERB|AUX|NUM)$/.test(token.upos) || token.text === ';')) return null;
  const { value, min, max } = amount;
  const span = { start: amount.start, end: amount.end };
  return { ...previous, amount, span, value, min, max, counted: HEADLESS, partOf: null, rule: ELLIPSIS_RULE };
}

/**
 * "21 people in the north, 12 in Oslo and nine in Lund": the places are parts of the first one where the numbers add up
 * to it, or where no "and" makes a list of them.
 */
export function linkPlaces(drafts: readonly FigureDraft[]): readonly FigureDraft[] {
  const done = [...drafts];
  for (let whole = 0; whole < done.length; whole += 1) {
    let last = whole;
    while (done[last + 1]?.rule === ELLIPSIS_RULE) last += 1;
    const first = done[whole];
    if (first === undefined || last === whole) continue;
    const places = done.slice(whole + 1, last + 1);
    const sum = places.reduce((total, { value }) => total + (value ?? Number.NaN), 0);
    const closes = places.at(-1);
    const listed = closes !== undefined && lower(closes.view.tokens[closes.amount.opens - 1]) === 'and';
    if (sum === first.value || !listed) {
      for (let at = whole + 1; at <= last; at += 1) {
        const place = done[at];
        if (place) done[at] = { ...place, partOf: first.amount };
      }
    }
    whole = last;
  }
  return done;
}
