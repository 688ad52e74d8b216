import { QUANTIFIER_OPENINGS, QUANTIFIER_WORDS, TEMPORAL_NOUNS } from '../language/closed-classes.ts';
import { lower, wordAt } from '../language/token-words.ts';
import { verbFormOf } from '../language/verb-forms.ts';
import type { NounPhrase, Token } from '../reading.ts';
import { linkByPreposition, linkCoordinates, type PhraseDraft } from './link-phrases.ts';

/**
 * In: a sentence's tokens. Out: its noun phrases, possessors as phrases of their own, with what each hangs on.
 * Not: which verb a phrase belongs to (find-clauses.ts).
 *
 * "Baku's forces" gives two phrases: "Baku" within "Baku's forces" by "'s". A phrase right behind another and a
 * preposition is within it by that preposition; whether it rather belongs to the verb is left open on purpose, and
 * the clause lists it too.
 */
export function findPhrases(tokens: readonly Token[]): readonly NounPhrase[] {
  const phrases: PhraseDraft[] = [];
  let at = 0;
  while (at < tokens.length) {
    const { end, seen } = phraseEnd(tokens, at);
    if (end === null) {
      // No noun in what could have been a phrase: no later start among the same tokens finds one either.
      at = Math.max(at + 1, seen);
      continue;
    }
    addWithPossessors(tokens, at, end, phrases);
    at = end + 1;
  }
  linkByPreposition(tokens, phrases);
  linkCoordinates(tokens, phrases);
  return phrases;
}

const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && token.upos === 'PART' && /^['’]s?$/.test(token.text);
const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && (token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'NUM');
const isHyphen = (token: Token | undefined): boolean => token !== undefined && /^[-‐‑–]$/.test(token.text);

/** Relative and interrogative pronouns are not phrases here: they point at one. */
const POINTING = new Set('who whom whose which that what where when why how there'.split(' '));

/** The last token of the phrase that starts at `at`, or null where none starts, and how far a run of signs was seen. */
function phraseEnd(tokens: readonly Token[], at: number): { readonly end: number | null; readonly seen: number } {
  const token = tokens[at];
  if (!token) return { end: null, seen: at };
  if (token.upos === 'PRON') {
    return { end: POINTING.has(token.text.toLowerCase()) ? null : pronounEnd(tokens, at), seen: at + 1 };
  }
  const reciprocal = reciprocalEnd(tokens, at);
  if (reciprocal !== null) return { end: reciprocal, seen: at };
  let end: number | null = null;
  let i = at + quantifierLength(tokens, at);
  while (i < tokens.length && belongs(tokens, i, at)) {
    const word = tokens[i];
    if (isNominal(word) || isHeadlessQuantifier(tokens, i)) end = i;
    i += 1;
  }
  return { end, seen: tokens[at]?.upos === 'SYM' ? i : at };
}

/** "accused each other", "met one another". */
function reciprocalEnd(tokens: readonly Token[], at: number): number | null {
  const pair = `${tokens[at]?.text.toLowerCase()} ${tokens[at + 1]?.text.toLowerCase()}`;
  return pair === 'each other' || pair === 'one another' ? at + 1 : null;
}

/** How many tokens before a number say how exactly it is meant; 0 where none do. */
function quantifierLength(tokens: readonly Token[], at: number): number {
  for (const words of QUANTIFIER_OPENINGS) {
    if (!words.every((one, i) => tokens[at + i]?.text.toLowerCase() === one)) continue;
    const next = tokens[at + words.length];
    if (
      next?.upos === 'NUM' ||
      next?.upos === 'SYM' ||
      /^(?:a|half|dozens|hundreds|thousands)$/i.test(next?.text ?? '')
    ) {
      return words.length;
    }
  }
  return 0;
}

/** A personal pronoun stands alone; a possessive one opens a longer phrase ("their homes"). */
function pronounEnd(tokens: readonly Token[], at: number): number {
  const word = wordAt(tokens, at);
  if (!/^(?:his|her|its|their|our|my|your)$/.test(word)) return at;
  let end = at;
  for (let i = at + 1; i < tokens.length && belongs(tokens, i, at); i += 1) if (isNominal(tokens[i])) end = i;
  return end;
}

/** "Many of those", "dozens said": a quantifier without a noun behind it heads its phrase. */
function isHeadlessQuantifier(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at];
  if (isHeadlessOrdinal(tokens, at)) return true;
  if (!word || !QUANTIFIER_WORDS.has(word.text.toLowerCase())) {
    return word?.upos === 'DET' && /^(?:those|these)$/i.test(word.text) && !isNominal(tokens[at + 1]);
  }
  const next = tokens[at + 1];
  return next === undefined || !['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(next.upos);
}

/** "The first of them had arrived": an ordinal or superlative that a determiner makes a noun. */
function isHeadlessOrdinal(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (
    tokens[at - 1]?.upos !== 'DET' ||
    !/^(?:first|second|third|last|latest|former|latter|rest|oldest|youngest)$/i.test(tokens[at]?.text ?? '')
  ) {
    return false;
  }
  return (
    next?.text.toLowerCase() === 'of' || next?.upos === 'AUX' || (next?.upos === 'VERB' && !isNominal(tokens[at + 2]))
  );
}

/** Whether the token can stand in the phrase that began at `start`. */
function belongs(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!token || (at > start && opensTime(tokens, at))) return false;
  switch (token.upos) {
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
    case 'ADJ':
    case 'SYM':
      return true;
    case 'DET':
      return at === start || isPossessive(before) || QUANTIFIER_WORDS.has(lower(before));
    case 'PART':
      return isPossessive(token) && isNominal(before) && at > start && next !== undefined && next.upos !== 'PUNCT';
    case 'ADV':
      return isInnerAdverb(tokens, at, start) || isOrSo(tokens, at - 1);
    case 'PUNCT':
      return joinsWords(tokens, at, start);
    case 'VERB':
      return isPremodifier(tokens, at, start);
    case 'ADP':
      return /^(?:over|around|about|under)$/i.test(token.text) && next?.upos === 'NUM' && at === start;
    case 'CCONJ':
      return joinsModifiers(tokens, at, start) || isOrSo(tokens, at);
    default:
      return false;
  }
}

