/**
 * In: a number in its sentence. Out: why it counts nothing, or null.
 * Not: numbers that count things no measure is for, which find-counts.ts refuses.
 */

import type { RuleId } from '../../../model/note.ts';
import { lower } from '../../language/token-words.ts';
import type { Token } from '../../reading.ts';
import { headOf } from '../../relations/tree.ts';
import type { Amount } from './amount.ts';
import type { SentenceView } from './sentence-view.ts';

/** A rule, and whether it refuses the number. */
type Refusal = readonly [rule: RuleId, refuses: (view: SentenceView, amount: Amount) => boolean];

/** Nouns that a number names instead of counting: "Article 5", "Flight 370", "magnitude 6.1". */
const LABELLED: ReadonlySet<string> = new Set(
  (
    'article resolution no no. number chapter section page flight route highway motorway phase grade level category ' +
    'magnitude channel line room platform version type class block sector zone paragraph rule act title amendment ' +
    'proposition exit gate pier psalm verse volume issue part season episode round stage group division brigade ' +
    'regiment battalion unit squad appendix annex protocol chapter track mark size top nos order figure table step'
  ).split(' '),
);

const MONTHS: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul ' +
    'aug sep sept oct nov dec'
  ).split(' '),
);

const TIME_UNITS: ReadonlySet<string> = new Set(
  'second minute hour day night week fortnight weekend month quarter year decade century season time term'.split(' '),
);

const MEASURED: ReadonlySet<string> = new Set(
  (
    'degree inch foot feet metre meter cm mm m kg g gram kilogram ton tonne pound ounce litre liter gallon barrel ' +
    'hectare acre watt mw kw megawatt gigawatt knot mph kph kmh volt hertz point seat vote goal run lap place percent'
  ).split(' '),
);

const next = (view: SentenceView, amount: Amount, by = 1): string => lower(view.tokens[amount.last + by]);
const before = (view: SentenceView, amount: Amount, by = 1): string => lower(view.tokens[amount.first - by]);
const nextCharacter = (view: SentenceView, amount: Amount): string => view.text.charAt(amount.number.end);

/** Each looks at the words around the number; the order does not matter. */
const REFUSALS: readonly Refusal[] = [
  [
    'figures/not-counts#percentage',
    (view, amount) => /^(?:%|percent|pct|percentage)$/.test(next(view, amount)) || isPerCent(view, amount),
  ],
  [
    'figures/not-counts#date',
    (view, amount) => view.times.some(({ item }) => item.type !== 'SET' && overlaps(item.span, amount.number)),
  ],
  ['figures/not-counts#month', (view, amount) => isDayOfMonth(view, amount)],
  ['figures/not-counts#duration', (view, amount) => TIME_UNITS.has(lemmaBehind(view, amount))],
  ['figures/not-counts#age', (view, amount) => isAge(view, amount)],
  ['figures/not-counts#year', (view, amount) => isYear(view, amount)],
  ['figures/not-counts#compound', (view, amount) => isHyphenated(view, amount)],
  ['figures/not-counts#glued', (view, amount) => /[\p{L}\p{N}]/u.test(nextCharacter(view, amount))],
  ['figures/not-counts#label', (view, amount) => isLabel(view, amount)],
  ['figures/not-counts#clock', (view, amount) => isClock(view, amount)],
  [
    'figures/not-counts#score',
    (view, amount) => /^[-–:,]\d/.test(view.text.slice(amount.number.end, amount.number.end + 2)),
  ],
  ['figures/not-counts#exception', (view, amount) => isException(view, amount)],
  ['figures/not-counts#broken', (view, amount) => /\d[,.]$/.test(view.text.slice(0, amount.number.start).slice(-2))],
  ['figures/not-counts#rate', (view, amount) => isRate(view, amount)],
  ['figures/not-counts#measurement', (view, amount) => MEASURED.has(lemmaBehind(view, amount))],
];

/** The rule that refuses the number, or null where it can be a count. */
export function refusalOf(view: SentenceView, amount: Amount): RuleId | null {
  return REFUSALS.find(([, refuses]) => refuses(view, amount))?.[0] ?? null;
}

/** "12 deaths per 100,000 people": neither number is a count of anybody. */
function isRate(view: SentenceView, amount: Amount): boolean {
  if (/^(?:per|every)$/.test(before(view, amount))) return true;
  for (let by = 1; by <= RATE_REACH; by += 1) {
    if (next(view, amount, by) === 'per') return view.tokens[amount.last + by + 1]?.upos === 'NUM';
  }
  return false;
}

/** Words between a rate and its "per". */
const RATE_REACH = 4;

/** "all but two of the houses": the number tells whom the rest of the sentence leaves out. */
const isException = (view: SentenceView, amount: Amount): boolean => {
  const word = lower(view.tokens[amount.opens - 1]);
  const whole = lower(view.tokens[amount.opens - 2]);
  return /^(?:but|except|save)$/.test(word) && /^(?:all|everyone|everybody|every|none|nobody|any)$/.test(whole);
};

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

