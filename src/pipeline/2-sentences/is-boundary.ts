import {
  ABBREVIATIONS,
  AFTER_CLOCK,
  BEFORE_NAMES,
  BEFORE_NUMBERS,
  CALENDAR,
  CAPITAL_ONLY,
  CLOCK,
  LETTERED,
  OPENERS,
  SPEECH_VERBS,
  TITLES,
} from '../language/abbreviations.ts';

/** How far left and right of a place the rules look, in code units: three long words. */
const LOOK_LENGTH = 80;

/** What stands around a proposed boundary: the last words of the left side, the first of the right. */
interface Seam {
  readonly left: string;
  readonly right: string;
  /**
   * The last word of the left side with its stop, in lower case; empty where the left side ends otherwise, and for words
   * that are abbreviations with a capital only.
   */
  readonly last: string;
  /** The word before it, as written. */
  readonly previous: string;
  /** The first word of the right side, quotation marks put aside, as written. */
  readonly next: string;
}

type JoinRule = (seam: Seam) => boolean;

/**
 * Whether a sentence really ends at `at`, where Unicode's rules (UAX 29) say so: they know neither abbreviations nor
 * who asks a question after it. Any rule below can say that the sentence goes on. `from` is where that sentence begins.
 * Constant time.
 */
export function isBoundary(text: string, from: number, at: number): boolean {
  const seam = seamAt(text, from, at);
  return !JOIN_RULES.some((joins) => joins(seam));
}

function seamAt(text: string, from: number, at: number): Seam {
  const left = text.slice(Math.max(from, at - LOOK_LENGTH), at).trim();
  const right = text.slice(at, at + LOOK_LENGTH);
  const ending = LAST_WORDS.exec(left);
  return {
    left,
    right,
    last: abbreviationOf(ending?.[2] ?? ''),
    previous: ending?.[1] ?? '',
    next: NEXT_WORD.exec(right)?.[1] ?? '',
  };
}

/** "Wash." in small letters, but nothing of "wash." */
function abbreviationOf(word: string): string {
  const small = word.toLowerCase();
  return word === small && CAPITAL_ONLY.has(small) ? '' : small;
}