/** "in Spain next month", "in the capital Monday": a bare time right behind a noun is a phrase of its own. */
function opensTime(tokens: readonly Token[], at: number): boolean {
  // "By Tuesday morning 300 people had left": behind a time, a count opens the next phrase.
  const before = tokens[at - 1]?.lemma.toLowerCase() ?? '';
  const counts = tokens[at]?.upos === 'NUM' && tokens[at + 1]?.upos === 'NOUN';
  if (counts && (WEEKDAYS.has(before) || /^(?:morning|afternoon|evening|night|week|month|year)$/.test(before)))
    return true;
  if (!isNominal(tokens[at - 1]) || tokens[at - 1]?.upos === 'NUM') return false;
  const lemma = tokens[at]?.lemma.toLowerCase() ?? '';
  if (WEEKDAYS.has(lemma))
    return !isNominal(tokens[at + 1]) || !WEEKDAYS.has(tokens[at - 1]?.lemma.toLowerCase() ?? '');
  return (
    /^(?:next|last|this|earlier|every)$/.test(lemma) && TEMPORAL_NOUNS.has(tokens[at + 1]?.lemma.toLowerCase() ?? '')
  );
}

const WEEKDAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow'.split(' '),
);

/** "the only road", "the internationally recognised border", "almost 300": an adverb inside a phrase. */
function isInnerAdverb(tokens: readonly Token[], at: number, start: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.text.toLowerCase() === 'as') return false;
  if (next?.upos === 'NUM') return true;
  const inside =
    at > start && (tokens[at - 1]?.upos === 'DET' || tokens[at - 1]?.upos === 'ADJ' || isPossessive(tokens[at - 1]));
  if (next?.upos === 'ADJ') return at === start || inside;
  if (inside && next?.upos === 'NOUN' && tokens[at]?.text.toLowerCase() === 'only') return true;
  return inside && next?.upos === 'VERB' && isNominal(tokens[at + 2]) && /(?:ed|en|ing)$/.test(next.text);
}

/** A hyphen between words, or quotation marks round a modifier, do not end a phrase. */
function joinsWords(tokens: readonly Token[], at: number, start: number): boolean {
  const next = tokens[at + 1];
  if (isHyphen(tokens[at])) {
    return at > start && next !== undefined && /^\p{L}|^\d/u.test(next.text) && tokens[at]?.end === next.start;
  }
  return tokens[at]?.text === '$' || tokens[at]?.text === '%';
}

/** "the 120,000 or so residents": an afterthought between number and noun. */
const isOrSo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'or' &&
  tokens[at + 1]?.text === 'so' &&
  tokens[at - 1]?.upos === 'NUM' &&
  (isNominal(tokens[at + 2]) || tokens[at + 2]?.upos === 'ADJ');

/** "armed and dangerous men": two modifiers joined before their noun, never two nouns. */
function joinsModifiers(tokens: readonly Token[], at: number, start: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  return at > start && before?.upos === 'ADJ' && next?.upos === 'ADJ' && isNominal(tokens[at + 2]);
}

/** A participle between a determiner or modifier and a noun modifies: "the breakaway", "a divided city". */
function isPremodifier(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !isNominal(next)) return false;
  const form = verbFormOf(token.text, token.lemma);
  if (form !== 'gerund' && form !== 'participle' && form !== 'past-or-participle') return false;
  if (at === start) return false;
  const before = tokens[at - 1];
  if (isHyphen(before)) return true;
  return (
    before?.upos === 'DET' ||
    before?.upos === 'ADJ' ||
    (before?.upos === 'ADV' && at - 1 > start) ||
    before?.upos === 'NUM' ||
    isPossessive(before) ||
    (before?.upos === 'PRON' && at - 1 === start)
  );
}

/** Adds the phrase and one for each possessor in it, outermost first so that `within` can point back. */
function addWithPossessors(tokens: readonly Token[], first: number, last: number, phrases: PhraseDraft[]): void {
  const whole: PhraseDraft = { first, last, head: headOf(tokens, first, last), within: null, members: [] };
  const index = phrases.push(whole) - 1;
  const marks: number[] = [];
  for (let i = first; i <= last; i += 1) if (isPossessive(tokens[i])) marks.push(i);
  for (const mark of marks) {
    const end = mark - 1;
    phrases.push({
      first,
      last: end,
      head: headOf(tokens, first, end),
      within: { phrase: index, preposition: "'s" },
      members: [],
    });
  }
}

/** The last noun, unless a number closes the phrase ("chapter 5" keeps its noun). */
function headOf(tokens: readonly Token[], first: number, last: number): number {
  for (let i = last; i >= first; i -= 1) {
    const upos = tokens[i]?.upos;
    if (upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON') return i;
  }
  return last;
}
