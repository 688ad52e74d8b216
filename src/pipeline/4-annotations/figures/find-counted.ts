/**
 * In: a number in its sentence. Out: what it counts: the noun with its unit and scope, and the noun phrase through
 * which verbs reach it.
 * Not: what happened to it (find-measure.ts).
 */

import type { Measure, Unit } from '../../../model/measure.ts';
import { lower, wordAt } from '../../language/token-words.ts';
import type { NounPhrase, Token } from '../../reading.ts';
import { headOf, relationOf } from '../../relations/tree.ts';
import type { Amount } from './amount.ts';
import { COUNTED_NOUNS, type CountedNoun, pluralOf } from './counted-nouns.ts';
import type { CountedClass } from './measure-frames.ts';
import type { SentenceView } from './sentence-view.ts';
import { STATES } from './state-words.ts';

/**
 * What a number counts. `head` is the token of its noun, null where the words leave it out ("almost 300 wounded");
 * `last` the last token of number and noun; `phrases` the noun phrases that stand for it in a clause, nearest first.
 * `known` tells that the noun is in the table of counted nouns.
 */
export interface Counted {
  readonly head: number | null;
  readonly last: number;
  readonly phrases: readonly number[];
  readonly counts: CountedClass;
  readonly unit: Unit;
  readonly scope: string;
  readonly measure: Measure | null;
  readonly known: boolean;
}

/** A number that counts nothing with a name: "two of them", "some of those". */
export const HEADLESS: Counted = {
  head: null,
  last: 0,
  phrases: [],
  counts: 'other',
  unit: 'other',
  scope: '',
  measure: null,
  known: false,
};

/** Nouns over which verbs of dying, hurting or arresting say nothing about people. */
const NOT_PEOPLE: ReadonlySet<string> = new Set(
  (
    'animal cattle cow sheep goat pig horse dog cat chicken bird poultry camel livestock elephant whale dolphin fish ' +
    'bee tiger lion seal turtle buffalo yak donkey duck tree crop country state city town village province district ' +
    'region area island nation school hospital company firm bank seat vote point game match quake earthquake ' +
    'aftershock weapon firearm gun rifle pistol bill law plan idea job proposal project case deal'
  ).split(' '),
);

const SOLDIERS: ReadonlySet<string> = new Set(
  'soldiers peacekeepers fighters reservists police officers guards personnel forces'.split(' '),
);

export function findCounted(view: SentenceView, amount: Amount): Counted {
  const phrases = phrasesOf(view, amount);
  // "20 others", "thousands more": the noun is that of the number before, or nobody's.
  const rest = /^(?:others|more)$/i.test(view.tokens[amount.closes + 1]?.text ?? '') ? 1 : 0;
  if (rest === 1 && !isNounNext(view.tokens[amount.closes + 2])) {
    return { ...HEADLESS, last: amount.closes + 1, phrases: phrasesAt(view, amount.closes + 1, phrases) };
  }
  const behind = headBehind(view, amount, phrases[0]);
  if (behind !== null) return describe(view, amount, behind, phrasesAt(view, behind, phrases));
  const partitive = headOfPartitive(view, amount);
  if (partitive !== null) return describe(view, amount, partitive.head, [...phrases, ...partitive.phrases]);
  return { ...HEADLESS, last: amount.closes, phrases };
}

/** The widest phrase with the number in it, then those it is the only content of. */
function phrasesOf(view: SentenceView, amount: Amount): readonly number[] {
  return view.phrases.flatMap((phrase, i) => {
    const holds = phrase.first <= amount.last && amount.opens <= phrase.last && phrase.within?.preposition !== "'s";
    return holds && !isOfOtherNumber(view, amount, phrase.head) ? [i] : [];
  });
}

const isNounNext = (token: Token | undefined): boolean =>
  token !== undefined && (token.upos === 'NOUN' || token.upos === 'ADJ' || token.upos === 'PROPN');

const phrasesAt = (view: SentenceView, token: number, known: readonly number[]): readonly number[] => [
  ...known,
  ...view.phrases.flatMap((phrase, i) => (holds(phrase, token) && !known.includes(i) ? [i] : [])),
];

