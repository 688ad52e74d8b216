/**
 * In: a number that may count something. Out: a figure.
 * Not: looking at other figures of the sentence (refiners.ts), but for what an ellipsis leaves out.
 */
import type { Unit } from '../../../model/measure.ts';
import type { Span } from '../../../model/span.ts';
import { lower } from '../../language/token-words.ts';
import type { Amount } from './amount.ts';
import { COUNTED_NOUNS } from './counted-nouns.ts';
import type { FigureDraft, FigureFinder } from './figure-draft.ts';
import { type Counted, findCounted, HEADLESS, nounLemma } from './find-counted.ts';
import { findDistance } from './find-distance.ts';
import { findMeasure } from './find-measure.ts';
import { findMoney } from './find-money.ts';
import type { FoundMeasure } from './found-measure.ts';
import type { CountedClass } from './measure-frames.ts';
import { measureOfNoun } from './noun-measure.ts';
import type { SentenceView } from './sentence-view.ts';
import { STATES } from './state-words.ts';
import { measureOfTotal } from './total-measure.ts';

const scaled = (value: number | null, factor: number): number | null =>
  value === null ? null : Math.round(value * factor * 1_000) / 1_000;

/** "$3.5 billion", "£50m", "20,000 euros". */
export const moneyFinder: FigureFinder = (view, amount) => {
  const money = findMoney(view, amount);
  if (money === null) return null;
  return {
    ...plain(view, amount, { start: money.start, end: Math.max(money.end, amount.end) }),
    measure: 'amount_money',
    unit: money.currency,
    scope: 'money',
    value: scaled(amount.value, money.scale),
    min: scaled(amount.min, money.scale),
    max: scaled(amount.max, money.scale),
    rule: 'figures/finders#money',
  };
};

/** "a 100km-long jam", "30 miles from the border": kilometres, rounded to a metre. */
export const distanceFinder: FigureFinder = (view, amount) => {
  const distance = findDistance(view, amount);
  if (distance === null || amount.form === 'vague') return null;
  return {
    ...plain(view, amount, distance),
    measure: 'distance',
    unit: 'km',
    scope: 'distance',
    value: scaled(amount.value, distance.factor),
    min: scaled(amount.min, distance.factor),
    max: scaled(amount.max, distance.factor),
    rule: 'figures/finders#distance',
  };
};

function plain(view: SentenceView, amount: Amount, span: Span): FigureDraft {
  return {
    view,
    amount,
    counted: HEADLESS,
    span: { start: span.start, end: span.end },
    measure: 'other',
    counts: 'other',
    unit: 'other',
    scope: '',
    value: amount.value,
    min: amount.min,
    max: amount.max,
    clause: null,
    partOf: null,
    rule: 'figures/finders',
  };
}

/** People, households, houses and vehicles, and whatever a verb of harm or flight counts. */
export const countFinder: FigureFinder = (view, amount) => {
  const counted = findCounted(view, amount);
  const found = findMeasure(view, amount, counted) ?? labelled(view, amount, counted);
  if (found === null) return otherCount(view, amount, counted);
  if (!counted.known && counted.head !== null && found.counts !== 'person') return null;
  return counting(view, amount, counted, found);
};

/** "Displaced: 3,000 families": the label before a colon gives the measure, the noun behind the number the unit. */
function labelled(view: SentenceView, amount: Amount, counted: Counted): FoundMeasure | null {
  if (view.tokens[amount.opens - 1]?.text !== ':' || counted.head === null) return null;
  const found = measureOfNoun(view, amount.opens - 2, Math.max(0, amount.opens - LABEL_REACH), counted);
  return found === null ? null : { ...found, clause: null, rule: LABEL_RULE };
}

/** People and things that are counted without a measure of their own: "40,000 people were affected". */
function otherCount(view: SentenceView, amount: Amount, counted: Counted): FigureDraft | null {
  if (!counted.known || counted.head === null || amount.share) return null;
  const few = amount.form === 'vague' || (amount.form === 'words' && (amount.value ?? 0) < 10);
  const definite = isDefinite(view, amount);
  if (definite || (few && counted.unit === 'other') || amount.form === 'vague' || amount.value === 1) return null;
  return counting(view, amount, counted, {
    measure: 'other',
    clause: null,
    counts: counted.counts,
    rule: 'figures/finders#other',
  });
}