/** Matches "George" and "W." in "… George W."; the last word must not hold white space, brackets or dashes. */
const LAST_WORDS = /(?:([^\s([“"]{1,30})\s+)?["“‘'([]*([^\s()[\]“”"/—–-]{1,15}\.)$/u;
/** Matches "Bush" in "“Bush said"; must not match across white space. */
const NEXT_WORD = /^["“”‘’'`([]*([\p{L}\p{N}][\p{L}\p{N}\p{M}.’'-]*)/u;

const bare = (word: string): string => word.toLowerCase().replace(TRAILING, '');
/** Matches the "." of "Sept." and "’s" of "Monday’s"; must not match inside of "U.S.A". */
const TRAILING = /(?:['’]s|\.)+$/u;

/** Matches "J." and "É."; must not match "No." */
const INITIAL = /^\p{L}\.$/u;
/** Matches "u.s.", "d.c.", "ph.d."; must not match "etc." */
const DOTTED = /^(?:\p{L}{1,2}\.){2,5}$/u;
/** Matches "Yerevan"; must not match "officials" or "12". */
const CAPITALISED = /^\p{Lu}/u;
/** Matches "12"; must not match "twelve". */
const DIGIT = /^\p{N}/u;
/** Roman numerals count too: "No. IV"; must not match "I" alone, a pronoun. */
const NUMERAL = /^(?:\p{N}|[IVX]{2,}\b|V\b|X\b)/u;
/** Matches "went on", not "iPhone" or "eBay": a small letter, and no capital behind it and its like. */
const SMALL = /^["“”‘’'`([]*\p{Ll}{1,6}(?![\p{Ll}\p{Lu}])|^["“”‘’'`([]*\p{Ll}{7}/u;
/** Matches "yes!", "no?”"; must not match "yes." */
const ASKED = /[!?]["”’')\]]*$/u;
/** Matches "“Stop!”" and "(at best!)": the mark stands inside of what ends. */
const ASKED_IN_QUOTE = /[!?]["”’')\]]+$/u;
/** Matches "Sample!" and "X?"; must not match "go!" or "A?!" */
const NAMED = /(?:^|\s)\p{Lu}[\p{L}\p{M}]*[!?]$/u;
/** Matches "1." and "(iv)" and "a." when nothing else is on the left. */
const ENUMERATOR = /^\(?(?:\d{1,3}|[ivx]{1,4}|[a-zA-Z])[.)]$/u;

/** Matches "…", "...", ". . ." and ". ." at the end: words were left out; must not match "U.S." */
const OMISSION = /(?:…|\. ?\. ?\.?)["”’]?$/u;
/** Matches "....", a full stop and an omission, which ends a sentence; must not match "..." or ".....". */
const ENDED_OMISSION = /[^.\s]\.{4}["”’]?$/u;

const goesOnUnlessOpened = ({ next }: Seam): boolean => CAPITALISED.test(next) && !OPENERS.has(bare(next));

const JOIN_RULES: readonly JoinRule[] = [
  // "“Where to?” they asked", "Sample! said so": a small letter goes on, but after a question or a cry of its own.
  ({ left, right, last }) =>
    SMALL.test(right) &&
    !isPlainEnd(left, last) &&
    (!ASKED.test(left) || ASKED_IN_QUOTE.test(left) || NAMED.test(left)),
  // "“Where to?” Arman asked."
  ({ left, right }) => ASKED_IN_QUOTE.test(left) && namesSpeaker(right),
  // "Yahoo! Inc. said" and "Jeopardy! Host": a company's name, known by what follows it.
  ({ left, next }) => ASKED.test(left) && BEFORE_NAMES.has(`${bare(next)}.`) && next.endsWith('.'),
  ({ last, next }) => TITLES.has(last) && next !== '',
  ({ last, right }) => BEFORE_NUMBERS.has(last) && NUMERAL.test(right),
  ({ last, next }) => CALENDAR.has(last) && (DIGIT.test(next) || CALENDAR.has(next.toLowerCase())),
  ({ last, next }) => CLOCK.has(last) && (DIGIT.test(next) || AFTER_CLOCK.has(bare(next))),
  (seam) => BEFORE_NAMES.has(seam.last) && goesOnUnlessOpened(seam),
  (seam) => DOTTED.test(seam.last) && !CLOCK.has(seam.last) && goesOnUnlessOpened(seam),
  (seam) => INITIAL.test(seam.last) && isOfName(seam) && goesOnUnlessOpened(seam),
  // "Sample Inc. 50 boats", "Bill H.R. 12": numbers of names, oftener than sentences that begin with a number.
  ({ last, next }) => DIGIT.test(next) && (BEFORE_NAMES.has(last) || DOTTED.test(last) || INITIAL.test(last)),
  ({ left, next }) => OMISSION.test(left) && !ENDED_OMISSION.test(left) && !OPENERS.has(bare(next)),
  ({ left }) => ENUMERATOR.test(left),
];

/**
 * Whether a full stop ends a sentence even where a small letter follows, as in quick writing: behind a whole word in
 * small letters that is no known abbreviation. Words without a vowel are unknown ones.
 */
function isPlainEnd(left: string, last: string): boolean {
  const word = PLAIN_WORD.exec(left)?.[1];
  return word !== undefined && !ABBREVIATIONS.has(last) && VOWEL.test(word);
}

/** Matches " border." and " it."; must not match " Corp." or "e.g." */
const PLAIN_WORD = /(?:^|[\s’'-])(\p{Ll}{2,})\.$/u;
/** Matches "a" and "é"; must not match "b". */
const VOWEL = /[aeiouy\P{ASCII}]/u;

/** A letter is a name's initial unless a word before it says that it names a part: "Plan B. The". */
const isOfName = ({ previous }: Seam): boolean => !LETTERED.has(previous.toLowerCase());

/** Matches "Arman Petrosyan asked", "Mr. Petrosyan said"; must not match "The road was closed". */
const SPEAKER = /^(?:\p{Lu}[\p{L}\p{M}.’'-]*\s){1,4}(\p{Ll}+)/u;

function namesSpeaker(right: string): boolean {
  const verb = SPEAKER.exec(right)?.[1];
  return verb !== undefined && SPEECH_VERBS.has(verb);
}