/** "23 dead, 300 houses collapsed": a noun behind another number is of that one. */
const isOfOtherNumber = (view: SentenceView, amount: Amount, noun: number): boolean =>
  view.tokens.slice(amount.closes + 1, noun).some(({ upos }) => upos === 'NUM');

/** The noun that the number modifies in the tree, across the words of the number itself ("1.2 million people"). */
function modifiedNoun(view: SentenceView, amount: Amount): number | null {
  let at = amount.last;
  for (let step = amount.opens; step <= amount.closes; step += 1) {
    const above = headOf(view.tree, at);
    if (relationOf(view.tree, at) === 'nummod' && above > amount.closes) {
      const token = view.tokens[above];
      const near = above - amount.closes < NOUN_REACH && !isOfOtherNumber(view, amount, above);
      return token && isNoun(token) && token.upos !== 'ADJ' && near ? above : null;
    }
    if (above < amount.opens || above > amount.closes) return null;
    at = above;
  }
  return null;
}

/**
 * The noun that the number stands before: the head of its phrase, the noun that the tree says, or the nearest one when
 * the phrase is cut short.
 */
function headBehind(view: SentenceView, amount: Amount, phrase: number | undefined): number | null {
  const holder = phrase === undefined ? undefined : view.phrases[phrase];
  const holds = holder !== undefined && holder.head > amount.last && !isOfOtherNumber(view, amount, holder.head);
  const head = holds ? nounOf(view, amount.last, holder) : null;
  // "200 mud-and-thatch homes": a hyphen behind the phrase says that its noun is still to come.
  const goesOn = view.tokens[(holder?.last ?? -1) + 1]?.text === '-';
  if (head !== null && !goesOn) return head;
  const modified = head === null && !goesOn ? modifiedNoun(view, amount) : null;
  if (modified !== null && !STATES.has(wordAt(view.tokens, modified))) return modified;
  for (let at = amount.closes + 1; at < Math.min(view.tokens.length, amount.closes + NOUN_REACH); at += 1) {
    const token = view.tokens[at];
    if (!token) return null;
    const isState = STATES.has(lower(token)) && token.xpos === 'NN' && amount.value !== 1;
    if (isNoun(token) && COUNTED_NOUNS.has(nounLemma(token)) && !isStateBefore(view, at) && !isState) return at;
    const glued = view.tokens[at - 1]?.end === token.start && token.text !== ',';
    if (!['ADJ', 'NOUN', 'PROPN', 'ADV'].includes(token.upos) && !glued && !isStateOfNext(view, at)) return null;
  }
  return null;
}

/** "300 displaced families": a participle right before a noun that it can be said of, though taken for the verb. */
function isStateOfNext(view: SentenceView, at: number): boolean {
  const next = view.tokens[at + 1];
  return (
    STATES.has(wordAt(view.tokens, at)) && next !== undefined && isNoun(next) && COUNTED_NOUNS.has(nounLemma(next))
  );
}

/** Words between a number and its noun that are looked over; "200 mud-and-thatch homes" has six. */
const NOUN_REACH = 8;

/**
 * The phrase's head; where that is a state said of the noun before ("20 people dead", "took 30 villagers hostage") that
 * noun, and none where only the state is there ("almost 300 wounded").
 */
function nounOf(view: SentenceView, from: number, phrase: NounPhrase): number | null {
  const head = view.tokens[phrase.head];
  if (!head || !STATES.has(lower(head))) return phrase.head;
  for (let at = phrase.head - 1; at > from; at -= 1) {
    const token = view.tokens[at];
    if (token && isNoun(token) && COUNTED_NOUNS.has(nounLemma(token))) return at;
  }
  // "took two prisoner": in the singular it is a state, in the plural a noun.
  return COUNTED_NOUNS.has(nounLemma(head)) && head.xpos !== 'NN' ? phrase.head : null;
}

const isNoun = (token: Token): boolean => token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'ADJ';

/** "300 wounded, officials said": behind a comma another phrase has begun. */
const isStateBefore = (view: SentenceView, at: number): boolean => view.tokens[at - 1]?.text === ',';