/** "the 25 riders", "Oslo's 25 members": known people, of whom nothing new is counted. */
function isDefinite(view: SentenceView, amount: Amount): boolean {
  const before = view.tokens[amount.opens - 1];
  return before?.xpos === 'POS' || /^(?:the|these|those|both|its|his|her|their|our)$/.test(lower(before));
}

function counting(view: SentenceView, amount: Amount, counted: Counted, found: FoundMeasure): FigureDraft {
  return {
    ...plain(view, amount, { start: amount.start, end: Math.max(amount.end, endOf(view, counted)) }),
    counted,
    measure: found.measure,
    counts: found.counts,
    unit: amount.share ? 'other' : (found.unit ?? unitOf(counted, found.counts)),
    scope: amount.share ? `share of ${counted.scope || 'people'}` : counted.scope || SCOPE_OF_CLASS[found.counts],
    clause: found.clause,
    rule: found.rule,
  };
}

const SCOPE_OF_CLASS: Readonly<Record<CountedClass, string>> = {
  person: 'people',
  soldier: 'soldiers',
  house: 'houses',
  vehicle: 'vehicles',
  life: 'people',
  other: '',
};

function unitOf(counted: Counted, counts: CountedClass): Unit {
  if (counted.known && counted.head !== null) return counted.unit;
  switch (counts) {
    case 'house':
      return 'house';
    case 'vehicle':
      return 'vehicle';
    case 'other':
      return 'other';
    default:
      return 'person';
  }
}

const endOf = (view: SentenceView, counted: Counted): number =>
  counted.head === null ? 0 : (view.tokens[counted.head]?.end ?? 0);

/** The rule of a number with a label: it needs no noun of its own. */
export const LABEL_RULE = 'figures/finders#label';

/** A table's or a list's line: "Number of displaced: 452", "IDPs total 122 387", "Destroyed houses: 146". */
export const labelFinder: FigureFinder = (view, amount) => {
  const next = view.tokens[amount.closes + 1];
  if (next !== undefined && next.upos !== 'PUNCT') return null;
  if (view.tokens[amount.opens - 1]?.upos === 'CCONJ') return null;
  const colon = view.tokens[amount.opens - 1]?.text === ':';
  if (!colon && isSentence(view, amount)) return null;
  for (let at = amount.opens - 1; at >= Math.max(0, amount.opens - LABEL_REACH); at -= 1) {
    const token = view.tokens[at];
    if (!token || token.upos === 'NUM' || /^[.;]$/.test(token.text)) return null;
    if (token.text === ':' && at !== amount.opens - 1) return null;
    const found = measureOfNoun(view, at, Math.max(0, at - LABEL_REACH), HEADLESS);
    if (found === null) continue;
    const counted: Counted = { ...HEADLESS, last: amount.closes };
    const measured: FoundMeasure = { ...found, clause: null, rule: LABEL_RULE };
    return counting(view, amount, counted, measured);
  }
  return null;
};

/** "100 to 120 – the number of people forced from their homes": a number that opens, a dash, and its name. */
export const labelBehindFinder: FigureFinder = (view, amount) => {
  const dash = view.tokens[amount.closes + 1];
  if (amount.opens !== 0 || dash === undefined || !DASH.test(dash.text)) return null;
  const name = view.phrases.findIndex(({ first }) => first === amount.closes + 2);
  const found = name < 0 ? null : measureOfTotal(view, name, HEADLESS);
  if (found === null) return null;
  return counting(view, amount, { ...HEADLESS, last: amount.closes }, { ...found, clause: null, rule: LABEL_RULE });
};

// Matches "–", ":", and what a wrong encoding makes of a dash; not ",", "(", "a".
const DASH = /^[^\p{L}\p{N},.;()]$/u;

/** Whether a verb before the number makes a sentence of what would be a label. */
const isSentence = (view: SentenceView, amount: Amount): boolean =>
  view.tokens.slice(0, amount.opens).some((one) => one.upos === 'AUX') ||
  view.clauses.some(
    ({ form, tense, verb }) => form === 'finite' && tense !== 'none' && verb < amount.opens && !isLabelWord(view, verb),
  );

/** Words of a label before its number. */
const LABEL_REACH = 8;

/** Words of labels that a tagger takes for verbs: "total", "displaced", "IDPs". */
function isLabelWord(view: SentenceView, verb: number): boolean {
  const token = view.tokens[verb];
  if (!token) return false;
  return token.lemma === 'total' || STATES.has(lower(token)) || COUNTED_NOUNS.has(nounLemma(token));
}
