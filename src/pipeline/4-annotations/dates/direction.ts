import { lower } from '../../language/token-words.ts';
import { BE_FORMS, MODALS, verbFormOf } from '../../language/verb-forms.ts';
import type { Token } from '../../reading.ts';
import type { Passage } from './passage.ts';
import { oneOf } from './passage.ts';

/**
 * Which way a bare weekday or date looks, by the verb that it goes with.
 *
 * In: the place of an expression. Out: past, future, or null where the sentence does not say. Not: any calendar.
 * The nearest verb group in front decides; where there is none (the expression opens its clause), the first behind.
 */
export type Tense = 'past' | 'future' | null;

/** Words farther away than this belong to another clause more often than not; a clause of news has about ten words. */
const WINDOW = 16;

/** Participles and adjectives of a timetable: the time beside them is ahead, whatever the tense. */
const SCHEDULED = new Set('expect plan schedule slate due poise payable pending upcoming effective'.split(' '));

/** What an infinitive that looks ahead may follow, besides the words of a timetable. */
const GOVERNORS = new Set(
  (
    'set agree vow promise pledge want intend hope prepare ready propose aim like likely invite ask urge decide ' +
    'threaten offer need deadline order tell force require able free'
  ).split(' '),
);

/** Verbs whose present tense is a timetable's when a day stands with them: "Congress reconvenes Monday". */
const TIMETABLE = new Set(
  (
    'begin start open meet leave arrive resume expire end close reconvene face vote travel return go visit host ' +
    'launch predict forecast'
  ).split(' '),
);

/** Verbs whose present tense tells what is so or what was said, whatever day stands with them. */
const LASTING = new Set(
  (
    'say tell show mean remain include know think believe need want make suggest have do be seem appear note add cite ' +
    'quote claim insist indicate reflect represent follow come contain live keep stand run fall rise warn accuse recall remember forget ' +
    'work own'
  ).split(' '),
);

const CLAUSE_ENDS = new Set([';', ':', '.', '!', '?', '"', '“', '”', '``', "''"]);

const lemmaOf = (token: Token | undefined): string => token?.lemma.toLowerCase() ?? '';

const SUBJECT_PRONOUNS = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they', 'who', 'which']);

const PRESENT_BE = new Set(['is', 'are', "'s", '’s', 'am', "'re", '’re']);
const isPresentBe = (token: Token | undefined): boolean => PRESENT_BE.has(lower(token));

const isNominal = (token: Token | undefined): boolean => token?.upos === 'NOUN' || token?.upos === 'PROPN';

/** An infinitive looks ahead where a plan or a form of "be" governs it. */
function tenseOfInfinitive(tokens: readonly Token[], to: number): Tense {
  const governor = tokens[to - 1];
  if (governor === undefined) return 'future';
  const lemma = lemmaOf(governor);
  if ((SCHEDULED.has(lemma) || GOVERNORS.has(lemma)) && wasHad(tokens, to - 1)) return 'past';
  // "a speech to be given Friday"
  if (lower(tokens[to + 1]) === 'be' && (isNominal(governor) || lower(governor) === ',')) return 'future';
  return BE_FORMS.has(lower(governor)) || SCHEDULED.has(lemma) || GOVERNORS.has(lemma) ? 'future' : null;
}

/** The modal at an index; a capital in the middle of a sentence makes "May" and "Will" names. */
function modalAt(tokens: readonly Token[], at: number): string | undefined {
  const text = tokens[at]?.text ?? '';
  const named = at > 0 && text !== text.toLowerCase();
  return named ? undefined : MODALS.get(text.toLowerCase());
}

/** How far auxiliaries and adverbs stretch in front of their verb: "will not yet have been". */
const GROUP_MAX = 4;

/** "had been scheduled", "had planned": a timetable that is over. */
function wasHad(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - GROUP_MAX); at--) if (lower(tokens[at]) === 'had') return true;
  return false;
}

/**
 * "will be held", "said it would rule", "could be signed": ahead. Not what is over ("would have left"), nor what could
 * not be done or could be seen ("could not be reached on Friday"), which is the past of "can".
 */
function tenseOfModal(tokens: readonly Token[], at: number, modal: string): Tense {
  if (modal === 'will' || modal === 'may' || modal === 'must') return 'future';
  if (modal === 'could' && isDenied(tokens, at)) return 'past';
  for (let next = at + 1; next <= at + GROUP_MAX; next++) {
    if (lower(tokens[next]) === 'have') return null;
    if (modal === 'could' && PERCEIVED.has(lemmaOf(tokens[next]))) return 'past';
  }
  return 'future';
}