/** "two of its soldiers", "dozens of homes": the noun behind "of". */
function headOfPartitive(
  view: SentenceView,
  amount: Amount,
): { readonly head: number; readonly phrases: readonly number[] } | null {
  let at = amount.closes + 1;
  if (amount.share && /^(?:the|its|their)$/i.test(view.tokens[at]?.text ?? '')) at -= 1;
  else if (view.tokens[at]?.text.toLowerCase() !== 'of') return null;
  const part = view.tokens[at + 2];
  // "12 of them women": the noun behind the pronoun is what the part is of.
  if (/^(?:them|whom|these|those)$/.test(wordAt(view.tokens, at + 1)) && part && COUNTED_NOUNS.has(nounLemma(part)))
    return { head: at + 2, phrases: [] };
  const index = view.phrases.findIndex((phrase) => phrase.first === at + 1 || (amount.share && holds(phrase, at + 1)));
  const phrase = view.phrases[index];
  // "one of them", "20 of the 35": pronouns and numbers count what was counted before.
  if (!phrase || /^(?:PRON|NUM)$/.test(view.tokens[phrase.head]?.upos ?? '')) return null;
  // In the clause the number stands for the noun: "300 of the villagers fled".
  return {
    head: nounOf(view, at, phrase) ?? phrase.head,
    phrases: phrase.within ? [index, phrase.within.phrase] : [index],
  };
}

const holds = (phrase: NounPhrase, token: number): boolean => phrase.first <= token && token <= phrase.last;

/** A noun's lemma as the table writes it; the tagger leaves some plurals and capitals as they are. */
export function nounLemma(token: Token): string {
  const lemma = token.lemma.toLowerCase();
  if (COUNTED_NOUNS.has(lemma)) return lemma;
  const word = token.text.toLowerCase();
  if (COUNTED_NOUNS.has(word)) return word;
  const singular = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
  return COUNTED_NOUNS.has(singular) ? singular : lemma;
}

function describe(view: SentenceView, amount: Amount, head: number, phrases: readonly number[]): Counted {
  const token = view.tokens[head];
  if (!token) return { ...HEADLESS, last: amount.closes, phrases };
  const lemma = nounLemma(token);
  const noun = COUNTED_NOUNS.get(lemma) ?? nationality(view, amount, head);
  const last = Math.max(head, amount.closes);
  if (noun === null) {
    const counts = NOT_PEOPLE.has(lemma) ? 'other' : 'person';
    const scope = token.upos === 'PROPN' ? token.text : lower(token);
    return { head, last, phrases, counts, unit: 'other', scope, measure: null, known: false };
  }
  const scope = noun.scope ?? pluralOf(lemma);
  return {
    head,
    last,
    phrases,
    counts: classOf(lemma, noun, scope),
    unit: noun.unit,
    scope: scope === 'self' ? ethnicScope(view, head) : scope,
    measure: noun.measure,
    known: true,
  };
}

/** "five Croats", "20 ethnic Serbs": a capitalised plural right behind the number counts people of that name. */
function nationality(view: SentenceView, amount: Amount, head: number): CountedNoun | null {
  const token = view.tokens[head];
  const between = view.tokens.slice(amount.closes + 1, head);
  if (token?.upos !== 'PROPN' || between.some((word) => /^\p{Lu}/u.test(word.text))) return null;
  // Matches "Croats", "Yazidis", "Serbs"; not "Boeing", "Us".
  return /^\p{Lu}\p{L}{2,}s$/u.test(token.text) ? { unit: 'person', scope: 'self', measure: null } : null;
}

/** Keeps "ethnic" with the name of a people, for it makes another population. */
function ethnicScope(view: SentenceView, head: number): string {
  const name = view.tokens[head]?.text ?? '';
  return view.tokens[head - 1]?.text.toLowerCase() === 'ethnic' ? `ethnic ${name}` : name;
}

function classOf(lemma: string, noun: CountedNoun, scope: string): CountedClass {
  if (lemma === 'life') return 'life';
  if (SOLDIERS.has(scope)) return 'soldier';
  switch (noun.unit) {
    case 'person':
    case 'household':
      return 'person';
    case 'house':
      return 'house';
    case 'vehicle':
      return 'vehicle';
    default:
      return 'other';
  }
}