// Matches " pm", "am", " a.m.", ":30", ".30", " o'clock"; not " men", ". A".
const CLOCK = /^(?:[:.]\d| ?[ap]\.?m\b| o['’]clock)/i;

const isClock = (view: SentenceView, amount: Amount): boolean =>
  CLOCK.test(view.text.slice(amount.number.end, amount.number.end + 8));

const isPerCent = (view: SentenceView, amount: Amount): boolean =>
  next(view, amount) === 'per' && next(view, amount, 2) === 'cent';

/** The noun right behind the number, one adjective allowed between: "ten long years". */
function lemmaBehind(view: SentenceView, amount: Amount): string {
  const token = view.tokens[amount.last + 1];
  const word = token?.upos === 'ADJ' || lower(token) === 'more' ? view.tokens[amount.last + 2] : token;
  return word?.lemma.toLowerCase().replace(/s$/, '') ?? '';
}

const isDayOfMonth = (view: SentenceView, amount: Amount): boolean =>
  amount.form === 'digits' &&
  (amount.value ?? amount.max ?? 99) <= 31 &&
  (MONTHS.has(before(view, amount).replace('.', '')) || MONTHS.has(next(view, amount)));

function isAge(view: SentenceView, amount: Amount): boolean {
  const first = opensAges(view, amount);
  for (let at = first - 1; at >= first - AGE_REACH; at -= 1)
    if (/^(?:aged|ages?)$/.test(lower(view.tokens[at]))) return true;
  const previous = view.tokens[amount.first - 2];
  const between = before(view, amount) === ',' && (next(view, amount) === ',' || next(view, amount) === '.');
  const bracketed = before(view, amount) === '(' && next(view, amount) === ')';
  return (
    (between || bracketed) && previous?.upos === 'PROPN' && amount.form === 'digits' && (amount.value ?? 999) < 120
  );
}

/** Where a list of bare numbers begins: "aged nine, ten and 59". */
function opensAges(view: SentenceView, amount: Amount): number {
  const counts = /^(?:NOUN|ADJ|PROPN)$/.test(view.tokens[amount.last + 1]?.upos ?? '');
  let first = amount.first;
  if (counts) return first;
  while (view.tokens[first - 1]?.upos === 'NUM' || /^(?:,|and|or)$/.test(before(view, { ...amount, first })))
    first -= 1;
  return first;
}

/** Words between "age" and its number: "ranging in age from eleven to 75", "the ages of 14". */
const AGE_REACH = 3;

/** Four digits without a comma between 1900 and 2099, unless a noun follows that they could count. */
function isYear(view: SentenceView, amount: Amount): boolean {
  const text = view.text.slice(amount.number.start, amount.number.end);
  if (!/^(?:19|20)\d\d$/.test(text)) return false;
  const after = view.tokens[amount.last + 1];
  const counts = after !== undefined && ['NOUN', 'ADJ', 'PROPN', 'VERB'].includes(after.upos);
  return !counts || MONTHS.has(before(view, amount)) || /^(?:in|since|until|by|of|from)$/.test(before(view, amount));
}

/** "a 24-hour attack", "two-storey houses", "F-16": the number is part of a word. */
function isHyphenated(view: SentenceView, amount: Amount): boolean {
  const { start, end } = amount.number;
  if (/^[-‐‑]\p{L}/u.test(view.text.slice(end, end + 2)))
    return !/^[-‐‑](?:odd|plus)\b/.test(view.text.slice(end, end + 6));
  return /[\p{L}\p{N}][-‐‑]$/u.test(view.text.slice(Math.max(0, start - 2), start));
}

/** "Article 5", "Boeing 737": behind its noun, with nothing behind it that it could count. */
function isLabel(view: SentenceView, amount: Amount): boolean {
  if (amount.form === 'vague' || amount.opens < amount.first) return false;
  const previous = view.tokens[amount.first - 1];
  const word = lower(previous);
  if (word === '#' || word === '№') return true;
  const after = view.tokens[amount.last + 1];
  const counts = after !== undefined && ['NOUN', 'ADJ', 'PROPN'].includes(after.upos);
  if (namesModel(view, amount, previous) || isOfNameBefore(view, amount)) return true;
  if (LABELLED.has(word) && word !== 'number')
    return !counts || word === 'no.' || word === 'no' || amount.form === 'digits';
  return (
    previous?.upos === 'PROPN' && amount.form === 'digits' && !counts && (amount.value ?? 0) < 1_000 && isFinal(after)
  );
}

/** "the Area 51 visitor centre": the tree hangs the number on the name right before it. */
const isOfNameBefore = (view: SentenceView, amount: Amount): boolean =>
  amount.form === 'digits' &&
  headOf(view.tree, amount.first) === amount.first - 1 &&
  view.tokens[amount.first - 1]?.upos === 'PROPN' &&
  (amount.value ?? 0) < 1_000;

/** "a Boeing 747 cargo jet", "a Soyuz 2 rocket": one thing, behind a name and a number. */
function namesModel(view: SentenceView, amount: Amount, previous: Token | undefined): boolean {
  if (previous?.upos !== 'PROPN' || amount.form !== 'digits' || (amount.value ?? 0) < 2) return false;
  const text = view.text.slice(amount.number.start, amount.number.end);
  const holder = view.phrases.find((phrase) => phrase.first <= amount.first && amount.last < phrase.head);
  const head = view.tokens[holder?.head ?? -1];
  return (
    /^\d{1,4}$/.test(text) &&
    head !== undefined &&
    head.upos === 'NOUN' &&
    head.text.toLowerCase() === head.lemma &&
    !/^(?:people|police|crew|staff|personnel|aircraft|troops)$/.test(head.lemma)
  );
}

/** Whether nothing follows that a number could belong to. */
const isFinal = (after: Token | undefined): boolean =>
  after === undefined || after.upos === 'PUNCT' || after.upos === 'ADP';