/** Verbs that "could" tells of as past, since one can do them only there and then. */
const PERCEIVED = new Set('see hear feel smell find reach locate'.split(' '));

const DENIALS = new Set(['not', "n't", 'n’t', 'no', 'never', 'nobody', 'none', 'neither', 'nor', 'nothing']);

/** How far before "could" its "neither" or "no" stands: "Neither he nor the two ministers could be asked". */
const DENIAL_REACH = 9;

function isDenied(tokens: readonly Token[], modal: number): boolean {
  for (let at = Math.max(0, modal - DENIAL_REACH); at <= modal + 1; at++) {
    if (DENIALS.has(lower(tokens[at]))) return true;
  }
  return false;
}

/** What the words in front of a verb make of it: "will be held", "to be held", "was held", "did not hold". */
function tenseOfGroup(tokens: readonly Token[], verb: number): Tense | 'bare' {
  for (let at = verb - 1; at >= Math.max(0, verb - GROUP_MAX); at--) {
    const token = tokens[at];
    const word = lower(token);
    if (word === 'to') return tenseOfInfinitive(tokens, at);
    const modal = modalAt(tokens, at);
    if (modal !== undefined) return tenseOfModal(tokens, at, modal);
    if (word === 'was' || word === 'were' || word === 'had' || word === 'been' || word === 'did') return 'past';
    if (token?.upos !== 'ADV' && token?.upos !== 'AUX' && token?.upos !== 'PART' && !BE_FORMS.has(word)) break;
  }
  return 'bare';
}

function tenseOfVerb(tokens: readonly Token[], at: number): Tense {
  const token = tokens[at];
  if (token === undefined) return null;
  const lemma = lemmaOf(token);
  const form = verbFormOf(token.text, token.lemma);
  // "The two are meeting Tuesday"
  if (form === 'gerund') return isPresentBe(tokens[at - 1]) && TIMETABLE.has(lemma) ? 'future' : null;
  // "if approved Tuesday"
  if (form === 'past-or-participle' && (lower(tokens[at - 1]) === 'if' || lower(tokens[at - 1]) === 'unless'))
    return 'future';
  if (SCHEDULED.has(lemma) && form !== 'base') return wasHad(tokens, at) ? 'past' : 'future';
  if (form === 'past') return 'past';
  // "is set for June 9"
  if (lemma === 'set' && isPresentBe(tokens[at - 1]) && lower(tokens[at + 1]) === 'for') return 'future';
  const group = tenseOfGroup(tokens, at);
  if (form === 'base' || form === 'present') {
    if (group !== 'bare') return group;
    // A comma closes what stands between subject and verb: "Talks, which began Tuesday, resume Thursday".
    const subject = tokens[at - 1]?.upos;
    const finite =
      form === 'present' ||
      lower(tokens[at - 1]) === ',' ||
      subject === 'NOUN' ||
      subject === 'PROPN' ||
      SUBJECT_PRONOUNS.has(lower(tokens[at - 1])) ||
      subject === 'ADV';
    return finite && (TIMETABLE.has(lemma) || SCHEDULED.has(lemma)) ? 'future' : null;
  }
  return group === 'bare' ? 'past' : group;
}

function tenseOfToken(tokens: readonly Token[], at: number): Tense {
  const token = tokens[at];
  if (token === undefined) return null;
  const word = lower(token);
  if (modalAt(tokens, at) === 'will') return 'future';
  if (
    lower(tokens[at + 1]) === 'to' &&
    (BE_FORMS.has(word) || (word === 'set' && BE_FORMS.has(lower(tokens[at - 1]))))
  ) {
    return 'future';
  }
  if (token.upos === 'VERB') return tenseOfVerb(tokens, at);
  if (token.upos === 'AUX' && (word === 'was' || word === 'were' || word === 'had' || word === 'did')) {
    return SCHEDULED.has(lemmaOf(tokens[at + 1])) ? 'future' : 'past';
  }
  if (token.upos === 'ADJ' && SCHEDULED.has(lemmaOf(token))) return wasHad(tokens, at) ? 'past' : 'future';
  return null;
}

/** The tense of what stands behind the words that end at `end`: the first verb of the same clause that has one. */
export function tenseBehind(passage: Passage, end: number): Tense {
  const tokens = passage.tokensAt(end - 1);
  const from = firstEndingAfter(tokens, end);
  for (let at = from; at < Math.min(tokens.length, from + WINDOW); at++) {
    const token = tokens[at];
    if (token === undefined || token.start < end) continue;
    if (CLAUSE_ENDS.has(lower(token))) break;
    // "On Friday the government planned to …": the day is the plan's own, not that of what is planned.
    const plan = token.upos === 'VERB' && SCHEDULED.has(lemmaOf(token)) && !BE_FORMS.has(lower(tokens[at - 1]));
    const tense = plan ? 'past' : tenseOfToken(tokens, at);
    if (tense !== null) return tense;
  }
  return null;
}

/** A present tense lends its future to a day of its own phrase, no farther: "The team plays in Lima on Wednesday". */
const PRESENT_REACH = 10;

function hasPlannedPresent(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || LASTING.has(lemmaOf(token))) return false;
  // Between a noun and an article a word in "-s" is a verb, whatever the tagger says: "The bureau releases the report".
  const verb =
    token.upos === 'VERB' ||
    (token.upos === 'NOUN' && isNominal(tokens[at - 1]) && ARTICLES.has(lower(tokens[at + 1])));
  return verb && verbFormOf(token.text, token.lemma) === 'present';
}

const ARTICLES = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their']);

/** The tense around the words from `start` to `end` (offsets into the document). */
export const tenseAround = (passage: Passage, start: number, end: number): Tense =>
  tenseInFront(passage, start, end) ?? tenseBehind(passage, end);

/** The tense of the nearest verb group in front of the words that has one. */
export function tenseInFront(passage: Passage, start: number, end: number): Tense {
  const tokens = passage.tokensAt(start);
  const here = firstEndingAfter(tokens, start);
  // "The vote is Tuesday", "The trial is on May 5": what has a day in the present has it ahead.
  if (isPresentBe(tokens[lower(tokens[here - 1]) === 'on' || lower(tokens[here - 1]) === 'in' ? here - 2 : here - 1]))
    return 'future';
  let near = true;
  for (let at = here - 1; at >= Math.max(0, here - WINDOW); at--) {
    if (CLAUSE_ENDS.has(lower(tokens[at]))) break;
    near &&= lower(tokens[at]) !== ',' && here - at <= PRESENT_REACH;
    // Before a past verb it is a plural: "Air strikes Friday killed nine".
    if (near && hasPlannedPresent(tokens, at) && tenseBehind(passage, end) !== 'past') return 'future';
    if (isPresentBe(tokens[at]) && lower(tokens[at - 1]) === 'there') return 'future';
    const tense = afterDoing(tokens, at) ? 'past' : tenseOfToken(tokens, at);
    if (tense !== null) return tense;
  }
  return null;
}

/** "After winning Tuesday's primary, he will …": what one does next does not say when that was. */
const afterDoing = (tokens: readonly Token[], at: number): boolean =>
  lower(tokens[at]) === 'after' && lower(tokens[at + 1]).endsWith('ing') && tokens[at + 1]?.upos === 'VERB';

/** "was expected to land on Wednesday", "was to land on Wednesday": a plan told in the past, whose day may be over or not. */
export function isPastPlanBefore(passage: Passage, start: number): boolean {
  const tokens = passage.tokensAt(start);
  const here = firstEndingAfter(tokens, start);
  for (let at = here - 1; at > Math.max(0, here - WINDOW); at--) {
    if (CLAUSE_ENDS.has(lower(tokens[at]))) return false;
    if (lower(tokens[at + 1]) === 'to' && oneOf(lower(tokens[at]), 'was', 'were')) return true;
    if (SCHEDULED.has(lemmaOf(tokens[at]))) return oneOf(lower(tokens[at - 1]), 'was', 'were');
  }
  return false;
}

/** Index of the first token that ends behind an offset, by bisection: a sentence may have very many. */
function firstEndingAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** "had fled by Tuesday", "By Tuesday 300 people had left": a past perfect around the words, so a deadline that is over. */
export function pastPerfectAround(passage: Passage, start: number): boolean {
  const tokens = passage.tokensAt(start);
  const here = firstEndingAfter(tokens, start);
  for (let at = Math.max(0, here - WINDOW); at < Math.min(tokens.length, here + WINDOW); at++) {
    if (lower(tokens[at]) !== 'had') continue;
    for (let verb = at + 1; verb <= at + GROUP_MAX; verb++) if (tokens[verb]?.upos === 'VERB') return true;
  }
  return false;
}

/** Whether the word at an offset is a verb that tells of the past: "spent", not "is planned", "will spend". */
export function isPastVerb(passage: Passage, start: number): boolean {
  const tokens = passage.tokensAt(start);
  const at = firstEndingAfter(tokens, start);
  const token = tokens[at];
  if (token?.upos !== 'VERB' || BE_FORMS.has(lower(tokens[at - 1]))) return false;
  const form = verbFormOf(token.text, token.lemma);
  return form === 'past' || form === 'past-or-participle';
}
